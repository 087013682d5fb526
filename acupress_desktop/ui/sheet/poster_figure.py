"""The figure of a poster with its dots, and the lines from these to their labels (mm)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.discs import XY
from acupress_desktop.ui.sheet.drawing import WHITE, Drawing
from acupress_desktop.ui.sheet.shades import shade
from acupress_desktop.ui.theme import LIGHT

#: Of a dot's radius: the white around it.
_AROUND = 0.3


@dataclass(frozen=True)
class PosterFigure:
    """`dots` are places with a radius each; lines are so `thick`. `framed` says that it is a part of a body,
    which its frame cuts off."""

    drawing: Drawing
    dots: tuple[tuple[XY, float], ...]
    lines: tuple[tuple[XY, ...], ...]
    thick: float
    framed: bool = False

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies on the figure; where lines and dots are, skin and outlines give way."""
        thin = self.thick
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.framed:
            painter.setPen(QPen(QColor(shade(LIGHT.line)), 0.3))
            painter.drawRect(self.drawing.target)
        lines = [QPolygonF([QPointF(*at) for at in line]) for line in self.lines]
        for color, thick in ((WHITE, thin * 2.6), (shade(LIGHT.soft_ink), thin)):
            painter.setPen(QPen(QColor(color), thick, j=Qt.PenJoinStyle.RoundJoin))
            for line in lines:
                painter.drawPolyline(line)
        painter.setBrush(QColor(shade(LIGHT.jade)))
        for at, radius in self.dots:
            painter.setPen(QPen(QColor(WHITE), radius * _AROUND))
            painter.drawEllipse(QPointF(*at), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
