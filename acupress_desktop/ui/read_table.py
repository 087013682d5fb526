"""Tables of words that are only read: by eye, by keyboard and by screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.sizes import px, sized
from acupress_desktop.ui.theme import Theme

_ROW = 28


class ReadTable(QTableWidget):
    """`fill` gives it its words; the first of a row is its head, which is read out and not shown twice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        only_read(self, theme)
        choose_by_reader(self)

    def fill(self, heads: Sequence[str], rows: Sequence[Sequence[str]], seen: int) -> None:
        """One word a head in every row; as high as `seen` rows at most."""
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        self.setVerticalHeaderLabels([words[0] for words in rows])
        for number, row in enumerate(rows):
            for place, words in enumerate(row):
                self.setItem(number, place, QTableWidgetItem(words))
        as_high_as(self, min(len(rows), seen))


def only_read(table: QTableView, theme: Theme) -> None:
    """Have a table look and behave as all that are only read."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(px(_ROW))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    table.setStyleSheet(_style(theme))


def as_high_as(table: QTableView, rows: int) -> None:
    """Have it be as high as so many rows, one at least."""
    table.setFixedHeight(px(36) + px(_ROW) * max(rows, 1))


def _style(theme: Theme) -> str:
    return sized(
        f"QTableView {{ background: {theme.surface}; color: {theme.ink}; outline: 0;"
        f" border: 1px solid {theme.line}; border-radius: 9px; }}"
        f"QTableView:focus {{ border: 2px solid {theme.jade}; }}"
        "QTableView::item { padding: 2px 8px; }"
        f"QTableView::item:selected {{ background: {theme.jade_wash}; color: {theme.ink}; }}"
        f"QHeaderView::section {{ background: {theme.surface}; color: {theme.soft_ink}; border: 0;"
        f" border-bottom: 1px solid {theme.line}; padding: 6px 8px; }}"
    )
