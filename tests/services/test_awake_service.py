"""When the screen is kept on, and when it is given back."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.awake_service import AwakeService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeScreen,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load

CATALOGUE = load()
REASON = "An acupressure session is running"


class World:
    def __init__(self, settings: Settings | None = None) -> None:
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        self.settings = SettingsService(MemorySettings(settings))
        safety = nothing_applies(CATALOGUE)
        chimes = RecordingChimes()
        self.session = session_service(CATALOGUE, clock, self.alarm, chimes, self.settings, safety)
        self.screen = FakeScreen()
        AwakeService(CATALOGUE, self.session, self.settings, self.screen)


@pytest.fixture
def world() -> World:
    return World()


def test_from_start_to_stop_but_not_while_paused(world: World) -> None:
    assert world.screen.told == []
    world.session.start("lower-back")
    world.alarm.advance(30.0)
    assert world.screen.told == [REASON]
    world.session.pause()
    world.session.next()
    assert world.screen.told == [REASON, None]
    world.session.resume()
    world.session.stop()
    assert world.screen.told == [REASON, None, REASON, None]


def test_given_back_when_the_session_is_finished(world: World) -> None:
    world.session.start("lower-back")
    world.alarm.advance(3600.0)
    assert world.screen.told == [REASON, None]


def test_given_back_after_sleep(world: World) -> None:
    world.session.start("lower-back")
    world.alarm.sleep(600.0)
    assert not world.screen.kept


def test_the_setting_holds_at_once(world: World) -> None:
    world.session.start("lower-back")
    world.settings.change(screen_on=False)
    assert not world.screen.kept
    world.settings.change(screen_on=True)
    assert world.screen.kept


def test_who_does_not_want_it_is_left_alone() -> None:
    world = World(Settings(screen_on=False))
    world.session.start("lower-back")
    assert world.screen.told == []
