"""Which point is the neighbour in a direction, as the eye would say."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF

from acupress_desktop.domain.points import Spot


class Way(Enum):
    """Unit steps on the screen; y runs down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(start: Spot, way: Way, places: dict[Spot, QPointF]) -> Spot | None:
    """The spot to go to from `start`, None where there is none on that side.

    What lies straight ahead is nearer than what lies askew; but every spot can be reached, so one
    far off to the side counts too when nothing is ahead.
    """
    dx, dy = way.value
    best: tuple[float, Spot] | None = None
    for spot, place in places.items():
        off = place - places[start]
        ahead = off.x() * dx + off.y() * dy
        aside = abs(off.x() * dy) + abs(off.y() * dx)
        if spot == start or ahead <= 0:
            continue
        cost = ahead + 2.5 * aside
        if best is None or cost < best[0]:
            best = (cost, spot)
    return best[1] if best else None
