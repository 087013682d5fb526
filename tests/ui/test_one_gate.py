"""Door x way x change: nothing leads back into pressing while a start would be refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Region
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.media_service import MediaService
from acupress_desktop.services.ports import MediaKey
from acupress_desktop.services.reminder_service import START, ReminderService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import State
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.session.small_window import SmallWindow
from acupress_desktop.ui.theme import LIGHT
from acupress_desktop.ui.tray import Tray
from acupress_desktop.ui.window_places import Places
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    FakeTrayHosts,
    FakeWallClock,
    MemoryPlaces,
    MemoryReminders,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    RecordingNotifier,
    nothing_applies,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import offers, session_actions, session_panel

CATALOGUE, ATLAS = load(), Atlas.load()
ROUTINE = "lower-back"
PRESSING = (State.PREPARING, State.HOLDING, State.RESTING)
CHOICES = ("Go on", "Repeat this point", "Start again")
#: A session that asks has the choices in their place.
HIDDEN_THERE = ("tray: Pause", "tray: Resume", "tray: Next", "tray: Back")
HIDDEN = Answer(True, False, frozenset({Region.LOW_BACK}))

pytestmark = pytest.mark.usefixtures("resources")


class World:
    """Every door on one session; what was refused at any of them is in `told`."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.wall, self.disk = FakeWallClock(), MemorySession()
        self.safety: SafetyService = nothing_applies(CATALOGUE, self.wall)
        self.told: list[str] = []
        self.open(qtbot, folder)

    def open(self, qtbot: QtBot, folder: Path) -> None:
        """The program begins, on what is kept."""
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock)
        settings = SettingsService(MemorySettings())
        self.session: SessionService = session_service(
            CATALOGUE,
            self.clock,
            self.alarm,
            RecordingChimes(),
            settings,
            self.safety,
            self.disk,
            self.wall,
        )
        self.actions = session_actions(
            CATALOGUE, self.session, self.safety, self._refused, self.told.append, lambda: ROUTINE
        )
        offered = offers(CATALOGUE, self.safety, ExploreService(CATALOGUE, ATLAS, self.session, ROUTINE))
        self.panel = session_panel(CATALOGUE, self.session, settings, offered, self.actions)
        self.small = SmallWindow(
            CATALOGUE,
            self.session,
            settings,
            offered,
            self.actions,
            Places(MemoryPlaces()),
        )
        for window in (self.panel, self.small):
            window.set_theme(LIGHT)
            self.session.listen(window.render_session)
            qtbot.addWidget(window)
            window.show()
        app = QApplication.instance()
        assert app is not None
        self.tray = Tray(CATALOGUE, Actions(app), self.actions, lambda: True, app, FakeTrayHosts())
        self.tray.show_notification = lambda *_: True  # type: ignore[method-assign]
        self.session.listen(self.tray.render_session)
        self.tray.render_session(self.session.view)
        self.keys = FakeMediaKeys()
        MediaService(CATALOGUE, self.session, self.keys, self.tray.controller, lambda: None, lambda: None)
        self.commands = CommandService(self.session, lambda: None)
        self.notifier = RecordingNotifier()
        controller = SessionController(
            self.session, self._refused, lambda error: self.told.append(sentence(error))
        )
        self.reminders = ReminderService(
            CATALOGUE,
            MemoryReminders(),
            self.wall,
            FakeAlarm(self.clock),
            self.notifier,
            self.session,
            self.safety,
            controller.start,
        )

    def _refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        self.told.append(sentence(error))
        return False

    def click(self, window: QWidget, name: str) -> None:
        buttons = window.findChildren(QPushButton)
        next(b for b in buttons if name in (b.text(), b.accessibleName(), b.objectName())).click()

    def choose(self, words: str) -> None:
        for entry in self.tray.menu.actions():
            if entry.text().startswith(words):
                entry.trigger()

    def tell(self, command: str, argument: str | None = None) -> None:
        reply = self.commands.carry_out(command, argument)
        self.told.append(sentence(reply.error or ""))

    def remind(self) -> None:
        """A reminder that was shown before is pressed now."""
        self.reminders._pressed(START, ROUTINE)


WAYS: dict[str, Callable[[World], None]] = {
    **{
        f"{door}: {way}": (lambda w, d=door, y=way: w.click(getattr(w, d), y))  # type: ignore[misc]
        for door in ("panel", "small")
        for way in ("main", "Next", "Back", *CHOICES)
    },
    "toolbar: start": lambda w: w.actions.starts[ROUTINE].trigger(),
    **{
        f"tray: {way}": (lambda w, y=way: w.choose(y))  # type: ignore[misc]
        for way in ("Pause", "Resume", "Next", "Back", *CHOICES, "Start Lower")
    },
    **{
        f"media: {key}": (lambda w, k=key: w.keys.press(k))  # type: ignore[misc]
        for key in (MediaKey.PLAY, MediaKey.PLAY_PAUSE, MediaKey.NEXT, MediaKey.PREVIOUS)
    },
    **{f"command: {name}": (lambda w, n=name: w.tell(n)) for name in ("resume", "next", "back")},  # type: ignore[misc]
    "command: start": lambda w: w.tell("start", ROUTINE),
    "reminder: start": World.remind,
}
CHANGES: dict[str, Callable[[World], None]] = {
    "changed": lambda w: w.safety.something_changed(),
    "felt wrong": lambda w: w.safety.feels_wrong(),
    "expired": lambda w: w.wall.advance(days=40),
    "clock set back": lambda w: w.wall.advance(days=-2),
    "unchecked": lambda w: w.wall.advance(hours=13),
    "erased": lambda w: w.safety.erase(),
    "blocked": lambda w: w.safety.answer(True, {**w.safety.answers.given, "Q1": Answer(yes=True)}),
    "half-way emergency": lambda w: w.safety.answer(None, {"Q2": Answer(yes=True)}, finished=False),
    "hidden": lambda w: w.safety.answer(True, {**w.safety.answers.given, "Q8a": HIDDEN}),
}


def _running(world: World, qtbot: QtBot, folder: Path) -> None:
    world.session.start(ROUTINE)
    world.alarm.advance(20.0)


def _paused(world: World, qtbot: QtBot, folder: Path) -> None:
    _running(world, qtbot, folder)
    world.session.pause()


def _away(world: World, qtbot: QtBot, folder: Path) -> None:
    _running(world, qtbot, folder)
    world.alarm.sleep(300.0)


def _interrupted(world: World, qtbot: QtBot, folder: Path) -> None:
    _running(world, qtbot, folder)
    world.open(qtbot, folder)


BEFORE = {"running": _running, "paused": _paused, "away": _away, "interrupted": _interrupted}


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> World:
    return World(qtbot, tmp_path)


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("change", CHANGES)
def test_no_door_leads_back_into_pressing(
    qtbot: QtBot, tmp_path: Path, world: World, change: str, before: str
) -> None:
    """One world for all doors and ways: a refusal changes nothing that the next could not be tried on."""
    BEFORE[before](world, qtbot, tmp_path)
    CHANGES[change](world)
    for way, go in WAYS.items():
        world.told.clear()
        go(world)
        view = world.session.view
        if change == "hidden" and view.state in PRESSING:  # begun anew, without them
            assert "art" in way, way
            assert "BL23" not in {spot.code for spot, _ in view.holds}
            assert "BL23" in view.note
            world.session.stop()
            world.safety.answer(True, {**world.safety.answers.given, "Q8a": Answer(yes=False)})
            world.session.start(ROUTINE)
            world.session.pause()
            CHANGES[change](world)
        else:
            assert view.state in (State.PAUSED, State.IDLE), way
        assert world.session.view.state not in PRESSING


@pytest.mark.parametrize("change", ["changed", "expired", "erased"])
def test_the_sentence_is_that_of_a_start(world: World, change: str) -> None:
    """Also where the answers ran out a moment ago, while the session runs."""
    world.session.start(ROUTINE)
    world.alarm.advance(20.0)
    CHANGES[change](world)
    world.session.poll()
    view = world.session.view
    wanted = world.safety.view.obstacle
    assert (view.state, view.asks, view.obstacle) == (State.PAUSED, True, wanted)
    for way, go in WAYS.items():
        world.told.clear()
        go(world)
        if way not in HIDDEN_THERE:
            assert set(world.told) == {told(wanted)}, way


@pytest.mark.parametrize("change", CHANGES)
def test_the_view_says_why(world: World, change: str) -> None:
    world.session.start(ROUTINE)
    world.alarm.advance(20.0)
    CHANGES[change](world)
    world.alarm.advance(1.1)
    view = world.session.view
    if change in ("blocked", "half-way emergency"):
        assert view.state is State.IDLE
        assert "emergency number" in (told(world.safety.view.obstacle) or "")
        return
    assert view.state is State.PAUSED
    with pytest.raises(KnownError) as refused:
        world.session.resume()
    assert view.obstacle == refused.value.message
    if change == "hidden":
        assert told(view.obstacle) == (
            "Your health answers have changed since this session began."
            " Left out: BL23 (a part to be left alone)."
            " Without “Round your back, then rise” (a part to be left alone). Start it again."
        )
    for window in (world.panel, world.small):
        shown = [b for b in window.findChildren(QPushButton) if b.isVisible()]
        assert {"Go on", "Start again", "End"} <= {b.text() for b in shown}


@pytest.mark.en301549("11.2.2.1")
def test_a_short_pause_by_hand_asks_nothing_and_a_long_one_does(world: World) -> None:
    world.session.start(ROUTINE)
    world.wall.advance(minutes=30)
    world.session.pause()
    world.alarm.advance(590.0)
    world.click(world.panel, "Resume")
    assert world.session.view.state in PRESSING
    world.session.pause()
    world.alarm.advance(610.0)
    world.click(world.panel, "Resume")
    assert set(world.told) == {"First say in the Acupress window whether anything is new today."}
    assert world.session.view.paused
    world.safety.nothing_new()
    world.click(world.panel, "Resume")
    assert world.session.view.state in PRESSING


def test_a_lid_closed_for_forty_days(world: World) -> None:
    world.session.start(ROUTINE)
    world.alarm.advance(20.0)
    world.wall.advance(days=40)
    world.alarm.sleep(40 * 86400.0)
    assert "more than 30 days" in (told(world.session.view.obstacle) or "")
    world.click(world.panel, "Go on")
    assert world.session.view.paused


def test_it_waits_for_no_one_but_the_answers(world: World) -> None:
    """Once they are given again, it goes on where it was."""
    world.session.start(ROUTINE)
    world.alarm.advance(20.0)
    left = world.session.view.session_left_s
    world.safety.something_changed()
    world.alarm.advance(60.0)
    world.safety.answer(True, {**world.safety.answers.given})
    view = world.session.view
    assert (view.obstacle, view.asks, view.session_left_s) == (None, False, left)
    world.click(world.panel, "Resume")
    assert world.session.view.state is State.HOLDING


def test_listeners_hear_that_answers_ran_out(world: World) -> None:
    heard: list[str | None] = []
    world.safety.listen(lambda view: heard.append(told(view.obstacle)))
    alarm = FakeAlarm(world.clock)
    world.safety.watch(alarm)
    world.wall.advance(days=30)
    alarm.advance(601.0)
    assert len(heard) == 1
    assert "more than 30 days" in (heard[0] or "")


def test_a_new_cap_is_taken_over_by_an_interrupted_session(
    qtbot: QtBot, tmp_path: Path, world: World
) -> None:
    world.session.start("calm-sleep")
    world.alarm.advance(20.0)
    world.safety = nothing_applies(CATALOGUE, world.wall)
    world.safety.answer(True, {**world.safety.answers.given, "Q8b": Answer(yes=True)})
    world.open(qtbot, tmp_path)
    world.session.resume()
    assert world.session.view.max_pressure == 3


def test_the_day_of_the_answers_is_the_same_in_every_time_zone(world: World) -> None:
    world.session.start(ROUTINE)
    moment = world.wall.moment
    for hours in (14, -12):
        world.wall.moment = moment.astimezone(timezone(timedelta(hours=hours)))
        world.session.poll()
        assert world.session.view.state in PRESSING
