"""How much it hurts right before and right after a session: asked at every door, and never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupress_desktop.domain.diary import Felt, Moment
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.services.session_keeper import SessionKeeper
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
from tests.refused import full_disk
from tests.shipped import load

CATALOGUE = load()


class World:
    """A session, what is kept of it, and the question."""

    def __init__(self, ask_pain: bool = True, kept: MemorySession | None = None) -> None:
        self.wall, clock = FakeWallClock(), FakeClock()
        self.alarm, self.store = FakeAlarm(clock), MemoryHistory()
        self.settings = SettingsService(MemorySettings(Settings(ask_pain=ask_pain)))
        safety = nothing_applies(CATALOGUE, self.wall)
        self.kept = kept or MemorySession()
        self.session = session_service(
            CATALOGUE,
            clock,
            self.alarm,
            RecordingChimes(),
            self.settings,
            safety,
            wall=self.wall,
            kept=self.kept,
        )
        self.history = HistoryService(lambda: self.store, self.wall, self.settings)
        self.session.when_over(self.history.take)
        self.pain = PainService(self.session, self.history, self.settings)
        self.told = 0
        self.pain.listen(self._count)

    def _count(self) -> None:
        self.told += 1

    def pass_time(self, seconds: float) -> None:
        self.alarm.advance(seconds)
        self.wall.advance(seconds=seconds)

    @property
    def asked(self) -> Moment | None:
        return self.pain.question.moment if self.pain.question is not None else None


def test_both_are_asked_and_kept_of_the_session() -> None:
    world = World()
    began = world.wall.moment
    assert world.asked is None
    world.session.start("calm-sleep")
    assert world.asked is Moment.BEFORE
    world.pain.say(6)
    assert (world.asked, world.pain.answered) == (None, True)
    world.alarm.advance(3600)
    assert world.asked is Moment.AFTER
    world.pain.say(4)
    assert world.store.kept.felt == (
        Felt(began, "calm-sleep", Moment.BEFORE, 6),
        Felt(began, "calm-sleep", Moment.AFTER, 4),
    )
    assert world.told == 4
    around = world.history.around(began.date())
    assert around is not None
    assert (around.before, around.after, around.sessions) == (6, 4, 1)


def test_the_one_before_is_over_when_the_second_hold_begins() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.session.next()
    assert world.asked is Moment.BEFORE
    while (world.session.view.step or 0) < 2:
        world.session.next()
    assert world.asked is None
    world.pain.say(6)
    assert world.store.kept.felt == ()


def test_the_one_after_is_over_after_half_an_hour_and_when_another_begins() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.alarm.advance(3600)
    world.wall.advance(minutes=31)
    assert world.asked is None
    world.pain.say(4)
    assert world.store.kept.felt == ()
    world.session.start("lower-back")
    assert world.asked is Moment.BEFORE
    assert world.pain.question is not None
    assert world.pain.question.routine == "lower-back"


def test_it_may_be_left_and_a_session_without_a_press_asks_nothing_after() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.pain.leave()
    assert (world.asked, world.pain.answered) == (None, False)
    world.session.stop()
    assert world.asked is None
    world.session.start("calm-sleep")
    world.session.stop()
    assert world.asked is None


def test_a_session_that_goes_on_is_not_over() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.pass_time(150)
    world.session.stop()
    assert world.asked is Moment.AFTER
    world.session.bring_back()
    assert world.asked is None


def test_nothing_is_asked_while_the_program_ends() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.pass_time(150)
    world.pain.end()
    world.session.stop()
    assert world.asked is None


def test_who_wants_no_questions_is_not_asked() -> None:
    world = World(ask_pain=False)
    world.session.start("calm-sleep")
    world.alarm.advance(3600)
    assert (world.asked, world.told) == (None, 0)
    world.settings.change(ask_pain=True)
    world.session.start("calm-sleep")
    assert world.asked is Moment.BEFORE
    world.settings.change(ask_pain=False)
    assert world.asked is None


def test_what_cannot_be_kept_is_asked_on() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.store.failure = full_disk()
    with pytest.raises(KnownError):
        world.pain.say(6)
    assert world.asked is Moment.BEFORE
    world.store.failure = None
    world.pain.say(6)
    assert len(world.store.kept.felt) == 1


def test_how_long_it_stood_still_is_kept() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.pass_time(150)
    world.session.pause()
    world.pass_time(75)
    world.session.resume()
    world.pass_time(20)
    world.session.pause()
    world.pass_time(5)
    world.session.stop()
    (record,) = world.store.kept.sessions
    assert record.paused_s == 80
    assert not record.finished


def test_nobody_pressed_while_the_program_was_not_there() -> None:
    world = World()
    world.session.start("calm-sleep")
    world.pass_time(150)
    world.session.pause()
    world.pass_time(30)
    world.session.keep_now()
    later = World(kept=world.kept)
    assert later.kept.kept is not None
    saved = later.kept.kept.saved
    later.kept.kept = replace(later.kept.kept, saved=saved)
    later.wall.moment = saved
    keeper = SessionKeeper(later.kept)
    kept = keeper.take_up(1000.0, saved.replace(hour=saved.hour + 1))
    assert kept is not None
    assert keeper.record(kept.restore(1000.0), 1010.0).paused_s == 30 + 3600 + 10
