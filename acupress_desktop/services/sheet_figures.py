"""Which pictures a sheet needs so that every numbered point is seen well in one of them.

Plain data and no painting. A page chooses the pictures for the points that stand on it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from acupress_desktop.bodymap.bodies import WHOLE
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.value import dataclass

#: Close views of parts that are large enough in the whole body to do without.
_LARGE_ENOUGH = ("head-back", "shoulder-top")
#: From this facing on a dot says where a point is, if not exactly how it lies.
SEEN = 0.5
#: A close view that shows a point nearly as well as its best one will do, where it saves a picture.
_NEARLY = 0.8


@dataclass(frozen=True)
class Seen:
    """One side of a point as one view shows it, in the view's SVG units as drawn; `facing` from 0 (edge on)
    to 1 (square to the viewer)."""

    side: Side
    key: MapKey
    x: float
    y: float
    facing: float


@dataclass(frozen=True)
class Numbered:
    """A point to be shown: its number, and every side that is pressed in every view that shows it, the
    view that shows it best first."""

    number: int
    sides: tuple[Side, ...]
    seen: tuple[Seen, ...]


@dataclass(frozen=True)
class Mark:
    """A numbered dot, in the SVG units of its figure's view as drawn (for the left). `closer`: another
    picture shows it larger, so that here the number may be left out."""

    number: int
    x: float
    y: float
    closer: bool = False


@dataclass(frozen=True)
class SheetFigure:
    """A picture with its numbered dots; a `whole` body is a large one, the others are insets."""

    key: MapKey
    marks: tuple[Mark, ...]
    caption: str
    whole: bool


#: The words below a picture: of a view, whether it is mirrored, and whether the other side is the same.
Caption = Callable[[MapKey, bool], str]


def figure_of(points: Sequence[Numbered]) -> Figure:
    """The figure on which these points were found, all of them on the same."""
    seen = (seen.key.figure for point in points for seen in point.seen)
    return next(seen, Figure.FIRST)


def choose_figures(points: Sequence[Numbered], caption: Caption) -> tuple[SheetFigure, ...]:
    """The whole body that shows most, further ones for what it does not show, then as few close views as
    show every point well. Empty without points.

    A whole body carries every dot that it shows at all, to say where on the body one is; a point that needs
    a closer look stands in its close view too.
    """
    known = [point for point in _together(points) if point.seen]
    if not known:
        return ()
    facing = {point.number: _facing(point) for point in known}
    well = {number: _well(views) for number, views in facing.items()}
    first = max(WHOLE, key=lambda view: (sum(view in well[p.number] for p in known), -WHOLE.index(view)))
    close = _close(known, facing, well, first)
    left = [p for p in known if p.number not in close and first not in well[p.number]]
    bodies = {first: [point for point in known if first in well[point.number]]}
    chosen: dict[str, list[Numbered]] = {}
    while left:
        view = _most(left, well, (*WHOLE, *VIEWS))
        shown = [point for point in left if view in well[point.number]]
        (bodies if view in WHOLE else chosen)[view] = shown
        left = [point for point in left if view not in well[point.number]]
    for number, view in close.items():
        chosen.setdefault(view, []).extend(p for p in known if p.number == number)
    figures: list[SheetFigure] = []
    for view, shown in bodies.items():
        figures += _figures(view, shown, close, caption)
    for view, shown in chosen.items():
        figures += _figures(view, sorted(shown, key=lambda point: point.number), (), caption)
    return tuple(figures)


def _together(points: Sequence[Numbered]) -> list[Numbered]:
    """A point that is pressed in more than one step once, with every side of it."""
    found: dict[int, Numbered] = {}
    for point in points:
        other = found.get(point.number)
        if other is not None:
            sides, seen = (*other.sides, *point.sides), (*other.seen, *point.seen)
            found[point.number] = Numbered(
                point.number, tuple(dict.fromkeys(sides)), tuple(dict.fromkeys(seen))
            )
        else:
            found[point.number] = point
    return list(found.values())


def _facing(point: Numbered) -> dict[str, float]:
    """How well each view shows the point, on the side that it shows worst. A view of one side is the same,
    mirrored, for the other. In the order of `seen`."""
    found: dict[str, dict[Side, float]] = {}
    for seen in point.seen:
        found.setdefault(seen.key.view, {})[seen.side] = seen.facing
    wanted = set(point.sides)
    return {view: min(sides.values()) for view, sides in found.items() if wanted <= sides.keys()} or {
        view: min(sides.values()) for view, sides in found.items()
    }


def _well(views: Mapping[str, float]) -> set[str]:
    """The views that show it well; of a point that none shows well, the best."""
    most = max(views.values())
    return {view for view, facing in views.items() if facing >= min(SEEN, most)}


def _close(
    known: Sequence[Numbered],
    facing: Mapping[int, Mapping[str, float]],
    well: Mapping[int, set[str]],
    first: str,
) -> dict[int, str]:
    """Of each point that wants a closer look: the view for it, as few views as will do."""
    wanted: dict[int, set[str]] = {}
    for point in known:
        views = facing[point.number]
        best = next(view for view in views if view in well[point.number])
        if best in WHOLE or (best in _LARGE_ENOUGH and first in well[point.number]):
            continue
        wanted[point.number] = {best} | {
            view
            for view, value in views.items()
            if view not in WHOLE and view in well[point.number] and value >= _NEARLY * max(views.values())
        }
    close: dict[int, str] = {}
    left = [point for point in known if point.number in wanted]
    while left:
        ranked = [view for point in left for view in facing[point.number] if view in wanted[point.number]]
        view = _most(left, wanted, ranked)
        close |= {point.number: view for point in left if view in wanted[point.number]}
        left = [point for point in left if point.number not in close]
    return close


def _most(left: Sequence[Numbered], shows: Mapping[int, Collection[str]], views: Sequence[str]) -> str:
    """The view that shows most of the points; of equal ones the first."""
    return max(dict.fromkeys(views), key=lambda view: sum(view in shows[point.number] for point in left))


def _figures(
    view: str, points: Sequence[Numbered], close: Collection[int], caption: Caption
) -> list[SheetFigure]:
    """A view with its points. One of a single side stands for both where both sides of every point are
    pressed; else each side that is pressed has its own."""
    plain = MapKey(view, figure=figure_of(points))
    if VIEWS[view].both_sides or not points:
        keys = {plain: False}
    elif all(len(point.sides) != 1 or point.sides[0] is Side.MIDLINE for point in points):
        keys = {plain: any(len(point.sides) > 1 for point in points)}
    else:
        keys = {plain: False, replace(plain, mirrored=True): False}
    figures = []
    for key, same in keys.items():
        marks = tuple(
            Mark(point.number, seen.x, seen.y, point.number in close)
            for point in points
            for seen in point.seen
            if seen.key == key
        )
        if marks:
            figures.append(SheetFigure(key, marks, caption(key, same), view in WHOLE))
    return figures
