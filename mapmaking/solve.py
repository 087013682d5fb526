"""From a place rule to a place on the skin, and to the lines along which it was measured.

Everything is solved for the left side, in centimetres of the anatomical position.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise

from acupress_desktop.domain.location import (
    Between,
    Border,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
)
from acupress_desktop.domain.points import Point, Region
from mapmaking.figure_data import XYZ, Landmark3
from mapmaking.frames import direction, dot, minus, outward, plus, scale
from mapmaking.map_error import MapError
from mapmaking.surface import Skin, Surface, mirror

#: Half the height of a spinous process by its part of the spine, in cm. Landmarks lie on its
#: middle; the standard speaks of its borders. Own estimate from common anatomy: the processes fill
#: about two thirds of the distance from one to the next.
_HALF_PROCESS = {"C": 0.6, "T": 0.75, "L": 1.1}

#: Which measured parts of the skin a region's points may land on.
PARTS: dict[Region, frozenset[str]] = {
    **dict.fromkeys((Region.HEAD, Region.FACE), frozenset({"head"})),
    **dict.fromkeys((Region.NECK, Region.SHOULDER), frozenset({"head", "trunk", "arm"})),
    **dict.fromkeys(
        (Region.CHEST, Region.ABDOMEN, Region.UPPER_BACK, Region.LOW_BACK, Region.SACRUM),
        frozenset({"trunk"}),
    ),
    Region.BUTTOCK: frozenset({"trunk", "leg"}),
    **dict.fromkeys((Region.UPPER_ARM, Region.ELBOW, Region.FOREARM), frozenset({"arm"})),
    Region.WRIST: frozenset({"arm", "hand"}),
    **dict.fromkeys((Region.HAND, Region.FINGER), frozenset({"hand"})),
    **dict.fromkeys((Region.GROIN, Region.PERINEUM), frozenset({"trunk", "leg"})),
    Region.ARMPIT: frozenset({"trunk", "arm"}),
    **dict.fromkeys((Region.THIGH, Region.KNEE, Region.LEG), frozenset({"leg", "trunk"})),
    Region.ANKLE: frozenset({"leg", "foot"}),
    **dict.fromkeys((Region.FOOT, Region.TOE), frozenset({"foot"})),
}

#: Into how many stretches a measured line is cut to follow the skin.
_STEPS = 12


@dataclass(frozen=True)
class Stretch:
    """A line on the skin along which a place was measured. Without an amount it is a guide."""

    path: tuple[Skin, ...]
    amount: float = 0.0
    of: float = 0.0
    unit: str = "cun"
    ticks: tuple[Skin, ...] = ()


@dataclass(frozen=True)
class Solved:
    """Where a point lies on the left side (or the midline), and how it was found."""

    skin: Skin
    stretches: tuple[Stretch, ...]


class Solver:
    """Solves the place rules of a set of points; a rule may start from another point's place."""

    def __init__(
        self,
        points: Mapping[str, Point],
        surface: Surface,
        landmarks: Mapping[str, Landmark3],
        cm_per_cun: Mapping[str, float],
    ) -> None:
        self._points = points
        self._surface = surface
        self._landmarks = landmarks
        self._cm_per_cun = cm_per_cun

    def solve(self, point: Point) -> Solved:
        """The place of a point. Raises MapError with the JSON path of the rule and what it gets wrong."""
        try:
            solver = _Where(self, point, ())
            skin = solver.skin(point.place)
        except (ValueError, KeyError) as error:
            where = f"content/places/{point.meridian}.json: $.{point.code}.place"
            raise MapError(f"{where}: the place cannot be found: {error}.") from error
        if point.midline:
            skin = Skin((0.0, *skin.xyz[1:]), skin.normal)
        return Solved(skin, tuple(solver.stretches(point.place, skin)))


class _Where:
    """The solver at work on one point; `behind` are the points whose rules led here."""

    def __init__(self, solver: Solver, point: Point, behind: tuple[str, ...]) -> None:
        self._s = solver
        self._point = point
        self._behind = behind
        self._facing = outward(point.facing, point.region, solver._landmarks)

    def find(self, place: Place) -> XYZ:
        if isinstance(place, Landmark):
            return self._landmark(place)
        if isinstance(place, OtherPoint):
            return self._other(place.point)
        if isinstance(place, Between):
            return _along(self._bends(place), place.part / place.of)
        if isinstance(place, Offset):
            if place.over:
                return self._tape(place)[-1].xyz
            return plus(self.find(place.start), scale(self._way(place.toward), place.cun * self._cm(place)))
        lengthwise = self._way(Direction.SUPERIOR)
        if isinstance(place, OnLine):
            start, end = self.find(place.start), self.find(place.end)
            rise = dot(minus(end, start), lengthwise)
            if abs(rise) < 0.1:
                raise ValueError("a line told by its level must not be level itself")
            share = dot(minus(self.find(place.level), start), lengthwise) / rise
            return plus(start, scale(minus(end, start), share))
        line = self.find(place.line)
        rise = dot(minus(self.find(place.level), line), lengthwise)
        return plus(line, scale(lengthwise, rise))

    def skin(self, place: Place) -> Skin:
        """Where a place lies on the skin, and how that faces."""
        if isinstance(place, Offset) and place.over:
            return self._tape(place)[-1]
        return self.on_skin(self.find(place))

    def on_skin(self, place: XYZ) -> Skin:
        return self._s._surface.project(place, self._facing, PARTS[self._point.region])

    def stretches(self, place: Place, skin: Skin) -> list[Stretch]:
        """The lines of a place: what was measured, and what it was measured from."""
        if isinstance(place, Landmark):
            return [Stretch(self._line(*(self._named(name) for name in place.along)))] if place.along else []
        if isinstance(place, OtherPoint):
            return []
        if isinstance(place, Between):
            bends = self._bends(place)
            parts = [_along(bends, k / place.of) for k in range(int(place.of) + 1)]
            line = self._measured(place, self._line(*bends), self._on_skin(parts))
            return [line, *self._from(place.start), *self._from(place.end)]
        if isinstance(place, OnLine):
            line = Stretch(self._line(self.find(place.start), self.find(place.end)))
            return [line, *self._from(place.level)]
        if isinstance(place, Offset):
            start = self.find(place.start)
            path = tuple(self._tape(place)) if place.over else self._line(start, skin.xyz)
            measured = Stretch(path, 0.0 if place.fitted else place.cun)
            from_midline = abs(start[0]) < 0.05 and not place.over
            guides = [Stretch(self._midline(start))] if from_midline else []
            return [measured, *guides, *self._from(place.start)]
        return [*self._from(place.level), *self._from(place.line)]

    def _measured(self, place: Between, path: tuple[Skin, ...], ticks: tuple[Skin, ...]) -> Stretch:
        """The line of a fraction, without the numbers that only fit the figure."""
        if place.fitted and place.unit == "part":
            return Stretch(path)
        return Stretch(path, place.part, 0.0 if place.fitted else place.of, place.unit, ticks)

    def _from(self, place: Place) -> list[Stretch]:
        """The lines of an inner place, as guides: only the outermost measure carries its number."""
        if isinstance(place, (Landmark, OtherPoint)):
            return []
        try:
            return [Stretch(line.path) for line in self.stretches(place, self.skin(place))]
        except ValueError:  # a guide that leaves the skin on its way is no help
            return []

    def _line(self, *bends: XYZ) -> tuple[Skin, ...]:
        return self._on_skin(_along(bends, k / _STEPS) for k in range(_STEPS + 1))

    def _on_skin(self, places: Iterable[XYZ]) -> tuple[Skin, ...]:
        """Those of the places that have skin before or behind them: a line may begin in the air."""
        found: list[Skin] = []
        for place in places:
            with suppress(ValueError):
                found.append(self.on_skin(place))
        return tuple(found)

    def _bends(self, place: Between) -> list[XYZ]:
        return [self.find(stop) for stop in (place.start, *place.via, place.end)]

    def _way(self, toward: Direction) -> XYZ:
        return direction(toward, self._point.region, self._s._landmarks)

    def _tape(self, place: Offset) -> list[Skin]:
        """The tape that measures an offset over the skin."""
        start = self._near(self.skin(place.start) if _is_over(place.start) else None, place.start)
        return self._s._surface.walk(start, self._way(place.toward), place.cun * self._cm(place), _STEPS)

    def _near(self, known: Skin | None, place: Place) -> Skin:
        """The skin at the start of a tape; a landmark's own normal says which way it faces there."""
        if known is not None:
            return known
        xyz = self.find(place)
        landmark = self._lookup(place.landmark) if isinstance(place, Landmark) else None
        normal = landmark.normal if landmark is not None else self.on_skin(xyz).normal
        return self._s._surface.settle(xyz, normal)

    def _midline(self, near: XYZ, reach: float = 7.0) -> tuple[Skin, ...]:
        """The midline a little up and down from a place."""
        steps = range(-_STEPS, _STEPS + 1)
        line = self._on_skin((0.0, near[1] + reach * k / _STEPS, near[2]) for k in steps)
        return tuple(Skin((0.0, *skin.xyz[1:]), skin.normal) for skin in line)

    def _landmark(self, place: Landmark) -> XYZ:
        xyz = self._named(place.landmark)
        if place.border is not None:
            half = _HALF_PROCESS.get(place.landmark[0]) if place.landmark.endswith("_spinous") else None
            if half is None:
                raise ValueError(f"the landmark “{place.landmark}” has no borders")
            xyz = plus(xyz, (0.0, half if place.border is Border.UPPER else -half, 0.0))
        return mirror(xyz) if place.opposite else xyz

    def _named(self, name: str) -> XYZ:
        return self._lookup(name).xyz

    def _lookup(self, name: str) -> Landmark3:
        found = self._s._landmarks.get(f"{name}_L") or self._s._landmarks.get(name)
        if found is None:
            raise ValueError(f"there is no landmark “{name}”")
        return found

    def _other(self, code: str) -> XYZ:
        if code in self._behind or code == self._point.code:
            raise ValueError(f"the rule leads back to {code} itself")
        point = self._s._points.get(code)
        if point is None:
            raise ValueError(f"there is no point “{code}”")
        where = _Where(self._s, point, (*self._behind, self._point.code))
        return where.skin(point.place).xyz

    def _cm(self, place: Offset) -> float:
        return self._s._cm_per_cun[place.scale]


def _is_over(place: Place) -> bool:
    return isinstance(place, Offset) and place.over


def _along(bends: Sequence[XYZ], share: float) -> XYZ:
    """The place after a share of the length of a line through some places."""
    lengths = [dot(d, d) ** 0.5 for a, b in pairwise(bends) for d in (minus(b, a),)]
    left = share * sum(lengths)
    for (start, end), length in zip(pairwise(bends), lengths, strict=True):
        if left <= length or end is bends[-1]:
            return plus(start, scale(minus(end, start), left / length if length else 0.0))
        left -= length
    raise ValueError("a line needs two ends")
