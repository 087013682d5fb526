"""How spots and their labels are painted on the figure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter, QPen

from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.sides import from_right
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, on_body


class Dot(IntEnum):
    """How much a spot matters now; the higher is painted over the lower."""

    OTHER = 0
    SHOWN = 1
    SELECTED = 2
    ACTIVE = 3


#: Pixels from a spot's middle to where its own marks end, halo included.
REACH = {Dot.OTHER: 6.0, Dot.SHOWN: 8.5, Dot.SELECTED: 17.0, Dot.ACTIVE: 30.0}

_SIGN, _LETTER_EDGE = 16, 12
#: Steps of the pulse, few enough to keep them all drawn.
_LEVELS = 20


def paint_dots(
    painter: QPainter,
    places: Iterable[QPointF],
    dot: Dot,
    theme: Theme,
    hot: bool,
    pulse: float,
    size: float = 1.0,
    hollow: bool = False,
    rim: str = "",
) -> None:
    """Dots of one look. `hot` is under the mouse or has the focus; `pulse` runs from 0 to 1 for an active
    spot; in a crowd `size` makes ordinary dots smaller; `hollow` ones are not to be pressed;
    those of a chosen meridian have a `rim` in its colour."""
    ratio, theme = painter.device().devicePixelRatioF(), on_body(theme)
    level = round(pulse * _LEVELS) if dot is Dot.ACTIVE else 0
    picture = _picture(dot, theme, hot, ratio, level, 1.0 if hot or dot > Dot.SHOWN else size, hollow, rim)
    half = picture.width() / ratio / 2
    for at in places:
        corner = QPointF(round((at.x() - half) * ratio) / ratio, round((at.y() - half) * ratio) / ratio)
        painter.drawImage(corner, picture)


def paint_specks(painter: QPainter, places: Sequence[QPointF], theme: Theme) -> None:
    """Points that the filter leaves out, on a map too small to show them as dots."""
    pen = QPen(_faded(on_body(theme).color("soft_ink"), 0.45), 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(list(places))


@lru_cache(maxsize=128)
def _picture(
    dot: Dot, theme: Theme, hot: bool, ratio: float, level: int, size: float, hollow: bool, rim: str
) -> QImage:
    """A dot drawn once: there may be hundreds on a map, each in every frame, and Qt takes half a
    millisecond for one small translucent disc."""
    side = math.ceil(2 * (REACH[dot] + 3) * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / ratio / 2, side / ratio / 2)
    if hollow and dot is not Dot.ACTIVE:
        _draw_hollow(painter, middle, dot, theme, hot, size)
    elif rim and dot is Dot.SHOWN:
        _disc(painter, middle, 4.6 if hot else 3.4, QColor("#FFFFFF"), QPen(QColor(rim), 2.2 if hot else 1.7))
    elif size < 1.0:
        _draw_small(painter, middle, dot, theme, size)
    else:
        _draw_dot(painter, middle, dot, theme, hot, level / _LEVELS)
    painter.end()
    return image


def _draw_small(painter: QPainter, at: QPointF, dot: Dot, theme: Theme, size: float) -> None:
    """One of many: a plain disc with a light edge, that grows into the full dot as the crowd thins out."""
    white = _faded(QColor("#FFFFFF"), 0.9)
    if dot is Dot.OTHER:
        _disc(painter, at, 3.4 * size + 0.4, _faded(theme.color("soft_ink"), 0.55), QPen(white, 0.8))
    elif size < 0.7:
        _disc(painter, at, 5.2 * size + 0.5, theme.color("jade"), QPen(white, 1.0))
    else:
        _disc(painter, at, 8.4 * size, _faded(white, 0.5), None)
        _disc(painter, at, 5.8 * size, QColor("#FFFFFF"), QPen(theme.color("jade"), 3.2 * size))


def _draw_hollow(painter: QPainter, at: QPointF, dot: Dot, theme: Theme, hot: bool, size: float) -> None:
    """A ring with nothing in it, so that it does not invite; the skin is seen through."""
    chosen = dot is Dot.SELECTED
    radius = {Dot.OTHER: 3.8, Dot.SHOWN: 5.4}.get(dot, 8.0) * (1.15 if hot and not chosen else size)
    if chosen:
        _disc(painter, at, 16.0, _faded(theme.color("vermilion"), 0.14), None)
    wide = 3.4 if chosen else 1.1 + 1.5 * min(size, 1.0)
    casing = QPen(_faded(QColor("#FFFFFF"), 0.75), wide)
    _disc(painter, at, radius, QColor(Qt.GlobalColor.transparent), casing)
    pen = QPen(theme.color("vermilion") if chosen else theme.color("soft_ink"), wide * 0.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if radius > 5.0:  # smaller rings are too small to be broken
        pen.setDashPattern([2.2, 1.3])
    _disc(painter, at, radius, QColor(Qt.GlobalColor.transparent), pen)


def _draw_dot(painter: QPainter, at: QPointF, dot: Dot, theme: Theme, hot: bool, pulse: float) -> None:
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


def label_size(font: QFont, code: str, words: str, sign: bool) -> QSizeF:
    """How much room a label's words need."""
    across = QFontMetricsF(_bold(font)).horizontalAdvance(code) + QFontMetricsF(font).horizontalAdvance(words)
    return QSizeF(math.ceil(across) + 27 + (px(20) if sign else 0), round(QFontMetricsF(font).height() + 10))


def paint_label(painter: QPainter, rect: QRectF, code: str, words: str, sign: bool, theme: Theme) -> None:
    """The dark sign beside a spot: its code, its name and side, and a warning sign where care is needed."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ink"))
    painter.drawRoundedRect(rect, 6, 6)
    plain = painter.font()
    bold = _bold(plain)
    painter.setPen(theme.color("ground"))
    painter.setFont(bold)
    line = rect.adjusted(9, 0, -9, 0)
    across = QFontMetricsF(bold).horizontalAdvance(code) + 8
    begin = Qt.AlignmentFlag.AlignRight if from_right() else Qt.AlignmentFlag.AlignLeft
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | begin
    painter.drawText(line, middle, code)
    painter.setFont(plain)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    rest = line.adjusted(0, 0, -across, 0) if from_right() else line.adjusted(across, 0, 0, 0)
    painter.drawText(rest, middle, words)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if sign:
        side = px(_SIGN)
        left = round(rect.left()) + 8 if from_right() else round(rect.right()) - 8 - side
        spot = QRect(left, round(rect.center().y()) - side // 2, side, side)
        icon("warning", _sign_color(theme)).paint(painter, spot)


def letter_width(font: QFont, letter: str, height: float) -> float:
    """How wide the disc of a letter is: a pill where a language has more than one for a side."""
    return max(height, math.ceil(QFontMetricsF(font).horizontalAdvance(letter)) + _LETTER_EDGE)


def paint_letter(painter: QPainter, rect: QRectF, letter: str, theme: Theme) -> None:
    """A letter in a small disc, to be read on ground and skin alike; a short word in a pill."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(theme.color("soft_ink"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _sign_color(theme: Theme) -> str:
    """The label's ground is the other theme's: dark on light paper, light on dark."""
    if theme.high:
        return (HIGH_LIGHT if theme.dark else HIGH_DARK).vermilion
    return (LIGHT if theme.dark else DARK).vermilion


def _faded(color: QColor, alpha: float) -> QColor:
    made = QColor(color)
    made.setAlphaF(alpha)
    return made


def _disc(painter: QPainter, at: QPointF, radius: float, fill: QColor, pen: QPen | None) -> None:
    painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    painter.drawEllipse(at, radius, radius)
