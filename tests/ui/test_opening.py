"""Dialogs are opened in one way, and are gone when they are closed (tools/proofs/leaks.py opens them all)."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from acupress_desktop.qt_app import speak
from acupress_desktop.ui.opening import ask, confirm, open_beside
from acupress_desktop.ui.retelling import tell_anew
from tests.boxes import Visitor, answer

PACKAGE = Path(__file__).resolve().parent.parent.parent / "acupress_desktop"
#: What opens a dialog by Qt's own words, or keeps it when it is closed.
OTHER_WAYS = re.compile(
    r"(?<!app)\.exec\(|QMessageBox\.(question|warning|information|critical|about)|WA_DeleteOnClose"
)


def test_no_file_opens_a_dialog_in_a_way_of_its_own() -> None:
    found = [
        str(file.relative_to(PACKAGE))
        for file in PACKAGE.rglob("*.py")
        if OTHER_WAYS.search(file.read_text(encoding="utf-8"))
    ]
    assert found == [str(Path("ui", "opening.py"))]


def _go_on() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_an_asked_dialog_can_be_read_and_is_gone_after(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    dialog.setWindowTitle("kept until read")
    QTimer.singleShot(0, dialog.accept)
    assert ask(dialog)
    assert dialog.windowTitle() == "kept until read"
    _go_on()
    assert not isValid(dialog)


def test_a_dialog_beside_is_gone_when_it_is_closed(qtbot: QtBot) -> None:
    dialog = QDialog()
    open_beside(dialog)
    assert dialog.isVisible()
    dialog.close()
    _go_on()
    assert not isValid(dialog)


def test_a_question_is_plain_text_and_enter_means_no(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[tuple[str, Qt.TextFormat]] = []
    answer(None, seen)
    assert not confirm(parent, lambda: "Erase", lambda: "All of <b>it</b>?")
    answer(QMessageBox.StandardButton.Yes, seen)
    assert confirm(parent, lambda: "Erase", lambda: "All of <b>it</b>?")
    assert seen == [("All of <b>it</b>?", Qt.TextFormat.PlainText)] * 2
    _go_on()
    assert parent.findChildren(QMessageBox) == []


def test_a_question_that_is_open_follows_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    words = {"title": "Erase", "question": "All of it?"}
    seen: list[tuple[str, ...]] = []

    def switch(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        words.update(title="Löschen", question="Alles?")
        speak(qapp, "de")
        try:
            tell_anew()
            qapp.processEvents()
            seen.append((box.windowTitle(), box.text(), *(button.text() for button in box.buttons())))
        finally:
            speak(qapp, "en")
            default = box.defaultButton()
            assert isinstance(default, QPushButton)
            default.click()

    Visitor(otherwise=switch, times=1)
    assert not confirm(parent, lambda: words["title"], lambda: words["question"])
    assert seen == [("Löschen", "Alles?", "&Ja", "&Nein")]
