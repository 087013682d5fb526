"""The three facts of a point at a glance: how long, which sides, how hard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Point, Side
from acupress_desktop.domain.safety import Limits, capped
from acupress_desktop.ui.plain import chained
from acupress_desktop.ui.theme import LIGHT, Theme

_GAP, _CORNER, _INDENT = 10, 9.0, 10


class FactTiles(QWidget):
    """Three tiles of the same width, two for a point that nobody should press; a screen reader says them
    in one sentence."""

    HEIGHT = 48

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._facts: tuple[tuple[str, str], ...] = ()

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
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw the tiles in these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tile a fact, side by side: its name small above its value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - (len(self._facts) - 1) * _GAP) / max(1, len(self._facts))
        name_font, value_font = QFont(self.font()), QFont(self.font())
        name_font.setPixelSize(12)
        value_font.setPixelSize(14)
        value_font.setWeight(QFont.Weight.DemiBold)
        for number, (name, value) in enumerate(self._facts):
            tile = QRectF(number * (width + _GAP), 0, width, self.HEIGHT).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawRoundedRect(tile, _CORNER, _CORNER)
            text = tile.adjusted(_INDENT, 5, -4, -5)
            painter.setFont(name_font)
            painter.setPen(QColor(self._theme.soft_ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignTop, name)
            painter.setFont(value_font)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, value)
        painter.end()
