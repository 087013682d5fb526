"""The days of the chart in words: for reading, for the keyboard and for screen readers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QTableView, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.history import Day
from acupress_desktop.ui.read_table import as_high_as, only_read
from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.theme import Theme

_MOST_ROWS = 6
_Index = QModelIndex | QPersistentModelIndex
_SHOWN = Qt.ItemDataRole.DisplayRole
_NOWHERE = QModelIndex()


class DayTable(QTableView):
    """The latest day first. A row gets its words when somebody looks at it: ten years have thousands."""

    def __init__(self, days: Sequence[Day], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dayTable")
        self.setAccessibleName(self.tr("Pain and sessions by day"))
        heads = (
            self.tr("Day"),
            self.tr("Pain, 0 to 10"),
            self.tr("Sessions"),
            self.tr("Minutes pressed"),
            self.tr("Holds done"),
        )
        self._date, self._of = self.tr("d MMM yyyy"), self.tr("%1 of %2")
        only_read(self, theme)
        self.setModel(_Days(heads, days, self._words, self))
        choose_by_reader(self)
        as_high_as(self, min(len(days), _MOST_ROWS))

    def _words(self, day: Day, column: int) -> str:
        if column == 0:
            return QLocale().toString(QDate(day.day.year, day.day.month, day.day.day), self._date)
        if column == 1:
            return "" if day.pain is None else str(day.pain)
        if column == 4:
            return fill(self._of, day.done, day.planned) if day.planned else ""
        number = day.sessions if column == 2 else math.ceil(day.pressed_s / 60)
        return str(number) if number else ""


class _Days(QAbstractTableModel):
    def __init__(
        self,
        heads: Sequence[str],
        days: Sequence[Day],
        words: Callable[[Day, int], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._heads, self._days, self._words = heads, days, words

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """A row for each day."""
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """A column for each head."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = _SHOWN) -> Any:
        """What stands there."""
        return self._words(self._days[-1 - index.row()], index.column()) if role == _SHOWN else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOWN) -> Any:
        """Of a column its head, of a row its day."""
        if role != _SHOWN:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return self._words(self._days[-1 - section], 0)
