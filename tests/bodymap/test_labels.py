"""Codes beside dots: nothing covers anything, nothing jumps, and what stands goes on standing."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.labels import (
    DOT,
    LARGE_DOT,
    SPREADS,
    Box,
    Label,
    Placed,
    Surroundings,
    code_size,
    parted,
    place,
    spread_out,
)
from acupress_desktop.bodymap.map_labels import FEW, MapLabels, Plan, in_turn
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.points import Meridian, Side, Spot
from tests.shipped import load

XY = tuple[float, float]
#: A map is shown whole between so high and 14 times as large.
LOW, USUAL, MOST = 380.0, 600.0, 14.0
#: What is left of a window of 1024 x 700 for a map.
SMALL = 420.0


def moved(box: Box, at: XY, scale: float) -> Box:
    x, y = at[0] * scale, at[1] * scale
    return box[0] + x, box[1] + y, box[2] + x, box[3] + y


def meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


Dots = Mapping[Hashable, tuple[XY, float]]


class Squares:
    """Boxes by the squares that they lie in, so that each is compared with its neighbours alone."""

    def __init__(self) -> None:
        self._boxes: dict[tuple[int, int], list[tuple[Box, object]]] = {}

    def put(self, box: Box, what: object) -> None:
        for square in self._squares(box):
            self._boxes.setdefault(square, []).append((box, what))

    def near(self, box: Box) -> set[tuple[Box, object]]:
        return {found for square in self._squares(box) for found in self._boxes.get(square, ())}

    def _squares(self, box: Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(way // 64) for way in box)
        return ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))


def faults(rows: Iterable[tuple[Hashable, XY, Placed]], dots: Dots, scale: float) -> list[str]:
    """What covers what at a scale: labels on labels, on dots, and leaders on either."""
    labels, rings, found = Squares(), Squares(), []
    for key, (at, reach) in dots.items():
        rings.put(moved((-reach, -reach, reach, reach), at, scale), key)
    seen = [row for row in rows if row[2].since <= scale]
    for key, at, placed in seen:
        box = moved(placed.box, at, scale)
        found += [f"{key} on {other}" for their, other in labels.near(box) if meet(box, their)]
        for ring, other in rings.near(box):
            if _away((ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2, box) < (ring[2] - ring[0]) / 2 - 1e-6:
                found.append(f"{key} on the dot of {other}")
        labels.put(box, key)
    for key, at, placed in seen:
        for x, y in along(placed, at, scale):
            spot = (x, y, x, y)
            for box, other in labels.near(spot):
                if other != key and meet(spot, box):
                    found.append(f"leader of {key} on {other}")
            for ring, other in rings.near(spot):
                middle = (ring[0] + ring[2]) / 2, (ring[1] + ring[3]) / 2
                if other != key and math.dist(middle, (x, y)) < (ring[2] - ring[0]) / 2 - 1e-6:
                    found.append(f"leader of {key} on the dot of {other}")
    return found


def _away(x: float, y: float, box: Box) -> float:
    return math.hypot(max(box[0] - x, x - box[2], 0.0), max(box[1] - y, y - box[3], 0.0))


def along(placed: Placed, at: XY, scale: float) -> Iterator[XY]:
    """Places along a leader."""
    if placed.leader is None:
        return
    (x0, y0), (x1, y1) = placed.leader
    for step in range(13):
        share = step / 12
        yield at[0] * scale + x0 + (x1 - x0) * share, at[1] * scale + y0 + (y1 - y0) * share


numbers = st.floats(-300, 300).map(lambda number: round(number, 1))
sides = st.floats(1, 80).map(lambda number: round(number, 1))


@given(numbers, numbers, st.tuples(numbers, numbers, sides, sides))
def test_two_things_part_for_good_at_one_scale(right: float, down: float, corner: tuple[float, ...]) -> None:
    box = (corner[0], corner[1], corner[0] + corner[2], corner[1] + corner[3])
    end = parted(right, down, box)

    def inside(scale: float) -> bool:
        return box[0] < right * scale < box[2] and box[1] < down * scale < box[3]

    assert end >= 0
    if math.isfinite(end):
        assert not any(inside(end * (1.0 + 1e-9) + more) for more in (1e-9, 0.001, 0.1, 1, 10, 100))
    else:
        assert inside(1e-3) or (right, down) == (0, 0)
    if 0 < end < math.inf:
        # A stretch may be short; of numbers such as these none is shorter than the first of these shares.
        assert any(inside(end * (1 - less)) for less in (1e-10, 1e-8, 1e-6, 1e-4, 1e-2, 0.1))


dots_of = st.lists(
    st.tuples(st.integers(0, 900), st.integers(0, 900)), min_size=1, max_size=14, unique=True
).map(lambda places: {f"BL{number}": (float(x), float(y)) for number, (x, y) in enumerate(places)})


@given(dots_of, st.floats(0.02, 6))
def test_nothing_covers_anything_at_any_scale(dots: dict[str, XY], scale: float) -> None:
    made = place([Label(code, code_size(code)) for code in dots], Surroundings(dots))
    assert made.keys() == dots.keys()
    rows = [(code, dots[code], placed) for code, placed in made.items()]
    reaches: Dots = {code: (at, DOT) for code, at in dots.items()}
    for at in (scale, *(placed.since for placed in made.values() if placed.since < 100)):
        assert faults(rows, reaches, at) == []


def test_a_lone_code_stands_beside_its_dot_and_a_crowd_has_leaders() -> None:
    alone = place([Label("BL23", (26.0, 10.0))], Surroundings({"BL23": (0.0, 0.0)}))
    assert alone["BL23"].spread == SPREADS[0]
    assert alone["BL23"].since == 0
    crowd = {f"GB{n}": (10.0 * (n % 4), 10.0 * (n // 4)) for n in range(16)}
    made = place([Label(code, code_size(code)) for code in crowd], Surroundings(crowd))
    assert any(placed.leader is not None for placed in made.values())


def test_a_row_is_thinned_out_evenly() -> None:
    assert spread_out(["a", "b", "c", "d", "e", "f", "g", "h"]) == ["a", "e", "c", "g", "b", "f", "d", "h"]
    assert sorted(spread_out(list(range(37)))) == list(range(37))
    assert spread_out([]) == []


@lru_cache(maxsize=2)
def view_of(key: MapKey, flipped: bool = False) -> Map:
    """A shipped view, for tests one after the other."""
    return Map(key, flipped)


class Map:
    """A shipped view with its codes."""

    def __init__(self, key: MapKey, flipped: bool = False) -> None:
        atlas, view = Atlas.load(), VIEWS[key.view]
        self.key, self.atlas = key, atlas
        spots = [spot for spot in atlas.spots if atlas.sight(spot, key) is not None]
        self.places: dict[Spot, XY] = {}
        for spot in spots:
            sight = atlas.sight(spot, key)
            assert sight is not None
            self.places[spot] = atlas.seen_at(sight)
        ys = [y for _, y in self.places.values()]
        self.box = _bounds(key.view)
        assert self.box[1] <= min(ys)
        if flipped:
            whole = self.box[0] + self.box[2]
            self.places = {spot: (whole - x, y) for spot, (x, y) in self.places.items()}
        assert view.both_sides or not flipped
        self.labels = MapLabels(
            *(self.places, self.box, atlas.labels(key.view, key.mirrored)),
            key.mirrored or flipped,
        )

    @property
    def high(self) -> float:
        return self.box[3] - self.box[1]

    def scales(self) -> list[float]:
        return [LOW / self.high * 1.23**step for step in range(15)]

    def faults(self, plan: Plan, scale: float) -> list[str]:
        rows = [(spot, (x, y), placed) for spot, x, y, placed in plan.rows]
        # Of a few that are listed the codes stand anyhow: other dots are not painted where they are covered.
        dots: Dots = {
            spot: (at, LARGE_DOT if plan.large else DOT)
            for spot, at in self.places.items()
            if spot in plan.large or not plan.large
        }
        return faults(rows, dots, scale)


def _bounds(view: str) -> Box:
    from mapmaking.drawing import view_box
    from mapmaking.figure_data import load_view

    x, y, across, high = view_box(load_view(VIEWS[view].figure))
    return x, y, x + across, y + high


KEYS = [MapKey(view.id, mirrored) for view in VIEWS.values() for mirrored in ({False, not view.both_sides})]


def lists(shown: Map) -> dict[str, list[Spot]]:
    """The sets of a view: all points, each routine, each meridian of which it shows two points at least."""
    catalogue = load()
    sets = {"all": list(shown.places)}
    for routine in catalogue.routines.values():
        sets[routine.id] = [spot for spot in shown.places if spot.code in routine.points]
    for meridian in Meridian:
        sets[meridian] = [s for s in shown.places if catalogue.points[s.code].meridian is meridian]
    return {name: spots for name, spots in sets.items() if len(spots) > (len(name) == 2) or name == "all"}


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_every_shipped_view_and_set_covers_nothing(key: MapKey) -> None:
    shown = view_of(key)
    # A mirrored view is the same one turned round: its sets are those of the other side.
    sets = lists(shown) if not key.mirrored else {"all": list(shown.places)}
    for name, spots in sets.items():
        plan = shown.labels.plan(spots)
        assert {row[0] for row in plan.rows} == set(shown.places), name
        for scale in shown.scales()[:: 2 if name == "all" else 5]:
            assert shown.faults(plan, scale) == [], (name, scale)


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_what_stands_is_whole_while_all_of_the_map_is_shown(key: MapKey) -> None:
    """So no label is cut by the window's edge, which is 22 pixels from the map's."""
    shown = view_of(key)
    left, top, right, bottom = shown.box
    for _, x, y, placed in shown.labels.plan().rows:
        scale = max(placed.since, LOW / shown.high)
        box = moved(placed.box, (x, y), scale)
        assert left * scale - 21 < box[0]
        assert box[2] < right * scale + 21
        assert top * scale - 21 < box[1]
        assert box[3] < bottom * scale + 21


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_a_routine_has_all_its_codes_at_any_size(key: MapKey) -> None:
    """In every view, on a map as low as that of a small window."""
    shown = view_of(key)
    low = SMALL / shown.high
    for routine in load().routines.values():
        spots = {spot for spot in shown.places if spot.code in routine.points}
        if not 0 < len(spots) <= FEW:
            continue
        late = {
            str(spot): placed.since
            for spot, _, _, placed in shown.labels.plan(spots).rows
            if spot in spots and placed.since > low
        }
        assert late == {}, routine.id


#: Codes that stand, in a hundred of a view's, on a map of 600 pixels, and at twice that.
STAND = {"front": (26, 60), "back": (34, 62), "left": (42, 78), "leg-lateral": (80, 95)}


@pytest.mark.parametrize("view", VIEWS)
def test_face_arm_shoulders_and_all_others_have_most_of_their_codes(view: str) -> None:
    shown = view_of(MapKey(view))
    plan = shown.labels.plan()
    whole, twice = STAND.get(view, (90, 98))
    for share, scale in ((whole, USUAL / shown.high), (twice, 2 * USUAL / shown.high)):
        there = {spot.code for spot, _, _, placed in plan.rows if placed.since <= scale}
        assert 100 * len(there) / len({spot.code for spot in shown.places}) >= share
    largest = {spot.code for spot, _, _, placed in plan.rows if placed.since <= USUAL / shown.high * MOST}
    assert largest == {spot.code for spot in shown.places}


def test_of_two_dots_close_by_one_is_labelled_and_both_further_apart() -> None:
    shown = view_of(MapKey("back"))
    both = {spot: placed.since for spot, _, _, placed in shown.labels.plan().rows if spot.code == "BL14"}
    first, second = sorted(both.values())
    away = math.dist(*(shown.places[spot] for spot in both))
    assert first * away < 110 <= second * away + 1e-6


def test_a_chosen_meridian_has_its_codes_before_others() -> None:
    shown = view_of(MapKey("back"))
    bladder = [spot for spot in shown.places if spot.code.startswith("BL")]
    scale = USUAL / shown.high * 1.5

    def standing(plan: Plan) -> set[str]:
        return {s.code for s, _, _, placed in plan.rows if s in set(bladder) and placed.since <= scale}

    assert len(standing(shown.labels.plan(bladder))) > len(standing(shown.labels.plan()))


def test_mirrored_it_is_the_same_the_other_way_round() -> None:
    left, right = Map(MapKey("arm-outer")), Map(MapKey("arm-outer", mirrored=True))
    there = {spot.code: placed for spot, _, _, placed in left.labels.plan().rows}
    for spot, _, _, placed in right.labels.plan().rows:
        assert spot.side is not Side.LEFT
        assert placed.since == there[spot.code].since
        assert placed.box[0] == pytest.approx(-there[spot.code].box[2])
    mirror = Map(MapKey("front"), flipped=True)
    for scale in mirror.scales():
        assert mirror.faults(mirror.labels.plan(), scale) == []


def test_who_types_waits_for_nothing() -> None:
    labels = view_of(MapKey("back")).labels
    spots = [Spot("BL23", Side.LEFT)]
    assert labels.plan(spots, hasty=True) is labels.plan()
    made = labels.plan(spots)
    assert made is not labels.plan()
    assert labels.plan(spots, hasty=True) is made


def test_each_code_comes_once_before_any_comes_twice() -> None:
    places = {
        Spot(code, side): (x, 0.0)
        for code, x in (("BL1", 10.0), ("BL2", 20.0))
        for side in (Side.LEFT, Side.RIGHT)
    }
    turn = in_turn(places, places)
    assert {spot.code for spot in turn[:2]} == {"BL1", "BL2"}
    assert len(turn) == 4
