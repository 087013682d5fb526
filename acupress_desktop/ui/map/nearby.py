"""Which spots lie where, as the eye would say: under a finger, in a direction, close together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QPointF, Qt

from acupress_desktop.domain.points import Spot

#: Dots no further apart than this, in pixels, lie on one another.
PILE = 7.0


class Way(Enum):
    """Unit steps on the screen; y runs down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


#: Where the keys lead.
WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}


def nearest(at: QPointF, places: dict[Spot, QPointF], reach: float) -> Spot | None:
    """The spot nearest to a place, None where none is within reach."""
    found = min(((_length(place - at), spot) for spot, place in places.items()), default=None)
    return found[1] if found is not None and found[0] <= reach else None


def next_of_pile(at: QPointF, chosen: Spot | None, places: dict[Spot, QPointF], reach: float) -> Spot | None:
    """The spot nearest to a place; where that is the chosen one and others lie under it, the next of
    them, so that pressing again and again reaches each."""
    top = nearest(at, places, reach)
    if top is None or top != chosen:
        return top
    heap = pile(top, places)
    return heap[(heap.index(top) + 1) % len(heap)]


def pile(spot: Spot, places: dict[Spot, QPointF]) -> list[Spot]:
    """A spot and those so close to it that a finger cannot tell them apart, in their fixed order."""
    x, y = places[spot].x(), places[spot].y()
    return [
        other
        for other, place in places.items()
        if abs(place.x() - x) <= PILE and math.hypot(place.x() - x, place.y() - y) <= PILE
    ]


def neighbour(start: Spot, way: Way, places: dict[Spot, QPointF]) -> Spot | None:
    """The spot to go to from `start`, None where there is none on that side.

    What lies straight ahead is nearer than what lies askew; but every spot can be reached, so one
    that is more aside than ahead counts too when there is no other.
    """
    dx, dy = way.value
    best: tuple[bool, float, Spot] | None = None
    for spot, place in places.items():
        off = place - places[start]
        ahead = off.x() * dx + off.y() * dy
        aside = abs(off.x() * dy) + abs(off.y() * dx)
        if spot == start or ahead <= 0:
            continue
        found = (aside > ahead, ahead + 2.5 * aside, spot)
        if best is None or found < best:
            best = found
    return best[2] if best else None


def together(start: Spot, spots: Iterable[Spot], places: dict[Spot, QPointF], gap: float) -> list[Spot]:
    """`start` and the spots that lie no further than `gap` above or below it or one of the found."""
    candidates = list(spots)
    group = [start]
    for spot in group:
        height = places[spot].y()
        group += [s for s in candidates if s not in group and abs(places[s].y() - height) <= gap]
    return group


def _length(between: QPointF) -> float:
    return float((between.x() ** 2 + between.y() ** 2) ** 0.5)
