"""One action, many doors: what it is called, whether it can be done and what it does is the same at all."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.program import Program
from acupress_desktop.ui.actions.bind import bind, echo
from tests.fakes import fake_ports
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources", "qapp")


@pytest.mark.en301549("11.2.5.3.1")
def test_a_button_and_an_entry_follow_their_action(qtbot: QtBot) -> None:
    action, button, menu = QAction("Do & go"), QPushButton("Words"), QMenu()
    for widget in (button, menu):
        qtbot.addWidget(widget)
    done: list[bool] = []
    action.triggered.connect(lambda: done.append(True))
    bind(button, action)
    echo(action, menu)
    [entry] = menu.actions()
    assert (button.text(), button.accessibleName(), entry.text()) == ("Words", "Do & go", "Do && go")
    button.click()
    entry.trigger()
    assert len(done) == 2
    action.setText("Undo")
    action.setEnabled(False)
    assert (button.accessibleName(), button.isEnabled()) == ("Undo", False)
    assert (entry.text(), entry.isEnabled()) == ("Undo", False)


def test_an_action_outlives_its_doors_and_doors_their_action(qtbot: QtBot) -> None:
    action, button = QAction("Do"), QPushButton()
    bind(button, action)
    button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    action.setText("Undo")
    left = QPushButton()
    qtbot.addWidget(left)
    bind(left, action)
    action.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert left.accessibleName() == "Undo"


def test_every_action_does_something_in_the_running_program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    program = Program(qapp, load(), fake_ports(), tmp_path)
    show_window(program, qtbot)
    for action in program.actions.program.findChildren(QAction):
        heard = "toggled(bool)" if action.isCheckable() else "triggered(bool)"
        assert action.receivers(f"2{heard}") > 0, action.text()
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        program.actions.program.themes[choice].toggle()  # as a screen reader does it
        assert program.services.settings.settings.theme is choice
    program.services.settings.change(theme=ThemeChoice.SYSTEM)
    assert program.actions.program.themes[ThemeChoice.SYSTEM].isChecked()


@pytest.mark.en301549("11.2.1.1.1")
def test_a_key_that_is_held_down_turns_nothing_on_and_off(qapp: QApplication, tmp_path: Path) -> None:
    program = Program(qapp, load(), fake_ports(), tmp_path)
    every = program.actions.every
    goes_on = {action.text() for action in every if action.autoRepeat() and action.shortcuts()}
    assert goes_on == {"Move down", "Move up", "Show all", "Zoom in", "Zoom out"}
