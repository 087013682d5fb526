"""The side that lines begin at: for what is placed and painted by hand, and for texts whose first letter is
that of another script. Bodies, codes and the buttons of a player never turn round."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.content.load import load
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.safety import Limits
from acupress_desktop.ui.history.pain_row import PainRow
from acupress_desktop.ui.notice import Notice
from acupress_desktop.ui.panel.fact_tiles import FactTiles
from acupress_desktop.ui.panel.reading_label import ReadingLabel
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.labels import sign
from acupress_desktop.ui.sides import directed, margins, sided, undirected
from tests.painted import Painted, painted_by

HEBREW, ARABIC = "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627"

pytestmark = pytest.mark.usefixtures("resources")


@pytest.fixture
def right(qapp: QApplication) -> Iterator[None]:
    """A language that is written from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def begins_right(text: str) -> bool:
    """Where Qt begins a line."""
    document = QTextDocument(text)  # a block does not keep its document alive
    return document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


TEXTS = (
    f"GB30 {HEBREW}",
    f"3 {ARABIC}",
    "1:05",
    "3–4 / 10",
    f"\u2068Back\u2069 \u00b7 {HEBREW}",
    f"\u2068{HEBREW}\u2069 \u00b7 9 min",
    f"{ARABIC} LI4",
    "LI4",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("right")
def test_a_line_begins_at_the_right_whatever_stands_first(text: str) -> None:
    assert begins_right(directed(text))
    label = PlainLabel(text)
    assert label.text() == text
    assert begins_right(QLabel.text(label))
    for line in directed(f"{text}\n{text}").split("\n"):
        assert begins_right(line)


@pytest.mark.parametrize("text", [*TEXTS, "Hold and breathe."])
def test_a_line_begins_at_the_left_whatever_stands_first(text: str) -> None:
    assert not begins_right(directed(text))
    assert undirected(directed(text)) == text


@given(text=st.text(max_size=40))
def test_a_text_comes_back_as_it_was(text: str) -> None:
    plain = "\n".join(line.lstrip("\u200e\u200f") for line in text.split("\n"))
    assert undirected(directed(plain)) == plain


@pytest.mark.usefixtures("right")
def test_margins_and_sheets_turn_round() -> None:
    assert margins(1, 2, 3, 4) == margins(1, 2, 3, 4).__class__(3, 2, 1, 4)
    assert sided("border-left: 1px; padding-right: 2px;") == "border-right: 1px; padding-left: 2px;"


@pytest.mark.usefixtures("right")
def test_every_uneven_margin_is_on_the_side_where_lines_begin(qtbot: QtBot) -> None:
    for made in (sign("a"), Notice(), PainRow()):
        qtbot.addWidget(made)
        layout = made.layout()
        assert layout is not None
        assert layout.contentsMargins().right() > layout.contentsMargins().left(), made


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_number_of_a_step_stands_beside_its_words(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        step = ReadingLabel("step", number=12)
        qtbot.addWidget(step)
        step.show_text("GB30 is one third of the way to the notch of the bone, on both sides.")
        step.resize(240, step.heightForWidth(240))
        number = next(found for found in painted_by(step) if found.text == "12.")
        assert not number.ink.intersects(QRectF(step.contentsRect()))
        on_right = number.ink.center().x() > step.width() / 2
        assert on_right is (direction is Qt.LayoutDirection.RightToLeft)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [322, 240, 180, 120])
def test_the_facts_of_a_point_are_whole(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection, width: int
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        tiles = FactTiles()
        qtbot.addWidget(tiles)
        for held in ((Side.BOTH,), (Side.RIGHT, Side.LEFT)):
            tiles.show_point(load().points["BL23"], Limits(), held)
            tiles.resize(width, tiles.heightForWidth(width))
            found = painted_by(tiles)
            assert len(found) == 6
            whole(found, tiles)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def whole(found: list[Painted], widget: QWidget) -> None:
    """Nothing is cut, and nothing lies over something else."""
    assert [each.text for each in found if each.is_cut] == []
    assert [each.text for each in found if not QRectF(widget.rect()).contains(each.ink)] == []
    over = [(a.text, b.text) for a in found for b in found if a is not b and a.ink.intersects(b.ink)]
    assert over == []
