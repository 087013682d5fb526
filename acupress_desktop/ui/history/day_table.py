"""The days of the chart in words: for reading, for the keyboard and for screen readers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.history import Day
from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.sizes import px, sized
from acupress_desktop.ui.theme import Theme

_MOST_ROWS, _ROW = 6, 28


class DayTable(QTableWidget):
    """The latest day first."""

    def __init__(self, days: Sequence[Day], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(len(days), 5, parent)
        self.setObjectName("dayTable")
        self.setAccessibleName(self.tr("Pain and sessions by day"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Day"),
                self.tr("Pain, 0 to 10"),
                self.tr("Sessions"),
                self.tr("Minutes pressed"),
                self.tr("Holds done"),
            ]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalHeaderLabels([self._told(day) for day in reversed(days)])  # hidden, and read out
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for row, day in enumerate(reversed(days)):
            for place, words in enumerate(self._row(day)):
                self.setItem(row, place, QTableWidgetItem(words))
        choose_by_reader(self)
        self.setFixedHeight(px(36) + px(_ROW) * min(max(len(days), 1), _MOST_ROWS))
        self.setStyleSheet(table_style(theme))

    def _row(self, day: Day) -> list[str]:
        pressed = math.ceil(day.pressed_s / 60)
        return [
            self._told(day),
            "" if day.pain is None else str(day.pain),
            str(day.sessions) if day.sessions else "",
            str(pressed) if pressed else "",
            fill(self.tr("%1 of %2"), day.done, day.planned) if day.planned else "",
        ]

    def _told(self, day: Day) -> str:
        return QLocale().toString(QDate(day.day.year, day.day.month, day.day.day), self.tr("d MMM yyyy"))


def table_style(theme: Theme) -> str:
    """How a table of days looks."""
    return sized(
        f"QTableWidget {{ background: {theme.surface}; color: {theme.ink}; outline: 0;"
        f" border: 1px solid {theme.line}; border-radius: 9px; }}"
        f"QTableWidget:focus {{ border: 2px solid {theme.jade}; }}"
        "QTableWidget::item { padding: 2px 8px; }"
        f"QTableWidget::item:selected {{ background: {theme.jade_wash}; color: {theme.ink}; }}"
        f"QHeaderView::section {{ background: {theme.surface}; color: {theme.soft_ink}; border: 0;"
        f" border-bottom: 1px solid {theme.line}; padding: 6px 8px; }}"
    )
