"""Every door shows the same state right after a command, whichever door it came through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.error_words import told
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.media_service import MediaService
from acupress_desktop.services.ports import MediaKey
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.storage.places_file import PlacesFile
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.session.small_window import SmallWindow
from acupress_desktop.ui.theme import LIGHT
from acupress_desktop.ui.tray import Tray
from acupress_desktop.ui.tray_icon import appearance_of
from acupress_desktop.ui.window_places import Places
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    FakeTrayHosts,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.refused import refused
from tests.shipped import load
from tests.ui.doors import offers, session_actions, session_panel

CATALOGUE = load()
ATLAS = Atlas.load()
RUNNING = "A session is running already. Stop it before you start another."

pytestmark = pytest.mark.usefixtures("resources")


class Doors:
    """All of them on one session."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        clock = FakeClock()
        self.alarm = FakeAlarm(clock)
        settings = SettingsService(MemorySettings())
        safety = nothing_applies(CATALOGUE)
        self.session = session_service(CATALOGUE, clock, self.alarm, RecordingChimes(), settings, safety)
        explore = ExploreService(CATALOGUE, ATLAS, self.session, "lower-back")
        offered = offers(CATALOGUE, safety, explore)
        self.commands = CommandService(self.session, lambda: None)
        app = QApplication.instance()
        assert app is not None
        self.actions = session_actions(CATALOGUE, self.session, safety, self._refused)
        self.tray = Tray(CATALOGUE, Actions(app), self.actions, lambda: True, app, FakeTrayHosts())
        self.heard: list[str] = []
        self.tray.show_notification = self._hear  # type: ignore[method-assign]
        self.session.listen(self.tray.render_session)
        self.tray.render_session(self.session.view)
        self.panel = session_panel(CATALOGUE, self.session, settings, offered, self.actions)
        places = Places(PlacesFile(folder))
        self.small = SmallWindow(CATALOGUE, self.session, settings, offered, self.actions, places)
        for window in (self.panel, self.small):
            window.set_theme(LIGHT)
            self.session.listen(window.render_session)
            qtbot.addWidget(window)
            window.show()
        self.keys = FakeMediaKeys()
        MediaService(CATALOGUE, self.session, self.keys, self.tray.controller, lambda: None, lambda: None)

    def _refused(self, error: KnownError, command: Callable[[], None]) -> bool:
        return False

    def _hear(self, title: str, text: str, clicked: Callable[[], None] | None = None) -> bool:
        self.heard.append(text)
        return True

    def press(self, window: QWidget, name: str) -> None:
        next(b for b in window.findChildren(QPushButton) if b.accessibleName() == name).click()

    def choose(self, words: str) -> None:
        entries = [e for e in self.tray.menu.actions() if e.isVisible() and e.isEnabled()]
        next(e for e in entries if e.text().startswith(words)).trigger()

    def tell(self, command: str, argument: str | None = None) -> str | None:
        return told(self.commands.carry_out(command, argument).error)

    def shows(self) -> tuple[Any, ...]:
        """What each door shows, in words that can be compared: what the one button does, time, point."""
        return self._window(self.panel), self._window(self.small), self._tray(), self._media(), self._line()

    def _window(self, window: QWidget) -> tuple[str, str]:
        main = window.findChild(QPushButton, "main")
        time = window.findChild(QProgressBar, "stepTime")
        assert isinstance(main, QPushButton)
        assert isinstance(time, QProgressBar)
        return main.accessibleName(), time.text()

    def _tray(self) -> tuple[str, str]:
        texts = [e.text() for e in self.tray.menu.actions() if e.isVisible() and e.isEnabled()]
        does = next((t for t in texts if t in ("Pause", "Resume")), "Start")
        tip = self.tray.icon.toolTip()
        left = tip.removesuffix(" left").rsplit(" ", 1)[-1] if tip.endswith("left") else ""
        return does, left

    def _media(self) -> str:
        playing = self.keys.shown[-1] if self.keys.shown else None
        return "Start" if playing is None else "Resume" if playing.paused else "Pause"

    def _line(self) -> tuple[str, float | None]:
        data = self.commands.carry_out("status").data or {}
        state = data["state"]
        does = {"idle": "Start", "finished": "Start", "paused": "Resume"}.get(state, "Pause")
        return does, data["step_remaining_s"]

    def agree(self, does: str, left: str) -> None:
        panel, small, tray, media, (line, seconds) = self.shows()
        assert panel == small
        assert panel[0] == tray[0] == media == line == does
        if left:
            assert panel[1] == tray[1] == left
            assert f"{int(seconds // 60)}:{int(seconds % 60):02}" == left
        sign = {"Start": "tray-idle", "Pause": "tray-running", "Resume": "tray-paused"}[does]
        assert appearance_of(self.session.view)[0] == sign


@pytest.fixture
def doors(qtbot: QtBot, tmp_path: Path) -> Doors:
    return Doors(qtbot, tmp_path)


def test_a_command_through_any_door_shows_in_all_of_them_at_once(doors: Doors) -> None:
    """No turn of the event loop lies between the command and the look."""
    doors.agree("Start", "")
    doors.choose("Start Lower back")
    doors.agree("Pause", "0:05")
    doors.press(doors.small, "Next")
    doors.agree("Pause", "1:00")
    doors.alarm.advance(12.0)
    doors.keys.press(MediaKey.PLAY_PAUSE)
    doors.agree("Resume", "0:48")
    doors.press(doors.panel, "Resume")
    doors.agree("Pause", "0:48")
    assert doors.tell("pause") is None
    doors.agree("Resume", "0:48")
    doors.press(doors.small, "Resume")
    doors.alarm.advance(8.0)
    doors.agree("Pause", "0:40")
    doors.choose("Back")
    doors.agree("Pause", "1:00")
    doors.keys.press(MediaKey.STOP)
    doors.agree("Start", "")


def test_a_second_start_is_refused_in_one_sentence_from_every_door(doors: Doors) -> None:
    doors.session.start("lower-back")
    assert doors.tell("start", "calm-sleep") == RUNNING
    doors.tray.controller.start("calm-sleep")
    assert doors.heard == [RUNNING]
    with refused(KnownError, match="running already"):
        doors.session.start("calm-sleep", interactive=True)
    # The others have no start while a session runs: their button pauses, the tray's entries are off.
    doors.keys.press(MediaKey.PLAY)
    entries = [e for e in doors.tray.menu.actions() if e.text().startswith("Start ") and e.isVisible()]
    assert entries
    assert not any(e.isEnabled() for e in entries)
    doors.agree("Pause", "0:05")
    assert doors.session.view.routine == "lower-back"
