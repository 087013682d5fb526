"""From a place rule to a place on the skin, and to the lines along which it was measured.

Everything is solved for the left side, in centimetres of the anatomical position.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from acupress_desktop.bodymap.figure_data import XYZ, Landmark3
from acupress_desktop.bodymap.frames import direction, plus, scale
from acupress_desktop.bodymap.surface import Skin, Surface, mirror
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import Between, Border, Landmark, Offset, OtherPoint, Place
from acupress_desktop.domain.points import Point, Region

#: Half the height of a spinous process by its part of the spine, in cm. Landmarks lie on its
#: middle; the standard speaks of its borders. Own estimate from common anatomy: the processes fill
#: about two thirds of the distance from one to the next.
_HALF_PROCESS = {"C": 0.6, "T": 0.75, "L": 1.1}

#: Which measured parts of the skin a region's points may land on.
_PARTS: dict[Region, frozenset[str]] = {
    **dict.fromkeys((Region.HEAD, Region.FACE), frozenset({"head"})),
    **dict.fromkeys((Region.NECK, Region.SHOULDER), frozenset({"head", "trunk", "arm"})),
    **dict.fromkeys(
        (Region.CHEST, Region.ABDOMEN, Region.UPPER_BACK, Region.LOW_BACK, Region.SACRUM),
        frozenset({"trunk"}),
    ),
    Region.BUTTOCK: frozenset({"trunk", "leg"}),
    **dict.fromkeys((Region.UPPER_ARM, Region.ELBOW, Region.FOREARM), frozenset({"arm"})),
    Region.WRIST: frozenset({"arm", "hand"}),
    Region.HAND: frozenset({"hand"}),
    **dict.fromkeys((Region.THIGH, Region.KNEE, Region.LEG), frozenset({"leg", "trunk"})),
    Region.ANKLE: frozenset({"leg", "foot"}),
    Region.FOOT: frozenset({"foot"}),
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
        """The place of a point. Raises KnownError naming the point and what its rule gets wrong."""
        try:
            where = _Where(self, point, ())
            skin = where.on_skin(where.find(point.place))
        except (ValueError, KeyError) as error:
            raise KnownError("The place of %1 cannot be found: %2.", point.code, error) from error
        if point.midline:
            skin = Skin((0.0, *skin.xyz[1:]), skin.normal)
        return Solved(skin, tuple(where.stretches(point.place, skin)))


class _Where:
    """The solver at work on one point; `behind` are the points whose rules led here."""

    def __init__(self, solver: Solver, point: Point, behind: tuple[str, ...]) -> None:
        self._s = solver
        self._point = point
        self._behind = behind
        self._facing = direction(point.facing, point.region, solver._landmarks)

    def find(self, place: Place) -> XYZ:
        if isinstance(place, Landmark):
            return self._landmark(place)
        if isinstance(place, OtherPoint):
            return self._other(place.point)
        if isinstance(place, Between):
            start, end = self.find(place.start), self.find(place.end)
            share = place.part / place.of
            return plus(scale(start, 1.0 - share), scale(end, share))
        if isinstance(place, Offset):
            way = direction(place.toward, self._point.region, self._s._landmarks)
            return plus(self.find(place.start), scale(way, place.cun * self._cm(place)))
        level, line = self.find(place.level), self.find(place.line)
        return line[0], level[1], line[2]

    def on_skin(self, place: XYZ) -> Skin:
        return self._s._surface.project(place, self._facing, _PARTS[self._point.region])

    def stretches(self, place: Place, skin: Skin) -> list[Stretch]:
        """The lines of a place: what was measured, and what it was measured from."""
        if isinstance(place, Landmark):
            return [Stretch(self._line(*(self._named(name) for name in place.along)))] if place.along else []
        if isinstance(place, OtherPoint):
            return []
        if isinstance(place, Between):
            start, end = self.find(place.start), self.find(place.end)
            parts = [
                plus(scale(start, 1 - k / place.of), scale(end, k / place.of))
                for k in range(int(place.of) + 1)
            ]
            line = Stretch(
                self._line(start, end),
                place.part,
                place.of,
                place.unit,
                tuple(self.on_skin(p) for p in parts),
            )
            return [line, *self._from(place.start), *self._from(place.end)]
        if isinstance(place, Offset):
            start = self.find(place.start)
            measured = Stretch(self._line(start, skin.xyz), place.cun)
            guides = [Stretch(self._midline(start))] if abs(start[0]) < 0.05 else []
            return [measured, *guides, *self._from(place.start)]
        return [*self._from(place.level), *self._from(place.line)]

    def _from(self, place: Place) -> list[Stretch]:
        """The lines of an inner place, as guides: only the outermost measure carries its number."""
        if isinstance(place, (Landmark, OtherPoint)):
            return []
        return [Stretch(line.path) for line in self.stretches(place, self.on_skin(self.find(place)))]

    def _line(self, start: XYZ, end: XYZ) -> tuple[Skin, ...]:
        shares = [k / _STEPS for k in range(_STEPS + 1)]
        return tuple(self.on_skin(plus(scale(start, 1.0 - t), scale(end, t))) for t in shares)

    def _midline(self, near: XYZ, reach: float = 7.0) -> tuple[Skin, ...]:
        """The midline a little up and down from a place."""
        line: list[Skin] = []
        for k in range(-_STEPS, _STEPS + 1):
            skin = self.on_skin((0.0, near[1] + reach * k / _STEPS, near[2]))
            line.append(Skin((0.0, *skin.xyz[1:]), skin.normal))
        return tuple(line)

    def _landmark(self, place: Landmark) -> XYZ:
        xyz = self._named(place.landmark)
        if place.border is not None:
            half = _HALF_PROCESS.get(place.landmark[0]) if place.landmark.endswith("_spinous") else None
            if half is None:
                raise ValueError(f"the landmark “{place.landmark}” has no borders")
            xyz = plus(xyz, (0.0, half if place.border is Border.UPPER else -half, 0.0))
        return mirror(xyz) if place.opposite else xyz

    def _named(self, name: str) -> XYZ:
        found = self._s._landmarks.get(f"{name}_L") or self._s._landmarks.get(name)
        if found is None:
            raise ValueError(f"there is no landmark “{name}”")
        return found.xyz

    def _other(self, code: str) -> XYZ:
        if code in self._behind or code == self._point.code:
            raise ValueError(f"the rule leads back to {code} itself")
        point = self._s._points.get(code)
        if point is None:
            raise ValueError(f"there is no point “{code}”")
        where = _Where(self._s, point, (*self._behind, self._point.code))
        return where.on_skin(where.find(point.place)).xyz

    def _cm(self, place: Offset) -> float:
        return self._s._cm_per_cun[place.scale]
