"""How close spots lie together, and what that means for their dots and labels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF

#: Left, top, right, bottom.
Box = tuple[float, float, float, float]

#: Edge of the squares in which neighbours are looked for, in units of the map (2.5 cm).
_SQUARE = 250.0
#: How many places are asked for their neighbours at the most.
_ASKED = 60
#: With neighbours at least so many pixels away a dot has its full size; it never shrinks below a third.
_ROOMY, _SMALLEST = 22.0, 0.36
#: Dots that do not belong to the filter appear once they have this share of their full size.
_OTHERS_FROM = 0.62
#: Codes stand beside their dots from this distance of neighbours on, in pixels.
_LABELS_FROM = 24.0


def spacing(places: Iterable[tuple[float, float]]) -> float:
    """The distance to the nearest neighbour that half of the places have, in their own units.

    Infinite for less than two places. Neighbours further away than two squares count as that far; of
    hundreds only every so many are asked."""
    spots = list(places)
    if len(spots) < 2:
        return math.inf
    squares: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for x, y in spots:
        squares.setdefault((int(x // _SQUARE), int(y // _SQUARE)), []).append((x, y))
    asked = spots[:: max(1, len(spots) // _ASKED)]
    away = sorted(_to_neighbour(x, y, squares) for x, y in asked)
    return (away[(len(away) - 1) // 2] + away[len(away) // 2]) / 2


def _to_neighbour(x: float, y: float, squares: dict[tuple[int, int], list[tuple[float, float]]]) -> float:
    column, row = int(x // _SQUARE), int(y // _SQUARE)
    least = 2 * _SQUARE
    for i in (column - 1, column, column + 1):
        for j in (row - 1, row, row + 1):
            for a, b in squares.get((i, j), ()):
                away = math.hypot(a - x, b - y)
                if 0.5 < away < least:  # two spots at one place have no distance to keep
                    least = away
    return least


def dot_size(pixels: float) -> float:
    """The share of its full size that a dot has with neighbours this far away, in tenths so that few
    pictures of dots are needed."""
    return max(_SMALLEST, min(1.0, round(pixels / _ROOMY, 1)))


def shows_others(pixels: float) -> bool:
    """Whether there is room for the points that the filter leaves out; `pixels` is the distance of all."""
    return pixels / _ROOMY >= _OTHERS_FROM


def shows_labels(pixels: float) -> bool:
    """Whether there is room for names where the dots are so many `pixels` apart."""
    return pixels >= _LABELS_FROM


def fitting(labels: Sequence[QRectF], taken: Iterable[QRectF], room: QRectF) -> list[int]:
    """Which labels, by their number, can stand without covering one another or a taken place; the
    earlier ones come first."""
    return fitting_boxes([box_of(label) for label in labels], map(box_of, taken), box_of(room))


def fitting_boxes(labels: Sequence[Box], taken: Iterable[Box], room: Box) -> list[int]:
    """The same of plain numbers, which are made faster by the hundred."""
    # Hundreds of boxes are sorted into squares, so that each is compared with its neighbours only.
    squares: dict[tuple[int, int], list[Box]] = {}
    for other in taken:
        _put(other, squares)
    found = []
    left, top, right, bottom = room
    for number, box in enumerate(labels):
        x0, y0, x1, y1 = box
        if x0 < left or y0 < top or x1 > right or y1 > bottom:
            continue
        near = (other for square in _squares(box) for other in squares.get(square, ()))
        if not any(x0 < b and a < x1 and y0 < d and c < y1 for a, c, b, d in near):
            _put(box, squares)
            found.append(number)
    return found


#: Edge of a square in pixels: about the width of a code.
_EDGE = 48.0


def box_of(rect: QRectF) -> Box:
    """Left, top, right, bottom."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _squares(box: Box) -> list[tuple[int, int]]:
    """The squares that a box touches."""
    columns = range(int(box[0] // _EDGE), int(box[2] // _EDGE) + 1)
    rows = range(int(box[1] // _EDGE), int(box[3] // _EDGE) + 1)
    return [(column, row) for column in columns for row in rows]


def _put(box: Box, squares: dict[tuple[int, int], list[Box]]) -> None:
    for square in _squares(box):
        squares.setdefault(square, []).append(box)
