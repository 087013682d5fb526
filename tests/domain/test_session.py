"""The session machine, example by example."""

from __future__ import annotations

import pytest

from acupress_desktop.domain import session as machine
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Pace, Practice, Routine, StageKind, Step
from acupress_desktop.domain.session import AWAY_S, Phase, Session

STEPS = (Step("BL23", (Side.LEFT, Side.RIGHT), 60), Step("EX-HN3", (Side.MIDLINE,), 30))
#: A press is one stage here.
ROUTINE = Routine("two", STEPS, pace=Pace(ease_in=0, ease_out=0))
PREPARE, FIRST, CHANGE, SECOND, MOVE, LAST = range(6)
T0 = 500.0


def at(stage: int, into: float = 0.0, phase: Phase = Phase.RUNNING) -> Session:
    """The session `into` seconds into a stage, last seen at T0."""
    session, _ = machine.start(ROUTINE, 0.0)
    seconds = session.stages[stage].seconds
    left = seconds - into
    return Session(ROUTINE, session.stages, stage, phase, T0 + left, left, T0)


def test_it_starts_by_getting_ready_in_silence() -> None:
    session, cues = machine.start(ROUTINE, T0)
    assert (session.phase, session.stage.kind, cues) == (Phase.RUNNING, StageKind.PREPARE, ())
    assert session.stage_left(T0) == 5.0
    assert session.session_left(T0) == 5 + 60 + 5 + 60 + 10 + 30
    assert session.steps == 3


def test_a_routine_without_holds_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="empty"):
        machine.start(Routine("empty", ()), T0)


@pytest.mark.parametrize(
    ("stage", "then", "cue"),
    [
        (PREPARE, FIRST, Cue.START),
        (FIRST, CHANGE, Cue.CHANGE_SIDE),
        (CHANGE, SECOND, Cue.START),
        (SECOND, MOVE, Cue.NEXT_POINT),
        (MOVE, LAST, Cue.START),
    ],
)
def test_each_stage_ends_on_its_moment_with_the_cue_of_the_next(stage: int, then: int, cue: Cue) -> None:
    before = at(stage)
    end = before.deadline
    session = before
    while end - session.seen > 8.0:
        session, cues = machine.advance(session, session.seen + 8.0)
        assert cues == ()
    just_before, cues = machine.advance(session, end - 0.001)
    assert (just_before.index, cues) == (stage, ())
    on_time, cues = machine.advance(session, end)
    assert (on_time.index, cues) == (then, (cue,))
    assert on_time.stage_left(end) == on_time.stage.seconds


def test_the_last_hold_finishes_it_for_good() -> None:
    session, cues = machine.advance(at(LAST, into=29.0), T0 + 1.0)
    assert (session.phase, cues) == (Phase.FINISHED, (Cue.FINISH,))
    assert session.session_left(T0 + 1.0) == 0.0
    for event in (machine.advance, machine.pause, machine.resume, machine.skip, machine.back):
        assert event(session, T0 + 90.0) == (session, ())
    assert machine.stop(session, T0 + 90.0)[0].phase is Phase.STOPPED


def test_a_late_look_does_not_push_the_rest_back() -> None:
    session, _ = machine.advance(at(PREPARE, into=4.0), T0 + 1.7)
    assert session.stage.kind is StageKind.HOLD
    assert session.stage_left(T0 + 1.7) == pytest.approx(59.3)


def test_a_look_may_pass_several_stages() -> None:
    session, cues = machine.advance(at(FIRST, into=59.0), T0 + 7.0)
    assert (session.index, cues) == (SECOND, (Cue.CHANGE_SIDE, Cue.START))
    assert session.stage_left(T0 + 7.0) == pytest.approx(59.0)


def test_a_pause_keeps_what_is_left_however_long_it_lasts() -> None:
    paused, cues = machine.pause(at(FIRST), T0 + 8.25)
    assert (paused.phase, cues) == (Phase.PAUSED, ())
    assert machine.advance(paused, T0 + 5000.0) == (paused, ())
    assert paused.stage_left(T0 + 5000.0) == 51.75
    resumed, cues = machine.resume(paused, T0 + 5000.0)
    assert (resumed.phase, cues) == (Phase.RUNNING, ())
    assert resumed.stage_left(T0 + 5000.0) == 51.75
    assert machine.advance(resumed, T0 + 5008.0)[0].stage_left(T0 + 5008.0) == 43.75


def test_pausing_twice_or_resuming_what_runs_changes_nothing() -> None:
    paused, _ = machine.pause(at(FIRST), T0 + 1.0)
    assert machine.pause(paused, T0 + 9.0) == (paused, ())
    running = at(FIRST)
    assert machine.resume(running, T0) == (running, ())


def test_sleep_pauses_where_it_was_last_seen() -> None:
    session, cues = machine.advance(at(FIRST, into=10.0), T0 + AWAY_S + 0.001)
    assert (session.phase, cues) == (Phase.PAUSED, ())
    assert session.stage_left(T0 + 9000.0) == 50.0
    assert session.away_s == pytest.approx(AWAY_S + 0.001)
    resumed, _ = machine.resume(session, T0 + 9000.0)
    assert (resumed.away_s, resumed.stage_left(T0 + 9000.0)) == (0.0, 50.0)


def test_a_gap_that_is_just_short_enough_goes_on() -> None:
    session, _ = machine.advance(at(FIRST, into=10.0), T0 + AWAY_S)
    assert session.phase is Phase.RUNNING
    assert session.stage_left(T0 + AWAY_S) == 50.0 - AWAY_S


def test_resume_right_after_sleep_goes_on_where_it_was_last_seen() -> None:
    session, _ = machine.resume(at(FIRST, into=10.0), T0 + 4000.0)
    assert session.phase is Phase.RUNNING
    assert session.stage_left(T0 + 4000.0) == 50.0


@pytest.mark.parametrize(
    ("stage", "cue"),
    [(PREPARE, Cue.START), (FIRST, Cue.CHANGE_SIDE), (CHANGE, Cue.START), (SECOND, Cue.NEXT_POINT)],
)
def test_next_goes_to_the_beginning_of_the_next_stage(stage: int, cue: Cue) -> None:
    session, cues = machine.skip(at(stage, into=2.0), T0)
    assert (session.index, session.phase, cues) == (stage + 1, Phase.RUNNING, (cue,))
    assert session.stage_left(T0) == session.stage.seconds


def test_next_at_the_last_hold_finishes() -> None:
    session, cues = machine.skip(at(LAST), T0)
    assert (session.phase, cues) == (Phase.FINISHED, (Cue.FINISH,))
    session, cues = machine.skip(at(LAST, phase=Phase.PAUSED), T0)
    assert (session.phase, cues) == (Phase.FINISHED, (Cue.FINISH,))


@pytest.mark.parametrize(
    ("stage", "into", "then"),
    [
        (SECOND, 30.0, SECOND),
        (SECOND, 3.25, SECOND),
        (SECOND, 3.0, FIRST),
        (CHANGE, 1.0, FIRST),
        (MOVE, 9.0, SECOND),
        (LAST, 0.0, SECOND),
        (FIRST, 1.0, FIRST),
        (FIRST, 40.0, FIRST),
    ],
)
def test_back_repeats_the_hold_or_goes_to_the_one_before(stage: int, into: float, then: int) -> None:
    session, cues = machine.back(at(stage, into), T0)
    assert (session.index, session.phase, cues) == (then, Phase.RUNNING, (Cue.START,))
    assert session.stage_left(T0) == session.stage.seconds


def test_back_while_getting_ready_gets_ready_anew() -> None:
    session, cues = machine.back(at(PREPARE, into=4.0), T0)
    assert (session.index, cues, session.stage_left(T0)) == (PREPARE, (), 5.0)


def test_moving_about_while_paused_is_silent_and_stays_paused() -> None:
    session, cues = machine.skip(at(FIRST, into=20.0, phase=Phase.PAUSED), T0)
    assert (session.index, session.phase, cues) == (CHANGE, Phase.PAUSED, ())
    session, cues = machine.back(session, T0 + 100.0)
    assert (session.index, session.phase, cues) == (FIRST, Phase.PAUSED, ())
    assert session.stage_left(T0 + 100.0) == 60.0


@pytest.mark.parametrize("phase", [Phase.RUNNING, Phase.PAUSED, Phase.FINISHED])
def test_stop_puts_it_away_in_silence(phase: Phase) -> None:
    session, cues = machine.stop(at(SECOND, 10.0, phase), T0)
    assert (session.phase, cues, session.session_left(T0)) == (Phase.STOPPED, (), 0.0)


EASED = Routine("eased", STEPS, (Practice("warmth", 30),), (Practice("stretch", 20),), Pace(rest=15))
(
    E_PREPARE,
    WARMTH,
    MOVE_IN,
    IN_1,
    HOLD_1,
    OUT_1,
    OTHER,
    IN_2,
    HOLD_2,
    OUT_2,
    REST,
    GO,
    IN_3,
    HOLD_3,
    OUT_3,
    END,
) = range(16)


def eased(stage: int, into: float = 0.0, phase: Phase = Phase.RUNNING) -> Session:
    """A session with all kinds of stages, `into` seconds into one of them, last seen at T0."""
    stages = machine.start(EASED, 0.0)[0].stages
    left = stages[stage].seconds - into
    return Session(EASED, stages, stage, phase, T0 + left, left, T0)


def test_every_kind_of_stage_has_its_place() -> None:
    kinds = [stage.kind for stage in eased(0).stages]
    press = [StageKind.EASE_IN, StageKind.HOLD, StageKind.EASE_OUT]
    assert kinds == [
        *(StageKind.PREPARE, StageKind.PRACTICE, StageKind.NEXT_POINT, *press),
        *(StageKind.CHANGE_SIDE, *press, StageKind.REST, StageKind.NEXT_POINT, *press, StageKind.PRACTICE),
    ]


@pytest.mark.parametrize(
    ("stage", "into", "part_left"),
    [(IN_1, 4.0, 56.0), (HOLD_1, 5.0, 45.0), (OUT_1, 1.0, 4.0), (OTHER, 1.0, 4.0), (WARMTH, 10.0, 20.0)],
)
def test_a_press_is_one_to_the_user(stage: int, into: float, part_left: float) -> None:
    session = eased(stage, into)
    assert session.part_left(T0) == part_left
    assert session.part_s == {OTHER: 5.0, WARMTH: 30.0}.get(stage, 60.0)


@pytest.mark.parametrize("stage", [IN_1, HOLD_1, OUT_1])
def test_next_leaves_the_whole_press(stage: int) -> None:
    session, cues = machine.skip(eased(stage, 1.0), T0)
    assert (session.index, cues, session.done) == (OTHER, (Cue.CHANGE_SIDE,), frozenset())


@pytest.mark.parametrize(
    ("stage", "into", "then"),
    [
        (HOLD_2, 0.0, IN_2),
        (OUT_2, 1.0, IN_2),
        (IN_2, 3.25, IN_2),
        (IN_2, 3.0, IN_1),
        (OTHER, 2.0, IN_1),
        (REST, 10.0, IN_2),
        (GO, 2.0, IN_2),
        (IN_1, 1.0, WARMTH),
        (MOVE_IN, 1.0, WARMTH),
        (WARMTH, 1.0, WARMTH),
        (WARMTH, 20.0, WARMTH),
        (END, 4.0, END),
        (END, 1.0, IN_3),
        (E_PREPARE, 4.0, E_PREPARE),
    ],
)
def test_back_among_eased_presses_and_practices(stage: int, into: float, then: int) -> None:
    session, _ = machine.back(eased(stage, into), T0)
    assert (session.index, session.stage_left(T0)) == (then, session.stages[then].seconds)


@pytest.mark.parametrize("phase", [Phase.RUNNING, Phase.PAUSED])
@pytest.mark.parametrize(
    ("stage", "then"), [(IN_2, IN_2), (HOLD_2, IN_2), (OUT_2, IN_2), (GO, GO), (END, END)]
)
def test_repeat_begins_what_is_being_done_and_runs(stage: int, then: int, phase: Phase) -> None:
    session, cues = machine.repeat(eased(stage, 2.0, phase), T0)
    assert (session.index, session.phase, session.away_s) == (then, Phase.RUNNING, 0.0)
    assert session.stage_left(T0) == session.stage.seconds
    assert cues == (() if session.stage.cue is None else (session.stage.cue,))


def test_only_a_press_that_was_held_to_its_end_is_done() -> None:
    session, _ = machine.advance(eased(OUT_1, 4.0), T0 + 1.0)
    assert session.done == {0}
    session, _ = machine.skip(session, T0 + 2.0)
    session, _ = machine.skip(session, T0 + 3.0)
    assert session.stage.kind is StageKind.REST
    assert session.done == {0}
    again, _ = machine.back(machine.back(session, T0 + 3.0)[0], T0 + 3.0)
    assert again.done == {0}


def test_restore_pauses_at_the_kept_place() -> None:
    session = machine.restore(EASED, HOLD_2, 12.5, frozenset({0}), T0)
    assert (session.phase, session.index) == (Phase.PAUSED, HOLD_2)
    assert session.done == {0}
    assert session.stage_left(T0 + 999.0) == 12.5
    running, _ = machine.resume(session, T0 + 999.0)
    assert running.stage_left(T0 + 1001.0) == 10.5


@pytest.mark.parametrize(
    ("index", "left_s", "done"),
    [
        (99, 1.0, ()),
        (-1, 1.0, ()),
        (HOLD_1, 46.0, ()),
        (HOLD_1, -0.1, ()),
        (HOLD_1, float("nan"), ()),
        (0, 1.0, (7,)),
    ],
)
def test_restore_refuses_a_place_that_the_routine_does_not_have(
    index: int, left_s: float, done: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="eased"):
        machine.restore(EASED, index, left_s, frozenset(done), T0)
