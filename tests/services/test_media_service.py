"""The media keys and what the desktop's player is told."""

from __future__ import annotations

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.media_service import MediaService
from acupress_desktop.services.ports import MediaKey, Playing
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load

CATALOGUE = load()


class World:
    def __init__(self) -> None:
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        settings = SettingsService(MemorySettings())
        safety = nothing_applies(CATALOGUE)
        self.session = session_service(CATALOGUE, clock, self.alarm, RecordingChimes(), settings, safety)
        self.keys = FakeMediaKeys()
        self.said: list[str] = []
        self.asked: list[KnownError] = []
        self.done: list[str] = []
        self.controller = SessionController(
            self.session, lambda *_: False, lambda error: self.said.append(sentence(error))
        )
        MediaService(
            CATALOGUE,
            self.session,
            self.keys,
            self.controller,
            lambda: self.done.append("raise"),
            lambda: self.done.append("quit"),
        )

    def press(self, *keys: MediaKey) -> State:
        for key in keys:
            self.keys.press(key)
        return self.session.view.state


@pytest.fixture
def world() -> World:
    return World()


def test_the_keys_are_taken_only_while_there_is_a_session(world: World) -> None:
    assert world.keys.shown == []
    world.session.start("lower-back")
    assert world.keys.shown == [Playing("BL23 — both sides at once", "Lower back", 5.0, False, 1)]
    world.session.stop()
    assert world.keys.shown[1:] == [None]
    world.session.start("lower-back")
    world.alarm.advance(3600.0)
    assert world.session.view.state is State.FINISHED
    assert world.keys.shown[-1] is None


def test_time_alone_tells_nothing_new(world: World) -> None:
    world.session.start("lower-back")
    world.alarm.advance(6.0)
    told = len(world.keys.shown)
    assert world.keys.shown[-1] == Playing("BL23 — both sides at once", "Lower back", 60.0, False, 2)
    world.alarm.advance(50.0)
    assert len(world.keys.shown) == told
    assert world.keys.position() == pytest.approx(51.0, abs=0.01)
    world.session.back()  # the same press, from its beginning
    assert len(world.keys.shown) == told + 1
    assert world.keys.position() == 0.0


def test_every_key(world: World) -> None:
    world.session.start("lower-back")
    assert world.press(MediaKey.NEXT) is State.HOLDING
    assert world.press(MediaKey.PLAY_PAUSE) is State.PAUSED
    assert world.keys.shown[-1] is not None
    assert world.keys.shown[-1].paused
    assert world.press(MediaKey.PLAY_PAUSE) is State.HOLDING
    assert world.press(MediaKey.PAUSE) is State.PAUSED
    assert world.press(MediaKey.PAUSE) is State.PAUSED
    assert world.press(MediaKey.PLAY) is State.HOLDING
    assert world.press(MediaKey.PLAY) is State.HOLDING
    assert world.press(MediaKey.NEXT) is State.RESTING
    assert world.press(MediaKey.PREVIOUS) is State.HOLDING
    assert world.press(MediaKey.STOP) is State.IDLE
    world.press(MediaKey.RAISE, MediaKey.QUIT)
    assert world.done == ["raise", "quit"]
    assert world.said == []


def test_a_key_that_comes_too_late_is_answered_in_one_sentence(world: World) -> None:
    world.press(MediaKey.NEXT)
    assert world.said == ["No session is running."]
