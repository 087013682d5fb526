"""The pages that are read: Learn, Evidence and the welcome."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import acupress_desktop
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.learn.evidence_dialog import EvidenceDialog
from acupress_desktop.ui.learn.evidence_page import evidence_html
from acupress_desktop.ui.learn.learn_page import learn_html
from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.learn.welcome_dialog import WelcomeDialog
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from tests.shipped import load

CATALOGUE = load()
SOURCES = Path(acupress_desktop.__file__).parent / "ui"
ENGLISH = SOURCES.parent / "content" / "texts" / "en"
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


@pytest.mark.en301549("11.2.4.4")
def test_every_link_stands_behind_what_it_leads_to() -> None:
    """A source's number is the link; its authors and title stand before it, in the same paragraph."""
    pages = (evidence_html(CATALOGUE, ""), learn_html(CATALOGUE, "", LIGHT))
    paragraphs = [text for page in pages for text in re.split("</?(?:p|li|td)[^>]*>", page) if "<a " in text]
    assert len(paragraphs) > 40
    for text in paragraphs:
        before, _, link = text.partition("<a ")
        words = re.sub("<[^>]*>", "", before)
        assert len(words) > 30, text
        assert len(re.sub("<[^>]*>", "", f"<a {link}")) > 5, text


#: Where on a window, in which colour, of which shape a thing is: words that would tell nothing to who does
#: not see it. Sides of the body are none.
SEEN_ALONE = re.compile(
    r"\b(red|green|blue|yellow|grey|gr[ae]y|colou?red|round|square)\b[^.]{0,20}\b(button|sign|box|field|window)\b"
    r"|\b(button|sign|box|field|list|page|menu)\b[^.]{0,12}\b(at|on) the (left|right|top|bottom)\b"
    r"|\bclick (above|below)\b",
    re.IGNORECASE,
)


@pytest.mark.en301549("11.1.3.3")
def test_no_text_tells_of_a_thing_only_where_it_stands_or_how_it_looks() -> None:
    said = [
        found
        for path in sorted(ENGLISH.rglob("*.json"))
        for found in re.findall(r'"(?:[^"\\\n]|\\.)*"', path.read_text(encoding="utf-8"))
    ]
    for path in sorted(SOURCES.rglob("*.py")):
        for call in re.findall(r'tr\(((?:\s*"(?:[^"\\\n]|\\.)*")+)', path.read_text(encoding="utf-8")):
            said.append("".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', call)))
    assert len(said) > 5000
    assert [text for text in said if SEEN_ALONE.search(text)] == []


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ja", "zh", "zh-Hant"])
def test_the_lesson_names_the_button_that_stops_by_its_words(qapp: QApplication, language: str) -> None:
    source = "Sharp or spreading pain, numb, dizzy?"
    translator = QTranslator()
    if language != "en":
        assert translator.load(str(SOURCES.parent / "translations" / f"acupress_{language}.qm"))
    words = translator.translate("SessionActions", source) or source
    assert words in re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), _lesson(language))


def _lesson(language: str) -> str:
    return (ENGLISH.parent / language / "learn.json").read_text(encoding="utf-8")
