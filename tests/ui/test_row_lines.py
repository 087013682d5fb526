"""What stands below a point's names in the list is never shortened, in any language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.packed import load_packed
from acupress_desktop.domain.filters import Filter
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.point_list.row_painter import RowPainter
from acupress_desktop.ui.point_list.rows import Rows
from tests.painted import Painted, watched

pytestmark = pytest.mark.usefixtures("resources")

#: The list's width in the window, as it comes.
WIDTH = 296


class Listed:
    def __init__(self, qtbot: QtBot, language: str) -> None:
        catalogue = load_packed(language)
        self.view = RowList()
        qtbot.addWidget(self.view)
        self.rows = Rows(catalogue, True, OwnPoints(), self.view)
        self.view.setModel(self.rows)
        self.painter = RowPainter(self.rows, self.view)
        self.view.setItemDelegate(self.painter)
        self.view.widened.connect(self.painter.forget)
        self.view.resize(WIDTH, 700)
        self.view.show()
        codes = tuple(catalogue.points)
        self.rows.show(ExploreView(None, MapKey("front"), Filter(), codes))

    def high(self, index: QModelIndex) -> int:
        return self.painter.sizeHint(QStyleOptionViewItem(), index).height()


@pytest.mark.parametrize("language", FINISHED)
def test_every_row_has_room_for_every_word(qtbot: QtBot, language: str) -> None:
    listed = Listed(qtbot, language)
    picture = listed.view.grab()
    bar = listed.view.verticalScrollBar().sizeHint().width()
    points = [n for n in range(listed.rows.rowCount()) if listed.rows.row(listed.rows.index(n)).point]
    plain = min(listed.high(listed.rows.index(n)) for n in points)
    for number in range(listed.rows.rowCount()):
        index = listed.rows.index(number)
        row = listed.rows.row(index)
        if row.point is None or (number % 10 and listed.high(index) == plain):
            continue  # one of one line is like the other
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, WIDTH - bar, listed.high(index))
        option.font = listed.view.font()
        found: list[Painted] = []
        with watched(found):
            painter = QPainter(picture)
            listed.painter.paint(painter, option, index)
            painter.end()
        below = row.reason or row.where
        told: list[Painted] = []  # the last that are painted, the lowest line before the others
        while found and _joined(told) != _bare(below):
            told.append(found.pop())
        assert _joined(told) == _bare(below)
        assert not [text for text in told if text.is_cut]
        names = [text for text in found if text.text != row.point.code]
        assert min(text.ink.top() for text in told) >= max(text.ink.bottom() for text in names) - 4


def _joined(lines: list[Painted]) -> str:
    return _bare("".join(line.text for line in lines))


def _bare(text: str) -> str:
    return text.replace(" ", "")
