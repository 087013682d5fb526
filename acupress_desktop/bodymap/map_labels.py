"""The codes on one map: those of all its points as the atlas has them, and again with a list's points
first."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence

from acupress_desktop.bodymap.labels import (
    DOT,
    LARGE_DOT,
    SPREADS,
    Box,
    Label,
    Placed,
    Spread,
    Surroundings,
    code_size,
    kept_clear,
    once,
    place,
    spread_out,
)
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass

XY = tuple[float, float]
#: A spot's way to stand, by its number in SPREADS, and the scale from which it does.
Entry = tuple[int, float]

#: So many plans are kept.
_KEPT = 8
#: So many dots are looked for: each has its code whatever the zoom, and is drawn large.
FEW = 24
#: Letters of a list's points are so much larger than those of the others.
LIST_SIZE = 1.15
#: The dots of the two sides have a code each from here on, in pixels.
_TWINS_APART = 110.0
#: A few codes are placed so that all stand where a map is so high, in pixels; no map is ever seen lower.
_LOW, _LOWEST = 380.0, 240.0
#: What each dot under a code of a few costs, and at how much larger scales it is looked for.
_COVERED, _LOOKS = 0.05, (1.0, 2.0)


@dataclass(frozen=True)
class Plan:
    """Spots with their places on the map and those of their codes, by the scale from which they stand; those
    of `large` have larger letters and dots."""

    rows: tuple[tuple[Spot, float, float, Placed], ...]
    large: frozenset[Spot] = frozenset()


class MapLabels:
    """`places` are the spots as they are seen, `bounds` the map's box; `table` are the atlas's labels of the
    view as it is drawn, and `mirrored` tells that it is seen the other way round."""

    def __init__(
        self,
        places: Mapping[Spot, XY],
        bounds: Box,
        table: Mapping[Spot, Entry],
        mirrored: bool = False,
    ) -> None:
        self._places, self._bounds = places, bounds
        self._around = Surroundings(places, bounds)
        high = bounds[3] - bounds[1]
        self._enough, self._least = _LOW / high, _LOWEST / high
        self._all = {spot: _placed(spot, table[spot], mirrored) for spot in places if spot in table}
        self._plain = self._sorted(_said_once(self._all, places))
        self._made: dict[frozenset[Spot], Plan] = {}

    def plan(self, listed: Collection[Spot] = (), hasty: bool = False) -> Plan:
        """Where each code stands while a list's points come first: all of a few, as many of many as have
        room. Who is `hasty` takes that of all points where the other was not made before."""
        wanted = frozenset(spot for spot in listed if spot in self._places)
        if not wanted or len(wanted) == len(self._places):
            return self._plain
        if wanted not in self._made:
            if hasty:
                return self._plain
            if len(self._made) >= _KEPT:
                self._made.pop(next(iter(self._made)))
            few = len(wanted) <= FEW
            laid = self._lay_out([spot for spot in self._places if spot in wanted], few)
            self._made[wanted] = self._sorted(laid, wanted if few else frozenset())
        return self._made[wanted]

    def _sorted(self, plan: Mapping[Spot, Placed], large: frozenset[Spot] = frozenset()) -> Plan:
        rows = ((spot, *self._places[spot], placed) for spot, placed in plan.items())
        return Plan(tuple(sorted(rows, key=lambda row: row[3].since)), large)

    def _lay_out(self, listed: Sequence[Spot], few: bool) -> Mapping[Spot, Placed]:
        first = self._place_few(listed) if few else self._place_many(listed)
        others = kept_clear(self._all, first, self._around, LARGE_DOT if few else DOT, self._least)
        return first | _said_once(others, self._places)

    def _place_many(self, listed: Sequence[Spot]) -> dict[Spot, Placed]:
        turn = in_turn(listed, self._places)
        labels = [Label(spot, code_size(spot.code)) for spot in turn]
        made = place(labels, self._around, lambda _: DOT, self._enough, _off_the_line, twins_of(listed))
        return _said_once(made, self._places)

    def _place_few(self, listed: Sequence[Spot]) -> dict[Spot, Placed]:
        """They have to stand at any scale, other dots or not: these are not seen where they are covered."""
        labels = [
            Label(spot, _times(code_size(spot.code), LIST_SIZE), LARGE_DOT, self._wish(spot))
            for spot in listed
        ]
        among = Surroundings({spot: self._places[spot] for spot in listed}, self._bounds)
        return place(labels, among, lambda _: LARGE_DOT, self._enough, self._covering, twins_of(listed))

    def _covering(self, spot: Spot, _: Spread, box: Box, scale: float) -> float:
        """Worse by each of the dots that letters would cover, at a scale and at further ones."""
        found = 1.0
        for times in _LOOKS:
            high = math.hypot(max(-box[0], box[2]), max(-box[1], box[3])) + DOT
            for away, right, down, _other in self._around.near(spot):
                if away * scale * times > high:
                    break
                x, y = right * scale * times, down * scale * times
                if box[0] - DOT < x < box[2] + DOT and box[1] - DOT < y < box[3] + DOT:
                    found += _COVERED
        return found

    def _wish(self, spot: Spot) -> Spread | None:
        placed = self._all.get(spot)
        return placed.spread if placed is not None and not placed.spread.lead else None


def _off_the_line(_: Spot, spread: Spread, *__: object) -> float:
    """Many that are listed are mostly a meridian, which runs up or down the body."""
    return 1.0 if spread.way[0] else 1.3


def in_turn(spots: Iterable[Spot], places: Mapping[Spot, XY]) -> list[Spot]:
    """In which order codes are placed: each code once before any has its second side, and of a row those
    first that lie far apart. The inner lines of a body begin on its right side, the outer ones on its
    left."""
    by_code: dict[str, list[Spot]] = {}
    for spot in spots:
        by_code.setdefault(spot.code, []).append(spot)
    pairs = [places[a][0] + places[b][0] for a, b in (two for two in by_code.values() if len(two) == 2)]
    middle = sum(pairs) / len(pairs) / 2 if pairs else 0.0
    first, second = [], []
    for code in spread_out(list(by_code)):
        twins = by_code[code]
        inner = abs(places[twins[0]][0] - middle) < _INNER
        twins = sorted(twins, key=lambda spot: (spot.side is Side.RIGHT) is not inner)
        first.append(twins[0])
        second += twins[1:]
    return first + second


#: A line no further from the middle than this is an inner one, in units of the map (4.5 cm).
_INNER = 450.0


def twins_of(spots: Iterable[Spot]) -> dict[Spot, Spot]:
    """By spot of a side: that of the other side."""
    return {spot: spot.mirrored for spot in spots if spot.mirrored != spot}


def _said_once(plan: Mapping[Spot, Placed], places: Mapping[Spot, XY]) -> dict[Spot, Placed]:
    pairs = ((spot, twin) for spot, twin in twins_of(plan).items() if spot.side is Side.LEFT)
    return once(plan, pairs, places, _TWINS_APART)


def _placed(spot: Spot, entry: Entry, mirrored: bool) -> Placed:
    number, since = entry
    spread, size = SPREADS[number], code_size(spot.code)
    if mirrored:
        spread = spread.mirrored
    return Placed(spread, spread.box(size, DOT), spread.leader(size, DOT), since)


def _times(size: XY, by: float) -> XY:
    return size[0] * by, size[1] * by
