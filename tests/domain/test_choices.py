"""What the user chooses about sessions, applied to a routine."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.choices import as_chosen, held_sides
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Practice, Routine, Step
from acupress_desktop.domain.settings import Settings, SideOrder
from tests.shipped import load

LEFT, RIGHT, MIDDLE = Side.LEFT, Side.RIGHT, Side.MIDLINE
ROUTINE = Routine(
    "mixed",
    (Step("BL23", (LEFT, RIGHT), 60), Step("EX-HN3", (MIDDLE,), 45), Step("LI4", (RIGHT, LEFT), 30)),
    (Practice("warmth", 30),),
    (Practice("stretch", 20),),
)


def test_without_choices_a_routine_stays_as_it_is() -> None:
    assert as_chosen(ROUTINE, Settings()) == ROUTINE


@pytest.mark.parametrize(
    ("order", "sides"),
    [
        (SideOrder.AS_WRITTEN, [(LEFT, RIGHT), (MIDDLE,), (RIGHT, LEFT)]),
        (SideOrder.LEFT_FIRST, [(LEFT, RIGHT), (MIDDLE,), (LEFT, RIGHT)]),
        (SideOrder.RIGHT_FIRST, [(RIGHT, LEFT), (MIDDLE,), (RIGHT, LEFT)]),
        (SideOrder.LEFT_ONLY, [(LEFT,), (MIDDLE,), (LEFT,)]),
        (SideOrder.RIGHT_ONLY, [(RIGHT,), (MIDDLE,), (RIGHT,)]),
    ],
)
def test_sides_in_either_order_or_one_alone(order: SideOrder, sides: list[tuple[Side, ...]]) -> None:
    assert [step.sides for step in as_chosen(ROUTINE, Settings(side_order=order)).steps] == sides


@pytest.mark.parametrize(
    ("order", "side"),
    [
        (SideOrder.AS_WRITTEN, Side.BOTH),
        (SideOrder.LEFT_FIRST, Side.BOTH),
        (SideOrder.RIGHT_FIRST, Side.BOTH),
        (SideOrder.LEFT_ONLY, LEFT),
        (SideOrder.RIGHT_ONLY, RIGHT),
    ],
)
def test_both_at_once_or_one_alone(order: SideOrder, side: Side) -> None:
    both = Routine("both", (Step("BL23", (Side.BOTH,), 60),))
    (step,) = as_chosen(both, Settings(side_order=order)).steps
    assert step == Step("BL23", (side,), 60)


def test_a_step_without_the_chosen_side_goes() -> None:
    right = Routine("right", (Step("LI4", (RIGHT,), 30), Step("BL23", (LEFT,), 30)))
    chosen = as_chosen(right, Settings(side_order=SideOrder.LEFT_ONLY))
    assert chosen.points == ("BL23",)


def test_seconds_rests_and_practices() -> None:
    chosen = as_chosen(ROUTINE, Settings(seconds=90, rest_s=20, practices=False, last_ten=True))
    assert {step.seconds for step in chosen.steps} == {90}
    assert (chosen.opening, chosen.closing) == ((), ())
    assert (chosen.pace.rest, chosen.pace.last_ten) == (20, True)


@pytest.mark.parametrize(
    ("code", "order", "hidden", "held"),
    [
        ("BL23", SideOrder.AS_WRITTEN, "", (Side.BOTH,)),
        ("BL23", SideOrder.RIGHT_FIRST, "", (Side.BOTH,)),
        ("BL23", SideOrder.LEFT_ONLY, "", (LEFT,)),
        ("BL23", SideOrder.AS_WRITTEN, "left", (RIGHT,)),
        ("BL23", SideOrder.LEFT_ONLY, "left", ()),
        ("LI4", SideOrder.AS_WRITTEN, "", (LEFT, RIGHT)),
        ("LI4", SideOrder.RIGHT_FIRST, "", (RIGHT, LEFT)),
        ("LI4", SideOrder.RIGHT_ONLY, "", (RIGHT,)),
        ("EX-HN3", SideOrder.LEFT_ONLY, "", (MIDDLE,)),
    ],
)
def test_how_a_point_by_itself_is_held(
    code: str, order: SideOrder, hidden: str, held: tuple[Side, ...]
) -> None:
    spots = {Spot(code, Side(hidden))} if hidden else set()
    assert held_sides(load().points[code], order, spots) == held
