"""Where the labels of a poster stand: in columns on both sides of the figure, each led to its dot by a line.

Plain geometry in millimetres, without Qt. A line leaves its label level, in the gap between the labels before
it, and turns by half a right angle towards its dot. Lines do not cross, and go over no other dot, as far as
that can be had.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.discs import XY, distance

#: What one line through another, and one over a foreign dot, are as bad as, in mm of length.
_CROSSED, _HIT = 400.0, 120.0
#: How far, in places of its column, a label is tried elsewhere, and how often all are tried.
_ASIDE, _ROUNDS = 4, 3
#: How much a column that is fuller by one label is shunned, as a share of the width between the columns.
_FULLER = 0.04

Stretch = tuple[XY, XY]


@dataclass(frozen=True)
class Port:
    """A place for a label: where its line leaves the columns; `outer` in the second one from the figure."""

    x: float
    y: float
    outer: bool = False


@dataclass(frozen=True)
class Leader:
    """A label in its place, and the dot that it is for."""

    dot: XY
    port: Port

    @cached_property
    def path(self) -> tuple[XY, ...]:
        """From the dot to the label."""
        (x, y), port = self.dot, self.port
        slant = min(abs(port.y - y), max(0.0, abs(port.x - x) - 0.5))
        elbow = (x + math.copysign(slant, port.x - x), port.y)
        return (self.dot, elbow, (port.x, port.y))

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Its straight parts."""
        path = self.path
        return tuple((a, b) for a, b in pairwise(path) if math.dist(a, b) > 1e-6)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """Its left, upper, right and lower end."""
        (x, y), port = self.dot, self.port
        return min(x, port.x), min(y, port.y), max(x, port.x), max(y, port.y)

    @cached_property
    def length(self) -> float:
        """How long it is."""
        return sum(math.dist(a, b) for a, b in self.stretches)


def lead(
    sites: Sequence[Sequence[XY]], ports: tuple[Sequence[Port], Sequence[Port]], clear: float
) -> list[Leader] | None:
    """A place for each label. A site has the dots by any of which its label may be led; `ports` are those
    left and right of the figure, from top to bottom. Within `clear` of a line's middle no other dot is to
    lie. None where there are fewer places than labels."""
    if len(sites) > len(ports[0]) + len(ports[1]):
        return None
    sides = _shared(sites, ports)
    if sides is None:
        return None
    found: dict[int, Leader] = {}
    for chosen, of_side in zip(sides, ports, strict=True):
        found |= _in_order(chosen, of_side)
    search = _Search(found, ports, [dot for site in sites for dot in site], clear)
    search.mend()
    return [search.leaders[number] for number in range(len(sites))]


def _shared(
    sites: Sequence[Sequence[XY]], ports: tuple[Sequence[Port], Sequence[Port]]
) -> tuple[dict[int, XY], dict[int, XY]] | None:
    """Which label stands on which side, and is led to which of its dots: the near one, and as many here as
    there."""
    xs = [side[0].x if side else None for side in ports]
    wide = abs(xs[1] - xs[0]) if xs[0] is not None and xs[1] is not None else 1.0
    sides: tuple[dict[int, XY], dict[int, XY]] = ({}, {})
    for number in sorted(range(len(sites)), key=lambda n: (min(y for _, y in sites[n]), sites[n])):
        best, least = None, math.inf
        for side, x in enumerate(xs):
            if x is None or len(sides[side]) >= len(ports[side]):
                continue
            fuller = len(sides[side]) - len(sides[1 - side])
            for dot in sites[number]:
                cost = abs(dot[0] - x) + max(0, fuller) * _FULLER * wide
                if cost < least:
                    best, least = (side, dot), cost
        if best is None:
            return None
        sides[best[0]][number] = best[1]
    return sides


def _in_order(chosen: dict[int, XY], ports: Sequence[Port]) -> dict[int, Leader]:
    """Labels from top to bottom as their dots are, each as level with its own as may be."""
    order = sorted(chosen, key=lambda number: (chosen[number][1], chosen[number][0]))
    if not order:
        return {}
    free = len(ports) - len(order)
    # least[k]: of the labels so far, the last of them in a place before the k-th free one.
    least = [0.0] * (free + 1)
    back: list[list[int]] = []
    for at, number in enumerate(order):
        y, came, row, best = chosen[number][1], [], [], math.inf
        taken = 0
        for skipped in range(free + 1):
            if least[skipped] < best:
                best, taken = least[skipped], skipped
            row.append(best + abs(ports[at + skipped].y - y) ** 1.5)
            came.append(taken)
        least = row
        back.append(came)
    skipped = min(range(free + 1), key=least.__getitem__)
    found = {}
    for at in range(len(order) - 1, -1, -1):
        number = order[at]
        found[number] = Leader(chosen[number], ports[at + skipped])
        skipped = back[at][skipped]
    return found


class _Search:
    """Moves labels that are in the way of others, alone or two at once, as long as that helps."""

    def __init__(
        self,
        leaders: dict[int, Leader],
        ports: tuple[Sequence[Port], Sequence[Port]],
        dots: Iterable[XY],
        clear: float,
    ) -> None:
        self.leaders = leaders
        self._ports = [list(side) for side in ports]
        self._place = {port: (side, at) for side, of in enumerate(self._ports) for at, port in enumerate(of)}
        self._holder = {leader.port: number for number, leader in leaders.items()}
        self._dots = sorted(set(dots), key=lambda dot: dot[1])
        self._ys = [y for _, y in self._dots]
        self._clear = clear

    def mend(self) -> None:
        for _ in range(_ROUNDS):
            better = False
            for number in sorted(self.leaders, key=lambda n: self.leaders[n].dot[1]):
                if self._trouble(self.leaders[number], (number,)) > 0:
                    better = self._better(number) or better
            if not better:
                return

    def _better(self, number: int) -> bool:
        """Whether a better place was found for a label."""
        leader = self.leaders[number]
        side, at = self._place[leader.port]
        of = self._ports[side]
        best, gain = None, 1e-6
        for other_at in range(max(0, at - _ASIDE), min(len(of), at + _ASIDE + 1)):
            if other_at == at:
                continue
            port = of[other_at]
            holder = self._holder.get(port)
            moved = {number: Leader(leader.dot, port)}
            if holder is not None:
                moved[holder] = Leader(self.leaders[holder].dot, leader.port)
            gained = self._cost({n: self.leaders[n] for n in moved}) - self._cost(moved)
            if gained > gain:
                best, gain = moved, gained
        if best is None:
            return False
        for each in best:
            self._holder.pop(self.leaders[each].port, None)
        for each, new in best.items():
            self.leaders[each] = new
            self._holder[new.port] = each
        return True

    def _cost(self, moved: dict[int, Leader]) -> float:
        """Of some labels in these places, among all others as they stand."""
        cost, left = 0.0, tuple(moved)
        for leader in moved.values():
            cost += leader.length + self._trouble(leader, left)
        pair = list(moved.values())
        if len(pair) == 2 and _cross(pair[0], pair[1]):
            cost += _CROSSED
        return cost

    def _trouble(self, leader: Leader, but: tuple[int, ...]) -> float:
        cost = _HIT * self._hits(leader)
        left, top, right, bottom = leader.bounds
        for number, other in self.leaders.items():
            of = other.bounds  # looked at here, since nearly all lie apart
            if of[1] > bottom or of[3] < top or of[0] > right or of[2] < left or number in but:
                continue
            if _cross(leader, other):
                cost += _CROSSED
        return cost

    def _hits(self, leader: Leader) -> int:
        low, high = sorted((leader.dot[1], leader.port.y))
        near = self._dots[
            bisect_left(self._ys, low - self._clear) : bisect_right(self._ys, high + self._clear)
        ]
        left, _, right, _ = leader.bounds
        clear, own, hits = self._clear, leader.dot, 0
        left, right = left - clear, right + clear
        for dot in near:
            if left < dot[0] < right and dot != own:
                for a, b in leader.stretches:
                    high, low = (a[1], b[1]) if a[1] < b[1] else (b[1], a[1])
                    if high - clear < dot[1] < low + clear and distance(dot, a, b) < clear:
                        hits += 1
                        break
        return hits


def _cross(one: Leader, other: Leader) -> bool:
    """Whether two lines meet anywhere; those to one dot do not count."""
    if one.dot == other.dot:
        return False
    for a, b in one.stretches:
        for c, d in other.stretches:
            if meet(a, b, c, d):
                return True
    return False


def meet(a: XY, b: XY, c: XY, d: XY) -> bool:
    """Whether two stretches cross or touch."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = a, b, c, d
    of_c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    of_d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
    if of_c * of_d > 0:  # both on one side, as nearly all are
        return False
    of_a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
    of_b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
    if of_a * of_b > 0:
        return False
    if max(ax, bx) < min(cx, dx) or max(cx, dx) < min(ax, bx):
        return False
    return not (max(ay, by) < min(cy, dy) or max(cy, dy) < min(ay, by))
