"""The three facts of a point at a glance: how long, which sides, how hard."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Point, Side
from acupress_desktop.domain.safety import Limits, capped
from acupress_desktop.ui.plain import chained
from acupress_desktop.ui.sides import from_right, painted
from acupress_desktop.ui.sizes import lettered, px
from acupress_desktop.ui.theme import LIGHT, Theme

_GAP, _CORNER, _INDENT, _AFTER, _EDGE = 10, 9.0, 10, 4, 5
_NAME_PIXELS, _VALUE_PIXELS = 12, 14
_LOWEST = 48
_WORDS = Qt.TextFlag.TextWordWrap

_Fact = tuple[str, str]


class FactTiles(QWidget):
    """Three tiles, two for a point that nobody should press; a screen reader says them in one sentence. They
    are of the same width where their words fit, else as wide as those; what finds no room in one row stands
    in the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._facts: tuple[_Fact, ...] = ()

    def show_point(
        self, point: Point, limits: Limits, held: tuple[Side, ...] | None = None, pressed: bool = True
    ) -> None:
        """`limits` shorten and soften; `held` are the sides that are pressed, a hold each, where they are not
        the point's own. A point that is not to be pressed has no time and no pressure."""
        held = point.hold_sides if held is None else held
        if point.midline:
            sides = (self.tr("Place"), self.tr("Middle"))
        elif pressed and held == (Side.BOTH,):
            sides = (self.tr("Both sides"), self.tr("At once"))
        elif pressed and held == (Side.LEFT,):
            sides = (self.tr("One side"), self.tr("Left"))
        elif pressed and held == (Side.RIGHT,):
            sides = (self.tr("One side"), self.tr("Right"))
        elif pressed and held == (Side.RIGHT, Side.LEFT):
            sides = (self.tr("Each side"), self.tr("Right, left"))
        else:
            sides = (self.tr("Each side"), self.tr("Left, right"))
        soft = capped(point.pressure, limits.max_pressure)
        pressure = fill(self.tr("%1–%2 / 10"), soft.low, soft.high)
        if soft.low == soft.high:
            pressure = fill(self.tr("%1 / 10"), soft.high)
        hold = fill(self.tr("%1 s"), min(point.hold_s, limits.max_seconds or point.hold_s))
        if point.for_reference is not None:
            self._facts = ((self.tr("For reference"), self.tr("Do not press")), sides)
        elif not pressed:
            self._facts = ((self.tr("Not for you"), self.tr("Do not press")), sides)
        else:
            self._facts = ((self.tr("Hold"), hold), sides, (self.tr("Pressure"), pressure))
        facts = (fill(self.tr("%1: %2"), name, value) for name, value in self._facts)
        spoken = chained(self.tr("%1; %2"), facts)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw the tiles in these colours."""
        self._theme = theme
        self.update()

    def heightForWidth(self, width: int) -> int:
        """How high the rows of tiles are in so many pixels."""
        return round(max((box.bottom() for _, box in self._boxes(width)), default=_LOWEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tile a fact: its name small above its value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (name, value), box in self._boxes(self.width()):
            tile = painted(box.adjusted(0.5, 0.5, -0.5, -0.5), self.width())
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawRoundedRect(tile, _CORNER, _CORNER)
            before, after = (_AFTER, _INDENT) if from_right() else (_INDENT, _AFTER)
            text = tile.adjusted(before, _EDGE, -after, -_EDGE)
            painter.setFont(self._font(_NAME_PIXELS))
            painter.setPen(QColor(self._theme.soft_ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignTop | _WORDS, name)
            painter.setFont(self._font(_VALUE_PIXELS))
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom | _WORDS, value)
        painter.end()

    def _boxes(self, width: int) -> list[tuple[_Fact, QRectF]]:
        """Where each tile stands, measured from where lines begin."""
        boxes: list[tuple[_Fact, QRectF]] = []
        top = 0.0
        for row in self._rows(width):
            wanted = [min(self._width(fact), width) for fact in row]
            room = width - (len(row) - 1) * _GAP
            if max(wanted) <= room / len(row):
                wanted = [room / len(row)] * len(row)
            rest = (room - sum(wanted)) / len(row)
            height = max(self._height(fact, across + rest) for fact, across in zip(row, wanted, strict=True))
            left = 0.0
            for fact, across in zip(row, wanted, strict=True):
                boxes.append((fact, QRectF(left, top, across + rest, height)))
                left += across + rest + _GAP
            top += height + _GAP
        return boxes

    def _rows(self, width: int) -> list[list[_Fact]]:
        """The facts in order, as many in each row as have room for their words."""
        rows: list[list[_Fact]] = []
        left = 0.0
        for fact in self._facts:
            across = self._width(fact)
            if rows and left + _GAP + across <= width:
                rows[-1].append(fact)
                left += _GAP + across
            else:
                rows.append([fact])
                left = across
        return rows

    def _width(self, fact: _Fact) -> float:
        """How wide a tile is whose words stand in one line each."""
        name, value = (
            QFontMetricsF(self._font(pixels)).horizontalAdvance(words)
            for pixels, words in zip((_NAME_PIXELS, _VALUE_PIXELS), fact, strict=True)
        )
        return math.ceil(max(name, value)) + 1 + _INDENT + _AFTER

    def _height(self, fact: _Fact, width: float) -> float:
        room = QRectF(0, 0, width - 1 - _INDENT - _AFTER, 4000)
        name, value = (
            QFontMetricsF(self._font(pixels)).boundingRect(room, int(_WORDS), words).height()
            for pixels, words in zip((_NAME_PIXELS, _VALUE_PIXELS), fact, strict=True)
        )
        return max(px(_LOWEST), math.ceil(name + value) + 2 * _EDGE + 1)

    def _font(self, pixels: int) -> QFont:
        font = lettered(self.font(), pixels)
        if pixels == _VALUE_PIXELS:
            font.setWeight(QFont.Weight.DemiBold)
        return font
