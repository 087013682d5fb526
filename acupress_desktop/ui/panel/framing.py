"""Which part of a view a close-up shows, and where its label may stand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, product

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from acupress_desktop.bodymap.atlas import Sight
from acupress_desktop.bodymap.bodies import WHOLE
from acupress_desktop.bodymap.hands import LaidHand
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.value import dataclass

#: How wide a part of a view is shown at least, in SVG units (0.1 mm): a hand that presses fills two thirds.
_CONTEXT = {"shoulder-top": 2600.0}
_CONTEXT_WHOLE, _CONTEXT_NEAR = 2500.0, 2200.0
#: Two hands need more room.
_TWO_HANDS = 1.5
#: The share of the picture, at each edge, that lines keep clear of.
_EDGE = 0.16


@dataclass(frozen=True)
class Framing:
    """`key` is the picture to be drawn, mirrored for a right side, and for a view that is to stand as in a
    mirror; `source` is the shown part in SVG units as seen (after mirroring), `scale` pixels a unit;
    `across` mirrors an x as drawn to an x as seen (None for a view that is not mirrored)."""

    key: MapKey
    source: QRectF
    scale: float
    across: float | None

    def at(self, x: float, y: float) -> QPointF:
        """A place of the view as drawn, in the picture's pixels."""
        seen = x if self.across is None else self.across - x
        return QPointF((seen - self.source.x()) * self.scale, (y - self.source.y()) * self.scale)


def frame(
    sight: Sight,
    box: QRectF,
    size: QSize,
    as_in_mirror: bool = False,
    around: float = 1.0,
    hands: Sequence[LaidHand] = (),
    measured: bool = True,
) -> Framing:
    """Fit the spot, its measured lines and what is around into a picture of `size` pixels; `box` is
    the view's own box. `as_in_mirror` turns round what looks the reader in the face; `around` shows more
    or less of the body; `hands` that press move the picture towards them; what is not `measured` may leave
    it."""
    flipped = as_in_mirror and VIEWS[sight.key.view].face_to_face
    key = replace(sight.key, mirrored=sight.key.mirrored or flipped)
    lines = [m.path for m in sight.measures if m.amount] if measured else []
    xs = [sight.x, *(x for line in lines for x, _ in line)]
    ys = [sight.y, *(y for line in lines for _, y in line)]
    aspect = size.width() / max(1, size.height())
    room = 1 - 2 * _EDGE
    if len(hands) > 1:
        around = max(around, _TWO_HANDS)
    width = max(_context(sight.key.view) * around, _span(xs) / room, _span(ys) / room * aspect)
    x, y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    middle = box.center().x()
    if VIEWS[sight.key.view].both_sides and max(abs(middle - x) for x in xs) < width * room / 2:
        x = middle  # both sides of the body fit
    if hands:
        x = _towards(x, [hand.palm[0] for hand in hands], xs, width)
        y = _towards(y, [hand.palm[1] for hand in hands], ys, width / aspect)
    for hand in hands:
        if hand.top is not None:
            y = max(y, hand.top + width / aspect / 2)
    across = 2 * box.x() + box.width() if key.mirrored else None
    if across is not None:
        x = across - x
    source = QRectF(x - width / 2, y - width / aspect / 2, width, width / aspect)
    return Framing(key, source, size.width() / width, across)


def place_label(size: QSizeF, line: Sequence[QPointF], dots: Sequence[QRectF], room: QRectF) -> QRectF:
    """Where a label of `size` may stand: inside `room`, off every one of `dots`, as little as possible
    on the line, and near its middle."""
    middle_x, middle_y = line[len(line) // 2].x(), line[len(line) // 2].y()
    places = [(place.x(), place.y()) for place in line]
    taken = [(dot.left(), dot.top(), dot.right(), dot.bottom()) for dot in dots]
    width, height = size.width(), size.height()
    best, least = (0.0, 0.0), float("inf")
    for down, right in product((1, -1, 2, -2, 3, -3), (0, 0.6, -0.6, 1.1, -1.1)):
        x, y = middle_x + (right - 0.5) * width, middle_y + down * (height / 2 + 8) - height / 2
        x = min(max(x, room.left()), room.right() - width)
        y = min(max(y, room.top()), room.bottom() - height)
        cost = math.hypot(x + width / 2 - middle_x, (y + height / 2 - middle_y) * 1.5)
        cost += 4 if down < 0 else 0  # below rather than above, where both would do
        if cost >= least:  # what it covers only makes it worse
            continue
        cost += 40 * sum(x <= px <= x + width and y <= py <= y + height for px, py in places)
        cost += 10_000 * sum(
            x < end and x + width > left and y < bottom and y + height > top
            for left, top, end, bottom in taken
        )
        if cost < least:
            best, least = (x, y), cost
    return QRectF(*best, width, height)


def beside(line: Sequence[QPointF], distance: float) -> list[QPointF]:
    """The line moved aside, downwards in the picture, as in a drawing with dimensions."""
    chord = line[-1] - line[0]
    length = math.hypot(chord.x(), chord.y()) or 1.0
    away = QPointF(-chord.y(), chord.x()) * (distance / length)
    if away.y() < 0:
        away = -away
    return [place + away for place in line]


def length_of(line: Sequence[QPointF]) -> float:
    """Along the line, in its own units."""
    return float(sum(math.hypot(b.x() - a.x(), b.y() - a.y()) for a, b in pairwise(line)))


def _context(view: str) -> float:
    return _CONTEXT.get(view, _CONTEXT_WHOLE if view in WHOLE else _CONTEXT_NEAR)


def _towards(middle: float, palms: Sequence[float], kept: Sequence[float], length: float) -> float:
    """The middle of a picture of that length, moved half-way to the hands, as far as what must be seen stays
    clear of the edges."""
    half = length * (0.5 - _EDGE)
    wanted = (middle + sum(palms) / len(palms)) / 2
    low, high = max(kept) - half, min(kept) + half
    return min(max(wanted, low), high) if low <= high else middle


def _span(values: Sequence[float]) -> float:
    return max(values) - min(values)
