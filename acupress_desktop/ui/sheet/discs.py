"""Where the numbers stand in a picture: on their places where there is room, else moved aside.

Plain geometry in millimetres, without Qt. Numbers never cover one another, nor the true place of another
point, nor leave their area; one that was moved has a line to its place.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from acupress_desktop.domain.value import dataclass

XY = tuple[float, float]

#: The radius of the dot at the true place of a number that was moved.
DOT = 0.7
#: Left free between two numbers, and between a number and a dot.
GAP = 0.35
_ANGLES = 24
_STEP = 1.1


@dataclass(frozen=True)
class Disc:
    """A number in a picture. `at` None: only its dot is shown, since a closer picture has the number."""

    number: int
    place: XY
    at: XY | None

    @property
    def moved(self) -> bool:
        """Whether it stands beside its place, because another one is there."""
        return self.at is not None and self.at != self.place


@dataclass(frozen=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, at: XY, radius: float) -> bool:
        """Whether a whole disc lies in it."""
        return (
            self.left + radius <= at[0] <= self.right - radius
            and self.top + radius <= at[1] <= self.bottom - radius
        )


class _Near:
    """Places, by squares of so many mm: of hundreds, the few that may be near are looked at."""

    def __init__(self, wide: float, places: Iterable[XY]) -> None:
        self._wide = wide
        self._squares: dict[tuple[int, int], list[XY]] = {}
        for place in places:
            self.add(place)

    def add(self, place: XY) -> None:
        square = int(place[0] // self._wide), int(place[1] // self._wide)
        self._squares.setdefault(square, []).append(place)

    def within(self, at: XY, away: float) -> bool:
        """Whether one is nearer than that, which is no more than a square is wide."""
        x, y = int(at[0] // self._wide), int(at[1] // self._wide)
        for column in (x - 1, x, x + 1):
            for row in (y - 1, y, y + 1):
                for place in self._squares.get((column, row), ()):
                    if math.dist(at, place) < away:
                        return True
        return False


def place_discs(
    marks: Sequence[tuple[int, XY, bool]], area: Area, radius: float, axis: float
) -> tuple[Disc, ...] | None:
    """Set out numbers with their places, and whether a closer picture has them too. `axis` is the body's
    middle line, from which they are moved away. None where there is no room for all."""
    places = [place for _, place, _ in marks]
    near = 2 * radius + GAP
    dots = {
        i for i, (_, place, closer) in enumerate(marks) if closer and not _free(i, places, near, area, radius)
    }
    numbered = [i for i in range(len(marks)) if i not in dots]
    at: dict[int, XY] = {}
    for i in numbered:
        clear = all(
            math.dist(places[i], places[j]) >= (radius + DOT + GAP if j in dots else near)
            for j in range(len(marks))
            if j != i
        )
        if clear and area.holds(places[i], radius):
            at[i] = places[i]
    crowd = [i for i in numbered if i not in at]
    middle = sum(places[i][1] for i in crowd) / len(crowd) if crowd else 0.0
    taken, own = _Near(near, at.values()), _Near(near, places)
    leaders: list[tuple[XY, XY]] = []
    # From the top down and the outermost first, so that lines to the sides do not cross.
    for i in sorted(crowd, key=lambda i: (round(places[i][1], 1), -abs(places[i][0] - axis))):
        found = _aside(i, places, at, leaders, area, radius, (axis, middle), taken, own)
        if found is None:
            return None
        at[i] = found
        taken.add(found)
        leaders.append((places[i], found))
    return tuple(Disc(number, place, at.get(i)) for i, (number, place, _) in enumerate(marks))


def _free(i: int, places: Sequence[XY], near: float, area: Area, radius: float) -> bool:
    return area.holds(places[i], radius) and all(
        math.dist(places[i], place) >= near for j, place in enumerate(places) if j != i
    )


def _aside(
    i: int,
    places: Sequence[XY],
    at: dict[int, XY],
    leaders: Sequence[tuple[XY, XY]],
    area: Area,
    radius: float,
    middle: XY,
    taken: _Near,
    own: _Near,
) -> XY | None:
    """The best room for a number that cannot stand on its place: near, outwards, its line clear. Where others
    are (`taken`), and on whatever dot (`own`), it cannot stand."""
    place = places[i]
    best, least = None, math.inf
    for distance, candidate, away in _candidates(place, area, radius, middle):
        if distance >= least:
            break
        if taken.within(candidate, 2 * radius + GAP) or own.within(candidate, radius + DOT + GAP):
            continue
        cost = distance + away
        if cost < least:
            cost += _tangle(place, candidate, i, places, at, leaders, radius, least - cost)
        if cost < least:
            best, least = candidate, cost
    return best


def _candidates(place: XY, area: Area, radius: float, middle: XY) -> Iterator[tuple[float, XY, float]]:
    """Distance, place, and how far off the wished direction, from near to far."""
    outwards = 0.0 if place[0] >= middle[0] else math.pi
    furthest = math.hypot(area.right - area.left, area.bottom - area.top)
    distance = radius + DOT + GAP + 0.01  # of two that are as near as may be, rounding decides nothing
    while distance < furthest:
        for turn in range(_ANGLES):
            angle = outwards + turn * 2 * math.pi / _ANGLES
            candidate = (place[0] + distance * math.cos(angle), place[1] + distance * math.sin(angle))
            if area.holds(candidate, radius):
                yield distance, candidate, 6.0 * (1 - math.cos(angle - outwards))
        distance += _STEP


def _tangle(
    place: XY,
    candidate: XY,
    i: int,
    places: Sequence[XY],
    at: dict[int, XY],
    leaders: Sequence[tuple[XY, XY]],
    radius: float,
    enough: float,
) -> float:
    """How much a line would be in the way of numbers, of other lines and of dots, counted until it is
    `enough`. Of numbers that come later the dots are known, so that no line is led where one will stand."""
    cost = 0.0
    for leader in leaders:
        cost += 25.0 * _cross(place, candidate, *leader)
        if cost >= enough:
            return cost
    for other in at.values():
        cost += 25.0 * (distance(other, place, candidate) < radius + 0.2)
        if cost >= enough:
            return cost
    for j, other in enumerate(places):
        cost += 8.0 * (j != i and distance(other, place, candidate) < DOT + 0.2)
        if cost >= enough:
            return cost
    return cost


def distance(point: XY, start: XY, end: XY) -> float:
    """Of a point from a stretch."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    share = max(0.0, min(1.0, share))
    return math.hypot(point[0] - start[0] - share * dx, point[1] - start[1] - share * dy)


def _cross(a: XY, b: XY, c: XY, d: XY) -> bool:
    def side(p: XY, q: XY, r: XY) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return side(a, c, d) != side(b, c, d) and side(a, b, c) != side(a, b, d)
