"""Where every code of a view stands: the rule of `acupress_desktop/bodymap/labels.py`, off the figure's
outlines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from acupress_desktop.bodymap.labels import (
    SPREADS,
    Box,
    Label,
    Spread,
    Surroundings,
    code_size,
    place,
)
from acupress_desktop.bodymap.map_labels import Entry, in_turn, twins_of
from acupress_desktop.domain.points import Spot
from mapmaking.figure_data import UNITS_PER_CM, FigureView, Path

XY = tuple[float, float]
Line = tuple[XY, XY]
#: What fits while all of the map is shown so high, in pixels, need not fit on a smaller one.
_USUAL = 480.0
#: At a label's first scale and at these further ones it is looked at whether it crosses an outline.
_LOOKS = (1.0, 1.5, 2.4)
#: Edge of the squares, in units of the map.
_SQUARE = 200.0
_CROSSING, _INWARD = 0.16, 1.04


def label_places(
    view: FigureView, box: tuple[int, int, int, int], dots: Mapping[str, XY]
) -> dict[str, Entry]:
    """By spot: the number of its way in SPREADS, and the scale from which it stands, in pixels a unit. `box`
    is the view's box (x, y, width, height)."""
    left, top, across, high = box
    spots = {Spot.parse(name): place for name, place in dots.items()}
    lines = _Outlines(view)
    middle = left + across / 2

    def price(spot: Spot, spread: Spread, letters: Box, scale: float) -> float:
        at = spots[spot]
        crossed = sum(lines.crosses(at, letters, scale * look) for look in _LOOKS)
        outward = spread.way[0] * (at[0] - middle) >= 0
        return (1.0 if outward else _INWARD) * (1.0 + _CROSSING * crossed)

    made = place(
        [Label(spot, code_size(spot.code)) for spot in in_turn(spots, spots)],
        Surroundings(spots, (left, top, left + across, top + high)),
        enough=_USUAL / high,
        prefer=price,
        twins=twins_of(spots),
    )
    # Rounded up: what is shown a little later is as clear.
    return {
        str(spot): (SPREADS.index(placed.spread), round(placed.since + 0.00006, 4) if placed.since else 0.0)
        for spot, placed in ((spot, made[spot]) for spot in spots)
    }


class _Outlines:
    """The edges of the figure, as short lines, found by the squares that they run through."""

    def __init__(self, view: FigureView) -> None:
        self._left, self._top = round(view.box[0] * UNITS_PER_CM), round(view.box[3] * UNITS_PER_CM)
        self._squares: dict[tuple[int, int], list[Line]] = {}
        for path in view.drawing.silhouette:
            for line in pairwise(self._corners(path)):
                (x0, y0), (x1, y1) = line
                for square in _squares((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))):
                    self._squares.setdefault(square, []).append(line)

    def crosses(self, at: XY, letters: Box, scale: float) -> bool:
        """Whether an edge runs through letters around a dot, at a scale."""
        x, y = at
        a, b, c, d = (way / scale for way in letters)
        box = (x + a, y + b, x + c, y + d)
        return any(_meets(line, box) for square in _squares(box) for line in self._squares.get(square, ()))

    def _corners(self, path: Path) -> Iterable[XY]:
        x, y = path[0] - self._left, self._top - path[1]
        yield x, y
        for index in range(2, len(path), 6):
            dx1, dy1, dx2, dy2, dx, dy = path[index : index + 6]
            # Each is relative to the curve's own start; its middle is a corner too.
            yield x + (3 * dx1 + 3 * dx2 + dx) / 8, y - (3 * dy1 + 3 * dy2 + dy) / 8
            x, y = x + dx, y - dy
            yield x, y


def _squares(box: Box) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = (int(way // _SQUARE) for way in box)
    return ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))


def _meets(line: Line, box: Box) -> bool:
    (x0, y0), (x1, y1) = line
    left, top, right, bottom = box
    if max(x0, x1) < left or min(x0, x1) > right or max(y0, y1) < top or min(y0, y1) > bottom:
        return False
    first, last = 0.0, 1.0
    for begin, way, low, high in ((x0, x1 - x0, left, right), (y0, y1 - y0, top, bottom)):
        if not way:
            continue
        one, other = sorted(((low - begin) / way, (high - begin) / way))
        first, last = max(first, one), min(last, other)
    return first <= last
