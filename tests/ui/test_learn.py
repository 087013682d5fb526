"""The pages that are read: Learn, Evidence and the welcome."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.learn.evidence_dialog import EvidenceDialog
from acupress_desktop.ui.learn.learn_page import learn_html
from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.learn.welcome_dialog import WelcomeDialog
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from tests.shipped import load

CATALOGUE = load()
pytestmark = pytest.mark.usefixtures("resources")


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_lesson_shows_every_section_and_drawing(qtbot: QtBot, theme: Theme) -> None:
    html = learn_html(CATALOGUE, "How to press", theme)
    dialog = ReadingDialog(lambda: "How to press", "learnDialog", lambda: html, theme)
    qtbot.addWidget(dialog)
    text = dialog.page.toPlainText()
    for section in CATALOGUE.learn:
        assert section.head in text
        if section.drawing:
            folder = "dark/" if theme.dark else ""
            assert QFile.exists(f":/assets/svg/learn/{folder}{section.drawing}.svg")
            assert f"learn/{folder}{section.drawing}.svg" in html


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_lesson_shows_every_practice_under_what_else_helps(qtbot: QtBot, theme: Theme) -> None:
    html = learn_html(CATALOGUE, "How to press", theme)
    dialog = ReadingDialog(lambda: "How to press", "learnDialog", lambda: html, theme)
    qtbot.addWidget(dialog)
    text = dialog.page.toPlainText()
    after = text[text.index("What else helps") : text.index("What to expect")]
    for name, practice in CATALOGUE.practice_texts.items():
        for part in (practice.title, practice.how, practice.not_if, practice.known):
            assert part in after
        folder = "dark/" if theme.dark else ""
        assert f'":/assets/svg/practice/{folder}{name}.svg"' in html
        assert QFile.exists(f":/assets/svg/practice/{folder}{name}.svg")


def test_the_routines_tell_what_their_times_come_from(qtbot: QtBot) -> None:
    dialog = EvidenceDialog(CATALOGUE, LIGHT, write_export)
    qtbot.addWidget(dialog)
    text = dialog.page.toPlainText()
    told = text[text.index("The times of the routines") : text.rindex("Sources")]
    for routine in CATALOGUE.routine_texts.values():
        assert f"{routine.dose} No study has shown the best dose. {routine.studied}" in told
        for source in routine.sources:
            assert CATALOGUE.sources[source].citation in told


def test_the_disclaimer_stands_where_it_is_first_met(qtbot: QtBot) -> None:
    dialog = WelcomeDialog(CATALOGUE, LIGHT, lambda: None, lambda: None)
    qtbot.addWidget(dialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert told.count("not clinicians") == 1
    assert "not clinicians" not in learn_html(CATALOGUE, "How to press", LIGHT)


@pytest.mark.en301549("11.2.4.4")
def test_every_claim_is_told_with_its_study_and_verdict(qtbot: QtBot) -> None:
    dialog = EvidenceDialog(CATALOGUE, LIGHT, write_export)
    qtbot.addWidget(dialog)
    text = dialog.page.toPlainText()
    for claim in CATALOGUE.claims.claims:
        for part in (claim.said, claim.design, claim.found, claim.judged):
            assert part in text
        for source in claim.sources:
            assert CATALOGUE.sources[source].citation in text
    assert "✕ Contradicted" in text
    assert "89 % less disability" in text


def test_the_sources_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = EvidenceDialog(CATALOGUE, LIGHT, write_export)
    qtbot.addWidget(dialog)
    dialog.save(tmp_path / "sources.json")
    items = json.loads((tmp_path / "sources.json").read_text(encoding="utf-8"))
    assert {item["id"] for item in items} == set(CATALOGUE.sources)
    assert (tmp_path / "sources.json").stat().st_mode & 0o777 == 0o666 & ~umask()
    assert any("Saved as sources.json" in label.text() for label in dialog.findChildren(QLabel))
    dialog.save(tmp_path / "sources.json" / "sources.json")
    assert any("cannot be written" in label.text() for label in dialog.findChildren(QLabel))


def press(dialog: QDialog, words: str) -> None:
    found = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words]
    assert len(found) == 1, words
    found[0].click()


@pytest.mark.en301549("11.2.1.1.1")
def test_the_welcome_by_enter_alone(qtbot: QtBot) -> None:
    """It presses what is framed, on every step."""
    dialog = WelcomeDialog(CATALOGUE, LIGHT, lambda: None, lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    framed = dialog.focusWidget()
    assert isinstance(framed, QPushButton)
    assert framed.text() == CATALOGUE.routine_texts["lower-back"].what_hurts
    qtbot.keyClick(framed, Qt.Key.Key_Return)
    assert dialog.routine == "lower-back"


def test_the_welcome_ends_in_a_session(qtbot: QtBot) -> None:
    met: list[str] = []
    dialog = WelcomeDialog(CATALOGUE, LIGHT, lambda: met.append("learn"), lambda: met.append("questions"))
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "How to press")
    press(dialog, "Next")
    press(dialog, "Answer now")
    press(dialog, "Next")
    press(dialog, "Lower back")
    assert met == ["learn", "questions"]
    assert (dialog.result(), dialog.routine) == (QDialog.DialogCode.Accepted, "lower-back")


def test_the_welcome_can_be_left_for_the_map(qtbot: QtBot) -> None:
    dialog = WelcomeDialog(CATALOGUE, DARK, lambda: None, lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "To the map")
    assert (dialog.result(), dialog.routine) == (QDialog.DialogCode.Rejected, None)


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
