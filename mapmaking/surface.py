"""The skin between its sparse samples: a smooth patch is laid through the nearest twelve.

Moving least squares with a quadratic patch; `figure/README.md` says how well that meets the
measured surface. Only the left half is sampled: the midline's other side is mirrored in.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mapmaking.figure_data import XYZ, Pose, Sample
from mapmaking.frames import across, cross, dot, minus, plus, scale, unit

_NEAREST = 12
#: Edge of the cubes that the samples are sorted into, in cm.
_CELL = 3.0
#: How much a step along the line of sight counts against a step beside it, when samples are chosen.
_ALONG = 0.35
#: Further than this from the nearest skin, in cm, a line of sight passes the body by.
_OFF_BODY = 3.0
#: So many cubes reach across the whole body.
_WHOLE_BODY = 64


@dataclass(frozen=True)
class Skin:
    """A place on the skin (cm) with its outward unit normal, in one pose."""

    xyz: XYZ
    normal: XYZ


class Surface:
    """The left half of the skin, and a strip of the right one across the midline."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        own = tuple(samples)
        self._samples = own + tuple(_mirrored(s) for s in own if s.xyz[0] < 6.0)
        self._cells: dict[tuple[int, int, int], list[Sample]] = {}
        for sample in self._samples:
            self._cells.setdefault(_cell(sample.xyz), []).append(sample)
        self._sheets: dict[tuple[XYZ, frozenset[str]], _Sheet] = {}

    def project(self, place: XYZ, facing: XYZ, parts: frozenset[str]) -> Skin:
        """The skin met on the line through `place` along the unit vector `facing`.

        What was measured square to that line is kept exactly. Only skin of the given parts that
        faces the same way is looked at. Raises ValueError where there is none, or where the line
        passes the body by.
        """
        key = (facing, parts)
        if key not in self._sheets:
            chosen = [s for s in self._samples if s.part in parts and dot(s.normal, facing) > 0.1]
            self._sheets[key] = _Sheet(chosen, facing)
        return _laid(place, facing, self._sheets[key].nearest(place))

    def settle(self, place: XYZ, normal: XYZ) -> Skin:
        """The skin nearest to a place that lies close to it, where it faces about along `normal`."""
        near = _nearest([s for s in self._around(place) if dot(s.normal, normal) > 0.3], place)
        return _laid(place, normal, near)

    def walk(self, start: Skin, way: XYZ, length: float, steps: int) -> list[Skin]:
        """The way of a tape that is laid over the skin from `start` towards `way` without turning aside.

        `steps` + 1 places, the first is `start` and the last lies `length` cm away, measured on the skin.
        """
        aside = unit(cross(start.normal, way))
        path = [start]
        step = length / steps
        for _ in range(steps):
            here = path[-1]
            ahead = unit(cross(aside, here.normal))
            landed = self.settle(plus(here.xyz, scale(ahead, step)), here.normal)
            flown = minus(landed.xyz, here.xyz)
            # The skin bends away below the straight step: shorten it to the tape's own length.
            share = step / max(dot(flown, flown) ** 0.5, 1e-9)
            path.append(self.settle(plus(here.xyz, scale(flown, share)), landed.normal))
        return path

    def _around(self, place: XYZ) -> list[Sample]:
        x, y, z = _cell(place)
        return [
            sample
            for i in (x - 1, x, x + 1)
            for j in (y - 1, y, y + 1)
            for k in (z - 1, z, z + 1)
            for sample in self._cells.get((i, j, k), ())
        ]

    def pose(self, skin: Skin, pose: Pose) -> Skin:
        """The same place of the skin in another pose, by the way its neighbours moved."""
        if pose is Pose.ANATOMICAL:
            return skin

        near = _nearest([s for s in self._around(skin.xyz) if dot(s.normal, skin.normal) > 0.2], skin.xyz)
        u, v = across(skin.normal)
        flat = [(dot(minus(s.xyz, skin.xyz), u), dot(minus(s.xyz, skin.xyz), v)) for s in near]
        fits = [
            _patch([(a, b, s.at(pose)[axis]) for (a, b), s in zip(flat, near, strict=True)])
            for axis in range(3)
        ]
        moved = (fits[0][0], fits[1][0], fits[2][0])
        along_u = (fits[0][1], fits[1][1], fits[2][1])
        along_v = (fits[0][2], fits[1][2], fits[2][2])
        return Skin(moved, unit(cross(along_u, along_v)))


class _Sheet:
    """The samples that face one way, sorted into squares as seen along it."""

    def __init__(self, samples: Sequence[Sample], facing: XYZ) -> None:
        self._axes = (*across(facing), facing)
        self._squares: dict[tuple[int, int], list[tuple[float, float, float, Sample]]] = {}
        self._size = len(samples)
        for sample in samples:
            u, v, w = (dot(sample.xyz, axis) for axis in self._axes)
            self._squares.setdefault((int(u // _CELL), int(v // _CELL)), []).append((u, v, w, sample))

    def nearest(self, place: XYZ) -> list[Sample]:
        """The twelve samples nearest to the line of sight through `place`."""
        if self._size < _NEAREST:
            raise ValueError("there is no skin here that faces this way")
        u, v, w = (dot(place, axis) for axis in self._axes)
        column, row = int(u // _CELL), int(v // _CELL)
        reach = 1
        while True:
            found = [
                ((a - u) ** 2 + (b - v) ** 2 + (_ALONG * (c - w)) ** 2, number, sample)
                for i in range(column - reach, column + reach + 1)
                for j in range(row - reach, row + reach + 1)
                for number, (a, b, c, sample) in enumerate(self._squares.get((i, j), ()))
            ]
            found = heapq.nsmallest(_NEAREST, found, key=lambda entry: entry[0])
            # Nothing outside of the squares looked at is nearer than their reach.
            if len(found) == _NEAREST and (found[-1][0] <= (reach * _CELL) ** 2 or reach >= _WHOLE_BODY):
                if found[0][0] > _OFF_BODY**2:
                    raise ValueError("it lies off the body")
                return [sample for _, _, sample in found]
            reach *= 2


def _laid(place: XYZ, facing: XYZ, near: Sequence[Sample]) -> Skin:
    """Where the line through `place` along `facing` meets the patch through the samples."""
    u, v = across(facing)
    away = [minus(sample.xyz, place) for sample in near]
    height, slope_u, slope_v = _patch([(dot(a, u), dot(a, v), dot(a, facing)) for a in away])
    normal = unit(minus(facing, plus(scale(u, slope_u), scale(v, slope_v))))
    return Skin(plus(place, scale(facing, height)), normal)


def _nearest(samples: list[Sample], place: XYZ) -> list[Sample]:
    if len(samples) < _NEAREST:
        raise ValueError("there is no skin here that faces this way")

    def distance(sample: Sample) -> float:
        away = minus(sample.xyz, place)
        return dot(away, away)

    return heapq.nsmallest(_NEAREST, samples, key=distance)


def _cell(xyz: XYZ) -> tuple[int, int, int]:
    """The cube that a place lies in; three cubes across hold more than twelve samples anywhere."""
    return int(xyz[0] // _CELL), int(xyz[1] // _CELL), int(xyz[2] // _CELL)


def mirror(xyz: XYZ) -> XYZ:
    """The same place on the other side of the body."""
    return -xyz[0], xyz[1], xyz[2]


def _mirrored(sample: Sample) -> Sample:
    return Sample(
        sample.part, mirror(sample.xyz), mirror(sample.normal), mirror(sample.lateral), mirror(sample.loose)
    )


def _patch(samples: Sequence[tuple[float, float, float]]) -> tuple[float, float, float]:
    """Value and slopes at (0, 0) of the quadratic patch through (u, v, value), nearer ones weighing more."""
    spread = max(u * u + v * v for u, v, _ in samples) or 1.0
    matrix = [[0.0] * 7 for _ in range(6)]
    for u, v, value in samples:
        weight = 1.0 / (0.05 + (u * u + v * v) / spread)
        terms = (1.0, u, v, u * u, u * v, v * v)
        for i in range(6):
            for j in range(6):
                matrix[i][j] += weight * terms[i] * terms[j]
            matrix[i][6] += weight * terms[i] * value
    for i in range(3, 6):  # keeps the curvature small where the samples do not decide it
        matrix[i][i] += 1e-3 * spread * spread
    for i in range(1, 3):
        matrix[i][i] += 1e-9
    solved = _solve(matrix)
    return solved[0], solved[1], solved[2]


def _solve(rows: list[list[float]]) -> list[float]:
    """Gauss with pivoting on an n x (n + 1) system, in place."""
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            for k in range(column, size + 1):
                rows[row][k] -= factor * rows[column][k]
    result = [0.0] * size
    for row in reversed(range(size)):
        known = sum(rows[row][k] * result[k] for k in range(row + 1, size))
        result[row] = (rows[row][size] - known) / rows[row][row]
    return result
