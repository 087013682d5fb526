"""The page of keys lists what the actions have, no more and no less, in every language."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from acupress_desktop.program import Program
from acupress_desktop.ui.learn.keys_page import keys_html
from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.main_window import MainWindow
from tests.fakes import fake_ports
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")


def opened(qapp: QApplication, qtbot: QtBot, folder: Path) -> tuple[Program, MainWindow]:
    program = Program(qapp, load(), fake_ports(), folder)
    window = show_window(program, qtbot)
    return program, window


@pytest.mark.en301549("11.2.1.1.1", "WCAG 3.2.6")
def test_every_key_of_every_action_stands_there(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    program, window = opened(qapp, qtbot, tmp_path)
    page = unescape(keys_html(program.actions.every, "Keys"))
    shown = QKeySequence.SequenceFormat.NativeText
    with_keys = [action for action in program.actions.every if action.shortcuts()]
    for action in with_keys:
        assert f"<b>{QKeySequence.listToString(action.shortcuts(), shown)}</b>" in page, action.text()
        assert f"<td>{action.text()}</td>" in page
    assert page.count("<tr>") == len(with_keys)
    obeyed = {
        key for widget in (window, window._map) for action in widget.actions() for key in action.shortcuts()
    }
    assert obeyed <= {key for action in with_keys for key in action.shortcuts()}


def test_a_key_that_is_given_another_action_is_another_line() -> None:
    action = QAction("&Do it")
    assert "Do it" not in keys_html([action], "Keys")
    action.setShortcut("Ctrl+J")
    assert "<b>Ctrl+J</b></td><td>Do it" in keys_html([action], "Keys")


def test_it_opens_and_is_read(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    program, window = opened(qapp, qtbot, tmp_path)
    read: list[str] = []

    def look() -> None:
        dialog = window.findChild(ReadingDialog, "keysDialog")
        assert isinstance(dialog, ReadingDialog)
        page = dialog.findChild(QTextBrowser)
        assert isinstance(page, QTextBrowser)
        read.append(page.toPlainText())
        dialog.reject()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, look)
    program.actions.program.keys.trigger()
    assert "Ctrl+K" in read[0]
    assert "Zoom in" in read[0]
    assert "Space" in read[0]
    assert read[0].splitlines()[-1].startswith("On the map and in lists the arrow keys move and Enter opens.")
