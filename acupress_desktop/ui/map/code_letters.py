"""The letters of the codes beside dots."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from acupress_desktop.bodymap.labels import Box
from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.map.map_codes import Code
from acupress_desktop.ui.theme import Theme, on_body

#: The edge around letters, in pixels at usual size, and how much of it covers what is below.
_EDGE, _COVER = 3.0, 0.86
#: In so many steps it is looked for where a leader leaves the figure.
_STEPS = 8
#: Light edges of letters that lie on a figure.
_PAPER = "#FFFDF9"


def paint_codes(
    painter: QPainter,
    codes: Mapping[Spot, Code],
    part: QRectF,
    theme: Theme,
    beside: Callable[[Box], bool],
) -> None:
    """Codes and their leaders in a part of the map. `beside` tells of a box whether all of it lies beside the
    figure, where letters have the theme's colours."""
    ratio, family = painter.device().devicePixelRatioF(), painter.font().toString()
    left, top, right, bottom = part.left() - 4, part.top() - 4, part.right() + 4, part.bottom() + 4
    seen = []
    leaders: dict[tuple[bool, bool], list[QLineF]] = {}
    for spot, code in codes.items():
        a, b, c, d = code.box
        if code.leader is not None:
            for outside, line in _lines(QLineF(*code.leader), theme, beside):
                leaders.setdefault((code.listed, outside), []).append(line)
        if a < right and left < c and b < bottom and top < d:
            seen.append((spot.code, code))
    for (listed, outside), lines in leaders.items():
        edge, ink = _colors(listed, outside, theme)
        for color, width in ((edge, 2.4), (ink, 1.0)):
            painter.setPen(QPen(color, width))
            painter.drawLines(lines)
    for text, code in seen:
        a, b, c, d = code.box
        outside = theme.dark and beside(code.box)
        picture = _picture(text, family, code.listed, code.letters, theme, outside, ratio)
        wide, high = picture.width() / ratio, picture.height() / ratio
        # Letters keep to the side that their dot is on, where their box has more room than they need.
        x = a - _EDGE / 2 if code.way > 0 else c + _EDGE / 2 - wide if code.way < 0 else (a + c - wide) / 2
        y = (b + d - high) / 2
        painter.drawImage(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)


def _lines(line: QLineF, theme: Theme, beside: Callable[[Box], bool]) -> list[tuple[bool, QLineF]]:
    """A leader, in two where it leaves the figure for the dark: what lies beside it, and the line."""
    if not theme.dark:
        return [(False, line)]
    cut = 1.0
    for step in range(_STEPS, -1, -1):
        at = line.pointAt(step / _STEPS)
        if not beside((at.x(), at.y(), at.x(), at.y())):
            break
        cut = step / _STEPS
    edge = line.pointAt(cut)
    parts = ((False, QLineF(line.p1(), edge)), (True, QLineF(edge, line.p2())))
    return [(outside, part) for outside, part in parts if part.length() > 0.5]


def _colors(listed: bool, outside: bool, theme: Theme) -> tuple[QColor, QColor]:
    """Of the edge and of the ink: as the theme has them beside a figure, dark on light upon one. A list's
    codes are as dark as can be, the others half way to soft."""
    its = theme if outside else on_body(theme)
    edge, ink, soft = QColor(theme.ground if outside else _PAPER), its.color("ink"), its.color("soft_ink")
    edge.setAlphaF(_COVER)
    if not listed:
        dark, light = (ink.red(), ink.green(), ink.blue()), (soft.red(), soft.green(), soft.blue())
        ink = QColor(*((a + b) // 2 for a, b in zip(dark, light, strict=True)))
    return edge, ink


@lru_cache(maxsize=2048)
def _picture(
    text: str, family: str, listed: bool, pixels: int, theme: Theme, outside: bool, ratio: float
) -> QImage:
    """A code drawn once: there may be hundreds in each frame, and an edge takes long to stroke."""
    font = _font(family, listed, pixels)
    metrics = QFontMetricsF(font)
    wide = math.ceil(metrics.horizontalAdvance(text) + _EDGE)
    high = math.ceil(metrics.capHeight() + _EDGE + 1)
    image = QImage(
        math.ceil(wide * ratio), math.ceil(high * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    base = QPointF(_EDGE / 2, (high + metrics.capHeight()) / 2)
    edge, ink = _colors(listed, outside, theme)
    path = QPainterPath()
    path.addText(base, font, text)
    pen = QPen(edge, _EDGE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(base, text)
    painter.end()
    return image


def _font(family: str, listed: bool, pixels: int) -> QFont:
    font = QFont()
    font.fromString(family)
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight.DemiBold if listed else QFont.Weight.Medium)
    return font
