"""The holds of a session in a row: done, held in part, skipped, now, to come."""

from __future__ import annotations

import math

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.session import Held
from acupress_desktop.services.session_words import clock
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.sides import from_right, painted
from acupress_desktop.ui.sizes import fixed, lettered, px, resize_with
from acupress_desktop.ui.theme import LIGHT, Theme

#: A chip, at least; longer words make all of them wider.
_CHIP, _GAP, _EDGE = QSize(84, 40), 8, 12
_SHORT = {
    Side.LEFT: QT_TRANSLATE_NOOP("StepStrip", "%1 L"),
    Side.RIGHT: QT_TRANSLATE_NOOP("StepStrip", "%1 R"),
    Side.MIDLINE: "%1",
    Side.BOTH: QT_TRANSLATE_NOOP("StepStrip", "%1 L+R"),
}
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
        fixed(self, height=_CHIP.height() + 10)
        self.setStyleSheet("background: transparent;")

    def render_session(self, view: SessionView) -> None:
        """Mark what was held and what is being held, and scroll there."""
        # During a practice, and at the end, the hands are at no hold.
        active = view.step - 1 if view.active and view.practice is None else -1
        self._row.show_holds(view.holds, view.held, active)
        step = len(view.holds) - view.step if from_right() else view.step - 1
        wide = self._row.chip_width
        left = step * (wide + _GAP)
        self.ensureVisible(left + wide // 2, px(_CHIP.height()) // 2, wide * 3 // 2, 0)

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
        self.chip_width = _CHIP.width()
        resize_with(self, self._measure)

    def show_holds(self, holds: tuple[tuple[Spot, int], ...], held: tuple[Held, ...], active: int) -> None:
        if (holds, held, active) == (self._holds, self._held, self._active):
            return
        self._holds, self._held, self._active = holds, held, active
        self._measure()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self.update()
        super().changeEvent(event)

    def _measure(self) -> None:
        """As wide as the longest words need."""
        metrics = QFontMetricsF(self._name_font())
        widest = max((metrics.horizontalAdvance(_name(spot)) for spot, _ in self._holds), default=0.0)
        self.chip_width = max(px(_CHIP.width()), math.ceil(widest) + 2 * _EDGE + 1)
        self.resize(len(self._holds) * (self.chip_width + _GAP), px(_CHIP.height()) + 4)

    def _name_font(self) -> QFont:
        font = lettered(self.font(), 13)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, small = self._name_font(), QFont(self.font())
        small.setPixelSize(px(12))
        for number, (spot, seconds) in enumerate(self._holds):
            box = QRectF(number * (self.chip_width + _GAP) + 1, 1, self.chip_width, px(_CHIP.height()))
            box = painted(box, self.width())
            active, held = number == self._active, self._held[number]
            passed = held in _PASSED and not active
            edge = self._theme.vermilion if active else self._theme.line
            painter.setPen(QPen(QColor(edge), 2 if active else 1))
            painter.setBrush(QColor(self._theme.vermilion_wash if active else self._theme.surface))
            painter.drawRoundedRect(box, 9, 9)
            text = box.adjusted(_EDGE, 3, -_EDGE, -3)
            painter.setFont(name)
            painter.setPen(QColor(self._theme.soft_ink if passed else self._theme.ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignTop, _name(spot))
            painter.setFont(small)
            painter.setPen(QColor(self._theme.soft_ink))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, clock(seconds))
            if not active and (mark := _MARKS.get(held)) is not None:
                color = self._theme.jade if held is Held.DONE else self._theme.soft_ink
                mark(
                    painter,
                    QPointF(box.left() + 8 if from_right() else box.right() - 18, box.bottom() - 12),
                    color,
                )
        painter.end()


def _name(spot: Spot) -> str:
    words = QCoreApplication.translate("StepStrip", str(_SHORT[spot.side]))
    return fill(words, spot.code.removeprefix("EX-"))


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
