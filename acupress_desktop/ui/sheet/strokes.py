"""Lines, areas and turned text on a page of paper, in millimetres from its top left corner."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.shades import shade
from acupress_desktop.ui.sheet.type import Text


@dataclass(frozen=True)
class Line:
    """From one place to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    thick: float

    def paint(self, painter: QPainter) -> None:
        """Paint it with blunt ends, so that it is as long as it says."""
        painter.setPen(QPen(QColor(shade(self.color)), self.thick, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(self.x1, self.y1), QPointF(self.x2, self.y2))

    def mirrored(self, width: float) -> Line:
        """On the other side."""
        return replace(self, x1=width - self.x1, x2=width - self.x2)


@dataclass(frozen=True)
class Area:
    """A box, filled or only framed. The middle of its frame is the box."""

    box: QRectF
    ground: str = ""
    edge: str = ""
    thick: float = 0.25
    dashed: bool = False
    round: float = 0.0

    def paint(self, painter: QPainter) -> None:
        """Paint ground and frame."""
        style = Qt.PenStyle.DashLine if self.dashed else Qt.PenStyle.SolidLine
        painter.setPen(
            QPen(QColor(shade(self.edge)), self.thick, style) if self.edge else QPen(Qt.PenStyle.NoPen)
        )
        painter.setBrush(QColor(shade(self.ground)) if self.ground else Qt.BrushStyle.NoBrush)
        if self.round:
            painter.drawRoundedRect(self.box, self.round, self.round)
        else:
            painter.drawRect(self.box)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def mirrored(self, width: float) -> Area:
        """On the other side."""
        return replace(
            self, box=QRectF(width - self.box.right(), self.box.y(), self.box.width(), self.box.height())
        )


@dataclass(frozen=True)
class Turned:
    """A text that is read from below: its lines begin at the lower left corner of `box`."""

    text: Text
    box: QRectF

    def paint(self, painter: QPainter) -> None:
        """Paint it turned by a quarter."""
        painter.save()
        painter.translate(self.box.bottomLeft())
        painter.rotate(-90)
        self.text.paint(painter)
        painter.restore()

    def mirrored(self, width: float) -> Turned:
        """On the other side; it is read from below there too."""
        box = QRectF(width - self.box.right(), self.box.y(), self.box.width(), self.box.height())
        return replace(self, box=box)
