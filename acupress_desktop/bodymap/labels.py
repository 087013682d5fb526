"""Where the codes stand beside their dots, and from which zoom on: a rule of plain numbers.

Dots move apart as one zooms, while letters keep their size. So a code is given one place beside its dot, and
the least scale from which it covers nothing there, now and at every larger scale. Each place is worked out
from the scales at which two things meet: a box that is fixed to one dot and a box that is fixed to another
overlap while the way between the dots, at a scale, lies in the box that both make together. That is one
stretch of scales, and its end is where the two part for good. What comes first keeps its place; what comes
later waits for the end. So nothing jumps from side to side, nothing goes away again while one zooms in, and
nothing depends on what part of the map is seen. (After K. Been, E. Daiches, C. Yap, "Dynamic map labeling",
IEEE Transactions on Visualization and Computer Graphics 12(5), 2006.)

Places are in units of the map, boxes in pixels around their dot, scales in pixels a unit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from acupress_desktop.domain.value import dataclass

XY = tuple[float, float]
#: Left, top, right, bottom.
Box = tuple[float, float, float, float]
K = TypeVar("K", bound=Hashable)

#: How far an ordinary dot reaches from its middle, and one of a few that are looked for, halo included.
DOT, LARGE_DOT = 5.0, 8.4
#: Between a dot and its own code, and between two codes.
_GAP, _APART = 1.5, 1.0
#: How far codes with a leader stand from their dots.
_LEADS = (16.0, 28.0, 44.0)
#: What a place costs: a scale that is so many times larger at a place beside the dot is as good.
_LEADER_COSTS = dict(zip(_LEADS, (1.2, 1.3, 1.5), strict=True))
_SKEW_COST, _UPRIGHT_COST, _WISHED = 1.2, 1.1, 0.8
#: All of a map is shown with so much around it that is no part of it.
_MARGIN = 20.0

#: Of all codes the letters are so high and wide, in pixels of a usual size; other fonts are compared with
#: these.
CODE_HEIGHT = 10.0
_WIDE = {"I": 4.0, "-": 4.0} | dict.fromkeys("0123456789", 5.8)
_LETTER = 6.9

_EAST, _WEST, _NORTH, _SOUTH = (1, 0), (-1, 0), (0, -1), (0, 1)
_WAYS = (_EAST, _WEST, _NORTH, _SOUTH, (1, -1), (-1, -1), (1, 1), (-1, 1))


@dataclass(frozen=True)
class Spread:
    """A way to stand beside a dot: a direction as steps right and down, and how far off; 0 is right beside
    it, what stands further off has a leader."""

    way: tuple[int, int]
    lead: float = 0.0

    @property
    def mirrored(self) -> Spread:
        """The same after the map was mirrored left to right."""
        return Spread((-self.way[0], self.way[1]), self.lead)

    @property
    def cost(self) -> float:
        """How much larger a scale may be before another place is worth it."""
        if self.lead:
            return _LEADER_COSTS[self.lead]
        return _SKEW_COST if all(self.way) else _UPRIGHT_COST if self.way[1] else 1.0

    def box(self, size: XY, reach: float) -> Box:
        """Where letters of a size stand, around the dot's middle; the dot itself has a `reach`."""
        (across, high), (right, down) = size, self.way
        off = reach + _GAP + self.lead
        if right and down:
            off *= 0.72  # a corner is further from the dot than a side
        left = off if right > 0 else -off - across if right < 0 else -across / 2
        top = off if down > 0 else -off - high if down < 0 else -high / 2
        return left, top, left + across, top + high

    def leader(self, size: XY, reach: float) -> tuple[XY, XY] | None:
        """The line from the dot to the letters, None right beside it."""
        if not self.lead:
            return None
        (right, down), box = self.way, self.box(size, reach)
        share = 0.72 if right and down else 1.0
        begin = (right * (reach - 1) * share, down * (reach - 1) * share)
        end = (
            box[0] if right > 0 else box[2] if right < 0 else 0.0,
            box[1] if down > 0 else box[3] if down < 0 else 0.0,
        )
        if right and down:  # to the middle of the side, not to a corner of the letters
            end = (end[0] - right, (box[1] + box[3]) / 2)
        return begin, end


#: Every way, what is right beside the dot first.
SPREADS: tuple[Spread, ...] = tuple(Spread(way, lead) for lead in (0.0, *_LEADS) for way in _WAYS)


@dataclass(frozen=True)
class Label(Generic[K]):
    """A code that is to be placed: where its dot is, how large its letters are, how far the dot reaches, and
    which way it would rather stand."""

    key: K
    size: XY
    reach: float = DOT
    prefers: Spread | None = None


@dataclass(frozen=True)
class Placed:
    """A code's place, for good: how it stands, its box and its leader around the dot, and the scale from
    which it is shown."""

    spread: Spread
    box: Box
    leader: tuple[XY, XY] | None
    since: float


def code_size(code: str) -> XY:
    """Width and height of a code in letters of a usual size, in pixels."""
    return sum(_WIDE.get(letter, _LETTER) for letter in code), CODE_HEIGHT


def spread_out(keys: Sequence[K]) -> list[K]:
    """The first, the middle one, those between, and so on: of a row in which not all have room, those that
    come first lie far apart."""
    bits = max(1, (len(keys) - 1).bit_length())
    turned = {number: int(format(number, f"0{bits}b")[::-1], 2) for number in range(len(keys))}
    return [keys[number] for number in sorted(turned, key=turned.__getitem__)]


class Surroundings(Generic[K]):
    """The dots of a map, and for each the others from the nearest on. `bounds` is the map's own box; what
    would be cut by the window's edge when all of the map is shown waits."""

    def __init__(self, places: Mapping[K, XY], bounds: Box | None = None) -> None:
        self.places = places
        self._bounds = bounds
        self._near: dict[K, list[tuple[float, float, float, K]]] = {}

    def near(self, key: K) -> list[tuple[float, float, float, K]]:
        """How far the others are, right and down, from the nearest on."""
        if key not in self._near:
            x, y = self.places[key]
            self._near[key] = sorted(
                ((math.hypot(a - x, b - y), a - x, b - y, other) for other, (a, b) in self.places.items()),
                key=lambda found: found[0],
            )
        return self._near[key]

    def inside_from(self, key: K, box: Box) -> float:
        """The scale from which a box around a dot is whole, however much of the map is shown."""
        if self._bounds is None:
            return 0.0
        x, y = self.places[key]
        left, top, right, bottom = self._bounds
        rooms = (x - left, y - top, right - x, bottom - y)
        over = (-box[0], -box[1], box[2], box[3])
        return max((out - _MARGIN) / max(room, 1e-6) for room, out in zip(rooms, over, strict=True))


def parted(right: float, down: float, box: Box) -> float:
    """The scale at which something so many units away leaves a box (pixels) for good: 0 where it never lies
    in it, infinite where it always does."""
    first, last = 0.0, math.inf
    for way, low, high in ((right, box[0], box[2]), (down, box[1], box[3])):
        if way > 0:
            first, last = max(first, low / way), min(last, high / way)
        elif way < 0:
            first, last = max(first, high / way), min(last, low / way)
        elif not low < 0 < high:
            return 0.0
        if first >= last:
            return 0.0
    return last


def place(
    labels: Sequence[Label[K]],
    around: Surroundings[K],
    reaches: Callable[[K], float] = lambda _: DOT,
    enough: float = 0.0,
    prefer: Callable[[K, Spread, Box, float], float] | None = None,
    twins: Mapping[K, K] | None = None,
) -> dict[K, Placed]:
    """Give each label a place, the first ones first; every one has one, if only at a scale that no map has.

    `reaches` tells how far a dot reaches; from the scale `enough` on what is wished for is taken as it is;
    `prefer` multiplies, by one at least, what a place costs, for a key, a way, its box and its scale. Of
    `twins` the second one stands like a mirror image of the first where it can.
    """
    made: dict[K, Placed] = {}
    widest = _MostOf(labels)
    for label in labels:
        best, least = None, math.inf
        twin = made.get(twins[label.key]) if twins and label.key in twins else None
        wish = twin.spread.mirrored if twin is not None else label.prefers
        for spread in _wished(wish, SPREADS):
            cost = spread.cost * (_WISHED if spread == wish else 1.0)
            if least <= enough * cost:
                continue
            box, leader = spread.box(label.size, label.reach), spread.leader(label.size, label.reach)
            since = _since(label.key, box, leader, around, made, reaches, widest.reach, least / cost)
            price = max(since, enough) * cost
            if prefer is not None and price < least:
                price *= prefer(label.key, spread, box, max(since, enough))
            if best is None or price < least:
                best, least = Placed(spread, box, leader, since), price
        assert best is not None
        made[label.key] = best
    return made


def kept_clear(
    others: Mapping[K, Placed], first: Mapping[K, Placed], around: Surroundings[K], reach: float, least: float
) -> dict[K, Placed]:
    """Other labels, where each waits until it is clear of those that come `first` and of their dots, which
    have a `reach`; below the scale `least` nothing is looked at."""
    since = {key: placed.since for key, placed in others.items() if key not in first}
    widest = max((_far(placed.box) for placed in others.values()), default=0.0)
    for key, placed in first.items():
        shape = list(_boxes(placed.box, placed.leader))
        most = (_far(placed.box) + widest + 2) / least
        for away, right, down, other in around.near(key):
            if away > most:
                break
            if other not in since:
                continue
            for box in _boxes(others[other].box, others[other].leader):
                ends = [parted(right, down, _together(own, box)) for own in shape]
                ends.append(parted(-right, -down, _grown(box, reach)))
                since[other] = max(since[other], *ends)
    return {
        key: Placed(others[key].spread, others[key].box, others[key].leader, scale)
        for key, scale in since.items()
    }


def once(
    plan: Mapping[K, Placed], pairs: Iterable[tuple[K, K]], places: Mapping[K, XY], apart: float
) -> dict[K, Placed]:
    """Of two dots with one code, one is labelled until they are `apart` (pixels)."""
    made = dict(plan)
    for one, other in pairs:
        if one in made and other in made:
            later = other if made[one].since <= made[other].since else one
            away = math.dist(places[one], places[other])
            was = made[later]
            made[later] = Placed(was.spread, was.box, was.leader, max(was.since, apart / max(away, 1e-6)))
    return made


class _MostOf:
    """How far the largest of some labels may reach from its dot."""

    def __init__(self, labels: Iterable[Label[K]]) -> None:
        lead = _LEADS[-1]
        self.reach = max((math.hypot(it.size[0] + it.reach + lead, it.size[1]) for it in labels), default=0.0)


def _wished(wish: Spread | None, spreads: Sequence[Spread]) -> Iterator[Spread]:
    if wish is not None:
        yield wish
    yield from (spread for spread in spreads if spread != wish)


def _since(
    key: K,
    box: Box,
    leader: tuple[XY, XY] | None,
    around: Surroundings[K],
    made: Mapping[K, Placed],
    reaches: Callable[[K], float],
    widest: float,
    most: float,
) -> float:
    """The scale from which a box and its leader are clear of all dots and of the labels that were made; above
    `most` nobody asks any more."""
    shape = list(_boxes(box, leader))
    since = max(0.0, around.inside_from(key, box))
    far = _far(box)
    to_dots, to_labels = far + 2 * LARGE_DOT, far + widest
    for away, right, down, other in around.near(key):
        if since >= most or (away and to_labels / away <= since):
            break
        if other == key:
            continue
        if not away or to_dots / away > since:
            reach = reaches(other)
            since = max(since, *(parted(right, down, _grown(own, reach)) for own in shape))
        if (there := made.get(other)) is not None:
            for own in shape:
                for taken in _boxes(there.box, there.leader):
                    end = parted(right, down, _together(own, taken))
                    if end > max(since, there.since):
                        since = end
    return since


def _boxes(box: Box, leader: tuple[XY, XY] | None) -> Iterator[Box]:
    """What a label covers: its letters, and its leader as small boxes."""
    yield box
    if leader is None:
        return
    (x0, y0), (x1, y1) = leader
    pieces = 4 if x0 != x1 and y0 != y1 else 1
    for piece in range(pieces):
        a, b = piece / pieces, (piece + 1) / pieces
        xs, ys = (x0 + (x1 - x0) * a, x0 + (x1 - x0) * b), (y0 + (y1 - y0) * a, y0 + (y1 - y0) * b)
        yield min(xs) - 0.5, min(ys) - 0.5, max(xs) + 0.5, max(ys) + 0.5


def _together(one: Box, other: Box) -> Box:
    """Where the other's dot lies, seen from the one's, while the boxes meet."""
    return (
        one[0] - other[2] - _APART,
        one[1] - other[3] - _APART,
        one[2] - other[0] + _APART,
        one[3] - other[1] + _APART,
    )


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _far(box: Box) -> float:
    """How far the corner of a box that is furthest from the dot is."""
    return math.hypot(max(-box[0], box[2]), max(-box[1], box[3]))
