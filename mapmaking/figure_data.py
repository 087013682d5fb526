"""The measured figure: its views, landmarks, skin samples and cun scales, read from `figure/`.

World coordinates are centimetres: x > 0 is the figure's own left, y is up, z is forward. See
`figure/README.md` for the source (CC0), the columns and what is known to be weak.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from acupress_desktop.domain.figures import Figure
from mapmaking.map_error import MapError

XYZ = tuple[float, float, float]
Path = tuple[int, ...]
"""x0, y0, then (dx1, dy1, dx2, dy2, dx, dy) for each curve, each relative to its own start; in
0.01 cm of the view's plane, v up."""
Shape = tuple[Path, ...]
"""Closed loops that are painted together by the even-odd rule."""

UNITS_PER_CM = 100
T = TypeVar("T")


class Pose(StrEnum):
    """How the figure stands in a view: palms forward, arms flexed forward, or fingers bent."""

    ANATOMICAL = "anat"
    LATERAL = "lateral"
    LOOSE = "loose"


@dataclass(frozen=True)
class Line:
    """A drawn line: a closed tapered shape of a kind that `Style.line_alpha` names."""

    kind: str
    path: Path


@dataclass(frozen=True)
class Wear:
    """Plain clothes. They are opaque and painted last; `tones` run from light to dark."""

    outline: Shape
    tones: tuple[Shape, ...]
    lines: tuple[Line, ...]
    rings: tuple[Shape, ...]


@dataclass(frozen=True)
class Drawing:
    """What is painted in a view, in painting order. `irises` are pairs of iris and pupil."""

    silhouette: tuple[Path, ...]
    tones: tuple[Shape, ...]
    hair: tuple[Shape, ...]
    eyes: tuple[Path, ...]
    irises: tuple[tuple[Path, Path], ...]
    lids: tuple[Path, ...]
    lines: tuple[Line, ...]
    rings: tuple[Shape, ...]
    wear: Wear | None


@dataclass(frozen=True)
class DepthMap:
    """How far the skin (not the clothes) stands out, in mm, on a grid of `step` cm."""

    step: float
    u0: float
    v0: float
    rows: tuple[Mapping[int, int], ...]

    def at(self, u: float, v: float) -> float | None:
        """Depth in cm towards the viewer at the nearest cell, None beside the figure."""
        row = round((self.v0 - v) / self.step)
        if not 0 <= row < len(self.rows):
            return None
        depth = self.rows[row].get(round((u - self.u0) / self.step))
        return None if depth is None else depth / 10


@dataclass(frozen=True)
class FigureView:
    """One view of one body. `box` is u0, u1, v0, v1 in cm; (u, v, depth) = axes @ (xyz - origin).

    SVG coordinates are 0.01 cm from the box's top left corner, y down.
    """

    name: str
    pose: Pose
    box: tuple[float, float, float, float]
    axes: tuple[XYZ, XYZ, XYZ]
    origin: XYZ
    drawing: Drawing = field(repr=False)
    depth: DepthMap = field(repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in SVG units."""
        u0, u1, v0, v1 = self.box
        return round((u1 - u0) * UNITS_PER_CM), round((v1 - v0) * UNITS_PER_CM)

    def project(self, xyz: XYZ) -> XYZ:
        """(u, v, depth towards the viewer) in cm of a place given in this view's pose."""
        d = tuple(a - b for a, b in zip(xyz, self.origin, strict=True))
        u, v, depth = (sum(a * b for a, b in zip(axis, d, strict=True)) for axis in self.axes)
        return u, v, depth

    def unproject(self, u: float, v: float, depth: float) -> XYZ:
        """The inverse of `project`: world coordinates in cm, in this view's pose."""
        x, y, z = (o + u * a + v * b + depth * c for o, a, b, c in zip(self.origin, *self.axes, strict=True))
        return x, y, z

    def to_svg(self, xyz: XYZ) -> tuple[float, float]:
        """SVG coordinates of a place given in this view's pose."""
        u, v, _ = self.project(xyz)
        return (u - self.box[0]) * UNITS_PER_CM, (self.box[3] - v) * UNITS_PER_CM

    def from_svg(self, x: float, y: float) -> tuple[float, float]:
        """(u, v) in cm of SVG coordinates."""
        return x / UNITS_PER_CM + self.box[0], self.box[3] - y / UNITS_PER_CM

    def facing(self, normal: XYZ) -> float:
        """How squarely a surface with this outward normal faces the viewer: 1 square, 0 edge on."""
        return sum(a * b for a, b in zip(self.axes[2], normal, strict=True))

    def depth_at(self, x: float, y: float) -> float | None:
        """Depth of the foremost skin in cm at SVG coordinates, None beside the figure."""
        return self.depth.at(*self.from_svg(x, y))


@dataclass(frozen=True)
class Landmark3:
    """A landmark on the skin, in cm. `normal` points outwards in the anatomical pose."""

    name: str
    xyz: XYZ
    normal: XYZ
    lateral: XYZ
    loose: XYZ

    def at(self, pose: Pose) -> XYZ:
        """Its place in a pose."""
        return _at_pose(self.xyz, self.lateral, self.loose, pose)


@dataclass(frozen=True)
class Sample:
    """A sparse sample of the skin of the left half, in cm. `part` is head, trunk, arm, ..."""

    part: str
    xyz: XYZ
    normal: XYZ
    lateral: XYZ
    loose: XYZ

    def at(self, pose: Pose) -> XYZ:
        """Its place in a pose."""
        return _at_pose(self.xyz, self.lateral, self.loose, pose)


@dataclass(frozen=True)
class Palette:
    """Colours "#rrggbb" of one theme; a ramp runs from 0 (lit) to 1 (deep shade)."""

    ramp: tuple[tuple[float, str], ...]
    colors: Mapping[str, str]
    wear_ramp: tuple[tuple[float, str], ...]
    wear_colors: Mapping[str, str]


@dataclass(frozen=True)
class Style:
    """How the views are painted: colours by theme, and how much each kind of line covers."""

    light: Palette
    dark: Palette
    line_alpha: Mapping[str, float]
    hair_alpha: float
    wear_line_alpha: float


def load_view(name: str, body: Figure = Figure.FIRST) -> FigureView:
    """The view `name` ("front", "hand_palm", ...) of a body.

    Raises MapError where its file is missing or damaged.
    """
    return read_figure(f"{body}/views/{name}.json", lambda text: _view(json.loads(text)))


@lru_cache(maxsize=2)
def load_landmarks(body: Figure = Figure.FIRST) -> dict[str, Landmark3]:
    """Every landmark by name ("navel", "malleolus_lateral_L"). Raises MapError."""
    return read_figure(
        f"{body}/landmarks.csv",
        lambda text: {row["landmark"]: Landmark3(row["landmark"], *_places(row)) for row in _rows(text)},
    )


@lru_cache(maxsize=2)
def load_seen_landmarks(body: Figure = Figure.FIRST) -> dict[str, frozenset[str]]:
    """Which landmarks each view shows in full, by the view's name. Raises MapError."""
    return read_figure(f"{body}/landmarks_in_views.csv", lambda text: _seen(_rows(text)))


@lru_cache(maxsize=2)
def load_samples(body: Figure = Figure.FIRST) -> tuple[Sample, ...]:
    """The skin samples of the left half; row i is the same place on both bodies. Raises MapError."""
    return read_figure(
        f"{body}/surface_samples_left.csv",
        lambda text: tuple(Sample(row["part"], *_places(row)) for row in _rows(text)),
    )


@lru_cache(maxsize=2)
def load_scales(body: Figure = Figure.FIRST) -> dict[str, float]:
    """Centimetres per cun by body region, measured on that body. Raises MapError."""
    return read_figure(
        f"{body}/bcun.csv", lambda text: {row["region"]: float(row["cm_per_cun"]) for row in _rows(text)}
    )


@lru_cache(maxsize=1)
def load_style() -> Style:
    """How to paint. Raises MapError."""
    return read_figure("style.json", lambda text: _style(json.loads(text)))


def read_figure(name: str, parse: Callable[[str], T]) -> T:
    """What is made of a file of the folder `figure`. Raises MapError where it is missing or damaged."""
    source: Traversable = files("mapmaking").joinpath("figure")
    for part in name.split("/"):
        source = source.joinpath(part)
    try:
        return parse(source.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MapError(f"The figure file {name} is missing.") from error
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise MapError(f"The figure file {name} is damaged ({error!r}).") from error


def _seen(rows: list[dict[str, str]]) -> dict[str, frozenset[str]]:
    views = {row["view"] for row in rows}
    return {
        view: frozenset(row["landmark"] for row in rows if row["view"] == view and row["class"] == "vis")
        for view in views
    }


def _rows(text: str) -> list[dict[str, str]]:
    rows = list(csv.DictReader(text.splitlines()))
    if not rows:
        raise ValueError("no rows")
    return rows


def _places(row: Mapping[str, str]) -> tuple[XYZ, XYZ, XYZ, XYZ]:
    """Position, normal, and the positions in the lateral and the loose pose."""
    xyz = _triple(row, "x", "y", "z")
    loose = _triple(row, "xh", "yh", "zh") if row.get("xh") else xyz
    return xyz, _triple(row, "nx", "ny", "nz"), _triple(row, "xl", "yl", "zl"), loose


def _triple(row: Mapping[str, str], *columns: str) -> XYZ:
    x, y, z = (float(row[column]) for column in columns)
    return x, y, z


def _at_pose(xyz: XYZ, lateral: XYZ, loose: XYZ, pose: Pose) -> XYZ:
    return {Pose.ANATOMICAL: xyz, Pose.LATERAL: lateral, Pose.LOOSE: loose}[pose]


def _view(data: dict[str, Any]) -> FigureView:
    u0, u1, v0, v1 = data["box_cm"]
    axis_u, axis_v, axis_depth = (_xyz(axis) for axis in data["axes"])
    return FigureView(
        name=data["view"],
        pose=Pose(data["pose"]),
        box=(u0, u1, v0, v1),
        axes=(axis_u, axis_v, axis_depth),
        origin=_xyz(data["origin_cm"]),
        drawing=_drawing(data),
        depth=_depth(data["depth"]),
    )


def _xyz(values: list[float]) -> XYZ:
    x, y, z = values
    return float(x), float(y), float(z)


def _drawing(data: dict[str, Any]) -> Drawing:
    wear = data.get("wear")
    return Drawing(
        silhouette=to_shape(data["silhouette"]),
        tones=to_shapes(data["tones"]),
        hair=to_shapes(data["hair"]),
        eyes=to_shape(data["eyes"]),
        irises=tuple((to_path(iris), to_path(pupil)) for iris, pupil in data["iris"]),
        lids=to_shape(data["lids"]),
        lines=_lines(data["lines"]),
        rings=to_shapes(data["outline_ring"]),
        wear=None if wear is None else _wear(wear),
    )


def _wear(data: dict[str, Any]) -> Wear:
    return Wear(
        outline=to_shape(data["outline"]),
        tones=to_shapes(data["tones"]),
        lines=_lines(data["lines"]),
        rings=to_shapes(data["outline_ring"]),
    )


def to_path(values: list[int]) -> Path:
    """A path as the files have it. Raises ValueError for one that is cut short."""
    if len(values) < 8 or len(values) % 6 != 2:
        raise ValueError("a path is cut short")
    return tuple(values)


def to_shape(loops: list[list[int]]) -> Shape:
    """The loops of one shape. Raises ValueError."""
    return tuple(to_path(loop) for loop in loops)


def to_shapes(shapes: list[list[list[int]]]) -> tuple[Shape, ...]:
    """Several shapes, in their order. Raises ValueError."""
    return tuple(to_shape(shape) for shape in shapes)


def _lines(lines: list[dict[str, Any]]) -> tuple[Line, ...]:
    return tuple(Line(line["kind"], to_path(line["path"])) for line in lines)


def _depth(data: dict[str, Any]) -> DepthMap:
    return DepthMap(
        data["step_cm"], data["x0_cm"], data["y0_cm"], tuple(_depth_row(row) for row in data["rows"])
    )


def _depth_row(runs: list[list[int]]) -> dict[int, int]:
    cells: dict[int, int] = {}
    for first, *steps in runs:
        depth = 0
        for column, step in enumerate(steps, start=first):
            depth += step
            cells[column] = depth
    return cells


def _style(data: dict[str, Any]) -> Style:
    return Style(
        light=_palette(data["palette"], data["wear"]),
        dark=_palette(data["palette_dark"], data["wear_dark"]),
        line_alpha=data["line_alpha"],
        hair_alpha=data["hair_alpha"],
        wear_line_alpha=data["wear_line_alpha"],
    )


def _palette(skin: dict[str, Any], wear: dict[str, Any]) -> Palette:
    def ramp(stops: list[list[Any]]) -> tuple[tuple[float, str], ...]:
        return tuple((float(place), str(color)) for place, color in stops)

    def colors(values: dict[str, Any]) -> dict[str, str]:
        return {name: color for name, color in values.items() if name != "ramp"}

    return Palette(ramp(skin["ramp"]), colors(skin), ramp(wear["ramp"]), colors(wear))
