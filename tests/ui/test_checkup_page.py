"""The page that shows the check-up: what was found, how to mend it, a button to try it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.services.checkup import CheckState, Checkup, Finding, Probe
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.settings.checkup_page import CheckupPage, Tell, Trial
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemorySettings

pytestmark = pytest.mark.usefixtures("resources")

FINE = Finding(CheckState.OK, "Chimes are played.")
ELSE = Finding(CheckState.FALLBACK, "Sheets are saved.", "Add a printer.")
GONE = Finding(CheckState.MISSING, "There is no screen.")


class Stage:
    def __init__(self, qtbot: QtBot, answer: str | None = None) -> None:
        self.found = {"sound": FINE, "printers": ELSE, "tray": GONE}
        self.tried = 0
        self.answer = answer
        probes = [Probe(name, name.title(), partial(self.found.__getitem__, name)) for name in self.found]
        self.page = CheckupPage(
            Checkup(probes),
            {"sound": Trial("Play a chime", self.play)},
            SettingsService(MemorySettings()),
            LIGHT,
        )
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitUntil(lambda: self.row("tray") is not None)

    def play(self, tell: Tell) -> None:
        self.tried += 1
        tell(self.answer)

    def row(self, name: str) -> QWidget | None:
        QApplication.processEvents()  # a layout shows new rows in the next turn of the event loop
        found = self.page.findChildren(QWidget, f"check-{name}")
        return next((row for row in found if isinstance(row, QWidget) and not row.isHidden()), None)

    def words(self, name: str) -> list[str]:
        row = self.row(name)
        assert row is not None
        return [label.text() for label in row.findChildren(QLabel) if label.text()]

    def button(self, words: str) -> QPushButton:
        return next(b for b in self.page.findChildren(QPushButton) if b.text() == words)

    @property
    def said(self) -> str:
        label = self.page.findChild(QLabel, "said")
        assert isinstance(label, QLabel)
        return label.text()


def test_each_says_its_state_in_words(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    assert stage.words("sound") == ["Sound · works", "Chimes are played."]
    assert stage.words("printers") == ["Printers · in another way", "Sheets are saved.", "Add a printer."]
    assert stage.words("tray") == ["Tray · missing", "There is no screen."]
    row = stage.row("printers")
    assert row is not None
    assert row.accessibleName() == "Printers: in another way"


def test_looking_again_shows_what_is_there_now(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.found["printers"] = Finding(CheckState.OK, "Sheets can be printed.")
    stage.button("Check again").click()
    assert stage.words("printers") == ["Printers · works", "Sheets can be printed."]


def test_trying_says_what_is_in_the_way(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "The sound is switched off.")
    stage.button("Play a chime").click()
    assert (stage.tried, stage.said) == (1, "The sound is switched off.")
    stage.answer = None
    stage.button("Play a chime").click()
    assert (stage.tried, stage.said) == (2, "")
