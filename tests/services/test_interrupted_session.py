"""A session that outlives its program: kept while it runs, taken up where it was, told when it is over."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import KnownError, QuestionsFirst
from acupress_desktop.domain.history import SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Practice, Routine, Step, duration_s
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    answered,
    nothing_applies,
    session_service,
)
from tests.refused import full_disk, refused
from tests.shipped import load

STEPS = (Step("BL23", (Side.LEFT, Side.RIGHT), 60), Step("EX-HN3", (Side.MIDLINE,), 30))
ROUTINE = Routine("own", STEPS, (), (Practice("side-bend", 20),))
CATALOGUE = replace(load(), routines={"own": ROUTINE, "calm-sleep": load().routine("calm-sleep")})


class Run:
    """One run of the program over a disk that outlives it."""

    def __init__(self, disk: MemorySession, safety: SafetyService | None = None, **away: float) -> None:
        self.disk = disk
        self.clock = FakeClock(50.0)
        self.alarm = FakeAlarm(self.clock)
        self.chimes = RecordingChimes(self.clock)
        self.wall = FakeWallClock()
        self.wall.advance(**away)
        self.safety = safety or nothing_applies(CATALOGUE, self.wall)
        settings = SettingsService(MemorySettings())
        self.service: SessionService = session_service(
            CATALOGUE, self.clock, self.alarm, self.chimes, settings, self.safety, disk, self.wall
        )
        self.over: list[SessionRecord] = []
        self.service.when_over(self.over.append)

    def advance(self, seconds: float) -> None:
        self.alarm.advance(seconds)


@pytest.fixture
def disk() -> MemorySession:
    """What is left of a run that was killed 30 s into the second press."""
    run = Run(MemorySession())
    run.service.start("own")
    run.advance(5 + 60 + 5 + 30.0)
    return run.disk


def test_the_next_run_waits_where_the_last_one_was(disk: MemorySession) -> None:
    run = Run(disk, minutes=7)
    view = run.service.view
    assert (view.state, view.interrupted, view.asks) == (State.PAUSED, True, True)
    assert (view.spot, view.step) == (Spot("BL23", Side.RIGHT), 2)
    assert view.away_s == pytest.approx(420.0)
    assert view.part_left_s == pytest.approx(30.0, abs=3.1)
    assert run.alarm.due is None
    run.service.resume()
    assert (run.service.view.state, run.service.view.interrupted) == (State.HOLDING, False)
    assert run.chimes.readied == 1
    run.advance(200.0)
    assert run.over[0].done == ROUTINE.spots
    assert (run.over[0].finished, run.over[0].pressed_s) == (True, 150)
    assert disk.kept is None


def test_this_point_can_be_pressed_again(disk: MemorySession) -> None:
    run = Run(disk)
    run.service.repeat()
    assert (run.service.view.part_left_s, run.service.view.step) == (60.0, 2)
    assert run.chimes.played == [Cue.START]


def test_it_can_start_again_and_what_was_done_is_kept(disk: MemorySession) -> None:
    run = Run(disk)
    run.service.start_again()
    assert (run.service.view.state, run.service.view.step) == (State.PREPARING, 1)
    assert [record.done for record in run.over] == [ROUTINE.spots[:1]]


def test_it_can_end_and_what_was_done_is_kept(disk: MemorySession) -> None:
    run = Run(disk)
    run.service.stop()
    assert run.service.view.state is State.IDLE
    assert run.over == [
        SessionRecord(FakeWallClock().moment, "own", ROUTINE.spots[:1], 3, 60, False, ROUTINE.spots[1:2])
    ]
    assert disk.kept is None
    assert Run(disk).service.view.state is State.IDLE


def test_another_routine_may_take_its_place(disk: MemorySession) -> None:
    run = Run(disk)
    run.service.start("calm-sleep")
    assert run.service.view.routine == "calm-sleep"
    assert [record.routine for record in run.over] == ["own"]


@pytest.mark.parametrize("door", ["resume", "repeat", "start_again"])
def test_going_on_passes_the_gate(disk: MemorySession, door: str) -> None:
    run = Run(disk, days=40)
    run.safety.something_changed()
    with pytest.raises(QuestionsFirst):
        getattr(run.service, door)()
    assert run.service.view.interrupted


def test_answers_that_take_a_point_away_do_not_let_it_go_on(disk: MemorySession) -> None:
    run = Run(disk, answered(CATALOGUE, {"Q6": Answer(yes=True)}))
    with refused(KnownError, match="answers have changed"):
        run.service.resume()


def test_a_point_that_is_no_longer_there_ends_it(disk: MemorySession) -> None:
    assert disk.kept is not None
    gone = replace(disk.kept.routine, steps=(Step("XX9", (Side.LEFT,), 60), *STEPS[1:]))
    disk.kept = replace(disk.kept, routine=gone, index=0, left_s=1.0, done=frozenset())
    run = Run(disk)
    assert run.service.view.state is State.IDLE
    assert disk.kept is None


def test_the_place_is_written_at_each_change_and_every_few_seconds() -> None:
    run = Run(MemorySession())
    run.service.start("own")
    for _ in range(60):
        run.advance(1.0)
        kept = run.disk.kept
        assert kept is not None
        written = kept.restore(0.0).session_left(0.0)
        assert 0.0 <= written - run.service.view.session_left_s <= 3.01
    assert run.disk.saves <= 60 / 3 + 5
    run.service.pause()
    assert run.disk.kept is not None
    assert run.disk.kept.restore(0.0).session_left(0.0) == run.service.view.session_left_s
    saves = run.disk.saves
    run.advance(3600.0)
    assert run.disk.saves == saves


@pytest.mark.parametrize("seed", range(5))
def test_killed_at_any_moment_it_loses_less_than_five_seconds(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        run = Run(MemorySession())
        run.service.start("own")
        run.advance(random.uniform(0.0, duration_s(ROUTINE) - 0.01))
        left = run.service.view.session_left_s
        later = Run(run.disk)
        assert later.service.view.interrupted
        assert 0.0 <= later.service.view.session_left_s - left < 5.0


def test_a_disk_that_refuses_does_not_stop_the_session() -> None:
    run = Run(MemorySession(failure=full_disk()))
    run.service.start("own")
    run.advance(30.0)
    assert (run.service.view.state, run.service.view.problem) == (State.HOLDING, full_disk().message)
    run.disk.failure = None
    run.advance(30.0)
    assert run.service.view.problem is None


def test_what_was_skipped_is_not_told_as_done() -> None:
    run = Run(MemorySession())
    run.service.start("own")
    run.advance(5 + 60.0)
    run.service.next()
    run.service.next()
    run.advance(10 + 30 + 20.0)
    assert run.service.view.state is State.FINISHED
    assert run.over == [
        SessionRecord(
            FakeWallClock().moment,
            "own",
            (ROUTINE.spots[0], ROUTINE.spots[2]),
            3,
            90,
            True,
            skipped=(ROUTINE.spots[1],),
        )
    ]
    run.service.stop()
    assert len(run.over) == 1


def test_what_was_done_of_a_routine_that_is_no_more_is_kept(disk: MemorySession) -> None:
    assert disk.kept is not None
    disk.kept = replace(disk.kept, routine=replace(disk.kept.routine, id="gone"))
    run = Run(disk, minutes=7)
    assert not run.service.view.active
    assert [(record.routine, record.done) for record in run.over] == [("gone", (Spot("BL23", Side.LEFT),))]
    assert disk.kept is None
