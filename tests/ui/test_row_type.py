"""Fonts and shortened words of the list's rows: kept while they are right, not longer."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from acupress_desktop.ui.point_list.row_type import RowType

WORDS = "On the lower back, level with the second lumbar vertebra"

pytestmark = pytest.mark.usefixtures("qapp")


def test_words_fit_their_room_and_are_whole_where_there_is_room() -> None:
    kind = RowType()
    kind.begin(QFont())
    short = kind.fitting(WORDS, 12, 120.0)
    assert short.endswith("…")
    assert QFontMetricsF(kind.font(12)).horizontalAdvance(short) <= 120
    assert kind.fitting(WORDS, 12, 2000.0) == WORDS


def test_another_font_of_the_list_changes_all() -> None:
    kind, wide = RowType(), QFont()
    kind.begin(QFont())
    before = kind.fitting(WORDS, 12, 120.0)
    wide.setStretch(200)
    kind.begin(wide)
    assert kind.font(12).stretch() == 200
    assert len(kind.fitting(WORDS, 12, 120.0)) < len(before)
