"""What is left of a routine for one person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupress_desktop.domain.choices import as_chosen
from acupress_desktop.domain.points import Caution, Point, Pressure, Region, Side, Spot
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Answer, Limits, capped, evaluate
from acupress_desktop.domain.settings import Settings, SideOrder
from acupress_desktop.domain.tailoring import Swap, tailor
from tests.shipped import load

BOTH = (Side.LEFT, Side.RIGHT)
POINTS = load().points
ROUTINE = Routine("r", (Step("BL23", BOTH, 60), Step("BL40", BOTH, 60), Step("EX-HN3", (Side.MIDLINE,), 20)))


def hiding(*codes: str, side: Side | None = None, **caps: int) -> Limits:
    spots = {s: ("Q",) for code in codes for s in POINTS[code].spots if side in (None, s.side)}
    return Limits(hidden=spots, **caps)  # type: ignore[arg-type]


def test_without_limits_nothing_changes() -> None:
    found = tailor(ROUTINE, Limits(), POINTS)
    assert found.routine == ROUTINE
    assert not found.changed
    assert not found.too_little


def test_a_hidden_point_is_left_out() -> None:
    found = tailor(ROUTINE, hiding("BL40"), POINTS)
    assert found.routine.points == ("BL23", "EX-HN3")
    assert found.left_out == (Spot("BL40", Side.LEFT), Spot("BL40", Side.RIGHT))
    assert not found.too_little


def test_a_hidden_side_leaves_the_other() -> None:
    found = tailor(ROUTINE, hiding("BL40", side=Side.LEFT), POINTS)
    assert found.routine.steps[1] == Step("BL40", (Side.RIGHT,), 60)
    assert found.left_out == (Spot("BL40", Side.LEFT),)


def test_of_both_at_once_a_hidden_side_leaves_the_other() -> None:
    both = Routine("b", (Step("BL23", (Side.BOTH,), 60), Step("EX-HN3", (Side.MIDLINE,), 20)))
    found = tailor(both, hiding("BL23", side=Side.LEFT), POINTS)
    assert found.routine.steps[0] == Step("BL23", (Side.RIGHT,), 60)
    assert found.left_out == (Spot("BL23", Side.LEFT),)
    assert not found.too_little
    found = tailor(both, hiding("BL23", side=Side.RIGHT), POINTS)
    assert found.routine.steps[0] == Step("BL23", (Side.LEFT,), 60)
    found = tailor(both, hiding("BL23"), POINTS)
    assert found.routine.points == ("EX-HN3",)
    assert found.left_out == (Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT))
    assert tailor(both, hiding("BL40"), POINTS).routine == both


def test_what_stands_in_is_pressed_with_as_many_hands_as_reach_it() -> None:
    both = Routine("r", (Step("BL23", (Side.BOTH,), 60), Step("BL60", (Side.RIGHT, Side.LEFT), 60)))
    swaps = [Swap("r", "BL23", ("BL57",)), Swap("r", "BL60", ("BL25",))]
    found = tailor(both, hiding("BL23", "BL60"), POINTS, swaps).routine
    assert [step.sides for step in found.steps] == [(Side.LEFT, Side.RIGHT), (Side.BOTH,)]
    one = replace(both, steps=(Step("BL60", (Side.RIGHT,), 60),))
    assert tailor(one, hiding("BL60"), POINTS, swaps).routine.steps[0].sides == (Side.RIGHT,)


def test_a_replacement_stands_in_where_it_is_wholly_allowed() -> None:
    swaps = [Swap("r", "BL40", ("BL23", "BL57", "GB34"))]
    found = tailor(ROUTINE, hiding("BL40"), POINTS, swaps)
    assert found.routine.points == ("BL23", "BL57", "EX-HN3")
    assert found.swapped == (("BL40", "BL57"),)
    found = tailor(ROUTINE, hiding("BL40", "BL57"), POINTS, swaps)
    assert found.swapped == (("BL40", "GB34"),)
    found = tailor(ROUTINE, hiding("BL40", "BL57", "GB34"), POINTS, swaps)
    assert found.swapped == ()
    assert tailor(replace(ROUTINE, id="other"), hiding("BL40"), POINTS, swaps).swapped == ()


def test_too_little() -> None:
    assert tailor(ROUTINE, hiding("BL40", "EX-HN3"), POINTS).too_little
    assert tailor(ROUTINE, hiding("BL40", "EX-HN3", "BL23"), POINTS).too_little
    one = Routine("one", (Step("BL23", BOTH, 60),))
    assert not tailor(one, Limits(), POINTS).too_little
    assert not tailor(one, hiding("BL23", side=Side.LEFT), POINTS).too_little
    assert tailor(one, hiding("BL23"), POINTS).too_little


def test_caps_shorten_holds_and_never_lengthen() -> None:
    found = tailor(ROUTINE, Limits(max_seconds=30), POINTS)
    assert [step.seconds for step in found.routine.steps] == [30, 30, 20]
    assert found.shortened
    assert not tailor(ROUTINE, Limits(max_seconds=60), POINTS).shortened


def test_caps_lower_the_pressure_and_never_raise_it() -> None:
    assert capped(Pressure(3, 5), 3) == Pressure(3, 3)
    assert capped(Pressure(4, 5), 3) == Pressure(3, 3)
    assert capped(Pressure(1, 2), 3) == Pressure(1, 2)
    assert capped(Pressure(3, 4), None) == Pressure(3, 4)


def test_a_point_for_reference_is_never_in_a_routine() -> None:
    throat: Point = replace(POINTS["BL40"], cautions=(Caution.THROAT,))
    found = tailor(ROUTINE, Limits(), {**POINTS, "BL40": throat}, [Swap("r", "BL40", ("BL57",))])
    assert found.routine.points == ("BL23", "BL57", "EX-HN3")
    assert found.reference == ("BL40",)
    assert tailor(ROUTINE, hiding("EX-HN3"), {**POINTS, "BL57": throat}).routine.points == ("BL23", "BL40")


SWAPS = (
    Swap("r", "BL40", ("BL57",)),
    Swap("r", "EX-HN3", ("HT7",)),
)


@pytest.mark.parametrize(
    "sides", [(Side.LEFT,), (Side.RIGHT,), (Side.RIGHT, Side.LEFT), (Side.LEFT, Side.RIGHT)]
)
def test_a_replacement_is_pressed_on_the_sides_of_what_it_replaces(sides: tuple[Side, ...]) -> None:
    routine = Routine("r", (Step("BL23", sides, 60), Step("BL40", sides, 45)))
    found = tailor(routine, hiding("BL40"), POINTS, SWAPS)
    assert found.routine.steps[1] == Step("BL57", sides, 45)


def test_on_one_side_the_other_side_of_a_replacement_may_be_hidden() -> None:
    routine = Routine("r", (Step("BL23", (Side.LEFT,), 60), Step("BL40", (Side.LEFT,), 60)))
    limits = Limits(hidden={**hiding("BL40").hidden, Spot("BL57", Side.RIGHT): ("Q",)})
    assert tailor(routine, limits, POINTS, SWAPS).swapped == (("BL40", "BL57"),)
    limits = Limits(hidden={**hiding("BL40").hidden, Spot("BL57", Side.LEFT): ("Q",)})
    assert tailor(routine, limits, POINTS, SWAPS).swapped == ()


def test_nobody_chose_a_side_for_a_point_of_the_middle() -> None:
    assert tailor(ROUTINE, hiding("EX-HN3"), POINTS, SWAPS).swapped == ()
    found = tailor(ROUTINE, hiding("BL40"), POINTS, [Swap("r", "BL40", ("GV20",))])
    assert found.routine.steps[1] == Step("GV20", (Side.MIDLINE,), 60)


def test_the_first_idea_counts_first() -> None:
    swaps = (Swap("other", "BL40", ("BL60",)), Swap("r", "BL40", ("BL57",)), Swap("r", "BL40", ("GB34",)))
    assert tailor(ROUTINE, hiding("BL40"), POINTS, swaps).swapped == (("BL40", "BL57"),)
    assert tailor(ROUTINE, hiding("BL40", "BL57"), POINTS, swaps).swapped == (("BL40", "GB34"),)
    assert tailor(ROUTINE, hiding("BL40", "BL57", "GB34"), POINTS, swaps).swapped == ()


@pytest.mark.parametrize("order", [SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY, SideOrder.RIGHT_FIRST])
def test_who_presses_one_side_presses_a_replacement_on_that_side(order: SideOrder) -> None:
    catalogue = load()
    routine = as_chosen(catalogue.routines["lower-back"], Settings(side_order=order))
    found = tailor(routine, hiding("BL40"), POINTS, catalogue.safety.swaps)
    assert found.swapped == (("BL40", "BL57"),)
    steps = {step.point: step.sides for step in found.routine.steps}
    assert steps["BL57"] == steps["BL60"]


def test_shipped_replacements_are_used_for_what_they_replace() -> None:
    """At least one ache in common, and the loader refuses what is only for reference."""
    catalogue = load()
    used = [set(ache.points) for ache in catalogue.aches.values()]
    for swap in catalogue.safety.swaps:
        for other in swap.others:
            assert any({swap.point, other} <= points for points in used), (swap.point, other)


@pytest.mark.parametrize("rule", [rule.id for rule in load().safety.rules])
def test_no_replacement_is_hidden_by_the_same_answers(rule: str) -> None:
    """Whatever part of the body is marked, whichever side, with a clinician's word or without."""
    catalogue = load()
    rules, points = catalogue.safety.rules, catalogue.points
    no = {other.id: Answer(yes=False) for other in rules}
    for region in Region:
        for side in (None, Side.LEFT, Side.RIGHT):
            for cleared in (False, True):
                answers = {**no, rule: Answer(True, cleared, frozenset({region}), side)}
                limits = evaluate(rules, answers, points.values(), True)
                for routine in catalogue.routines.values():
                    made = tailor(routine, limits, points, catalogue.safety.swaps)
                    assert not set(made.routine.spots) & set(limits.hidden)
                    stand_ins = {other for _, other in made.swapped}
                    assert stand_ins <= set(made.routine.points)
                    assert not stand_ins & set(routine.points)
