"""The days of the chart in words: for reading, for the keyboard and for screen readers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.history import Day
from acupress_desktop.ui.read_table import ReadTable
from acupress_desktop.ui.theme import Theme

_MOST_ROWS = 6


class DayTable(ReadTable):
    """The latest day first."""

    def __init__(self, days: Sequence[Day], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dayTable")
        self.setAccessibleName(self.tr("Pain and sessions by day"))
        heads = (
            self.tr("Day"),
            self.tr("Pain, 0 to 10"),
            self.tr("Sessions"),
            self.tr("Minutes pressed"),
            self.tr("Holds done"),
        )
        self.fill(heads, [self._row(day) for day in reversed(days)], _MOST_ROWS)

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
