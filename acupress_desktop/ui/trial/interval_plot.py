"""The difference and its interval on a line, with no difference and what is worth it marked."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.order_test import Finding
from acupress_desktop.domain.trial import Plan
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.sizes import least, lettered, px
from acupress_desktop.ui.theme import Theme

_ASIDE = 26.0


class IntervalPlot(QWidget):
    """To the better lies towards the end of the line. It says what the words beside it say."""

    def __init__(
        self, plan: Plan, finding: Finding, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        way = 1 if plan.fewer else -1
        ends = (finding.low, finding.high)
        self._ends = sorted(float(way * end) for end in ends if end is not None)
        self._middle, self._worth = float(way * finding.difference), plan.worth
        self._catalogue, self._theme, self._fewer = catalogue, theme, plan.fewer
        self._first = math.floor(min(0.0, *self._ends, self._middle) - 0.2)
        self._last = math.ceil(max(float(plan.worth), *self._ends, self._middle) + 0.2)
        self.setObjectName("intervalPlot")
        self.setAccessibleName(catalogue.word("trial.interval.name"))
        least(self, 280, 112)

    def sizeHint(self) -> QSize:
        """Wide enough for the numbers below it."""
        return QSize(px(380), px(124))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line with its numbers, the marks, the interval, the difference."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = lettered(self.font(), 11)
        painter.setFont(font)
        low, gold = self.height() - px(44), self._theme.gold
        self._paint_line(painter, low)
        self._mark(painter, 0, low, self._theme.ink, Qt.PenStyle.SolidLine, "trial.no-difference", 2)
        self._mark(painter, self._worth, low, gold, Qt.PenStyle.DashLine, "trial.interval.worth", px(18))
        jade = QColor(self._theme.jade)
        painter.setPen(Qt.PenStyle.NoPen)
        if len(self._ends) == 2:
            wash = QColor(jade)
            wash.setAlpha(90)
            painter.setBrush(wash)
            x, end = self._x(self._ends[0]), self._x(self._ends[1])
            painter.drawRoundedRect(QRectF(min(x, end), low - 21, max(2.0, abs(end - x)), 12), 6, 6)
        painter.setPen(QPen(QColor(self._theme.surface), 2))
        painter.setBrush(jade)
        painter.drawEllipse(QPointF(self._x(self._middle), low - 15), 7, 7)
        painter.end()

    def _x(self, value: float) -> float:
        share = (value - self._first) / (self._last - self._first)
        return painted(QRectF(_ASIDE + share * (self.width() - 2 * _ASIDE), 0, 0, 0), self.width()).x()

    def _paint_line(self, painter: QPainter, low: float) -> None:
        painter.setPen(QPen(QColor(self._theme.disabled), 1))
        painter.drawLine(QPointF(self._x(self._first), low), QPointF(self._x(self._last), low))
        every = max(1, math.ceil((self._last - self._first) / 8))
        for value in range(self._first, self._last + 1, every):
            x = self._x(value)
            painter.setPen(QPen(QColor(self._theme.disabled), 1))
            painter.drawLine(QPointF(x, low), QPointF(x, low + 4))
            painter.setPen(QColor(self._theme.soft_ink))
            number = self._catalogue.words.number(value)
            painter.drawText(
                QRectF(x - px(20), low + 5, px(40), px(15)), Qt.AlignmentFlag.AlignCenter, number
            )
        key = "trial.interval.lower" if self._fewer else "trial.interval.higher"
        box = QRectF(0, low + px(22), self.width(), px(17))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._catalogue.word(key))

    def _mark(
        self, painter: QPainter, value: float, low: float, color: str, pen: Qt.PenStyle, key: str, top: float
    ) -> None:
        x, words = self._x(value), self._catalogue.word(key)
        painter.setPen(QPen(QColor(color), 1.4, pen))
        painter.drawLine(QPointF(x, top + px(15)), QPointF(x, low))
        painter.setPen(QColor(self._theme.ink))
        wide = painter.fontMetrics().horizontalAdvance(words) + 4.0
        at = min(max(x - wide / 2, 0.0), self.width() - wide)
        painter.drawText(QRectF(at, top - 1, wide, px(15)), Qt.AlignmentFlag.AlignCenter, words)
