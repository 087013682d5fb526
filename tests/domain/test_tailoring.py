"""What is left of a routine for one person."""

from __future__ import annotations

from dataclasses import replace

from acupress_desktop.content.load import load
from acupress_desktop.domain.points import Caution, Point, Pressure, Side, Spot
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Limits, capped
from acupress_desktop.domain.tailoring import Swap, tailor

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
