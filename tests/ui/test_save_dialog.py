"""Saving asks before it replaces, for the name that is really written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.save_dialog import ask_where_to_save

KINDS = {".csv": "Table", ".json": "To read in again"}


class Stage:
    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.asked: list[str] = []
        self._patch = monkeypatch

    def save(self, typed: Path | str, chosen: str = "Table (*.csv)", yes: bool = False) -> Path | None:
        self._patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(typed), chosen))
        answering = QTimer(self.parent)
        answering.setInterval(0)
        answering.timeout.connect(lambda: self._answer(yes))
        answering.start()
        try:
            return ask_where_to_save(self.parent, lambda: "Export", "x.csv", KINDS)
        finally:
            answering.stop()

    def _answer(self, yes: bool) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            assert box.textFormat() is Qt.TextFormat.PlainText
            assert box.defaultButton() is box.button(QMessageBox.StandardButton.No)
            self.asked.append(box.text())
            box.button(QMessageBox.StandardButton.Yes if yes else QMessageBox.StandardButton.No).click()


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Stage:
    return Stage(qtbot, monkeypatch)


def test_a_name_that_is_free_gets_its_ending_without_a_question(stage: Stage, tmp_path: Path) -> None:
    assert stage.save(tmp_path / "mine") == tmp_path / "mine.csv"
    assert stage.save(tmp_path / "mine", "To read in again (*.json)") == tmp_path / "mine.json"
    assert stage.save(tmp_path / "mine.JSON") == tmp_path / "mine.JSON"
    assert stage.save(tmp_path / "2026.11", "") == tmp_path / "2026.11.csv"
    assert stage.save("") is None
    assert stage.asked == []


@pytest.mark.parametrize("name", ["mine", "a <b>& c", "גב"])
def test_an_added_ending_asks_before_it_replaces(stage: Stage, tmp_path: Path, name: str) -> None:
    there = tmp_path / f"{name}.csv"
    there.write_text("kept", encoding="utf-8")
    assert stage.save(tmp_path / name) is None
    assert len(stage.asked) == 1
    assert name in stage.asked[0]
    assert stage.save(tmp_path / name, yes=True) == there
    assert there.read_text(encoding="utf-8") == "kept"


def test_what_the_dialog_has_asked_is_not_asked_twice(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("", encoding="utf-8")
    assert stage.save(tmp_path / "mine.csv") == tmp_path / "mine.csv"
    assert stage.asked == []
