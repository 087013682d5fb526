"""One selection for map, list and panel, and how it follows the session."""

from __future__ import annotations

import pytest

from acupress_desktop.bodymap.atlas import Atlas, Entry
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import Words
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.location import Direction, Landmark
from acupress_desktop.domain.points import Evidence, Grade, Meridian, Point, Pressure, Region, Side, Spot
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.refused import refused
from tests.shipped import load

CALM, THE_BACK = Filter(FilterKind.ROUTINE, "calm"), Filter(FilterKind.ROUTINE, "back")
BOTH = (Side.LEFT, Side.RIGHT)
BACK, PALM = MapKey("back", mirrored=False), MapKey("hand-palm", mirrored=False)
BL23, HT7, BROW = Spot("BL23", Side.LEFT), Spot("HT7", Side.LEFT), Spot("EX-HN3", Side.MIDLINE)


def point(code: str, midline: bool = False) -> Point:
    return Point(
        code=code,
        pinyin="",
        hanzi="",
        hanzi_traditional="",
        meridian=Meridian.BL,
        region=Region.FACE if midline else Region.LOW_BACK,
        facing=(Direction.POSTERIOR,),
        place=Landmark("somewhere"),
        hold_s=60,
        pressure=Pressure(1, 2),
        cautions=(),
        evidence=Evidence(Grade.TRADITION, ()),
        midline=midline,
    )


def sight(view: str, facing: float) -> Entry:
    return view, 1.0, 2.0, facing


CATALOGUE = Catalogue(
    points={"BL23": point("BL23"), "HT7": point("HT7"), "EX-HN3": point("EX-HN3", midline=True)},
    routines={
        "back": Routine("back", (Step("BL23", BOTH, 10),)),
        "both": Routine("both", (Step("BL23", (Side.BOTH,), 10), Step("EX-HN3", (Side.MIDLINE,), 10))),
        "calm": Routine("calm", (Step("HT7", BOTH, 10), Step("EX-HN3", (Side.MIDLINE,), 10))),
    },
    sources={},
    point_texts={},
    routine_texts={},
    words=Words("en", {}),
)
ATLAS = Atlas(
    {
        "BL23-left": [sight("back", 0.98), sight("left", 0.3)],
        "BL23-right": [sight("back", 0.98)],
        "HT7-left": [sight("hand-palm", 0.9), sight("front", 0.7), sight("back", 0.1)],
        "HT7-right": [sight("front", 0.7)],
        "EX-HN3-midline": [sight("head-front", 0.9), sight("front", 0.8)],
    }
)


class World:
    def __init__(self, routine: str | None) -> None:
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock)
        self.session = session_service(
            CATALOGUE,
            self.clock,
            self.alarm,
            RecordingChimes(),
            SettingsService(MemorySettings()),
            nothing_applies(CATALOGUE),
        )
        self.explore = ExploreService(CATALOGUE, ATLAS, self.session, routine)
        self.views: list[ExploreView] = []
        self.explore.listen(self.views.append)

    @property
    def view(self) -> ExploreView:
        return self.explore.view


@pytest.fixture
def world() -> World:
    return World(None)


def test_it_opens_on_the_first_point_of_all(world: World) -> None:
    assert world.view == ExploreView(BL23, BACK, ALL, ("BL23", "HT7", "EX-HN3"))


def test_it_opens_on_the_chosen_routine() -> None:
    assert World("calm").view == ExploreView(HT7, PALM, CALM, ("HT7", "EX-HN3"))


def test_an_unknown_routine_is_refused(world: World) -> None:
    with refused(KnownError, match="knees"):
        world.explore.filter(Filter(FilterKind.ROUTINE, "knees"))
    assert world.views == []


def test_selecting_turns_to_the_view_that_shows_it_best(world: World) -> None:
    world.explore.select(HT7)
    assert (world.view.spot, world.view.key) == (HT7, PALM)


def test_selecting_stays_in_a_view_that_shows_it_well_enough(world: World) -> None:
    world.explore.show(MapKey("front", mirrored=False))
    world.explore.select(HT7)
    assert world.view.key == MapKey("front", mirrored=False)


def test_a_view_that_hardly_shows_it_is_left(world: World) -> None:
    world.explore.show(MapKey("left", mirrored=False))
    world.explore.select(BL23)
    assert world.view.key == BACK


def test_the_right_side_is_shown_in_the_mirrored_map(world: World) -> None:
    world.explore.select(Spot("HT7", Side.RIGHT))
    assert world.view.key in (MapKey("hand-palm", mirrored=True), MapKey("front", mirrored=False))
    world.explore.show(MapKey("hand-palm", mirrored=True))
    world.explore.select(Spot("HT7", Side.RIGHT))
    assert world.view.key == MapKey("hand-palm", mirrored=True)
    world.explore.select(HT7)
    assert world.view.key == PALM


def test_a_view_of_both_sides_is_never_mirrored(world: World) -> None:
    world.explore.show(MapKey("front", mirrored=True))
    assert world.view.key == MapKey("front", mirrored=False)


def test_a_filter_keeps_the_selection_where_it_can(world: World) -> None:
    world.explore.select(BROW)
    world.explore.filter(CALM)
    assert (world.view.spot, world.view.codes) == (BROW, ("HT7", "EX-HN3"))
    world.explore.filter(THE_BACK)
    assert (world.view.spot, world.view.key, world.view.codes) == (BL23, BACK, ("BL23",))
    world.explore.filter(ALL)
    assert (world.view.spot, world.view.routine, len(world.view.codes)) == (BL23, None, 3)


def test_selecting_a_point_outside_the_filter_takes_the_filter_off(world: World) -> None:
    world.explore.filter(THE_BACK)
    world.explore.select(HT7)
    assert (world.view.spot, world.view.routine, len(world.view.codes)) == (HT7, None, 3)


def test_only_changes_are_told(world: World) -> None:
    world.explore.select(BL23)
    world.explore.filter(ALL)
    world.explore.show(BACK)
    assert world.views == []
    world.explore.select(HT7)
    assert world.views == [world.view]


def test_it_follows_the_session_from_spot_to_spot(world: World) -> None:
    world.session.start("calm")
    assert (world.view.spot, world.view.key) == (HT7, PALM)
    world.alarm.advance(15.0)
    assert world.view.spot == Spot("HT7", Side.RIGHT)
    world.alarm.advance(15.0)
    assert world.view.spot == BROW


def test_of_both_at_once_one_is_chosen_and_the_other_goes_with_it(world: World) -> None:
    world.session.start("both")
    assert (world.view.spot, world.view.both, world.view.key) == (BL23, True, BACK)
    world.explore.select(HT7)
    assert not world.view.both
    world.explore.select(Spot("BL23", Side.RIGHT))
    assert world.view.both
    world.alarm.advance(30.0)
    assert (world.view.spot, world.view.both) == (BROW, False)
    world.session.back()
    world.session.back()
    assert (world.view.spot, world.view.both) == (BL23, True)
    world.session.stop()
    assert (world.view.spot, world.view.both) == (BL23, False)


def test_the_side_that_is_chosen_already_stays(world: World) -> None:
    world.explore.select(Spot("BL23", Side.RIGHT))
    world.session.start("both")
    assert (world.view.spot, world.view.both) == (Spot("BL23", Side.RIGHT), True)


def test_between_two_spots_the_user_may_look_elsewhere(world: World) -> None:
    world.session.start("calm")
    world.explore.select(BL23)
    world.alarm.advance(14.0)
    assert world.view.spot == BL23
    world.session.pause()
    world.session.resume()
    assert world.view.spot == BL23
    world.alarm.advance(1.0)
    assert world.view.spot == Spot("HT7", Side.RIGHT)


def test_a_new_session_on_the_same_spot_is_followed_again(world: World) -> None:
    world.session.start("calm")
    world.session.stop()
    world.explore.select(BL23)
    world.session.start("calm")
    assert world.view.spot == HT7


def test_a_search_narrows_and_an_empty_one_brings_the_filter_back() -> None:
    explore = ExploreService(load(), Atlas.load(), World("calm").session, "lower-back")
    before = explore.view
    explore.search("hegu")
    assert explore.view.codes == ("LI4",)
    assert explore.view.spot == before.spot
    explore.search("  ")
    assert explore.view == before


def test_each_way_of_narrowing_down(world: World) -> None:
    catalogue = load()
    explore = ExploreService(catalogue, Atlas.load(), world.session, None)
    for chosen, some in (
        (Filter(FilterKind.ACHE, "low-back"), "BL23"),
        (Filter(FilterKind.MERIDIAN, "LI"), "LI4"),
        (Filter(FilterKind.REGION, "knee"), "BL40"),
        (Filter(FilterKind.REACH, "seated"), "LI4"),
        (Filter(FilterKind.ROUTINE, "calm-sleep"), "HT7"),
    ):
        explore.filter(chosen)
        assert explore.view.filter == chosen
        assert some in explore.view.codes
        spot = explore.view.spot
        assert spot is not None
        assert spot.code in explore.view.codes
    explore.filter(Filter(FilterKind.REACH, "seated"))
    assert "GB30" not in explore.view.codes


def test_favourites_follow_what_is_kept(world: World) -> None:
    kept = ["BL23"]
    explore = ExploreService(CATALOGUE, ATLAS, world.session, None, lambda: tuple(kept))
    explore.filter(Filter(FilterKind.FAVOURITES))
    assert list(explore.view.codes) == ["BL23"]
    kept.append("HT7")
    explore.renew()
    assert list(explore.view.codes) == ["BL23", "HT7"]
    kept.clear()
    explore.renew()
    assert not explore.view.codes


def test_choosing_a_point_outside_of_the_filter_shows_all(world: World) -> None:
    world.explore.filter(CALM)
    world.explore.select(BL23)
    assert world.view.filter == ALL


def test_it_turns_to_the_routine_that_begins(world: World) -> None:
    world.session.start("calm")
    assert world.view.filter == CALM
    world.explore.filter(ALL)
    world.alarm.advance(8.0)
    assert world.view.filter == ALL  # the user looks at something else
    world.session.stop()
    world.session.start("calm")
    assert world.view.filter == CALM
