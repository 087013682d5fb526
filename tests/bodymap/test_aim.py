"""How far a place of a view is from a point: in the cun of its region, on the side that was asked for."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.bodymap.aim import miss, units_a_cun
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.finding import Grade, Miss, Off
from acupress_desktop.domain.points import Side, Spot
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
#: The x of the middle of the front and the back, which is that of every midline point there.
MIDDLE = 4600.0
SPOTS = [spot for point in CATALOGUE.points.values() for spot in point.spots if ATLAS.sights(spot)]
OFFSETS = st.floats(-3, 3, allow_nan=False)


def shown(spot: Spot, right: float, down: float, key: MapKey | None = None) -> Miss:
    """A place so many cun to the right of a spot and below it in the picture."""
    sight = ATLAS.sights(spot)[0] if key is None else ATLAS.sight(spot, key)
    assert sight is not None
    point = CATALOGUE.points[spot.code]
    (across, along), (x, y) = units_a_cun(ATLAS, point, sight.key), ATLAS.seen_at(sight)
    return miss(ATLAS, point, sight, spot.side, (x + right * across, y + down * along), MIDDLE)


def shown_instead(asked: str, other: str) -> Miss:
    """The place of another spot, in the view that shows the asked one best."""
    spot = Spot.parse(asked)
    sight = ATLAS.sights(spot)[0]
    there = ATLAS.sight(Spot.parse(other), sight.key)
    assert there is not None
    return miss(ATLAS, CATALOGUE.points[spot.code], sight, spot.side, ATLAS.seen_at(there), MIDDLE)


@given(st.sampled_from(SPOTS), OFFSETS, OFFSETS)
def test_so_many_cun_in_the_picture_are_so_many_cun(spot: Spot, right: float, down: float) -> None:
    found = shown(spot, right, down)
    assert math.isclose(found.cun, math.hypot(right, down), abs_tol=1e-6)
    sight = ATLAS.sights(spot)[0]
    across, along = units_a_cun(ATLAS, CATALOGUE.points[spot.code], sight.key)
    assert math.isclose(found.figure_cm, math.hypot(right * across, down * along) / 100, abs_tol=1e-6)


def test_a_cun_along_the_head_is_another_than_one_across_it() -> None:
    assert math.isclose(shown_instead("BL6-left", "BL7-left").cun, 1.5, abs_tol=0.1)
    assert shown_instead("GB17-left", "BL6-left").grade is not Grade.GOOD
    assert shown_instead("BL10-left", "GV15-midline").grade is Grade.AGAIN


def test_each_side_of_a_head_is_told_in_its_own_cun() -> None:
    asked = Spot.parse("BL9-left")
    sight = ATLAS.sights(asked)[0]
    x, y = ATLAS.seen_at(sight)
    found = miss(ATLAS, CATALOGUE.points["BL9"], sight, Side.LEFT, (x - 136.2, y + 2 * 286.5), MIDDLE)
    assert [(off, round(cun, 3)) for off, cun in found.offs] == [(Off.LOW, 2.0), (Off.OUT, 1.0)]


@given(st.sampled_from([s for s in SPOTS if s.side is Side.LEFT]), OFFSETS, OFFSETS)
def test_the_right_side_of_a_view_of_one_side_is_the_left_one_mirrored(
    spot: Spot, right: float, down: float
) -> None:
    sight = ATLAS.sights(spot)[0]
    if VIEWS[sight.key.view].both_sides:
        return
    other = Spot(spot.code, Side.RIGHT)
    one = shown(spot, right, down, sight.key)
    same = shown(other, -right, down, MapKey(sight.key.view, mirrored=True))
    assert math.isclose(one.cun, same.cun, abs_tol=1e-3)
    for off, cun in one.offs:
        if cun > 0.11:  # less is left out, or not, by a hair
            assert math.isclose(dict(same.offs)[off], cun, abs_tol=1e-3)


@pytest.mark.parametrize(("spot", "other"), [("BL23-left", "BL23-right"), ("ST36-right", "ST36-left")])
def test_the_place_of_the_other_side_is_none_and_said_to_be_the_other_side(spot: str, other: str) -> None:
    asked, sight = Spot.parse(spot), ATLAS.sights(Spot.parse(spot))[0]
    across = ATLAS.sight(Spot.parse(other), sight.key)
    assert across is not None
    found = miss(ATLAS, CATALOGUE.points[asked.code], sight, asked.side, ATLAS.seen_at(across), MIDDLE)
    assert found.other_side
    assert found.grade is Grade.AGAIN
    assert found.offs == ()


@pytest.mark.parametrize(
    ("spot", "key", "right", "down", "ways"),
    [
        ("BL23-left", MapKey("back"), -0.4, -0.8, [Off.HIGH, Off.OUT]),
        ("BL23-right", MapKey("back"), 0.4, 0.8, [Off.LOW, Off.OUT]),
        ("BL23-right", MapKey("back"), -0.4, 0.0, [Off.IN]),
        ("ST36-left", MapKey("front"), 0.4, 0.0, [Off.OUT]),
        ("ST36-right", MapKey("front"), 0.4, 0.0, [Off.IN]),
        ("GB34-left", MapKey("left"), -0.4, 0.0, [Off.FORWARD]),
        ("GB34-right", MapKey("left", mirrored=True), 0.4, 0.0, [Off.FORWARD]),
        ("GB34-right", MapKey("left", mirrored=True), -0.4, 0.9, [Off.LOW, Off.BACK]),
        ("CV4-midline", MapKey("front"), 0.9, 0.3, [Off.LOW]),
        ("LI4-left", MapKey("hand-dorsum"), 0.5, 0.5, []),
        ("BL23-left", MapKey("back"), 0.05, 0.05, []),
    ],
)
def test_the_ways_are_the_bodys_own(
    spot: str, key: MapKey, right: float, down: float, ways: list[Off]
) -> None:
    assert [off for off, _ in shown(Spot.parse(spot), right, down, key).offs] == ways


def test_a_place_beyond_the_midline_is_neither_in_nor_out() -> None:
    assert Off.IN not in dict(shown(Spot.parse("BL23-left"), 1.6, 0.0).offs)
