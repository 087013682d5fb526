"""The holds of a session in a row: done, now, to come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.session_words import clock
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.theme import LIGHT, Theme

_CHIP, _GAP = QSize(84, 40), 8
_SHORT = {Side.LEFT: " L", Side.RIGHT: " R", Side.MIDLINE: ""}


class StepStrip(QScrollArea):
    """Scrolls by itself so that the present hold is in sight; not touched by mouse or keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = _Row()
        self.setWidget(self._row)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_CHIP.height() + 10)
        self.setStyleSheet("background: transparent;")

    def render_session(self, view: SessionView) -> None:
        active = view.step - 1 if view.state is not State.FINISHED else len(view.holds)
        self._row.show_holds(view.holds, active)
        left = max(0, active) * (_CHIP.width() + _GAP)
        self.ensureVisible(left + _CHIP.width() // 2, _CHIP.height() // 2, _CHIP.width() * 3 // 2, 0)

    def set_theme(self, theme: Theme) -> None:
        self._row.set_theme(theme)


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._holds: tuple[tuple[Spot, int], ...] = ()
        self._active = -1

    def show_holds(self, holds: tuple[tuple[Spot, int], ...], active: int) -> None:
        if (holds, active) == (self._holds, self._active):
            return
        self._holds, self._active = holds, active
        self.resize(len(holds) * (_CHIP.width() + _GAP), _CHIP.height() + 4)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, small = QFont(self.font()), QFont(self.font())
        name.setPixelSize(13)
        name.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(12)
        for number, (spot, seconds) in enumerate(self._holds):
            box = QRectF(number * (_CHIP.width() + _GAP) + 1, 1, _CHIP.width(), _CHIP.height())
            active, done = number == self._active, number < self._active
            edge = self._theme.vermilion if active else self._theme.line
            painter.setPen(QPen(QColor(edge), 2 if active else 1))
            painter.setBrush(QColor(self._theme.vermilion_wash if active else self._theme.surface))
            painter.drawRoundedRect(box, 9, 9)
            text = box.adjusted(12, 3, -6, -3)
            painter.setFont(name)
            painter.setPen(QColor(self._theme.soft_ink if done else self._theme.ink))
            painter.drawText(
                text, Qt.AlignmentFlag.AlignTop, f"{spot.code.removeprefix('EX-')}{_SHORT[spot.side]}"
            )
            painter.setFont(small)
            painter.setPen(QColor(self._theme.soft_ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, clock(seconds))
            if done:
                _tick(painter, box, self._theme.jade)
        painter.end()


def _tick(painter: QPainter, box: QRectF, color: str) -> None:
    """A check mark at the right edge: done, also without colours."""
    pen = QPen(QColor(color), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    x, y = box.right() - 18, box.bottom() - 12
    painter.drawPolyline([QPointF(x, y), QPointF(x + 3.5, y + 3.5), QPointF(x + 9.5, y - 4.5)])
