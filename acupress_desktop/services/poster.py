"""What one picture shows of the points of a sheet: which view, where each point lies in it, and which points
it does not show. Plain data and no painting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from acupress_desktop.bodymap.bodies import WHOLE
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.sheet_figures import SEEN, Numbered, figure_of


@dataclass(frozen=True)
class PosterView:
    """`places` are those of each point by its number, in the SVG units of the view as drawn (for the left);
    `unseen` are the numbers of the others."""

    key: MapKey
    places: dict[int, tuple[tuple[float, float], ...]] = field(default_factory=dict)
    unseen: tuple[int, ...] = ()


def views_of(points: Sequence[Numbered]) -> list[str]:
    """The views that show any of the points well, those that show most of them first; of equal ones the one
    that shows them largest, which a whole body does not."""
    rated: dict[str, tuple[int, bool, float]] = {}
    for view in VIEWS:
        shown = [facing for point in points if (facing := _facing(point, view)) >= SEEN]
        if shown:
            rated[view] = len(shown), view not in WHOLE, sum(shown)
    return sorted(rated, key=lambda view: rated[view], reverse=True)


def view_points(points: Sequence[Numbered], view: str = "") -> PosterView | None:
    """All of the points in one view: the one that is named, where it shows any of them, else the one that
    shows most. None where no view shows any."""
    found = views_of(points)
    if not found:
        return None
    chosen = view if view in found else found[0]
    key = _key(points, chosen)
    places: dict[int, tuple[tuple[float, float], ...]] = {}
    for point in points:
        seen = {(s.x, s.y): None for s in point.seen if s.key == key and s.facing >= SEEN}
        if seen:
            places[point.number] = tuple({*places.get(point.number, ()), *seen})
    unseen = tuple(dict.fromkeys(point.number for point in points if point.number not in places))
    return PosterView(key, {number: tuple(sorted(at)) for number, at in places.items()}, unseen)


def _key(points: Sequence[Numbered], view: str) -> MapKey:
    """A view of one side is that of the right where only the right is pressed."""
    figure = figure_of(points)
    if VIEWS[view].both_sides:
        return MapKey(view, figure=figure)
    sides = {s.side for point in points for s in point.seen if s.key.view == view and s.facing >= SEEN}
    return MapKey(view, sides == {Side.RIGHT}, figure)


def _facing(point: Numbered, view: str) -> float:
    """How well a view shows a point, on the side that it shows best."""
    return max((seen.facing for seen in point.seen if seen.key.view == view), default=0.0)
