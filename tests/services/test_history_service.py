"""What is kept, when to ask, and when to send to a clinician."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.follow_up import Advice, Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryHistory,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.refused import FULL, full_disk
from tests.shipped import load

CATALOGUE = load()
TODAY = date(2026, 11, 25)
FULL_DISK = full_disk()
DONE = SessionRecord(
    datetime(2026, 11, 25, 8, tzinfo=UTC), "lower-back", (Spot("BL23", Side.LEFT),), 8, 60, False
)


class World:
    """A history on a fake disk; the disk is opened when it is first needed."""

    def __init__(self, *pains: tuple[int, int], ask_pain: bool = True) -> None:
        self.store = MemoryHistory()
        self.store.add(History((), tuple(Pain(TODAY - timedelta(days=ago), level) for ago, level in pains)))
        self.wall = FakeWallClock()
        self.settings = SettingsService(MemorySettings(Settings(ask_pain=ask_pain)))
        self.opened = 0
        self.failures: list[Message] = []
        self.kept = 0
        self.history = HistoryService(self._open, self.wall, self.settings)
        self.history.when_failed(self.failures.append)
        self.history.when_kept(self._count)

    def _open(self) -> MemoryHistory:
        self.opened += 1
        return self.store

    def _count(self) -> None:
        self.kept += 1


def test_the_disk_is_opened_when_it_is_needed() -> None:
    world = World()
    assert world.opened == 0
    world.history.take(replace(DONE, done=()))
    assert world.opened == 0
    world.history.read()
    world.history.read()
    assert world.opened == 1


def test_a_session_is_kept_when_something_was_done() -> None:
    world = World()
    world.history.take(DONE)
    assert world.history.read().sessions == (DONE,)
    assert world.kept == 1


def test_a_session_without_a_press_leaves_nothing() -> None:
    world = World()
    world.history.take(replace(DONE, done=(), pressed_s=0))
    assert world.history.read().empty
    assert world.kept == 0


def test_a_disk_that_refuses_is_said_once_and_stops_nothing() -> None:
    world = World()
    world.store.failure = FULL_DISK
    world.history.take(DONE)
    said = f"{FULL} What you did is kept beside it, and written into it as soon as that works."
    assert (list(map(sentence, world.failures)), world.kept) == ([said], 1)
    assert world.store.later.sessions == (DONE,)


def test_what_no_disk_takes_is_written_later() -> None:
    """Nothing is lost, and nothing is said that is not so."""
    world = World()
    world.store.failure = world.store.full = FULL_DISK
    caught_up: list[int] = []
    clock = FakeClock()
    alarm = FakeAlarm(clock)
    history = HistoryService(lambda: world.store, world.wall, world.settings, alarm)
    history.when_caught_up(lambda: caught_up.append(1))
    failures: list[Message] = []
    history.when_failed(failures.append)
    assert history.take(DONE) is False
    other = replace(DONE, started=DONE.started + timedelta(hours=1))
    assert history.take(other) is False
    said = f"{FULL} What you did is kept in memory, and written as soon as that works."
    assert [sentence(failure) for failure in failures] == [said] * 2
    alarm.advance(3600)
    assert (caught_up, world.store.kept.sessions) == ([], ())
    world.store.failure = None
    alarm.advance(31)
    assert (caught_up, world.store.kept.sessions) == ([1], (DONE, other))
    assert alarm.due is None
    assert history.read().sessions == (DONE, other)


def test_what_waits_is_shown_and_can_be_erased() -> None:
    world = World()
    world.store.failure = world.store.full = FULL_DISK
    world.history.take(DONE)
    with pytest.raises(KnownError):
        world.history.read()
    world.store.failure = None
    assert world.history.read().sessions == (DONE,)
    assert world.store.kept.sessions == (DONE,)
    world.store.failure = FULL_DISK
    world.history.take(replace(DONE, routine="other"))
    world.store.failure = None
    world.history.erase()
    assert world.history.read().empty


def test_a_session_that_no_disk_took_stays_in_its_own_file() -> None:
    """After a crash it is there to go on; once it is written it is gone."""
    world = World()
    clock = FakeClock()
    alarm = FakeAlarm(clock)
    kept = MemorySession()
    session = session_service(
        CATALOGUE,
        clock,
        alarm,
        RecordingChimes(),
        world.settings,
        nothing_applies(CATALOGUE, world.wall),
        wall=world.wall,
        kept=kept,
    )
    session.when_over(world.history.take)
    world.history.when_caught_up(session.let_go)
    session.start("calm-sleep")
    world.store.failure = world.store.full = FULL_DISK
    alarm.advance(3600)
    session.stop()
    assert kept.kept is not None
    world.store.failure = None
    world.history.catch_up()
    assert kept.kept is None
    assert len(world.store.kept.sessions) == 1


@pytest.mark.parametrize("failure", [None, FULL_DISK])
def test_sessions_reach_it_however_they_end(failure: KnownError | None) -> None:
    world = World()
    world.store.failure = failure
    clock = FakeClock()
    alarm = FakeAlarm(clock)
    safety = nothing_applies(CATALOGUE, world.wall)
    session = session_service(
        CATALOGUE, clock, alarm, RecordingChimes(), world.settings, safety, wall=world.wall
    )
    session.when_over(world.history.take)
    session.start("calm-sleep")
    session.stop()  # nothing was pressed yet
    session.start("calm-sleep")
    alarm.advance(160)
    session.stop()
    world.wall.advance(hours=1)
    session.start("calm-sleep")
    alarm.advance(3600)
    assert not session.view.active
    world.store.failure = None
    records = world.history.read().sessions
    if failure is None:
        assert [record.finished for record in records] == [False, True]
        assert [len(record.done) for record in records] == [1, 5]
    else:
        assert records == ()
        assert [said.code for said in world.failures] == ["history.kept-beside"] * 2


def test_before_the_first_session_ever_the_pain_is_asked() -> None:
    world = World()
    assert world.history.wants_baseline()
    world.history.ask_no_more_today()
    assert not world.history.wants_baseline()
    world.wall.advance(days=1)
    assert world.history.wants_baseline()
    world.history.take(DONE)
    assert not world.history.wants_baseline()


def test_after_a_session_it_is_asked_once_a_day() -> None:
    world = World((1, 4))
    assert not world.history.wants_baseline()
    assert world.history.wants_pain()
    world.history.record_pain(5)
    assert world.history.read().pains[-1] == Pain(TODAY, 5)
    assert not world.history.wants_pain()
    world.wall.advance(days=1)
    assert world.history.wants_pain()
    world.history.ask_no_more_today()
    assert not world.history.wants_pain()
    world.wall.advance(days=1)
    assert world.history.wants_pain()


def test_who_does_not_want_to_be_asked_is_not() -> None:
    world = World(ask_pain=False)
    assert not world.history.wants_baseline()
    assert not world.history.wants_pain()
    assert world.opened == 0


def test_the_day_is_the_one_where_the_user_is() -> None:
    world = World()
    world.wall.moment = datetime.fromisoformat("2026-11-26T00:30:00+02:00")  # the 25th in London
    world.history.record_pain(3)
    assert world.history.read().pains == (Pain(date(2026, 11, 26), 3),)


def test_advice_is_told_once_a_week_while_it_holds() -> None:
    world = World((43, 6), (0, 6))
    assert world.history.advice_due() is Advice.NO_BETTER
    assert world.history.advice_due() is None
    assert world.history.advice() is Advice.NO_BETTER
    world.wall.advance(days=6)
    assert world.history.advice_due() is None
    world.wall.advance(days=1)
    assert world.history.advice_due() is Advice.NO_BETTER
    world.history.record_pain(2)
    world.wall.advance(days=7)
    assert world.history.advice_due() is None


def test_worse_for_a_week_is_told() -> None:
    world = World((9, 3), *((ago, 6) for ago in range(8)))
    assert world.history.advice_due() is Advice.WORSE


def test_a_clock_that_was_wrong_does_not_silence_the_advice() -> None:
    world = World((50, 6), (0, 6))
    world.wall.advance(days=400)
    assert world.history.advice_due() is Advice.NO_BETTER
    world.wall.advance(days=-400)
    assert world.history.advice_due() is Advice.NO_BETTER


def test_erased_begins_anew() -> None:
    world = World((43, 6), (0, 6))
    world.history.take(DONE)
    world.history.advice_due()
    world.history.ask_no_more_today()
    world.history.erase()
    assert world.history.read().empty
    assert world.history.wants_baseline()


def test_out_and_in() -> None:
    world = World((1, 4))
    world.history.take(DONE)
    copy = Path("copy.json")
    world.history.write_copy(copy)
    world.history.erase()
    assert world.history.take_in(copy) == History((DONE,), (Pain(date(2026, 11, 24), 4),))
    assert world.history.take_in(copy).empty
