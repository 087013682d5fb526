"""The licences of a bundle can be read in it, and nowhere is a button for none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.system.licences import licence_texts
from acupress_desktop.ui.about_dialog import AboutDialog
from acupress_desktop.ui.licences_dialog import LicencesDialog
from acupress_desktop.ui.theme import LIGHT
from tests.shipped import load


@pytest.mark.parametrize("below", ["share", "../../share"])
def test_those_beside_the_program_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str
) -> None:
    program = tmp_path / "lib" / "acupress-desktop" / "acupress-desktop"
    program.parent.mkdir(parents=True)
    folder = program.parent / below / "doc" / "acupress-desktop" / "licences"
    folder.mkdir(parents=True)
    (folder / "Qt.txt").write_text("lesser", encoding="utf-8")
    (folder / "ICU.txt").write_bytes(b"\xff words")
    monkeypatch.setattr(sys, "executable", str(program))
    assert licence_texts() == {}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert list(licence_texts()) == ["ICU", "Qt"]
    assert licence_texts()["Qt"] == "lesser"


def test_each_can_be_read(qtbot: QtBot) -> None:
    dialog = LicencesDialog({"ICU": "many words", "Qt": "lesser words"})
    qtbot.addWidget(dialog)
    assert dialog.words.toPlainText() == "many words"
    dialog.parts.setCurrentText("Qt")
    assert dialog.words.toPlainText() == "lesser words"


@pytest.mark.parametrize("texts", [{}, {"Qt": "lesser"}])
def test_the_button_is_there_where_there_are_some(qtbot: QtBot, texts: dict[str, str]) -> None:
    dialog = AboutDialog(load("en"), LIGHT, None, texts)
    qtbot.addWidget(dialog)
    names = [button.text() for button in dialog.findChildren(QPushButton)]
    assert ("&Licences" in names) is bool(texts)
