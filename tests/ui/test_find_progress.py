"""What is known: every point on the figure, told by shape, counted, saved, and due again."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.learning import Known
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.find_service import PointSet, SetKind
from acupress_desktop.services.find_words import set_words
from acupress_desktop.services.learn_table import COLUMNS, learn_table
from acupress_desktop.ui.find import progress_page
from acupress_desktop.ui.find.card_saver import CardSaver
from acupress_desktop.ui.find.find_dialog import FindDialog
from acupress_desktop.ui.find.grade_strip import paint_grade
from acupress_desktop.ui.theme import DARK, LIGHT
from tests.fakes import FakeReader, FakeWallClock, MemoryHistory, find_service, nothing_applies
from tests.ui.test_find_dialog import ATLAS, CATALOGUE, Stage

pytestmark = pytest.mark.usefixtures("resources")


def learned(stage: Stage) -> None:
    """BL23 is known, GB34 was missed."""
    stage.find.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    stage.find.learn.take("GB34", Kind.SHOW, Grade.AGAIN)


def test_points_are_counted_and_shown_on_the_figure(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.press("What I know")
    qtbot.waitUntil(lambda: stage.map.is_sharp)
    nothing = stage.picture()
    assert f"New, never asked for: {len(CATALOGUE.points)}" in stage.texts()
    stage.press("Back")
    learned(stage)
    stage.press("What I know")
    assert "Known, not due yet: 1" in stage.texts()
    assert "Fading, due again or not found: 1" in stage.texts()
    texts = stage.texts()
    bladder = texts.index(CATALOGUE.word("meridian.BL"))
    assert texts[bladder + 1].startswith("1 known, 0 fading, ")
    view, by = (box for box in stage.dialog.findChildren(QComboBox) if box.isVisible())
    view.setCurrentIndex(view.findData("back"))
    assert stage.map.key.view == "back"
    assert stage.map.accessibleName().startswith("Back: 1 known, 0 fading, ")
    focused = stage.dialog.focusWidget()
    assert isinstance(focused, QComboBox)
    assert focused.currentData() == "back"
    qtbot.waitUntil(lambda: stage.map.is_sharp)
    assert stage.picture() != nothing
    _, by = (box for box in stage.dialog.findChildren(QComboBox) if box.isVisible())
    by.setCurrentIndex(1)
    assert "Knee" in stage.texts()
    qtbot.keyClick(stage.dialog, Qt.Key.Key_Escape)
    assert stage.dialog.isVisible()
    assert "Find points" in stage.texts()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_three_are_told_by_their_shape_alone(theme: object) -> None:
    seen = set()
    for known in Known:
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(QColor("#888888"))
        painter = QPainter(image)
        paint_grade(painter, QRectF(4, 4, 16, 16), known, theme)  # type: ignore[arg-type]
        painter.end()
        inked = [image.pixelColor(x, 12) != QColor("#888888") for x in range(24)]
        seen.add((inked[8], inked[15]))
    assert len(seen) == 3


def test_due_points_are_a_set_with_their_number_and_no_more_than_one_likes(qtbot: QtBot) -> None:
    wall, disk = FakeWallClock(), MemoryHistory()
    find = find_service(CATALOGUE, ATLAS, history=disk, wall=wall)
    due = PointSet(SetKind.DUE)
    for code in ("BL23", "BL24", "BL25", "BL26", "BL27", "BL28", "BL31"):
        find.learn.take(code, Kind.SHOW, Grade.AGAIN)
    assert due not in find.sets()
    wall.moment += timedelta(days=1)
    assert find.sets()[0] == due
    assert len(find.codes(due)) == 7
    dialog = FindDialog(CATALOGUE, ATLAS, find, Settings(), nothing_applies(CATALOGUE).view, LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisible()]
    assert boxes[0].itemText(0) == set_words(due, CATALOGUE, 7) == "Due today (7)"
    boxes[3].setCurrentIndex(0)
    boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisible()]
    assert boxes[0].itemText(0) == "Due today (5)"
    assert find.learn.limit == 5
    assert dialog.focusWidget() is boxes[3]
    assert len(find.begin(due, 20).spots) == 5


def test_the_table_has_every_point_and_what_is_known_of_it() -> None:
    find = find_service(CATALOGUE, ATLAS)
    find.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    rows = list(csv.DictReader(io.StringIO(learn_table(CATALOGUE, find.learn).decode("utf-8"))))
    assert tuple(rows[0]) == COLUMNS
    assert [row["code"] for row in rows] == list(CATALOGUE.points)
    (asked,) = [row for row in rows if row["asked"] != "0"]
    assert (asked["code"], asked["state"], asked["last"], asked["answer"]) == (
        "BL23",
        "known",
        "2026-11-25",
        "good",
    )
    assert {row["state"] for row in rows if row is not asked} == {"new"}


@pytest.mark.parametrize("fails", [False, True])
def test_the_table_is_saved_where_one_likes_and_what_fails_is_told(
    qtbot: QtBot, tmp_path: Path, fails: bool
) -> None:
    saved: list[Path] = []

    def save(file: Path) -> None:
        if fails:
            raise KnownError("history.only-json", path="x")
        saved.append(file)

    reader, find = FakeReader(), find_service(CATALOGUE, ATLAS)
    dialog = FindDialog(
        CATALOGUE,
        ATLAS,
        find,
        Settings(),
        nothing_applies(CATALOGUE).view,
        LIGHT,
        announce=reader.announce,
        save=save,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._know()
    with patch.object(progress_page, "ask_where_to_save", lambda *_: tmp_path / "x.csv"):
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save as a table…").click()
    assert saved == ([] if fails else [tmp_path / "x.csv"])
    wrong = "Only a .json file can be read back: x is none."
    assert reader.texts[-1] == (wrong if fails else "Saved as x.csv.")
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert (wrong in texts) is fails
    assert ("Saved as x.csv." in texts) is not fails


@pytest.mark.parametrize("fails", [False, True])
def test_cards_are_drawn_beside_the_event_loop_and_saved(qtbot: QtBot, tmp_path: Path, fails: bool) -> None:
    saved: dict[Path, Mapping[str, bytes]] = {}

    def save(file: Path, pictures: Mapping[str, bytes]) -> None:
        if fails:
            raise KnownError("deck.no-library")
        saved[file] = pictures

    reader, some = FakeReader(), ("BL23", "GB34", "LU1")
    few = replace(CATALOGUE, points={code: CATALOGUE.points[code] for code in some})
    find = find_service(few, ATLAS)
    safety = nothing_applies(CATALOGUE).view
    dialog = FindDialog(
        few, ATLAS, find, Settings(), safety, LIGHT, announce=reader.announce, save_cards=save
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._know()

    def texts() -> list[str]:
        return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]

    def buttons() -> list[QPushButton]:
        return [each for each in dialog.findChildren(QPushButton) if each.isVisible()]

    file = tmp_path / "x.apkg"
    with patch.object(progress_page, "ask_where_to_save", lambda *_: file):
        next(each for each in buttons() if each.text() == "Save as cards for Anki…").click()
    assert reader.texts[-1] == "The pictures for the cards are being drawn."
    assert reader.texts[-1] in texts()
    assert "Save as cards for Anki…" not in [each.text() for each in buttons()]
    wrong = "Cards for Anki cannot be written here, because genanki is not installed."
    qtbot.waitUntil(lambda: reader.texts[-1] == (wrong if fails else "Saved as x.apkg."))
    assert reader.texts[-1] in texts()
    assert "Save as cards for Anki…" in [each.text() for each in buttons()]
    assert (list(saved) == [file]) is not fails
    for code, picture in saved.get(file, {}).items():
        assert code in some
        image = QImage.fromData(picture)
        assert (image.width(), image.height()) == (520, 390)
        mark = QColor(LIGHT.vermilion)
        reds = sum(
            abs(image.pixelColor(x, y).red() - mark.red()) + abs(image.pixelColor(x, y).blue() - mark.blue())
            < 40
            for x in range(0, 520, 2)
            for y in range(0, 390, 2)
        )
        assert reds > 15, code


def test_who_closes_the_window_gets_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    saved: list[Path] = []
    saver = CardSaver(ATLAS, CATALOGUE.points, lambda file, _: saved.append(file), lambda *_: None)
    saver.save(tmp_path / "x.apkg")
    assert saver.busy
    saver.close()
    assert not saver.busy
    qtbot.wait(1)
    assert saved == []
