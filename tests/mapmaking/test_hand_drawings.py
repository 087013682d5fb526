"""Every hand that presses lies where it was made to lie: its tip on the point, turned as far as it may be."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest

from acupress_desktop.bodymap.views import VIEWS
from mapmaking.figure_data import Path, load_view
from mapmaking.hands import _check, corners, fit, load_hand, load_hands, load_pressed
from mapmaking.map_error import MapError
from tests.shipped import load

CATALOGUE = load()
#: The points of the article that the program follows.
EIGHT = ("BL23", "GB30", "BL40", "BL60", "GB21", "BL10", "SI3", "LI4")
PRESSED = load_pressed()


def test_each_point_that_is_shown_how_to_press_has_a_hand_or_a_reason() -> None:
    shipped = {code for routine in CATALOGUE.routines.values() for code in routine.points}
    assert {*EIGHT, *shipped} <= PRESSED.keys()
    assert all(row.pose or row.why for row in PRESSED.values())
    assert all(PRESSED[code].pose for code in EIGHT)
    assert {code for code in shipped if not PRESSED[code].pose} == {"HT7"}


def test_nobody_is_shown_pressing_the_spine() -> None:
    assert not PRESSED["GV4"].pose


def test_no_hand_is_turned_further_than_it_may_be() -> None:
    for row in PRESSED.values():
        _check(row)
    one = PRESSED["EX-HN3"]
    low, high = load_hand(one.pose).turns
    with pytest.raises(MapError, match="EX-HN3"):
        _check(replace(one, turn=high + 1))
    with pytest.raises(MapError, match="EX-HN3"):
        _check(replace(one, turn=low - 1))
    composed = [row for row in PRESSED.values() if row.pose and load_hand(row.pose).view is not None]
    assert {row.turn for row in composed} == {0.0}


def test_a_hand_that_was_made_for_one_place_is_not_shown_at_another() -> None:
    waist = replace(PRESSED["BL23"], code="BL25")
    figure = load_view(VIEWS["back"].figure)
    x, y = figure.size[0] / 2 - 330, 6500.0
    with pytest.raises(MapError, match="BL25"):
        fit(waist, load_hand("thumbs_waist"), figure, x, y)


@pytest.mark.parametrize("name", sorted(load_hands()))
def test_the_point_lies_under_the_tip_of_a_finger(name: str) -> None:
    """Over its nail, where it is seen; a knuckle has none."""
    hand = load_hand(name)
    at = hand.anchor[0] * 100, hand.anchor[1] * 100
    assert any(inside(at, loop) for part in hand.parts for loop in part.silhouette)
    nails = [loop for part in hand.parts for loop in part.nails]
    if name == "knuckle_top":
        assert not nails
        return
    nearest = min(math.dist(at, corner) for loop in nails for corner in corners(loop))
    # A dot that is seen over a finger is a centimetre wide; flat fingers press with all of their ends.
    assert any(inside(at, loop) for loop in nails) or nearest < (180 if name == "flat_top" else 110)


def inside(at: tuple[float, float], loop: Path) -> bool:
    """By the even-odd rule."""
    places = corners(loop)
    crossed = False
    for (x1, y1), (x2, y2) in pairs(places):
        if (y1 > at[1]) != (y2 > at[1]) and at[0] < (x2 - x1) * (at[1] - y1) / (y2 - y1) + x1:
            crossed = not crossed
    return crossed


def pairs(
    places: list[tuple[int, int]],
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    yield from zip(places, [*places[1:], places[0]], strict=True)
