"""How spots and their labels are painted on the figure."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from acupress_desktop.ui.icons import pixmap
from acupress_desktop.ui.theme import DARK, LIGHT, Theme


class Dot(IntEnum):
    """How much a spot matters now; the higher is painted over the lower."""

    OTHER = 0
    SHOWN = 1
    SELECTED = 2
    ACTIVE = 3


#: Pixels from a spot's middle to where its own marks end, halo included.
REACH = {Dot.OTHER: 6.0, Dot.SHOWN: 8.5, Dot.SELECTED: 17.0, Dot.ACTIVE: 30.0}


def paint_dot(painter: QPainter, at: QPointF, dot: Dot, theme: Theme, hot: bool, pulse: float) -> None:
    """`hot` is under the mouse or has the focus; `pulse` runs from 0 to 1 for an active spot."""
    white = QColor("#FFFFFF")
    if dot is Dot.OTHER:
        rim = theme.color("jade") if hot else theme.color("soft_ink")
        fill = QColor(white)
        fill.setAlphaF(0.85 if hot else 0.55)
        _disc(painter, at, 4.6 if hot else 4.1, fill, QPen(rim, 1.5))
    elif dot is Dot.SHOWN:
        _disc(painter, at, 9.6 if hot else 8.4, _faded(white, 0.55), None)
        _disc(painter, at, 6.8 if hot else 5.8, white, QPen(theme.color("jade"), 3.2))
    else:
        red = theme.color("vermilion")
        if dot is Dot.ACTIVE:
            _disc(painter, at, 24.5 + 4.5 * pulse, _faded(red, 0.20 - 0.09 * pulse), None)
            _disc(painter, at, 17.5 + 1.5 * pulse, _faded(red, 0.30), None)
        else:
            _disc(painter, at, 16.0, _faded(red, 0.22), None)
        core = 7.4 if dot is Dot.ACTIVE else 6.2
        _disc(painter, at, core + 3.8, white, None)
        _disc(painter, at, core, red, None)


def paint_focus(painter: QPainter, at: QPointF, dot: Dot, theme: Theme) -> None:
    """A ring for the keyboard's spot: dark with a light edge, to be seen on skin, cloth and ground."""
    radius = {Dot.OTHER: 8.5, Dot.SHOWN: 11.5, Dot.SELECTED: 15.0, Dot.ACTIVE: 16.5}[dot]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((theme.color("surface"), 4.5), (theme.color("ink"), 2.0)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(at, radius, radius)


def label_rect(font: QFont, code: str, words: str, sign: bool, at: QPointF, reach: float, room: QRectF) -> QRectF:
    """Where a label fits: above the spot and to the left like a hand's shadow, and kept inside `room`."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    across = QFontMetricsF(bold).horizontalAdvance(code) + metrics.horizontalAdvance(words) + 26
    across += 20 if sign else 0
    down = metrics.height() + 10
    left, top = at.x() - across - 8 + reach, at.y() - reach - down - 2
    if top < room.top():
        top = at.y() + reach + 2
    left = min(max(left, room.left()), room.right() - across)
    top = min(max(top, room.top()), room.bottom() - down)
    return QRectF(round(left), round(top), round(across), round(down))


def paint_label(painter: QPainter, rect: QRectF, code: str, words: str, sign: bool, theme: Theme) -> None:
    """The dark sign beside a spot: its code, its name and side, and a warning sign where care is needed."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ink"))
    painter.drawRoundedRect(rect, 6, 6)
    plain = painter.font()
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setPen(theme.color("ground"))
    painter.setFont(bold)
    line = rect.adjusted(9, 0, -9, 0)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(line, middle, code)
    line.setLeft(line.left() + QFontMetricsF(bold).horizontalAdvance(code) + 8)
    painter.setFont(plain)
    painter.drawText(line, middle, words)
    if sign:
        size = 14
        ratio = painter.device().devicePixelRatioF()
        picture = pixmap("warning", _sign_color(theme), QSize(round(size * ratio), round(size * ratio)))
        spot = QRectF(rect.right() - 9 - size, rect.center().y() - size / 2, size, size)
        painter.drawPixmap(spot, picture, QRectF(picture.rect()))


def _sign_color(theme: Theme) -> str:
    """The label's ground is the other theme's: dark on light paper, light on dark."""
    return (LIGHT if theme.dark else DARK).vermilion


def _faded(color: QColor, alpha: float) -> QColor:
    made = QColor(color)
    made.setAlphaF(alpha)
    return made


def _disc(painter: QPainter, at: QPointF, radius: float, fill: QColor, pen: QPen | None) -> None:
    painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    painter.drawEllipse(at, radius, radius)
