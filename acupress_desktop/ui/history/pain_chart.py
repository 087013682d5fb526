"""Pain over the weeks, and the sessions of each day below it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.follow_up import MOST, Change
from acupress_desktop.domain.history import Day, shown_span
from acupress_desktop.ui.plain import chained
from acupress_desktop.ui.sides import from_right, painted
from acupress_desktop.ui.sizes import least, lettered, px
from acupress_desktop.ui.theme import Theme

#: At least the six weeks that trials ran, at most half a year.
_LEAST, _MOST = timedelta(weeks=6), timedelta(weeks=26)
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 14.0, 26.0, 22.0
#: The band of the sessions, and the gap above it with their name.
_BAND, _GAP = 30.0, 26.0
#: How high a name stands: Chinese letters need more than Latin ones.
_NAME = 18.0
#: A day with more sessions than this is drawn as high as one with so many.
_TALLEST = 3
_DATE_WIDTH, _BETWEEN = 64.0, 8.0


class PainChart(QWidget):
    """`days` are those with something to show, the oldest first. The table below the chart holds the same in
    words; the tooltip says what a day held. What is said of `changed` in words is marked."""

    def __init__(
        self,
        days: Sequence[Day],
        today: date,
        theme: Theme,
        parent: QWidget | None = None,
        changed: Change | None = None,
        marked: tuple[str, str] = ("", ""),
    ) -> None:
        """`marked` is written beside pain at first and now."""
        super().__init__(parent)
        self._changed, self._marked = changed, marked
        self._first, self._last = shown_span(days, today, _LEAST, _MOST)
        self._days = [day for day in days if self._first <= day.day <= self._last]
        self._theme = theme
        self.setObjectName("painChart")
        self.setAccessibleName(self.tr("Chart of pain and sessions"))
        self.setAccessibleDescription(self._in_words())
        least(self, height=150)

    def sizeHint(self) -> QSize:
        """Wide enough for the dates of some weeks, high enough to tell one level from the next."""
        return QSize(px(560), px(210))

    def place(self, day: date, level: int) -> QPointF:
        """Where a level of a day is painted."""
        area = self._area()
        span = max((self._last - self._first).days, 1)
        along = area.width() * (day - self._first).days / span
        x = area.right() - along if from_right() else area.left() + along
        return QPointF(x, area.bottom() - area.height() * level / MOST)

    @property
    def marks(self) -> list[tuple[QPointF, QPointF, str]]:
        """The lines at the levels of the change, from where to where, with their words: pain at first is at
        the beginning also where that is long ago."""
        changed = self._changed
        if changed is None:
            return []
        made = []
        least_long = timedelta(days=max((self._last - self._first).days // 12, 1))
        for level, begins, ends, words in (
            (changed.first, changed.began, changed.began_until, self._marked[0]),
            (changed.last, changed.ends_from, changed.ends, self._marked[1]),
        ):
            start = min(max(begins, self._first), self._last - least_long)
            end = max(ends, start + least_long)
            made.append((self.place(start, level), self.place(end, level), words))
        return made

    def words_at(self, x: float) -> str:
        """What the day nearest to a place held, "" where none is near."""
        near = min(self._days, key=lambda day: abs(self.place(day.day, 0).x() - x), default=None)
        if near is None or abs(self.place(near.day, 0).x() - x) > 12:
            return ""
        parts = [self._date(near.day)]
        if near.pain is not None:
            parts.append(fill(self.tr("pain %1 of %2"), near.pain, MOST))
        if near.sessions:
            parts.append(fill(self.tr("sessions: %1"), near.sessions))
        return chained(self.tr("%1, %2"), parts)

    def event(self, event: QEvent) -> bool:
        """The tooltip is that of the week under the mouse."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Levels from 0 to 10, a line through what was said, and the days of sessions below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = lettered(self.font(), 11)
        painter.setFont(font)
        self._paint_levels(painter)
        self._paint_weeks(painter)
        self._paint_sessions(painter)
        self._paint_pain(painter)
        self._paint_change(painter)
        painter.end()

    def _area(self) -> QRectF:
        """Where pain is painted."""
        below = px(_BOTTOM) + _BAND + px(_GAP)
        high = max(self.height() - px(_TOP) - below, 10.0)
        return painted(QRectF(px(_LEFT), px(_TOP), self.width() - px(_LEFT) - _RIGHT, high), self.width())

    def _paint_levels(self, painter: QPainter) -> None:
        area = self._area()
        for level in (0, 5, MOST):
            y = area.bottom() - area.height() * level / MOST
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._theme.soft_ink))
            box = painted(QRectF(0, y - px(8), px(_LEFT) - 8, px(16)), self.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(level))
        for top, words in (
            (area.top() - px(20), self.tr("Pain")),
            (area.bottom() + px(8), self.tr("Sessions")),
        ):
            painter.drawText(
                QRectF(area.left(), top, area.width(), px(_NAME)), Qt.AlignmentFlag.AlignLeft, words
            )

    def _paint_weeks(self, painter: QPainter) -> None:
        """A mark for every week, counted back from today; a date where there is room for one."""
        area = self._area()
        foot = area.bottom() + px(_GAP) + _BAND
        free = float(self.width())
        weeks = [self._last - timedelta(weeks=n) for n in range((self._last - self._first).days // 7 + 1)]
        widest = max(painter.fontMetrics().horizontalAdvance(self._date(day)) for day in weeks)
        wide = max(px(_DATE_WIDTH), widest + _BETWEEN)
        day = self._last
        while day >= self._first:
            x = self.place(day, 0).x()
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(QPointF(x, foot), QPointF(x, foot + 4))
            along = self.width() - x if from_right() else x  # reckoned as from the left, and painted there
            box = QRectF(min(along - wide / 2, free - wide), foot + 5, wide, px(15))
            if box.right() <= free and box.left() >= 0:
                painter.setPen(QColor(self._theme.soft_ink))
                date_box = painted(box, self.width())
                painter.drawText(date_box, Qt.AlignmentFlag.AlignCenter, self._date(day))
                free = box.left()
            day -= timedelta(weeks=1)

    def _paint_sessions(self, painter: QPainter) -> None:
        area = self._area()
        foot = area.bottom() + px(_GAP) + _BAND
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(QPointF(area.left(), foot), QPointF(area.right(), foot))
        width = min(max(area.width() / max((self._last - self._first).days, 1) - 2, 2.0), 8.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.jade))
        for day in self._days:
            height = _BAND * min(day.sessions, _TALLEST) / _TALLEST
            x = self.place(day.day, 0).x()
            painter.drawRect(QRectF(x - width / 2, foot - height, width, height))

    def _paint_pain(self, painter: QPainter) -> None:
        said = [self.place(day.day, day.pain) for day in self._days if day.pain is not None]
        color = QColor(self._theme.vermilion)
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(said)
        painter.setPen(QPen(QColor(self._theme.surface), 1.2))
        painter.setBrush(color)
        for place in said:
            painter.drawEllipse(place, 4.2, 4.2)

    def _paint_change(self, painter: QPainter) -> None:
        area = self._area()
        for start, end, words in self.marks:
            painter.setPen(QPen(QColor(self._theme.ink), 2.2, Qt.PenStyle.DashLine))
            painter.drawLine(start, end)
            wide = painter.fontMetrics().horizontalAdvance(words) + 6.0
            left = min(max(min(start.x(), end.x()), area.left()), area.right() - wide)
            above = start.y() - px(_NAME) - 4
            box = QRectF(left, above if above >= 0 else start.y() + 4, wide, px(_NAME))
            ground = QColor(self._theme.surface)
            ground.setAlphaF(0.85)
            painter.fillRect(box, ground)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _in_words(self) -> str:
        pains = [day for day in self._days if day.pain is not None]
        sessions = sum(day.sessions for day in self._days)
        span = fill(self.tr("From %1 to %2."), self._date(self._first), self._date(self._last))
        parts = [span, fill(self.tr("Sessions: %1."), sessions)]
        if pains:
            each = (fill(self.tr("%1 %2"), self._date(day.day), day.pain) for day in pains)
            levels = chained(self.tr("%1, %2"), each)
            parts.append(fill(self.tr("Pain from 0 to 10: %1."), levels))
        return chained(self.tr("%1 %2", "two sentences"), parts)

    def _date(self, day: date) -> str:
        return QLocale().toString(QDate(day.year, day.month, day.day), self.tr("d MMM"))
