"""The curve of pain on paper: what was told day by day, sessions below it, and what is said of it marked."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QRectF

from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.services.doctor_service import PainCurve
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.flow import Item
from acupress_desktop.ui.sheet.paper import PageLayout, Part, Role
from acupress_desktop.ui.sheet.strokes import Area, Line
from acupress_desktop.ui.sheet.type import Ink, height_of, text, width_of
from acupress_desktop.ui.sheet.type_sizes import at_least
from acupress_desktop.ui.theme import LIGHT

#: How high the room of the levels and that of the sessions is, mm.
_LEVELS, _SESSIONS, _DOT = 38.0, 6.0, 0.75
#: More sessions a day are as high as so many.
_TALLEST = 3


def curve_item(curve: PainCurve, column: Column) -> Item:
    """The curve in a column, as wide as that."""
    small = Ink(at_least(column.size * 0.75), LIGHT.soft_ink)
    line = height_of((("0", small),), 99.0)
    high = line / 2 + _LEVELS + _SESSIONS + 2.0 + line

    def put(page: PageLayout, y: float) -> None:
        drawn = _Drawn(curve, column, small, y + line / 2)
        page.add(*drawn.parts(), role=Role.FIGURE, alt=curve.alt)
        page.draw(*drawn.labels())

    return Item(high, put, column.em * 0.6)


class _Drawn:
    def __init__(self, curve: PainCurve, column: Column, small: Ink, top: float) -> None:
        self._curve, self._small, self._top = curve, small, top
        self._left = column.x + width_of(("10", small)) + 1.5
        self._right = column.x + column.width - 1.0
        self._column = column
        self._foot = top + _LEVELS + 1.0 + _SESSIONS

    def _x(self, day: date) -> float:
        span = max((self._curve.last - self._curve.first).days, 1)
        return self._left + (self._right - self._left) * (day - self._curve.first).days / span

    def _y(self, level: int) -> float:
        return self._top + _LEVELS * (1 - level / MOST)

    def parts(self) -> list[Part]:
        """Lines, days and dots."""
        made: list[Part] = [
            Line(self._left, self._y(level), self._right, self._y(level), LIGHT.line, 0.2)
            for level in range(0, MOST + 1, 2)
        ]
        made.append(Line(self._left, self._foot, self._right, self._foot, LIGHT.line, 0.25))
        wide = min(1.6, (self._right - self._left) / ((self._curve.last - self._curve.first).days + 1) * 0.7)
        for day, sessions in self._curve.sessions:
            tall = _SESSIONS * min(sessions, _TALLEST) / _TALLEST
            made.append(
                Area(QRectF(self._x(day) - wide / 2, self._foot - tall, wide, tall), ground=LIGHT.jade)
            )
        places = [(self._x(day), self._y(level)) for day, level in self._curve.levels]
        made += [Line(*one, *other, LIGHT.vermilion, 0.35) for one, other in pairwise(places)]
        for x, y in places:
            dot = QRectF(x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT)
            made.append(Area(dot, ground=LIGHT.vermilion, round=_DOT))
        for begins, ends, level, _ in self._curve.marks:
            y = self._y(level)
            made.append(Line(self._x(begins), y, max(self._x(ends), self._x(begins) + 6), y, LIGHT.ink, 0.7))
        return made

    def labels(self) -> list[Part]:
        """Levels, days and what is marked; all of it is in the words in the place of the picture."""
        made: list[Part] = []
        for level in (0, 5, MOST):
            wide = self._left - self._column.x - 1.0
            line = height_of(((str(level), self._small),), 99.0)
            at = self._y(level) - line / 2
            made.append(text(((str(level), self._small),), self._column.x, at, wide, align_right=True))
        first, last = self._curve.ends
        half = (self._right - self._left) / 2
        below = self._foot + 0.6
        made.append(text(((first, self._small),), self._left, below, half))
        made.append(text(((last, self._small),), self._left + half, below, half, align_right=True))
        bold = Ink(self._small.size, LIGHT.ink, bold=True)
        first_mark = self._curve.marks[0][0] if self._curve.marks else None
        for begins, _, level, words in self._curve.marks:
            wide = width_of((words, bold)) + 0.5
            line = height_of(((words, bold),), wide)
            above, below = self._y(level) - line - 0.6, self._y(level) + 0.8
            # Where pain falls or rises, its curve lies between the two.
            at = below if begins != first_mark and below + line <= self._y(0) else above
            at = at if at >= self._top - line / 2 else below
            x = min(max(self._x(begins), self._left), self._right - wide)
            made.append(Area(QRectF(x, at, wide, line), ground="#FFFFFF"))
            made.append(text(((words, bold),), x, at, wide))
        return made
