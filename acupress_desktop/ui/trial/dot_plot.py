"""Every day of a trial as a dot: pressing days full discs on jade, other days hollow diamonds on sand."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.domain.trial import Kind, Result, Trial
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.sizes import least, lettered, px
from acupress_desktop.ui.theme import Theme

_LEFT, _TOP, _BOTTOM, _BETWEEN, _HALVES = 30.0, 8.0, 30.0, 10.0, 3.0
_DOT = 4.6


class DotPlot(QWidget):
    """Short bars are the means of blocks; a first day that does not count is fainter. The table beside it
    holds the same in words."""

    def __init__(
        self, trial: Trial, result: Result, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trial, self._result, self._catalogue, self._theme = trial, result, catalogue, theme
        self._order = trial.plan.order()
        self.setObjectName("dotPlot")
        self.setAccessibleName(catalogue.word("trial.plot.name"))
        least(self, 320, 220)

    def sizeHint(self) -> QSize:
        """Wide enough to tell the days apart."""
        return QSize(px(760), px(260))

    def place(self, day: int, level: float) -> QPointF:
        """Where a number of a day, from 0, is painted."""
        x, wide = self._day(day)
        area = self._area()
        box = painted(QRectF(x, 0, wide, 1), self.width())
        return QPointF(box.center().x(), area.bottom() - area.height() * level / MOST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds of the blocks, the levels, the means, the days; below, which days a pair is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = lettered(self.font(), 11)
        painter.setFont(font)
        self._paint_grounds(painter)
        self._paint_levels(painter)
        self._paint_means(painter)
        self._paint_days(painter)
        painter.end()

    def _color(self, kind: Kind) -> QColor:
        return QColor(self._theme.jade if kind is Kind.PRESS else self._theme.gold)

    @property
    def _shown(self) -> int:
        """Days that have come: of what was broken off no later one is shown."""
        return max(1, self._result.days)

    def _area(self) -> QRectF:
        high = max(20.0, self.height() - px(_TOP) - px(_BOTTOM))
        return QRectF(px(_LEFT), px(_TOP), self.width() - px(_LEFT) - 8, high)

    def _day(self, day: int) -> tuple[float, float]:
        """Where a day begins, as from the left, and how wide it is."""
        block = self._trial.plan.design.block
        pairs = -(-self._trial.plan.design.days // (2 * block))
        area = self._area()
        pair_wide = (area.width() - _BETWEEN * (pairs - 1)) / pairs
        wide = (pair_wide - _HALVES) / (2 * block)
        pair, within = divmod(day, 2 * block)
        half = _HALVES if within >= block else 0.0
        return area.left() + pair * (pair_wide + _BETWEEN) + within * wide + half, wide

    def _paint_grounds(self, painter: QPainter) -> None:
        design, area = self._trial.plan.design, self._area()
        painter.setPen(Qt.PenStyle.NoPen)
        for first in range(0, self._shown, design.block):
            color = self._color(self._order[first])
            color.setAlpha(34)
            x, wide = self._day(first)
            days = min(design.block, self._shown - first)
            painter.setBrush(color)
            box = painted(QRectF(x, area.top(), wide * days, area.height()), self.width())
            painter.drawRoundedRect(box, 4, 4)

    def _paint_levels(self, painter: QPainter) -> None:
        area = self._area()
        for level in range(0, MOST + 1, 2):
            y = area.bottom() - area.height() * level / MOST
            painter.setPen(QPen(QColor(self._theme.line), 1))
            ends = painted(QRectF(area.left(), y, area.width(), 0), self.width())
            painter.drawLine(ends.topLeft(), ends.topRight())
            painter.setPen(QColor(self._theme.soft_ink))
            box = painted(QRectF(0, y - px(8), px(_LEFT) - 8, px(16)), self.width())
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, side, self._catalogue.words.number(level))
        self._paint_pairs(painter)

    def _paint_pairs(self, painter: QPainter) -> None:
        """Which days a pair is, where there is room for it."""
        design, area, room = self._trial.plan.design, self._area(), 0.0
        for pair in range(design.pairs):
            first, last = pair * 2 * design.block, (pair + 1) * 2 * design.block - 1
            words = self._catalogue.say("trial.plot.days", first=first + 1, last=last + 1)
            x, _ = self._day(first)
            end, wide = self._day(last)
            asked = painter.fontMetrics().horizontalAdvance(words) + 8.0
            middle = (x + end + wide) / 2
            if middle - asked / 2 < room or middle + asked / 2 > self.width():
                continue
            room = middle + asked / 2
            box = painted(QRectF(middle - asked / 2, area.bottom() + px(8), asked, px(16)), self.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_means(self, painter: QPainter) -> None:
        plan, levels = self._trial.plan, self._trial.levels
        for first in range(0, self._shown, plan.design.block):
            days = range(first, first + plan.design.block)
            told = [
                levels[plan.first + timedelta(days=day)]
                for day in days
                if plan.design.counts(day) and plan.first + timedelta(days=day) in levels
            ]
            if not told:
                continue
            mean = sum(told) / len(told)
            color = self._color(self._order[first])
            color.setAlpha(150)
            painter.setPen(QPen(color, 2.2))
            x, _ = self._day(first)
            end, wide = self._day(days[-1])
            y = self.place(first, mean).y()
            ends = painted(QRectF(x + 2, y, end + wide - x - 4, 0), self.width())
            painter.drawLine(ends.topLeft(), ends.topRight())

    def _paint_days(self, painter: QPainter) -> None:
        plan = self._trial.plan
        for day, level in self._trial.levels.items():
            at = (day - plan.first).days
            if at >= self._shown:
                continue
            painter.setOpacity(1.0 if plan.design.counts(at) else 0.4)
            kind = self._order[at]
            paint_kind(painter, self.place(at, level), kind, self._color(kind), self._theme)
        painter.setOpacity(1.0)


def paint_kind(painter: QPainter, at: QPointF, kind: Kind, color: QColor, theme: Theme) -> None:
    """A full disc for pressing, a hollow diamond for the other: the shape alone tells them apart."""
    painter.setPen(QPen(color, 1.8))
    painter.setBrush(color if kind is Kind.PRESS else QColor(theme.surface))
    if kind is Kind.PRESS:
        painter.drawEllipse(at, _DOT, _DOT)
        return
    size = _DOT + 1.2
    corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
