"""How close spots lie together, and what that means for their dots and labels."""

from __future__ import annotations

import math
from collections.abc import Iterable

#: Edge of the squares in which neighbours are looked for, in units of the map (2.5 cm).
_SQUARE = 250.0
#: How many places are asked for their neighbours at the most.
_ASKED = 60
#: With neighbours at least so many pixels away a dot has its full size; it never shrinks below a third.
_ROOMY, _SMALLEST = 22.0, 0.36
#: Nor does one of many grow further than this.
_MANY = 0.6
#: Dots that do not belong to the filter appear once they have this share of their full size.
_OTHERS_FROM = 0.62


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


def dot_size(pixels: float, many: bool = False) -> float:
    """The share of its full size that a dot has with neighbours this far away, in tenths so that few
    pictures of dots are needed. Of `many` none is large: their codes stand close to them."""
    return max(_SMALLEST, min(_MANY if many else 1.0, round(pixels / _ROOMY, 1)))


def shows_others(pixels: float) -> bool:
    """Whether there is room for the points that the filter leaves out; `pixels` is the distance of all."""
    return pixels / _ROOMY >= _OTHERS_FROM
