"""Computes the files of `atlas/`: where each view shows each point, and with which measure lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from acupress_desktop.bodymap.atlas import Entry
from acupress_desktop.bodymap.views import VIEWS, Group, MapView
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Meridian, Point, Region, Side, Spot
from mapmaking.figure_data import (
    FigureView,
    load_landmarks,
    load_samples,
    load_scales,
    load_view,
)
from mapmaking.map_error import MapError
from mapmaking.solve import Solved, Solver, Stretch
from mapmaking.surface import Skin, Surface, mirror

#: Less than this and the skin is seen too much from the side to show a dot on it.
MIN_FACING = 0.2
#: How far from the foremost skin a place may seem to lie and still count as seen, in cm: the samples' own
#: error and the coarse depth map's. In front of it by more means that the view leaves that part out.
_TOLERANCE = 0.9
#: How far the edge of the figure may be above a hidden place, in SVG units (5 cm).
_TO_EDGE = 500

#: The regions that a group of views is there for. Among views that show a point about as squarely,
#: a teacher takes the close one of the part it lies on.
_HOME: dict[Group, frozenset[Region]] = {
    Group.HEAD: frozenset({Region.HEAD, Region.FACE, Region.NECK}),
    Group.ARM: frozenset({Region.UPPER_ARM, Region.ELBOW, Region.FOREARM}),
    Group.HAND: frozenset({Region.WRIST, Region.HAND, Region.FINGER}),
    Group.LEG: frozenset({Region.THIGH, Region.KNEE, Region.LEG}),
    Group.FOOT: frozenset({Region.ANKLE, Region.FOOT, Region.TOE}),
}
_TRUNK = frozenset(Region) - _HOME[Group.HEAD] - _HOME[Group.HAND] - _HOME[Group.FOOT] - _HOME[Group.ARM]
_HOME_BONUS = 0.4


@dataclass(frozen=True)
class Compiled:
    """The atlas as plain data. `spots` go from a spot to its entries (view, x, y, facing), the best
    view first; `lines` from a meridian to its spots, their views and the measure lines there; `places`
    from a point to where it lies on the left side."""

    spots: dict[str, list[Entry]]
    lines: dict[str, dict[str, dict[str, list[dict[str, Any]]]]]
    places: dict[str, Skin]


def compile_atlas(points: Iterable[Point], body: Figure = Figure.FIRST) -> Compiled:
    """The whole atlas of a body, the same for the same input.

    Raises MapError for a rule that leads nowhere, or a point that no view shows.
    """
    by_code = {point.code: point for point in points}
    compiler = Compiler(by_code, body)
    compiled = Compiled({}, {meridian.value: {} for meridian in Meridian}, {})
    for point in by_code.values():
        solved, spots = compiler.compile(point)
        compiled.places[point.code] = solved.skin
        for spot, sights in spots.items():
            compiled.spots[spot] = [(s["view"], s["x"], s["y"], s["facing"]) for s in sights]
            lines = {s["view"]: s["measures"] for s in sights if s["measures"]}
            if lines:
                compiled.lines[point.meridian.value][spot] = lines
    return compiled


class Compiler:
    """Solves points one by one on a body and looks where they are seen."""

    def __init__(self, points: Mapping[str, Point], body: Figure = Figure.FIRST) -> None:
        self._surface = Surface(load_samples(body))
        self._solver = Solver(points, self._surface, load_landmarks(body), load_scales(body))
        self._figures = {view.id: load_view(view.figure, body) for view in VIEWS.values()}

    def compile(self, point: Point) -> tuple[Solved, dict[str, list[dict[str, Any]]]]:
        """A point's place, and the sights of each of its spots, the best first.

        Raises MapError for a rule that leads nowhere, or a point that no view shows.
        """
        solved = self._solver.solve(point)
        hidden = False
        spots: dict[str, list[dict[str, Any]]] = {}
        for spot in point.spots:
            sights = [
                sight
                for view in VIEWS.values()
                if spot.side is not Side.RIGHT or view.both_sides
                if (sight := _sight(point, spot, solved, view, self._figures[view.id], self._surface))
                is not None
            ]
            if not sights and (spot.side is not Side.RIGHT or hidden):
                sights, hidden = [self._hidden(point, spot, solved)], True
            spots[str(spot)] = [entry for _, entry in sorted(sights, key=lambda s: -s[0])]
        return solved, spots

    def _hidden(self, point: Point, spot: Spot, solved: Solved) -> tuple[float, dict[str, Any]]:
        """Where a point that no view shows (in the armpit, between the legs) lies behind the skin that is
        seen there, in the view of the whole body that looks at it least askew. It faces nobody: 0."""
        found = []
        for view in (VIEWS["front"], VIEWS["back"]):
            figure = self._figures[view.id]
            skin = _turned(solved.skin, figure, self._surface, spot.side is Side.RIGHT)
            x, y = figure.to_svg(skin.xyz)
            # Between the legs there may be nothing but air in front of it: go up to the edge of the skin.
            edge = next(
                (y - up for up in range(0, _TO_EDGE, 10) if figure.depth_at(x, y - up) is not None), None
            )
            if edge is not None:
                entry = {
                    "view": view.id,
                    "x": round(x, 1),
                    "y": round(edge, 1),
                    "facing": 0.0,
                    "measures": [],
                }
                found.append((figure.facing(skin.normal), entry))
        if not found:
            raise MapError(f"No view shows the place of {point.code}.")
        return max(found, key=lambda sight: sight[0])


def seen_through(
    spot: Spot, places: Mapping[str, Skin], figures: Mapping[str, FigureView], surface: Surface
) -> tuple[str, float, float]:
    """Where a spot lies in the figure of a whole body that looks at it least askew, behind what it shows."""
    found = []
    for view, figure in figures.items():
        if spot.side is not Side.RIGHT or VIEWS[view].both_sides:
            skin = _turned(places[spot.code], figure, surface, spot.side is Side.RIGHT)
            x, y = figure.to_svg(skin.xyz)
            found.append((figure.facing(skin.normal), (view, round(x, 1), round(y, 1))))
    return max(found)[1]


def _sight(
    point: Point, spot: Spot, solved: Solved, view: MapView, figure: FigureView, surface: Surface
) -> tuple[float, dict[str, Any]] | None:
    """How well the view shows the spot, and its entry; None where it does not."""
    right = spot.side is Side.RIGHT
    # A body that is the same on both sides shows a point on both or on neither: the left one decides.
    skin = _turned(solved.skin, figure, surface, right=False)
    facing = figure.facing(skin.normal)
    if facing < MIN_FACING or not in_front(skin, figure):
        return None
    x, y = figure.to_svg(mirror(skin.xyz) if right else skin.xyz)
    home = _HOME.get(view.group, _TRUNK)
    rank = facing + (_HOME_BONUS if point.region in home else 0.0)
    entry = {
        "view": view.id,
        "x": round(x, 1),
        "y": round(y, 1),
        "facing": round(facing, 3),
        "measures": [m for s in solved.stretches if (m := _measure(s, figure, surface, right)) is not None],
    }
    return rank, entry


def _measure(stretch: Stretch, figure: FigureView, surface: Surface, right: bool) -> dict[str, Any] | None:
    """A stretch as the view shows it; None where too little of it can be seen or lies on the skin."""
    try:
        path = [_turned(skin, figure, surface, right) for skin in stretch.path]
    except ValueError:  # a line that was carried on beyond the skin
        return None
    seen = [skin for skin in path if figure.facing(skin.normal) > 0.0]
    if len(path) < 2 or len(seen) < len(path) / 2:
        return None
    ticks = [_turned(skin, figure, surface, right) for skin in stretch.ticks]
    measure: dict[str, Any] = {"path": [_whole(figure.to_svg(skin.xyz)) for skin in path]}
    if stretch.amount:
        measure |= {"amount": stretch.amount, "of": stretch.of, "unit": stretch.unit}
    if ticks:
        measure["ticks"] = [_whole(figure.to_svg(skin.xyz)) for skin in ticks]
    return measure


def _turned(skin: Skin, figure: FigureView, surface: Surface, right: bool) -> Skin:
    """The place in the view's pose, on the wanted side of the body."""
    posed = surface.pose(skin, figure.pose)
    return Skin(mirror(posed.xyz), mirror(posed.normal)) if right else posed


def in_front(skin: Skin, figure: FigureView) -> bool:
    """Whether the place lies on the foremost skin of the view, within its picture."""
    x, y = figure.to_svg(skin.xyz)
    if not _within(x, y, figure):
        return False
    foremost = figure.depth_at(x, y)
    return foremost is not None and abs(figure.project(skin.xyz)[2] - foremost) < _TOLERANCE


def _within(x: float, y: float, figure: FigureView) -> bool:
    """Whether a place in SVG units is on the picture."""
    width, height = figure.size
    return 0 <= x <= width and 0 <= y <= height


def _whole(place: tuple[float, float]) -> list[int]:
    """Whole SVG units: a tenth of a millimetre."""
    return [round(place[0]), round(place[1])]
