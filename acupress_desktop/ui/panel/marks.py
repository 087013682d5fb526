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
_CORE = 2.6
#: A shorter line would hide under its dot, so it is drawn below it.
_SHORT, _BELOW = 60.0, 24.0
_LABEL_HEIGHT = 18.0
#: The name of an end is no wider than this share of the picture, and stands so many pixels beside it.
_END_SHARE, _END_GAP = 0.4, 7.0
#: Skin is light in both themes, so lines on it are dark in both; the casing shows them beside it.
_LINE, _CASING = LIGHT.ink, LIGHT.surface


@dataclass(frozen=True)
class Marks:
    """Everything in the picture's pixels. `measured` holds each line with its ticks; `label` may be empty.
    What is not to be pressed is `hollow`, on the other side of the body `other_hollow`; `both` are pressed
    at once. A point under a hand is a `ring` over the finger's tip. `ends` say what the first measured line
    begins and ends at."""

    dot: QPointF
    other: QPointF | None
    guides: tuple[tuple[QPointF, ...], ...]
    measured: tuple[tuple[tuple[QPointF, ...], tuple[QPointF, ...]], ...]
    text: str
    label: QRectF
    hollow: bool = False
    other_hollow: bool = False
    both: bool = False
    ring: bool = False
    ends: tuple[tuple[str, QRectF], ...] = ()


def make_marks(
    framing: Framing,
    sight: Sight,
    other: Sight | None,
    text: str,
    font: QFont,
    room: QRectF,
    taken: Sequence[QRectF] = (),
    ends: Sequence[str] = (),
) -> Marks:
    """`text` is the words of the first measured line, `ends` those of its ends; they may stand in `room` but
    not in `taken`. An end has none where there is no room for it."""
    dot = framing.at(sight.x, sight.y)
    other_dot = framing.at(other.x, other.y) if other is not None else None
    measured = tuple(_measured(framing, measure) for measure in sight.measures if measure.amount)
    label = QRectF()
    named: list[tuple[str, QRectF]] = []
    dots = [_around(dot, _DOT + 4), *taken]
    if other_dot is not None:
        dots.append(_around(other_dot, _OTHER_DOT + 3))
    if measured and text:
        size = QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 12, px(_LABEL_HEIGHT))
        label = place_label(size, measured[0][0], dots, room)
        if size.width() > room.width() or any(label.intersects(each) for each in taken):
            label, ends = QRectF(), ()
        line = measured[0][0]
        for words, way in zip(ends, (line[::-1], line), strict=False):
            box = _end_box(words, way, font, room, [*dots, label, *(box for _, box in named)])
            if box is not None:
                named.append((words, box))
    return Marks(
        dot=dot,
        other=other_dot,
        guides=tuple(_line(framing, measure) for measure in sight.measures if not measure.amount),
        measured=measured,
        text=text,
        label=label,
        ends=tuple(named),
    )


def paint_marks(painter: QPainter, marks: Marks, font: QFont, theme: Theme) -> None:
    """Paint them over the figure, the spot's own dot last but for the label."""
    paint_lines(painter, marks)
    if marks.other is not None and marks.other_hollow:
        paint_dots(painter, [marks.other], Dot.SHOWN, theme, hot=False, pulse=0.0, hollow=True)
    elif marks.other is not None and marks.both:
        _pressed(painter, marks.other, marks.ring, theme)
    elif marks.other is not None:
        _dot(painter, marks.other, QColor(LIGHT.surface), QColor(on_body(theme).jade), _OTHER_DOT)
    if marks.hollow:
        paint_dots(painter, [marks.dot], Dot.SELECTED, theme, hot=False, pulse=0.0, hollow=True)
    else:
        _pressed(painter, marks.dot, marks.ring, theme)
    small = _small(font)
    for words, box in marks.ends:
        paint_words(painter, box, words, small, theme.soft_ink, theme)
    if marks.text and not marks.label.isEmpty():
        paint_words(painter, marks.label, marks.text, font, theme.ink, theme)


def paint_lines(painter: QPainter, marks: Marks) -> None:
    """Paint the lines alone: what the place was measured along, and from."""
    for guide in marks.guides:
        _stroke(painter, guide, 1.2, dashed=True)
    for line, ticks in marks.measured:
        _stroke(painter, line, 2.0, dashed=False)
        for start, end in bars(line, ticks):
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
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def _small(font: QFont) -> QFont:
    """The letters of what stands at an end of a line."""
    small = QFont(font)
    small.setPixelSize(max(1, round(font.pixelSize() * 11 / 12)))
    return small


def _end_box(
    words: str, line: Sequence[QPointF], font: QFont, room: QRectF, taken: Sequence[QRectF]
) -> QRectF | None:
    """Where the name of the end of a line may stand, in two lines at most: beyond it, or beside it. None
    where it would cover something."""
    metrics = QFontMetricsF(_small(font))
    most = QRectF(0, 0, room.width() * _END_SHARE, 1000)
    wrapped = metrics.boundingRect(most, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter, words)
    if not words or wrapped.width() > most.width() or wrapped.height() > 2.5 * metrics.lineSpacing():
        return None
    box = QRectF(0, 0, wrapped.width() + 10, wrapped.height() + 2)
    at, way = line[-1], line[-1] - line[max(0, len(line) - 3)]
    length = math.hypot(way.x(), way.y()) or 1.0
    out_x, out_y = way.x() / length, way.y() / length
    far = abs(out_x) * box.width() / 2 + abs(out_y) * box.height() / 2 + _END_GAP
    across = abs(out_y) * box.width() / 2 + abs(out_x) * box.height() / 2 + _END_GAP
    for out, aside in ((far, 0.0), (far, across), (far, -across), (0.0, across), (0.0, -across)):
        box.moveCenter(at + QPointF(out_x * out - out_y * aside, out_y * out + out_x * aside))
        if room.contains(box) and not any(box.intersects(each) for each in taken):
            return box
    return None


def _measured(framing: Framing, measure: Measure) -> tuple[tuple[QPointF, ...], tuple[QPointF, ...]]:
    line = list(_line(framing, measure))
    ticks = [framing.at(x, y) for x, y in measure.ticks]
    if length_of(line) < _SHORT:
        shift = beside(line, _BELOW)[0] - line[0]
        line, ticks = [place + shift for place in line], [place + shift for place in ticks]
    return tuple(line), tuple(ticks)


def _line(framing: Framing, measure: Measure) -> tuple[QPointF, ...]:
    return tuple(framing.at(x, y) for x, y in measure.path)


def bars(line: Sequence[QPointF], ticks: Iterable[QPointF]) -> list[tuple[QPointF, QPointF]]:
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


def _pressed(painter: QPainter, at: QPointF, ring: bool, theme: Theme) -> None:
    """The point that is pressed; under a hand a ring, through which its nail is seen."""
    if not ring:
        _glowing_dot(painter, at, theme)
        return
    vermilion = QColor(on_body(theme).vermilion)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((QColor(LIGHT.surface), 5.0), (vermilion, 2.8)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(at, _DOT, _DOT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(vermilion)
    painter.drawEllipse(at, _CORE, _CORE)


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
