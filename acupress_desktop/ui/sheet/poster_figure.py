"""The figure of a poster with its dots, and the lines from these to their labels (mm)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from acupress_desktop.bodymap.meridian_colors import ON_BODY, YIN
from acupress_desktop.domain.points import Meridian
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.discs import XY
from acupress_desktop.ui.sheet.drawing import WHITE, Drawing
from acupress_desktop.ui.sheet.shades import shade
from acupress_desktop.ui.theme import LIGHT

#: Of a dot's radius: the white around it.
_AROUND = 0.3
#: In the thickness of the lines to labels: that of a course, the light edge on both its sides.
_COURSE, _EDGE = 2.6, 1.4
#: Dashes of yin meridians, in the thickness of the line.
_DASHES = (3.0, 1.5)


@dataclass(frozen=True)
class PosterFigure:
    """`dots` are places with a radius each; lines are so `thick`. `framed` says that it is a part of a body,
    which its frame cuts off. `courses` are the lines of the `meridian` that all points lie on."""

    drawing: Drawing
    dots: tuple[tuple[XY, float], ...]
    lines: tuple[tuple[XY, ...], ...]
    thick: float
    framed: bool = False
    meridian: Meridian | None = None
    courses: tuple[tuple[XY, ...], ...] = ()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies on the figure; where lines and dots are, skin and outlines give way."""
        thin = self.thick
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.framed:
            painter.setPen(QPen(QColor(shade(LIGHT.line)), 0.3))
            painter.drawRect(self.drawing.target)
        self._paint_courses(painter)
        lines = _polygons(self.lines)
        for color, thick in ((WHITE, thin * 2.6), (shade(LIGHT.soft_ink), thin)):
            painter.setPen(QPen(QColor(color), thick, j=Qt.PenJoinStyle.RoundJoin))
            for line in lines:
                painter.drawPolyline(line)
        painter.setBrush(QColor(shade(LIGHT.jade)))
        for at, radius in self.dots:
            painter.setPen(QPen(QColor(WHITE), radius * _AROUND))
            painter.drawEllipse(QPointF(*at), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_courses(self, painter: QPainter) -> None:
        """As on the map: solid lines of yang meridians and of the two vessels, dashed ones of yin."""
        if self.meridian not in ON_BODY:
            return
        thick, lines = self.thick * _COURSE, _polygons(self.courses)
        pen = QPen(QColor(shade(ON_BODY[self.meridian])), thick, j=Qt.PenJoinStyle.RoundJoin)
        if self.meridian in YIN:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASHES)
        edge = QPen(QColor(WHITE), thick + 2 * self.thick * _EDGE, j=Qt.PenJoinStyle.RoundJoin)
        for each in (edge, pen):
            painter.setPen(each)
            for line in lines:
                painter.drawPolyline(line)


def _polygons(lines: Iterable[Iterable[XY]]) -> list[QPolygonF]:
    return [QPolygonF([QPointF(*at) for at in line]) for line in lines]
