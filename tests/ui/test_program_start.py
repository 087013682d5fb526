"""The start of the whole program on fakes: one fault never leaves the rest undone, and what went wrong is
told in the window, also where that opens later."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.program import Program
from tests.fakes import MemoryReminders, fake_ports
from tests.shipped import load

pytestmark = pytest.mark.usefixtures("resources")
CATALOGUE = load()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    reminders = MemoryReminders()
    reminders.trouble = Message("file.none", path="reminders.json")
    return Program(qapp, CATALOGUE, fake_ports(reminders=reminders), tmp_path)


def test_one_fault_leaves_nothing_else_undone(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    unforeseen: list[BaseException] = []

    def fall(*_: object) -> None:
        raise RuntimeError("nobody foresaw this")

    def refuse(*_: object) -> None:
        raise KnownError("running.none")

    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: unforeseen.append(error))
    monkeypatch.setattr(program.front_ends.tray, "show", fall)
    monkeypatch.setattr(program.services.speaker, "get_ready", refuse)
    swept: list[bool] = []
    monkeypatch.setattr("acupress_desktop.aside.sweep_here", lambda: swept.append(True))
    program.finish_startup()
    assert swept == [True]
    assert [str(error) for error in unforeseen] == ["nobody foresaw this"]
    told = [sentence(said) for said in program.windows._untold if not callable(said)]
    assert told == ["Acupress is not running.", "reminders.json is no file."]


def test_what_cannot_be_read_is_found_by_every_door(program: Program) -> None:
    assert program.troubles == []
    program._ports.answers.trouble = Message("store.answers")  # type: ignore[misc]
    assert program.troubles == [Message("store.answers")]


def test_the_systems_language_is_followed_when_qt_or_somebody_coming_back_tells_of_it(
    program: Program, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(program.services.language, "follow_system", lambda: asked.append("again"))
    program.open(False)
    window = program.windows.main()
    assert window is not None
    asked.clear()
    QApplication.sendEvent(window, QEvent(QEvent.Type.LocaleChange))
    assert asked == ["again"]
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert asked == ["again", "again"]
    window.hide()
