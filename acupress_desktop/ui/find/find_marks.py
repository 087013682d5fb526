"""Paints what lies on the figure while a point is looked for, and what is shown once it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from acupress_desktop.domain.finding import GOOD_CUN, NEAR_CUN
from acupress_desktop.domain.learning import Known
from acupress_desktop.ui.find.grade_strip import paint_grade
from acupress_desktop.ui.map.dots import Dot, paint_dots
from acupress_desktop.ui.panel.marks import Marks, paint_lines, paint_words
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import LIGHT, Theme, on_body

#: The cross in pixels: its ring, how far its arms reach in and out.
_RING, _INNER, _OUTER = 16.0, 10.0, 25.0
_DOT, _OWN = 6.0, 9.0
_LABEL = 18.0
#: How far the sign of a point reaches that was asked for, and that of a new one, in pixels.
_KNOWN, _SMALL = 5.0, 3.2


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """The cross that is moved to the place. Skin is light in both themes, so it is dark with a light edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((QColor(LIGHT.surface), 5.0), (QColor(LIGHT.jade), 2.0)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(at, _RING, _RING)
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(x, y)
            painter.drawLine(at + way * _INNER, at + way * _OUTER)


def paint_mark(painter: QPainter, at: QPointF) -> None:
    """The place that is asked for by name: a ring that hides nothing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((QColor(LIGHT.surface), 6.0), (QColor(LIGHT.vermilion), 2.8)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(at, _RING * 0.6, _RING * 0.6)
    painter.setPen(QPen(QColor(LIGHT.surface), 1.5))
    painter.setBrush(QColor(LIGHT.vermilion))
    painter.drawEllipse(at, 3.4, 3.4)


def paint_known(painter: QPainter, places: Iterable[tuple[QPointF, Known]], theme: Theme) -> None:
    """How well each point of a view is known, by shape and colour; what is new lies below the rest."""
    colors = on_body(theme)
    order = list(Known)
    for at, known in sorted(places, key=lambda entry: -order.index(entry[1])):
        reach = _SMALL if known is Known.NEW else _KNOWN
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(at, reach + 1.5, reach + 1.5)
        box = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        paint_grade(painter, box, known, colors)


def paint_answer(
    painter: QPainter,
    marks: Marks,
    own: QPointF | None,
    cun: tuple[float, float],
    words: tuple[str, str],
    font: QFont,
    room: QRectF,
    keep_clear: Sequence[QRectF],
    theme: Theme,
) -> None:
    """The right place with rings of half a cun and of one (`cun` in pixels, from side to
    side and up and down), the lines of its measure, and
    the learner's own place. `words` name the right place and the own
    one, in the `room`, off what is to be kept clear."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for distance, style in ((GOOD_CUN, Qt.PenStyle.SolidLine), (NEAR_CUN, Qt.PenStyle.DashLine)):
        for color, width in ((QColor(255, 255, 255, 150), 3.5), (QColor(LIGHT.jade), 1.6)):
            painter.setPen(QPen(color, width, style))
            painter.drawEllipse(marks.dot, distance * cun[0], distance * cun[1])
    paint_lines(painter, marks)
    if own is not None:
        painter.setPen(QPen(QColor(LIGHT.vermilion), 2.0))
        painter.drawLine(own, marks.dot)
    if marks.hollow:
        paint_dots(painter, [marks.dot], Dot.SELECTED, theme, hot=False, pulse=0.0, hollow=True)
    else:
        painter.setPen(QPen(QColor(LIGHT.surface), 2.5))
        painter.setBrush(QColor(LIGHT.jade))
        painter.drawEllipse(marks.dot, _DOT, _DOT)
    if own is not None:
        _paint_own(painter, own)
    if marks.text and not marks.label.isEmpty():
        paint_words(painter, marks.label, marks.text, font, theme.ink, theme)
    taken = [
        *keep_clear,
        marks.label,
        _around(marks.dot, _DOT + 3),
        *(_box(line) for line, _ in marks.measured),
    ]
    if own is not None:
        taken.append(_around(own, _OWN + 2))
    for at, word, ink in ((marks.dot, words[0], theme.jade), (own, words[1], theme.vermilion)):
        if at is not None:
            ring = (cun[0] * NEAR_CUN, cun[1] * NEAR_CUN)
            away = ring if at is marks.dot else (_OWN + 3, _OWN + 3)
            if (box := label_box(at, word, font, room, taken, away)) is not None:
                paint_words(painter, box, word, font, ink, theme)
                taken.append(box)


def _paint_own(painter: QPainter, at: QPointF) -> None:
    painter.setPen(QPen(QColor(LIGHT.vermilion), 2.4))
    painter.setBrush(QColor(LIGHT.vermilion_wash))
    painter.drawEllipse(at, _OWN, _OWN)
    arm = _OWN * 0.45
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm))
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm))


def _around(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)


def _box(line: tuple[QPointF, ...]) -> QRectF:
    """Around a line with its bars."""
    xs, ys = [place.x() for place in line], [place.y() for place in line]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(-5, -5, 5, 5)


def label_box(
    at: QPointF, word: str, font: QFont, room: QRectF, taken: Sequence[QRectF], away: tuple[float, float]
) -> QRectF | None:
    """Where a word may stand beside a place, so far `away` to a side and up or down: off what is taken,
    inside the room; None where the place is out of sight, or there is no such place."""
    if not room.contains(at):
        return None
    width, high = QFontMetricsF(font).horizontalAdvance(word) + 12, px(_LABEL)
    aside, off = (min(way, 90.0) + 8 for way in away)
    beside, below = aside + width / 2, off + high / 2
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1)):
        middle = at + QPointF(x * beside, y * below)
        box = QRectF(middle.x() - width / 2, middle.y() - high / 2, width, high)
        if room.contains(box) and not any(box.intersects(other) for other in taken):
            return box
    return None
