"""A routine and the stages of its session."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Routine, StageKind, Step, duration_s, plan

BOTH = (Side.LEFT, Side.RIGHT)
CALM = Routine("calm", (Step("HT7", BOTH, 60), Step("EX-HN3", (Side.MIDLINE,), 45), Step("LI4", BOTH, 30)))

steps = st.builds(
    Step,
    point=st.sampled_from(["BL23", "GB30", "LI4"]),
    sides=st.sampled_from([BOTH, BOTH[:1], (Side.RIGHT, Side.LEFT), (Side.MIDLINE,)]),
    seconds=st.integers(10, 300),
)
routines = st.builds(Routine, st.just("any"), st.lists(steps, min_size=1, max_size=6).map(tuple))


def test_the_plan_gets_ready_changes_sides_and_moves_on() -> None:
    told = [(stage.kind, str(stage.spot), stage.seconds, stage.step) for stage in plan(CALM)]
    assert told == [
        (StageKind.PREPARE, "HT7-left", 5.0, 0),
        (StageKind.HOLD, "HT7-left", 60.0, 0),
        (StageKind.CHANGE_SIDE, "HT7-right", 5.0, 1),
        (StageKind.HOLD, "HT7-right", 60.0, 1),
        (StageKind.NEXT_POINT, "EX-HN3-midline", 10.0, 2),
        (StageKind.HOLD, "EX-HN3-midline", 45.0, 2),
        (StageKind.NEXT_POINT, "LI4-left", 10.0, 3),
        (StageKind.HOLD, "LI4-left", 30.0, 3),
        (StageKind.CHANGE_SIDE, "LI4-right", 5.0, 4),
        (StageKind.HOLD, "LI4-right", 30.0, 4),
    ]
    assert duration_s(CALM) == 260.0


def test_a_point_pressed_twice_in_a_row_is_two_steps_not_two_sides() -> None:
    twice = Routine("twice", (Step("LI4", (Side.LEFT,), 30), Step("LI4", (Side.LEFT,), 30)))
    assert [stage.kind for stage in plan(twice)][2] is StageKind.NEXT_POINT
    assert twice.points == ("LI4",)


@given(routine=routines)
def test_every_hold_of_the_routine_stands_in_the_plan_once_and_in_order(routine: Routine) -> None:
    stages = plan(routine)
    holds = [stage for stage in stages if stage.kind is StageKind.HOLD]
    assert tuple(stage.spot for stage in holds) == routine.spots
    assert [stage.step for stage in holds] == list(range(len(holds)))
    assert len(stages) == 2 * len(holds)
    for moving, hold in zip(stages[::2], stages[1::2], strict=True):
        assert (moving.spot, moving.step) == (hold.spot, hold.step)


def test_spots_and_points_follow_the_steps() -> None:
    assert CALM.spots[:3] == (Spot("HT7", Side.LEFT), Spot("HT7", Side.RIGHT), Spot("EX-HN3", Side.MIDLINE))
    assert CALM.points == ("HT7", "EX-HN3", "LI4")
