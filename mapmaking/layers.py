"""What can be laid over a view besides its points: meridian lines, and bones to find one's way by.

Both are lines on the skin, made once in the anatomical pose for the left side, and then looked at in
each view: what is turned away, or lies behind another part of the body, is left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from acupress_desktop.domain.points import Meridian, Point, Side
from mapmaking.bones import BONES, At, Bone, Curve, Oval
from mapmaking.compile import in_front
from mapmaking.courses import lines
from mapmaking.figure_data import FigureView, Landmark3, Pose
from mapmaking.frames import cross, dot, minus, plus, scale, unit, without
from mapmaking.surface import Skin, Surface, mirror

XY = tuple[float, float]

#: Skin that is seen more from the side than this shows no line.
_LEAST_FACING = 0.06
#: Hidden stretches up to this (SVG units: 1 cm) are the depth map's coarseness: the line goes on.
_GAP = 110.0
#: A seen stretch that is shorter is a crumb at the body's edge.
_CRUMB = 60.0
#: A line is simplified by at most so much, in SVG units: 0.2 mm.
_FINE = 2.0
#: How far apart the places of a bone's line are, in cm.
_KNOT = 1.1
_OVAL_KNOTS = 8


@dataclass(frozen=True)
class Trace:
    """A smooth line through places in a view's SVG units; a `closed` one ends where it begins."""

    places: tuple[XY, ...]
    closed: bool = False


@dataclass(frozen=True)
class _Track:
    """A line on the skin, in one pose."""

    skins: tuple[Skin, ...]
    closed: bool = False


class Layers:
    """The lines of all views, for the places that some points were found to have."""

    def __init__(
        self,
        points: Iterable[Point],
        places: Mapping[str, Skin],
        surface: Surface,
        landmarks: Mapping[str, Landmark3],
        sizes: Mapping[str, float] | None = None,
    ) -> None:
        """`sizes` are how large a body is beside the first, whose centimetres `bones.py` tells: the whole of
        it by the name "", and by the name of a landmark what is told from there."""
        self._sizes = {"": 1.0, **(sizes or {})}
        self._points = {point.code: point for point in points}
        self._places = places
        self._surface = surface
        self._landmarks = landmarks
        self._posed: dict[tuple[str, Pose], tuple[_Track, ...]] = {}

    def meridians(self, figure: FigureView, both_sides: bool) -> dict[str, tuple[XY, ...]]:
        """The lines of a view by their ids: "BL-left"; a further part of the same is "BL-left-2"."""
        made: dict[str, tuple[XY, ...]] = {}
        for meridian, tracks in self._courses.items():
            for side in self._sides(meridian, both_sides):
                runs = [
                    run
                    for track in self._in_pose(meridian, tracks, figure.pose)
                    for run in _seen(track, figure, side is Side.RIGHT)
                ]
                for part, run in enumerate(runs, start=1):
                    name = f"{meridian}-{side}" + (f"-{part}" if part > 1 else "")
                    made[name] = tuple(simplified(run, _FINE))
        return made

    def bones(self, figure: FigureView, both_sides: bool) -> dict[str, tuple[Trace, ...]]:
        """The shapes of a view by their ids: "L4_spinous", "scapula_L"."""
        made: dict[str, tuple[Trace, ...]] = {}
        for bone, tracks in self._shapes.items():
            posed = self._in_pose(bone.id, tracks, figure.pose)
            for suffix in ("",) if bone.median else ("_L", "_R") if both_sides else ("_L",):
                traces = [t for track in posed for t in _traces(track, figure, suffix == "_R")]
                if traces:
                    made[f"{bone.id}{suffix}"] = tuple(traces)
        return made

    @cached_property
    def _courses(self) -> dict[Meridian, tuple[_Track, ...]]:
        codes = {code for code in self._points if code in self._places}
        return {
            meridian: tuple(self._course(line) for line in lines(meridian, codes)) for meridian in Meridian
        }

    @cached_property
    def _shapes(self) -> dict[Bone, tuple[_Track, ...]]:
        return {bone: tuple(self._track(shape, bone) for shape in bone.shapes) for bone in BONES}

    def _sides(self, meridian: Meridian, both_sides: bool) -> tuple[Side, ...]:
        if any(p.midline for p in self._points.values() if p.meridian is meridian):
            return (Side.MIDLINE,)
        return (Side.LEFT, Side.RIGHT) if both_sides else (Side.LEFT,)

    def _course(self, codes: Sequence[str]) -> _Track:
        midline = self._points[codes[0]].midline
        way: list[Skin] = [self._places[codes[0]]]
        for first, second in pairwise(codes):
            way += follow(self._surface, self._places[first], self._places[second], midline)[1:]
        return _Track(tuple(way))

    def _track(self, shape: Curve | Oval, bone: Bone) -> _Track:
        if isinstance(shape, Oval):
            return _Track(tuple(self._oval(shape)), closed=True)
        corners = [self._at(place) for place in shape.places]
        return _Track(tuple(self._laid(corners, shape.closed)), shape.closed)

    def _oval(self, shape: Oval) -> Iterator[Skin]:
        middle = self._at(shape.middle)
        up = (0.0, 1.0, 0.0) if abs(middle.normal[1]) < 0.9 else (0.0, 0.0, 1.0)
        high = unit(without(up, middle.normal))
        wide, size = cross(high, middle.normal), self._size_of(shape.middle.name)
        for number in range(_OVAL_KNOTS):
            turn = math.tau * number / _OVAL_KNOTS
            moved = plus(
                scale(high, size * shape.high * math.cos(turn)),
                scale(wide, size * shape.wide * math.sin(turn)),
            )
            yield self._settled(Skin(plus(middle.xyz, moved), middle.normal))

    def _at(self, place: At) -> Skin:
        """Where a place lies on the skin."""
        start = self._landmark(place.name)
        skin = Skin(start.xyz, start.normal)
        if place.to is not None:
            skin = _between(skin, self._landmark(place.to), place.share)
        if place.x or place.y or place.z or place.to is not None:
            moved = scale((place.x, place.y, place.z), self._size_of(place.name))
            skin = self._settled(Skin(plus(skin.xyz, moved), skin.normal))
        return Skin(mirror(skin.xyz), mirror(skin.normal)) if place.opposite else skin

    def _size_of(self, name: str) -> float:
        return self._sizes.get(name, self._sizes[""])

    def _landmark(self, name: str) -> Landmark3:
        return self._landmarks.get(f"{name}_L") or self._landmarks[name]

    def _settled(self, skin: Skin) -> Skin:
        return self._surface.settle(skin.xyz, skin.normal)

    def _laid(self, corners: list[Skin], closed: bool) -> Iterator[Skin]:
        """A smooth line over the skin through some places."""
        count = len(corners)
        for index in range(count if closed else count - 1):
            before = corners[index - 1] if closed or index else corners[0]
            here, there = corners[index], corners[(index + 1) % count]
            after = corners[(index + 2) % count] if closed else corners[min(index + 2, count - 1)]
            yield here
            away = minus(there.xyz, here.xyz)
            knots = max(1, round(dot(away, away) ** 0.5 / _KNOT))
            for knot in range(1, knots):
                share = knot / knots
                weights = _spline(share)
                xyz = (0.0, 0.0, 0.0)
                for corner, weight in zip((before, here, there, after), weights, strict=True):
                    xyz = plus(xyz, scale(corner.xyz, weight))
                normal = unit(plus(scale(here.normal, 1 - share), scale(there.normal, share)))
                yield self._settled(Skin(xyz, normal))
        if not closed:
            yield corners[-1]

    def _in_pose(self, name: str, tracks: tuple[_Track, ...], pose: Pose) -> tuple[_Track, ...]:
        if pose is Pose.ANATOMICAL:
            return tracks
        if (name, pose) not in self._posed:
            self._posed[name, pose] = tuple(
                _Track(tuple(self._surface.pose(skin, pose) for skin in track.skins), track.closed)
                for track in tracks
            )
        return self._posed[name, pose]


def follow(surface: Surface, start: Skin, end: Skin, midline: bool = False) -> list[Skin]:
    """A way over the skin from one place to another, both included: always straight on towards the end
    as far as the skin allows. Where it leads nowhere, only the two ends."""
    whole = minus(end.xyz, start.xyz)
    step = min(1.0, max(0.2, dot(whole, whole) ** 0.5 / 8))
    way = [start]
    for _ in range(int(2.5 * dot(whole, whole) ** 0.5 / step) + 4):
        here = way[-1]
        away = minus(end.xyz, here.xyz)
        if dot(away, away) <= (1.3 * step) ** 2:
            return [*way, end]
        ahead = without(away, here.normal)
        try:
            landed = surface.settle(plus(here.xyz, scale(unit(ahead), step)), here.normal)
        except ValueError:
            break
        way.append(Skin((0.0, *landed.xyz[1:]), landed.normal) if midline else landed)
    return [start, end]


def simplified(line: Sequence[XY], by: float) -> list[XY]:
    """The line with places left out that lie within `by` of it (Douglas and Peucker)."""
    first, last = line[0], line[-1]
    far, at = 0.0, 0
    for index in range(1, len(line) - 1):
        distance = _beside(line[index], first, last)
        if distance > far:
            far, at = distance, index
    if far <= by:
        return [first, last]
    return [*simplified(line[: at + 1], by)[:-1], *simplified(line[at:], by)]


def _seen(track: _Track, figure: FigureView, right: bool) -> list[list[XY]]:
    """The stretches of a line that a view shows."""
    runs: list[list[XY]] = []
    hidden = True
    for skin in _on_side(track.skins, right):
        if figure.facing(skin.normal) < _LEAST_FACING or not in_front(skin, figure):
            hidden = True
            continue
        place = figure.to_svg(skin.xyz)
        if hidden and not (runs and math.dist(runs[-1][-1], place) <= _GAP):
            runs.append([])
        runs[-1].append(place)
        hidden = False
    return [run for run in runs if len(run) > 1 and _length(run) > _CRUMB]


def _traces(track: _Track, figure: FigureView, right: bool) -> list[Trace]:
    """What a view shows of a bone's line: whole, or the stretches of it that are seen."""
    places = list(_on_side(track.skins, right))
    if all(figure.facing(skin.normal) >= _LEAST_FACING and in_front(skin, figure) for skin in places):
        return [Trace(tuple(figure.to_svg(skin.xyz) for skin in places), track.closed)]
    if not track.closed:
        return [Trace(tuple(run)) for run in _seen(track, figure, right)]
    turn = next((n for n, s in enumerate(places) if figure.facing(s.normal) < _LEAST_FACING), 0)
    opened = _Track((*track.skins[turn:], *track.skins[: turn + 1]))
    runs = _seen(opened, figure, right)
    around = _length([figure.to_svg(skin.xyz) for skin in (*places, places[0])])
    # A shape that is seen from the edge is a sliver that nobody would know again.
    return [Trace(tuple(run)) for run in runs] if sum(map(_length, runs)) > 0.5 * around else []


def _on_side(skins: Iterable[Skin], right: bool) -> Iterator[Skin]:
    for skin in skins:
        yield Skin(mirror(skin.xyz), mirror(skin.normal)) if right else skin


def _between(start: Skin, end: Landmark3, share: float) -> Skin:
    xyz = plus(start.xyz, scale(minus(end.xyz, start.xyz), share))
    return Skin(xyz, unit(plus(scale(start.normal, 1 - share), scale(end.normal, share))))


def _spline(t: float) -> tuple[float, float, float, float]:
    """Weights of four successive places at a share `t` between the middle two (Catmull and Rom)."""
    return (
        (-t + 2 * t**2 - t**3) / 2,
        (2 - 5 * t**2 + 3 * t**3) / 2,
        (t + 4 * t**2 - 3 * t**3) / 2,
        (-(t**2) + t**3) / 2,
    )


def _beside(place: XY, start: XY, end: XY) -> float:
    """How far a place lies from the line between two others."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = x * x + y * y
    share = 0.0 if not length else ((place[0] - start[0]) * x + (place[1] - start[1]) * y) / length
    share = min(1.0, max(0.0, share))
    return math.dist(place, (start[0] + share * x, start[1] + share * y))


def _length(line: Sequence[XY]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(line))
