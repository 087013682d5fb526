"""Where the dark label of the named spot stands, and the line that leads to it from further off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from acupress_desktop.bodymap.labels import Box

#: How far off a label may stand, in pixels, if it covers less there.
_OFF = (14.0, 34.0, 60.0)
#: Its line is looked at in so many steps.
_STEPS = 8


def label_place(
    size: QSizeF,
    at: QPointF,
    reach: float,
    room: QRectF,
    taken: Iterable[QRectF],
    soft: Sequence[tuple[Box, int]] = (),
) -> QRectF:
    """Where a label goes: beside the spot where it is whole and covers none of the places that are
    taken, above and left of it if it can be, and where it covers least of what is `soft` (boxes and what each
    is worth); in a corner without such a place, just inside `room`."""
    blocked = list(taken)
    best, least = None, -1
    for place in _places(size, at, reach):
        if not room.contains(place) or any(place.intersects(other) for other in blocked):
            continue
        left, top, right, bottom = place.left(), place.top(), place.right(), place.bottom()
        covered = sum(
            worth for (a, b, c, d), worth in soft if a < right and left < c and b < bottom and top < d
        )
        if best is None or covered < least:  # else its line makes it no better
            covered += _crossed(place, at, reach, soft)
        if best is None or covered < least:
            best, least = place, covered
        if not covered:
            break
    if best is not None:
        return best
    first = next(iter(_places(size, at, reach)))
    first.moveLeft(max(room.left(), min(first.left(), room.right() - first.width())))
    first.moveTop(max(room.top(), min(first.top(), room.bottom() - first.height())))
    return first


def _crossed(place: QRectF, at: QPointF, reach: float, soft: Sequence[tuple[Box, int]]) -> int:
    """What the line to a label further off runs over."""
    lead = lead_of(place, at, reach)
    if lead is None:
        return 0
    line, around = QLineF(*lead), QRectF(*lead).normalized()
    left, top, right, bottom = around.left(), around.top(), around.right(), around.bottom()
    near = [
        (box, worth)
        for box, worth in soft
        if box[0] <= right and left <= box[2] and box[1] <= bottom and top <= box[3]
    ]
    spots = [line.pointAt(step / _STEPS) for step in range(_STEPS + 1)]
    xs = [(spot.x(), spot.y()) for spot in spots]
    return sum(worth for (a, b, c, d), worth in near if any(a < x < c and b < y < d for x, y in xs))


def _places(size: QSizeF, at: QPointF, reach: float) -> Iterable[QRectF]:
    x, y, wide, high = at.x(), at.y(), size.width(), size.height()
    left, right = x - wide - 8 + reach, x + 8 - reach
    above, below = y - reach - high - 2, y + reach + 2
    for top in (above, below):
        for start in (left, right):
            yield QRectF(QPointF(start, top), size)
    for off in _OFF:
        for start in (x - reach - off - wide, x + reach + off):
            for top in (y - high / 2, y - high - off, y + off):
                yield QRectF(QPointF(start, top), size)
        for top in (above - off, below + off):
            for start in (left, right):
                yield QRectF(QPointF(start, top), size)


def lead_of(rect: QRectF, at: QPointF, reach: float) -> tuple[QPointF, QPointF] | None:
    """The line from a spot to its label, None where that stands right beside it."""
    near = QPointF(min(max(at.x(), rect.left()), rect.right()), min(max(at.y(), rect.top()), rect.bottom()))
    way = near - at
    away = (way.x() ** 2 + way.y() ** 2) ** 0.5
    if away <= reach + 8:
        return None
    return at + way * ((reach - 2) / away), near


def paint_lead(painter: QPainter, lead: tuple[QPointF, QPointF], edge: QColor, ink: QColor) -> None:
    """A line in the label's colour with an edge, to be seen on anything."""
    for color, width in ((edge, 3.4), (ink, 1.4)):
        painter.setPen(QPen(color, width))
        painter.drawLine(*lead)
