"""Words beside a place: inside the room and off what is there already, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from acupress_desktop.ui.find.find_marks import label_box

pytestmark = pytest.mark.usefixtures("qapp")
ROOM, TAKEN = QRectF(40, 44, 500, 400), [QRectF(250, 200, 80, 60), QRectF(480, 340, 60, 104)]


@given(st.floats(-50, 700), st.floats(-50, 600), st.floats(0, 200))
def test_no_word_lies_over_another_or_leaves_the_room(x: float, y: float, away: float) -> None:
    assert QApplication.instance() is not None
    box = label_box(QPointF(x, y), "Your place", QFont(), ROOM, TAKEN, away)
    if box is not None:
        assert ROOM.contains(box)
        assert not any(box.intersects(other) for other in TAKEN)


def test_what_is_out_of_sight_has_no_words() -> None:
    assert label_box(QPointF(10, 10), "Your place", QFont(), ROOM, TAKEN, 9) is None
    assert label_box(QPointF(200, 120), "Your place", QFont(), ROOM, TAKEN, 9) is not None
