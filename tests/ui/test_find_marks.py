"""Words beside a place: inside the room and off what is there already, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from acupress_desktop.ui.find.find_marks import label_box, paint_answer
from acupress_desktop.ui.panel.marks import Marks
from acupress_desktop.ui.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
ROOM, TAKEN = QRectF(40, 44, 500, 400), [QRectF(250, 200, 80, 60), QRectF(480, 340, 60, 104)]


@given(st.floats(-50, 700), st.floats(-50, 600), st.tuples(st.floats(0, 200), st.floats(0, 200)))
def test_no_word_lies_over_another_or_leaves_the_room(x: float, y: float, away: tuple[float, float]) -> None:
    assert QApplication.instance() is not None
    box = label_box(QPointF(x, y), "Your place", QFont(), ROOM, TAKEN, away)
    if box is not None:
        assert ROOM.contains(box)
        assert not any(box.intersects(other) for other in TAKEN)


def test_what_is_out_of_sight_has_no_words() -> None:
    assert label_box(QPointF(10, 10), "Your place", QFont(), ROOM, TAKEN, (9, 9)) is None
    assert label_box(QPointF(200, 120), "Your place", QFont(), ROOM, TAKEN, (9, 9)) is not None


def test_the_rings_are_as_wide_and_as_high_as_a_cun_is_each_way() -> None:
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    dot = QPointF(100, 150)
    marks = Marks(dot, None, (), (), "", QRectF())
    nowhere = QRectF()  # for words
    paint_answer(painter, marks, None, (40.0, 100.0), ("", ""), QFont(), nowhere, (), LIGHT)
    painter.end()
    places = ((x, y) for x in range(200) for y in range(300))
    seen = [(x, y) for x, y in places if image.pixelColor(x, y) != QColor("black")]
    half = [max(x for x, _ in seen) - 100, max(y for _, y in seen) - 150]
    assert half == [pytest.approx(40, abs=4), pytest.approx(100, abs=4)]
