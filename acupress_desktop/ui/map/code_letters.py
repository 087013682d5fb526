"""The letters of the codes beside dots."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from acupress_desktop.ui.sizes import lettered


def code_font(font: QFont) -> QFont:
    """Small: there may be hundreds."""
    return lettered(font, 10)


@lru_cache(maxsize=1024)
def code_width(code: str, family: str) -> float:
    """How wide a code is: asked for by the hundred in each frame."""
    font = QFont()
    font.fromString(family)
    return QFontMetricsF(font).horizontalAdvance(code)


def lighten(painter: QPainter, box: QRectF, font: QFont, code: str) -> None:
    """A light edge around letters to come: on the dark ground beside the figure dark ones are not seen."""
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.addText(box.x(), box.center().y() + (metrics.ascent() - metrics.descent()) / 2, font, code)
    edge = QPen(QColor("#D8CFC5"), 3)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, edge)
