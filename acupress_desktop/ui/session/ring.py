"""The ring that empties while a stage lasts, with the time in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from acupress_desktop.ui.session.breath import BreathGuide
from acupress_desktop.ui.theme import LIGHT, Theme


class Ring(QWidget):
    """`show_time(text, share)`: the words in the middle and how much of the stage is left (0 to 1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._side = 124
        self._share = 0.0
        self._resting = False
        self._breath = BreathGuide(self)
        self._breath.changed.connect(self.update)
        self._time = QLabel()
        self._time.setObjectName("stepTime")
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._time)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 64)

    def set_flat(self, flat: bool) -> None:
        self._side = 68 if flat else 124
        self.updateGeometry()

    def show_time(self, text: str, share: float, resting: bool) -> None:
        """`resting` draws the ring in the quiet colour: paused, or moving from point to point."""
        self._share, self._resting = share, resting
        self._time.setText(text)
        self.update()

    @property
    def breath(self) -> BreathGuide:
        """The breathing guide in the middle."""
        return self._breath

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._time.setStyleSheet(f"color: {theme.ink};")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        font = QFont(self._time.font())
        font.setPixelSize(max(18, round(min(event.size().width(), event.size().height()) * 0.24)))
        font.setWeight(QFont.Weight.Bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        self._time.setFont(font)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        width = side * 0.072
        box = QRectF(0, 0, side - width - 2, side - width - 2)
        box.moveCenter(QRectF(self.rect()).center())
        if self._breath.shown:
            self._paint_breath(painter, box.adjusted(width, width, -width, -width))
        pen = QPen(QColor(self._theme.line), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        if self._share > 0:
            pen.setColor(QColor(self._theme.jade if self._resting else self._theme.vermilion))
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, -round(self._share * 360 * 16))
        painter.end()

    def _paint_breath(self, painter: QPainter, room: QRectF) -> None:
        """A quiet disc that swells while one breathes in; its edge is a line while one breathes out."""
        side = room.width() * (0.74 + 0.24 * self._breath.level)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(room.center())
        edge = QPen(QColor(self._theme.jade), 1.6)
        edge.setStyle(Qt.PenStyle.SolidLine if self._breath.inwards else Qt.PenStyle.DotLine)
        painter.setPen(edge)
        painter.setBrush(QColor(self._theme.jade_wash))
        painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
