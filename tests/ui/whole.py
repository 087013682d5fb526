"""The whole program with its window in front, on fakes."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.settings import Settings
from acupress_desktop.program import Program
from acupress_desktop.ui.focus import FocusKeeper
from acupress_desktop.ui.main_window import MainWindow
from tests.fakes import MemorySettings, fake_ports, nothing_applies
from tests.shipped import load


class Whole:
    """Press keys as a keyboard does: they go to what has the focus."""

    def __init__(self, program: Program, window: MainWindow, qtbot: QtBot) -> None:
        self.program, self.window, self.qtbot = program, window, qtbot

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, text: str = "") -> None:
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(self.focused, QKeyEvent(kind, key, none, text))


def show_window(program: Program, qtbot: QtBot, size: tuple[int, int] | None = None) -> MainWindow:
    """The large window, whole; nothing comes of that (the welcome, the reminders)."""
    program.windows.show()
    window = program.windows.main()
    assert window is not None
    qtbot.addWidget(window)
    if size is not None:
        window.resize(*size)
    window.completed.disconnect()
    window.complete()
    return window


def open_whole(
    app: QApplication, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, **ports: Any
) -> Whole:
    """To whom nothing applies, and who is not asked for pain."""
    monkeypatch.setattr(gc, "freeze", lambda: None)
    chosen = Settings(ask_pain=False, welcomed=True, small_window=False)
    given = {"answers": nothing_applies(load())._store, "store": MemorySettings(chosen), **ports}
    program = Program(app, load(), fake_ports(**given), folder)
    program.windows.show()
    window = program.windows.main()
    assert window is not None
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.completed.disconnect()
    keeper = FocusKeeper(app)
    window.destroyed.connect(keeper.deleteLater)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.complete()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return Whole(program, window, qtbot)
