"""What a point's words say about one hand or two is what the session does."""

from __future__ import annotations

import re

import pytest

from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.safety import Limits
from acupress_desktop.domain.tailoring import tailor
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
SAYS_BOTH = re.compile(
    r"both sides|at once|both (index|thumb|fist|hand|palm)|two thumbs|either side", re.IGNORECASE
)
#: Two hands on one limb.
ON_ONE = re.compile(r"both thumbs on one foot|both hands on one calf", re.IGNORECASE)
ONE_HAND = re.compile(r"the other hand|one side at a time|one by one", re.IGNORECASE)


@each("code", CATALOGUE.points)
def test_words_and_fact_agree(code: str) -> None:
    point, text = CATALOGUE.points[code], CATALOGUE.text(code)
    press = ON_ONE.sub("", text.press_it)
    if point.two_hands:
        assert press.count("Both sides at once") == 1
        assert not ONE_HAND.search(press)
    else:
        assert not SAYS_BOTH.search(press)
        assert not SAYS_BOTH.search(text.sheet) or point.midline


@pytest.mark.parametrize(
    "code", ["BL23", "BL24", "BL25", "BL10", "GB20", "ST25", "KI27", "BL2", "LI20", "EX-HN5"]
)
def test_two_hands_reach_these(code: str) -> None:
    assert CATALOGUE.points[code].hold_sides == (Side.BOTH,)


@pytest.mark.parametrize("code", ["LI4", "PC6", "HT7", "SI3", "GB21", "GB30", "BL40", "ST36", "KI3", "BL60"])
def test_one_hand_presses_these_side_by_side(code: str) -> None:
    assert CATALOGUE.points[code].hold_sides == (Side.LEFT, Side.RIGHT)


def test_arms_and_hands_need_a_hand_each() -> None:
    arms = {Region.UPPER_ARM, Region.ELBOW, Region.FOREARM, Region.WRIST, Region.HAND, Region.FINGER}
    for point in CATALOGUE.points.values():
        if point.region in arms or point.midline or point.for_reference is not None:
            assert not point.two_hands, point.code


@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_shipped_routines_press_as_many_sides_as_two_hands_reach(routine: str) -> None:
    for step in CATALOGUE.routines[routine].steps:
        assert step.sides == CATALOGUE.points[step.point].hold_sides, step.point


@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_one_side_hidden_leaves_the_other_and_nothing_of_both(routine: str) -> None:
    shipped = CATALOGUE.routines[routine]
    left = {
        spot: ("Q",)
        for code in shipped.points
        for spot in CATALOGUE.points[code].spots
        if spot.side is Side.LEFT
    }
    made = tailor(shipped, Limits(hidden=left), CATALOGUE.points)
    assert {spot.side for spot in made.routine.spots} <= {Side.RIGHT, Side.MIDLINE}
    assert made.routine.points == shipped.points


def test_words_for_one_side_alone_say_nothing_of_both() -> None:
    for code, point in CATALOGUE.points.items():
        text = CATALOGUE.text(code)
        assert not SAYS_BOTH.search(ON_ONE.sub("", text.press_one).replace("two soft balls", "")), code
        assert (text.press_one != text.press_it) == point.two_hands


def test_paper_says_nothing_of_both_sides() -> None:
    """It is the same paper for who presses one side alone."""
    for code in CATALOGUE.points:
        assert not re.search(r"both (index|thumb|side)|at once", CATALOGUE.text(code).sheet, re.IGNORECASE), (
            code
        )


@pytest.mark.parametrize("code", [f"KI{number}" for number in range(11, 22)])
def test_one_flat_hand_lies_on_both_sides_beside_the_middle_of_the_belly(code: str) -> None:
    """They are 1 cun apart: no two flat hands have room there."""
    assert "under the one hand" in CATALOGUE.text(code).press_it
    assert "a hand on each" in CATALOGUE.text("ST25").press_it
