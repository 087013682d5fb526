"""A routine and the stages of its session."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Pace, Practice, Routine, StageKind, Step, duration_s, plan

BOTH = (Side.LEFT, Side.RIGHT)
CALM = Routine("calm", (Step("HT7", BOTH, 60), Step("EX-HN3", (Side.MIDLINE,), 45), Step("LI4", BOTH, 30)))

steps = st.builds(
    Step,
    point=st.sampled_from(["BL23", "GB30", "LI4"]),
    sides=st.sampled_from([BOTH, BOTH[:1], (Side.RIGHT, Side.LEFT), (Side.MIDLINE,)]),
    seconds=st.integers(10, 300),
)
paces = st.builds(Pace, rest=st.integers(0, 60), last_ten=st.booleans())
routines = st.builds(Routine, st.just("any"), st.lists(steps, min_size=1, max_size=6).map(tuple), pace=paces)


def told(routine: Routine) -> list[tuple[str, str, float, int, Cue | None]]:
    return [
        (str(stage.kind), str(stage.spot or stage.practice), stage.seconds, stage.step, stage.cue)
        for stage in plan(routine)
    ]


def test_the_plan_gets_ready_eases_changes_sides_and_moves_on() -> None:
    assert told(CALM) == [
        ("prepare", "HT7-left", 5, 0, None),
        ("ease-in", "HT7-left", 10, 0, Cue.START),
        ("hold", "HT7-left", 45, 0, None),
        ("ease-out", "HT7-left", 5, 0, Cue.EASE_OUT),
        ("change-side", "HT7-right", 5, 1, Cue.CHANGE_SIDE),
        ("ease-in", "HT7-right", 10, 1, Cue.START),
        ("hold", "HT7-right", 45, 1, None),
        ("ease-out", "HT7-right", 5, 1, Cue.EASE_OUT),
        ("next-point", "EX-HN3-midline", 10, 2, Cue.NEXT_POINT),
        ("ease-in", "EX-HN3-midline", 10, 2, Cue.START),
        ("hold", "EX-HN3-midline", 30, 2, None),
        ("ease-out", "EX-HN3-midline", 5, 2, Cue.EASE_OUT),
        ("next-point", "LI4-left", 10, 3, Cue.NEXT_POINT),
        ("ease-in", "LI4-left", 10, 3, Cue.START),
        ("hold", "LI4-left", 15, 3, None),
        ("ease-out", "LI4-left", 5, 3, Cue.EASE_OUT),
        ("change-side", "LI4-right", 5, 4, Cue.CHANGE_SIDE),
        ("ease-in", "LI4-right", 10, 4, Cue.START),
        ("hold", "LI4-right", 15, 4, None),
        ("ease-out", "LI4-right", 5, 4, Cue.EASE_OUT),
    ]
    assert duration_s(CALM) == 260.0


def test_practices_rests_and_the_last_ten_seconds_have_their_places() -> None:
    steps = (Step("LI4", (Side.LEFT,), 30), Step("HT7", (Side.LEFT,), 20))
    pace = Pace(prepare=3, rest=15, last_ten=True)
    full = Routine("full", steps, (Practice("warmth", 60),), (Practice("stretch", 20),), pace)
    assert told(full) == [
        ("prepare", "None", 3, 0, None),
        ("practice", "warmth", 60, 0, Cue.NEXT_POINT),
        ("next-point", "LI4-left", 10, 0, Cue.NEXT_POINT),
        ("ease-in", "LI4-left", 10, 0, Cue.START),
        ("hold", "LI4-left", 10, 0, None),
        ("hold", "LI4-left", 5, 0, Cue.LAST_TEN),
        ("ease-out", "LI4-left", 5, 0, Cue.EASE_OUT),
        ("rest", "HT7-left", 15, 1, None),
        ("next-point", "HT7-left", 10, 1, Cue.NEXT_POINT),
        ("ease-in", "HT7-left", 6, 1, Cue.START),
        ("hold", "HT7-left", 11, 1, None),  # too short for "ten more seconds"
        ("ease-out", "HT7-left", 3, 1, Cue.EASE_OUT),
        ("practice", "stretch", 20, 1, Cue.NEXT_POINT),
    ]


def test_a_point_pressed_twice_in_a_row_is_two_steps_not_two_sides() -> None:
    twice = Routine("twice", (Step("LI4", (Side.LEFT,), 30), Step("LI4", (Side.LEFT,), 30)))
    assert [stage.kind for stage in plan(twice)][4] is StageKind.NEXT_POINT
    assert twice.points == ("LI4",)


@given(routine=routines)
def test_every_press_stands_in_the_plan_once_in_order_and_takes_its_seconds(routine: Routine) -> None:
    stages = plan(routine)
    pressed = [list(part) for press, part in groupby(stages, lambda stage: stage.kind.presses) if press]
    seconds = [step.seconds for step in routine.steps for _ in step.sides]
    assert tuple(part[0].spot for part in pressed) == routine.spots
    assert [sum(stage.seconds for stage in part) for part in pressed] == seconds
    for number, part in enumerate(pressed):
        assert {(stage.spot, stage.step) for stage in part} == {(part[0].spot, number)}
        assert all(stage.seconds == int(stage.seconds) > 0 for stage in part)
        hold = sum(stage.seconds for stage in part if stage.kind is StageKind.HOLD)
        assert 2 * hold >= sum(stage.seconds for stage in part)


def test_spots_and_points_follow_the_steps() -> None:
    assert CALM.spots[:3] == (Spot("HT7", Side.LEFT), Spot("HT7", Side.RIGHT), Spot("EX-HN3", Side.MIDLINE))
    assert CALM.points == ("HT7", "EX-HN3", "LI4")
