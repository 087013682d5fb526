"""The holds of a session in a row: done, held in part, skipped, now, to come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.session import Held
from acupress_desktop.services.session_words import clock
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.theme import LIGHT, Theme

_CHIP, _GAP = QSize(84, 40), 8
_SHORT = {Side.LEFT: " L", Side.RIGHT: " R", Side.MIDLINE: "", Side.BOTH: " L+R"}
#: Nothing more will be done of these.
_PASSED = (Held.DONE, Held.PARTLY, Held.SKIPPED)


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
        """Mark what was held and what is being held, and scroll there."""
        # During a practice, and at the end, the hands are at no hold.
        active = view.step - 1 if view.active and view.practice is None else -1
        self._row.show_holds(view.holds, view.held, active)
        left = (view.step - 1) * (_CHIP.width() + _GAP)
        self.ensureVisible(left + _CHIP.width() // 2, _CHIP.height() // 2, _CHIP.width() * 3 // 2, 0)

    def set_theme(self, theme: Theme) -> None:
        """The colours of its chips."""
        self._row.set_theme(theme)


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._holds: tuple[tuple[Spot, int], ...] = ()
        self._held: tuple[Held, ...] = ()
        self._active = -1

    def show_holds(self, holds: tuple[tuple[Spot, int], ...], held: tuple[Held, ...], active: int) -> None:
        if (holds, held, active) == (self._holds, self._held, self._active):
            return
        self._holds, self._held, self._active = holds, held, active
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
            active, held = number == self._active, self._held[number]
            passed = held in _PASSED and not active
            edge = self._theme.vermilion if active else self._theme.line
            painter.setPen(QPen(QColor(edge), 2 if active else 1))
            painter.setBrush(QColor(self._theme.vermilion_wash if active else self._theme.surface))
            painter.drawRoundedRect(box, 9, 9)
            text = box.adjusted(12, 3, -6, -3)
            painter.setFont(name)
            painter.setPen(QColor(self._theme.soft_ink if passed else self._theme.ink))
            painter.drawText(
                text, Qt.AlignmentFlag.AlignTop, f"{spot.code.removeprefix('EX-')}{_SHORT[spot.side]}"
            )
            painter.setFont(small)
            painter.setPen(QColor(self._theme.soft_ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, clock(seconds))
            if not active and (mark := _MARKS.get(held)) is not None:
                color = self._theme.jade if held is Held.DONE else self._theme.soft_ink
                mark(painter, QPointF(box.right() - 18, box.bottom() - 12), color)
        painter.end()


def _pen(color: str) -> QPen:
    pen = QPen(QColor(color), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _tick(painter: QPainter, at: QPointF, color: str) -> None:
    """A check mark: done, also without colours."""
    painter.setPen(_pen(color))
    painter.drawPolyline([at, at + QPointF(3.5, 3.5), at + QPointF(9.5, -4.5)])


def _half(painter: QPainter, at: QPointF, color: str) -> None:
    """A disc of which half is filled: held in part."""
    disc = QRectF(at.x(), at.y() - 5.5, 10, 10)
    painter.setPen(QPen(QColor(color), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    painter.setBrush(QColor(color))
    painter.drawPie(disc, 90 * 16, 180 * 16)


def _bar(painter: QPainter, at: QPointF, color: str) -> None:
    """A short bar: skipped."""
    painter.setPen(_pen(color))
    painter.drawLine(at, at + QPointF(9.5, 0))


_MARKS = {Held.DONE: _tick, Held.PARTLY: _half, Held.SKIPPED: _bar}
