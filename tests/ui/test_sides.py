"""The side that lines begin at: for what is placed and painted by hand, and for texts whose first letter is
that of another script. Bodies, codes and the buttons of a player never turn round."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.safety import Limits
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.history.pain_row import PainRow
from acupress_desktop.ui.map.dots import letter_width
from acupress_desktop.ui.notice import Notice
from acupress_desktop.ui.panel.fact_tiles import FactTiles
from acupress_desktop.ui.panel.reading_label import ReadingLabel
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.point_list.row_painter import RowPainter
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.point_list.search_field import SearchField
from acupress_desktop.ui.retelling import tell_anew
from acupress_desktop.ui.safety.labels import sign
from acupress_desktop.ui.sides import directed, margins, sided, undirected
from acupress_desktop.ui.theme import LIGHT
from tests.painted import Painted, painted_by
from tests.shipped import load

HEBREW, ARABIC = "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627"

CATALOGUE = load()

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


@pytest.mark.parametrize("path", ["/data/anne/a.pdf", "~/x.log", "/"])
@pytest.mark.usefixtures("right")
def test_the_first_sign_of_a_path_stays_with_it(path: str) -> None:
    """By Unicode's rules a slash between two directions goes with the line, to the far end of the path."""
    text = f"{HEBREW}: {path} ({HEBREW} 3 / 10)"
    shown = directed(text)
    assert undirected(shown) == text
    assert (f"\u200e{path}" in shown) is (len(path) > 1)
    assert "\u200e/ 10" not in shown
    assert begins_right(directed(path))


@given(text=st.text(max_size=40))
def test_a_text_comes_back_as_it_was(text: str) -> None:
    plain = "\n".join(line.lstrip("\u200e\u200f") for line in text.split("\n"))
    assert undirected(directed(plain)) == plain


@pytest.mark.usefixtures("right")
def test_margins_and_sheets_turn_round() -> None:
    assert margins(1, 2, 3, 4) == margins(1, 2, 3, 4).__class__(3, 2, 1, 4)
    assert sided("border-left: 1px; padding-right: 2px;") == "border-right: 1px; padding-left: 2px;"


def test_margins_turn_round_while_the_window_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    notice, step = Notice(), ReadingLabel("step", number=1)
    for part in (notice, step):
        qtbot.addWidget(part)
    layout = notice.layout()
    assert layout is not None

    def ends() -> list[tuple[int, int]]:
        step.show_text("Words")
        return [(m.left(), m.right()) for m in (layout.contentsMargins(), step.contentsMargins())]

    assert ends() == [(14, 6), (18, 0)]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        tell_anew()
        assert ends() == [(6, 14), (0, 18)]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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
            tiles.show_point(CATALOGUE.points["BL23"], Limits(), held)
            tiles.resize(width, tiles.heightForWidth(width))
            found = painted_by(tiles)
            assert len(found) == 6
            whole(found, tiles)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_key_of_the_search_never_lies_over_its_words(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        field = SearchField(QAction())
        qtbot.addWidget(field)
        field.set_theme(LIGHT)
        field.resize(268, 34)
        field.show()
        qtbot.waitExposed(field)
        field.clearFocus()
        assert field.shows_key
        assert [found.text for found in painted_by(field)] == ["Ctrl+K"]
        field.setPlaceholderText("Punkte, Beschwerden und anderes suchen…")
        assert not field.shows_key
        assert painted_by(field) == []
        field.resize(600, 34)
        assert field.shows_key
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_names_of_a_row_stand_beside_one_another(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    """Pinyin, then characters, from where lines begin; and nothing under the signs and letters."""
    qapp.setLayoutDirection(direction)
    try:
        rows = Rows(CATALOGUE, True, OwnPoints(("BL23",)))
        rows.show(ExploreView(Spot("BL23", Side.LEFT), MapKey("back"), ALL, ("BL23", "GB30")))
        listed = QListView()
        qtbot.addWidget(listed)
        listed.setModel(rows)
        listed.setItemDelegate(RowPainter(rows, listed))
        listed.resize(296, 300)
        listed.show()
        listed.setCurrentIndex(rows.index(rows.row_of("BL23")))
        found = painted_by(listed)
        whole(found, listed.viewport())
        place = {each.text.strip(): each.ink for each in found}
        code, pinyin, hanzi = place["BL23"], place["Shènshū"], place["肾俞"]
        if direction is Qt.LayoutDirection.LeftToRight:
            assert code.right() < pinyin.left() < pinyin.right() <= hanzi.left() < place["L"].left()
        else:
            assert code.left() > pinyin.right() > pinyin.left() >= hanzi.right() > place["R"].right()
        assert place["L"].right() < place["R"].left()  # of the body, whichever way one reads
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_letter_for_a_side_has_room_for_a_word(qapp: QApplication) -> None:
    font = qapp.font()
    assert letter_width(font, "L", 22) == 22
    for word in ("Li.", "gauche", "\u05e9\u05de\u05d0\u05dc"):
        assert letter_width(font, word, 22) >= QFontMetricsF(font).horizontalAdvance(word) + 8


def whole(found: list[Painted], widget: QWidget) -> None:
    """Nothing is cut, and nothing lies over something else."""
    assert [each.text for each in found if each.is_cut] == []
    assert [each.text for each in found if not QRectF(widget.rect()).contains(each.ink)] == []
    over = [(a.text, b.text) for a in found for b in found if a is not b and a.ink.intersects(b.ink)]
    assert over == []
