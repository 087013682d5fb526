"""Paints what lies on the figure of a close-up: measured lines, guide lines, dots, a label."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from acupress_desktop.bodymap.atlas import Measure, Sight
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.dots import Dot, paint_dots
from acupress_desktop.ui.panel.framing import Framing, beside, length_of, place_label
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import LIGHT, Theme, on_body

_DOT, _OTHER_DOT, _GLOW = 7.5, 5.5, 17.0
#: A shorter line would hide under its dot, so it is drawn below it.
_SHORT, _BELOW = 42.0, 24.0
_LABEL_HEIGHT = 18.0
#: Skin is light in both themes, so lines on it are dark in both; the casing shows them beside it.
_LINE, _CASING = LIGHT.ink, LIGHT.surface


@dataclass(frozen=True)
class Marks:
    """Everything in the picture's pixels. `measured` holds each line with its ticks; `label` may be empty.
    What is not to be pressed is `hollow`, on the other side of the body `other_hollow`; `both` are pressed
    at once."""

    dot: QPointF
    other: QPointF | None
    guides: tuple[tuple[QPointF, ...], ...]
    measured: tuple[tuple[tuple[QPointF, ...], tuple[QPointF, ...]], ...]
    text: str
    label: QRectF
    hollow: bool = False
    other_hollow: bool = False
    both: bool = False


def make_marks(
    framing: Framing, sight: Sight, other: Sight | None, text: str, font: QFont, room: QRectF, taken: QRectF
) -> Marks:
    """`text` is the words of the first measured line; its label may stand in `room` but not in `taken`."""
    dot = framing.at(sight.x, sight.y)
    other_dot = framing.at(other.x, other.y) if other is not None else None
    measured = tuple(_measured(framing, measure) for measure in sight.measures if measure.amount)
    label = QRectF()
    if measured and text:
        size = QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 12, px(_LABEL_HEIGHT))
        dots = [_around(dot, _DOT + 4), taken]
        if other_dot is not None:
            dots.append(_around(other_dot, _OTHER_DOT + 3))
        label = place_label(size, measured[0][0], dots, room)
    return Marks(
        dot=dot,
        other=other_dot,
        guides=tuple(_line(framing, measure) for measure in sight.measures if not measure.amount),
        measured=measured,
        text=text,
        label=label,
    )


def paint_marks(painter: QPainter, marks: Marks, font: QFont, theme: Theme) -> None:
    """Paint them over the figure, the spot's own dot last but for the label."""
    paint_lines(painter, marks)
    if marks.other is not None and marks.other_hollow:
        paint_dots(painter, [marks.other], Dot.SHOWN, theme, hot=False, pulse=0.0, hollow=True)
    elif marks.other is not None and marks.both:
        _glowing_dot(painter, marks.other, theme)
    elif marks.other is not None:
        _dot(painter, marks.other, QColor(LIGHT.surface), QColor(on_body(theme).jade), _OTHER_DOT)
    if marks.hollow:
        paint_dots(painter, [marks.dot], Dot.SELECTED, theme, hot=False, pulse=0.0, hollow=True)
    else:
        _glowing_dot(painter, marks.dot, theme)
    if marks.text and not marks.label.isEmpty():
        paint_words(painter, marks.label, marks.text, font, theme.ink, theme)


def paint_lines(painter: QPainter, marks: Marks) -> None:
    """Paint the lines alone: what the place was measured along, and from."""
    for guide in marks.guides:
        _stroke(painter, guide, 1.2, dashed=True)
    for line, ticks in marks.measured:
        _stroke(painter, line, 2.0, dashed=False)
        for start, end in _bars(line, ticks):
            _stroke(painter, (start, end), 2.0, dashed=False)


def paint_words(painter: QPainter, box: QRectF, words: str, font: QFont, color: str, theme: Theme) -> None:
    """Words on a ground of their own, to be read on any skin."""
    ground = QColor(theme.surface)
    ground.setAlphaF(0.92)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _measured(framing: Framing, measure: Measure) -> tuple[tuple[QPointF, ...], tuple[QPointF, ...]]:
    line = list(_line(framing, measure))
    ticks = [framing.at(x, y) for x, y in measure.ticks]
    if length_of(line) < _SHORT:
        shift = beside(line, _BELOW)[0] - line[0]
        line, ticks = [place + shift for place in line], [place + shift for place in ticks]
    return tuple(line), tuple(ticks)


def _line(framing: Framing, measure: Measure) -> tuple[QPointF, ...]:
    return tuple(framing.at(x, y) for x, y in measure.path)


def _bars(line: Sequence[QPointF], ticks: Iterable[QPointF]) -> list[tuple[QPointF, QPointF]]:
    """Short bars across the line: at both ends, and smaller ones at the parts between."""
    bars = [_bar(line, line[0], 4.5), _bar(line, line[-1], 4.5)]
    inner = [t for t in ticks if min((t - end).manhattanLength() for end in (line[0], line[-1])) > 3]
    return bars + [_bar(line, tick, 3.0) for tick in inner]


def _bar(line: Sequence[QPointF], at: QPointF, half: float) -> tuple[QPointF, QPointF]:
    nearest = min(range(len(line)), key=lambda n: (line[n] - at).manhattanLength())
    way = line[min(nearest + 1, len(line) - 1)] - line[max(nearest - 1, 0)]
    length = math.hypot(way.x(), way.y()) or 1.0
    across = QPointF(-way.y(), way.x()) * (half / length)
    return at - across, at + across


def _stroke(painter: QPainter, line: Sequence[QPointF], width: float, dashed: bool) -> None:
    casing = QColor(_CASING)
    casing.setAlphaF(0.3 if dashed else 0.55)
    for color, extra in ((casing, 2.0), (QColor(_LINE), 0.0)):
        pen = QPen(color, width + extra)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed and not extra:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(list(line))


def _glowing_dot(painter: QPainter, at: QPointF, theme: Theme) -> None:
    glow = QColor(on_body(theme).vermilion)
    glow.setAlphaF(0.22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(at, _GLOW, _GLOW)
    _dot(painter, at, QColor(on_body(theme).vermilion), QColor(LIGHT.surface), _DOT)


def _dot(painter: QPainter, at: QPointF, fill: QColor, ring: QColor, radius: float) -> None:
    painter.setPen(QPen(ring, 2.5))
    painter.setBrush(fill)
    painter.drawEllipse(at, radius, radius)


def _around(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
