"""What a session tells at its end is what was done: view, record, words, and what is kept for a restart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.history import SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Pace, Practice, Routine, Step, duration_s
from acupress_desktop.domain.session import AWAY_S, Held
from acupress_desktop.services.commands import status
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.spoken_words import SpokenWords
from acupress_desktop.services.views import SessionView, State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load

STEPS = (
    Step("BL23", (Side.BOTH,), 20),
    Step("LI4", (Side.LEFT, Side.RIGHT), 10),
    Step("EX-HN3", (Side.MIDLINE,), 15),
)
FULL = Routine("full", STEPS, (Practice("warm-back", 10),), (Practice("side-bend", 20),), Pace(rest=5))
PLAIN = Routine("plain", STEPS)
ONE = Routine("one", (Step("BL23", (Side.BOTH,), 20),))
#: As many steps as an own routine may have.
MANY = Routine("many", tuple(Step("LI4", (Side.LEFT, Side.RIGHT), 10) for _ in range(20)))
CATALOGUE = replace(load(), routines={routine.id: routine for routine in (FULL, PLAIN, ONE, MANY)})
WORDS, SPOKEN = SessionWords(CATALOGUE), SpokenWords(CATALOGUE)
NOTHING = nothing_applies(CATALOGUE)


class Run:
    """One run of the program over a disk that outlives it."""

    def __init__(self, disk: MemorySession | None = None) -> None:
        self.disk = disk or MemorySession()
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock)
        self.chimes = RecordingChimes(self.clock)
        self.service = session_service(
            CATALOGUE,
            self.clock,
            self.alarm,
            self.chimes,
            SettingsService(MemorySettings()),
            NOTHING,
            self.disk,
        )
        self.over: list[SessionRecord] = []
        self.service.when_over(self.over.append)

    @property
    def view(self) -> SessionView:
        return self.service.view

    @property
    def words(self) -> str:
        return WORDS.instruction(self.view)

    def start(self, routine: str) -> None:
        self.service.start(routine)

    def hold(self) -> None:
        """Wait until the hands are at a point."""
        while self.view.active and (self.view.stage is None or not self.view.stage.presses):
            self.alarm.advance(self.view.stage_left_s + 0.001)

    def finish(self) -> None:
        """Skip everything that is left."""
        while self.view.active:
            self.service.next()


def test_all_done() -> None:
    run = Run()
    run.start("full")
    run.alarm.advance(duration_s(FULL))
    assert run.view.held == (Held.DONE,) * 4
    assert (WORDS.headline(run.view), run.words) == ("Well done", "4 holds done. Rest for a moment.")
    assert run.over == [SessionRecord(FakeWallClock().moment, "full", FULL.spots, 4, 55, True)]


@pytest.mark.parametrize("routine", ["full", "plain", "many"])
def test_all_skipped(routine: str) -> None:
    run = Run()
    run.start(routine)
    run.finish()
    holds = len(CATALOGUE.routines[routine].spots)
    assert run.view.held == (Held.SKIPPED,) * holds
    assert WORDS.headline(run.view) == "Session over"
    assert run.words == f"0 of {holds} holds done, {holds} skipped. Rest for a moment."
    assert SPOKEN.announcement(run.view, 60.0) == "The session is over."
    assert (run.over[0].done, run.over[0].pressed_s) == ((), 0)


def test_one_done_one_in_part_the_rest_skipped() -> None:
    run = Run()
    run.start("full")
    run.hold()
    run.alarm.advance(20.001)
    run.hold()
    run.alarm.advance(5.0)
    run.service.next()
    assert run.view.held == (Held.DONE, Held.PARTLY, Held.OPEN, Held.OPEN)
    run.finish()
    assert run.view.held == (Held.DONE, Held.PARTLY, Held.SKIPPED, Held.SKIPPED)
    assert run.words == "1 of 4 holds done, 1 held in part, 2 skipped. Rest for a moment."
    assert SPOKEN.announcement(run.view, 60.0) == "Well done."
    assert (run.over[0].done, run.over[0].pressed_s) == ((Spot("BL23", Side.BOTH),), 20)


@pytest.mark.parametrize(
    ("waits", "said"),
    [
        (20.001, "1 hold done. Rest for a moment."),
        (10.0, "0 of 1 hold done, 1 held in part. Rest for a moment."),
        (1.0, "0 of 1 hold done, 1 skipped. Rest for a moment."),
    ],
)
def test_a_single_hold(waits: float, said: str) -> None:
    run = Run()
    run.start("one")
    run.hold()
    run.alarm.advance(waits)
    run.finish()
    assert run.words == said


def test_both_sides_at_once_count_once() -> None:
    run = Run()
    run.start("one")
    assert (run.view.steps, status(run.view)["point"], status(run.view)["side"]) == (1, "BL23", "both")
    assert WORDS.headline(run.view) == "BL23 — both sides at once"
    run.alarm.advance(25.001)
    assert run.chimes.played.count(Cue.CHANGE_SIDE) == 0
    assert (run.over[0].done, run.over[0].planned, run.over[0].pressed_s) == (ONE.spots, 1, 20)


def test_back_and_again_do_not_count_twice() -> None:
    run = Run()
    run.start("plain")
    run.hold()
    run.alarm.advance(20.001)
    run.hold()
    run.service.back()  # to the first, which is done
    assert run.view.step == 1
    run.alarm.advance(10.0)
    run.service.repeat()
    run.alarm.advance(20.001)
    run.service.back()
    run.service.stop()
    (record,) = run.over
    assert (record.done, record.pressed_s) == ((Spot("BL23", Side.BOTH),), 20)


def test_what_was_skipped_can_be_done_after_all() -> None:
    run = Run()
    run.start("plain")
    run.hold()
    run.alarm.advance(5.0)
    run.service.next()
    before = run.view.held
    run.service.back()
    run.alarm.advance(20.001)
    assert (before[0], run.view.held[0]) == (Held.PARTLY, Held.DONE)


def test_next_while_getting_ready_or_resting_skips_no_hold() -> None:
    run = Run()
    run.start("full")
    while run.view.stage is None or not run.view.stage.presses:
        run.service.next()
    run.alarm.advance(20.001)
    while run.view.step == 1 or run.view.stage is None or not run.view.stage.presses:
        run.service.next()
    assert run.view.held == (Held.DONE, Held.OPEN, Held.OPEN, Held.OPEN)


def test_next_twice_at_one_moment_skips_one_hold() -> None:
    run = Run()
    run.start("plain")
    run.hold()
    run.service.next()
    run.service.next()
    assert run.view.held == (Held.SKIPPED, Held.OPEN, Held.OPEN, Held.OPEN)
    assert run.view.state is State.HOLDING


@pytest.mark.parametrize(
    ("waits", "said"),
    [
        (0.0, "Stopped: 0 of 4 holds done, 4 not reached"),
        (5 + 2.0, "Stopped: 0 of 4 holds done, 4 not reached"),
        (5 + 8.0, "Stopped: 0 of 4 holds done, 1 held in part, 3 not reached"),
        (5 + 22.0, "Stopped: 1 of 4 holds done, 3 not reached"),
    ],
)
@pytest.mark.parametrize("paused", [False, True])
def test_who_stops_early_is_told_what_was_done(waits: float, said: str, paused: bool) -> None:
    run = Run()
    run.start("plain")
    run.alarm.advance(waits)
    if paused:
        run.service.pause()
    run.service.stop()
    assert run.view.state is State.IDLE
    assert run.view.ended is not None
    assert WORDS.stopped(run.view.ended) == said
    run.start("plain")
    assert run.view.ended is None


def test_putting_a_finished_session_away_is_no_stop() -> None:
    run = Run()
    run.start("one")
    run.finish()
    run.service.stop()
    assert (run.view.state, run.view.ended, len(run.over)) == (State.IDLE, None, 1)


def test_stopped_in_the_moment_of_its_end_it_is_finished() -> None:
    run = Run()
    run.start("one")
    run.hold()
    run.clock.reading += 9.0
    run.service.poll()
    run.clock.reading += 9.0
    run.service.poll()
    run.clock.reading += 2.5  # its end is over, and nobody has looked yet
    run.service.stop()
    (record,) = run.over
    assert (record.done, record.finished) == (ONE.spots, True)
    assert run.view.ended is None


def test_asleep_over_its_end_nothing_is_done_that_was_not() -> None:
    run = Run()
    run.start("one")
    run.hold()
    run.alarm.advance(8.0)
    run.alarm.sleep(3600.0)
    assert run.view.asks
    run.service.stop()
    (record,) = run.over
    assert (record.done, record.finished) == ((), False)
    assert run.view.ended is not None
    assert run.view.ended.held == (Held.PARTLY,)


def test_a_skipped_practice_takes_nothing_from_the_holds() -> None:
    run = Run()
    run.start("full")
    run.service.next()
    run.service.next()
    run.alarm.advance(10 + 20 + 5 + 10 + 10 + 5 + 10 + 5 + 10 + 15.001)
    assert run.view.practice == "side-bend"
    run.service.next()
    assert run.words == "4 holds done. Rest for a moment."


def test_after_a_crash_what_was_done_and_skipped_is_still_so() -> None:
    run = Run()
    run.start("plain")
    run.hold()
    run.alarm.advance(20.001)
    run.hold()
    run.alarm.advance(4.0)
    run.service.next()
    run.service.next()
    run.service.next()
    held = run.view.held
    assert held == (Held.DONE, Held.PARTLY, Held.SKIPPED, Held.OPEN)
    after = Run(run.disk)
    assert (after.view.interrupted, after.view.held) == (True, held)
    after.service.resume()
    after.alarm.advance(60.0)
    assert after.words == "2 of 4 holds done, 1 held in part, 1 skipped. Rest for a moment."


def test_while_paused_every_step_is_written_down() -> None:
    run = Run()
    run.start("plain")
    run.hold()
    run.alarm.advance(9.0)
    run.service.pause()
    run.service.back()
    assert (run.view.part_left_s, run.view.held[0]) == (20.0, Held.PARTLY)
    after = Run(run.disk)
    assert (after.view.part_left_s, after.view.held) == (20.0, run.view.held)


EVENTS = st.lists(
    st.one_of(
        st.integers(1, 4 * round(AWAY_S) * 2).map(lambda quarters: ("wait", quarters / 4)),
        st.sampled_from(["next", "next", "back", "repeat", "pause", "resume", "crash"]).map(
            lambda name: (name, 0.0)
        ),
    ),
    max_size=40,
)


@given(EVENTS, st.sampled_from(["full", "plain", "one"]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_whatever_happens_all_say_the_same(
    events: list[tuple[str, float]], routine: str, to_its_end: bool
) -> None:
    run = Run()
    run.start(routine)
    spots = CATALOGUE.routines[routine].spots
    for name, seconds in events:
        if not run.view.active:
            break
        if name == "wait":
            run.alarm.advance(seconds)
        elif name == "crash":
            before, run = run.view, Run(run.disk)
            assert run.view.held[: before.step - 1] == before.held[: before.step - 1]
        else:
            getattr(run.service, name)()
        _agree(run.view, spots)
    if to_its_end:
        run.finish()
    held, ends_itself = run.view.held, run.view.state is State.FINISHED
    if not ends_itself:
        run.service.stop()
        assert run.view.ended is not None
        held = run.view.ended.held
    assert ends_itself <= (Held.OPEN not in held)
    (record,) = run.over
    assert record.done == tuple(spot for spot, what in zip(spots, held, strict=True) if what is Held.DONE)
    assert (record.planned, record.finished) == (len(held), ends_itself)
    seconds_of = {spot: step.seconds for step in STEPS for spot in Routine("", (step,)).spots}
    assert record.pressed_s == sum(seconds_of[spot] for spot in record.done)
    assert WORDS.told(held).startswith(f"{len(record.done)} ")


def _agree(view: SessionView, spots: tuple[Spot, ...]) -> None:
    if view.state is State.IDLE:
        return
    assert tuple(spot for spot, _ in view.holds) == spots
    assert len(view.held) == len(view.holds) == view.steps
    number = {what: view.held.count(what) for what in Held}
    assert sum(number.values()) == view.steps
    assert view.active or not number[Held.OPEN]
