"""Where every spot lies in every view that shows it, as computed from the place rules.

The files in `atlas/`, and those of the second figure in `atlas/second/`, are written by `tools/draw_maps.py`
from the rules and the figures' data, together with the maps, so that the program needs neither the skin
samples nor the solver to run. They hold
left and midline spots, and right ones in views that show both sides; elsewhere the right side is
the left one mirrored. Measure lines are read meridian by meridian, once a close-up asks for one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import field
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.cun import FigureCun
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Meridian, Side, Spot
from acupress_desktop.domain.value import dataclass

XY = tuple[float, float]
#: View, x, y, facing: one entry of `spots.json`.
Entry = tuple[str, float, float, float]
#: Spot -> view -> its measure lines, of one meridian.
Lines = Mapping[str, Mapping[str, list[dict[str, Any]]]]


@dataclass(frozen=True)
class Measure:
    """A line of a close-up in the SVG units of its view: from a landmark towards the point.

    `path` is the line on the skin. `amount` of `of`: cun alone (of is 0), or parts of a whole; a
    measure without an amount is a guide line (the midline, a crease). `ticks` are the places of
    the parts on the path.
    """

    path: tuple[XY, ...]
    amount: float = 0.0
    of: float = 0.0
    unit: str = "cun"
    ticks: tuple[XY, ...] = ()


@dataclass(frozen=True)
class Sight:
    """A spot as one view shows it. `x`, `y` are in that view's SVG units as drawn (for the left);
    `facing` runs from 0 (edge on) to 1 (square to the viewer)."""

    key: MapKey
    x: float
    y: float
    facing: float
    _measures: Callable[[], tuple[Measure, ...]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """The lines along which the place was measured. Raises KnownError where they cannot be read."""
        return self._measures()


class Atlas:
    """The computed places of a `figure`. `lines` brings the measure lines of a meridian."""

    def __init__(
        self,
        spots: Mapping[str, list[Entry]],
        lines: Callable[[str], Lines] | None = None,
        figure: Figure = Figure.FIRST,
    ) -> None:
        self.figure = figure
        self._data = spots
        self._lines = _LinesOf(lines or (lambda _: {}))
        self._sights: dict[Spot, tuple[Sight, ...]] = {}

    @classmethod
    def load(cls, figure: Figure = Figure.FIRST) -> Atlas:
        """Raises KnownError where the shipped file of a figure is missing or damaged."""
        spots = read_atlas("spots", figure)
        if not spots:
            raise KnownError("atlas.empty", file=_name("spots", figure))
        return cls(spots, partial(read_atlas, figure=figure), figure)

    def become(self, other: Atlas) -> None:
        """Tell everything as another one does from now on, to whoever holds this one. What it told before
        stays as it was."""
        self.__dict__ = dict(other.__dict__)

    def as_it_is(self) -> Atlas:
        """One that stays this figure's, whatever this one becomes."""
        other = Atlas({})
        other.become(self)
        return other

    def check(self) -> None:
        """Raises KnownError where a file that everything needs cannot be read: the cun or the widths."""
        _ = self.figure_cun, self._mirrors

    @cached_property
    def figure_cun(self) -> FigureCun:
        """The figure's own cun in each region. Raises KnownError where they cannot be read."""
        data = read_atlas("scales", self.figure)
        try:
            return FigureCun(float(data["height"]), {scale: float(data[scale]) for scale in Scale})
        except (KeyError, TypeError, ValueError) as error:
            raise KnownError("atlas.damaged", file=_name("scales", self.figure), why=error) from error

    @cached_property
    def _mirrors(self) -> dict[str, float]:
        return read_atlas("mirrors", self.figure)

    def seen_at(self, sight: Sight) -> XY:
        """Where a sight lies in the picture as it is seen: in a mirrored one, mirrored with it.

        Raises KnownError where the shipped file is missing or damaged.
        """
        if not sight.key.mirrored:
            return sight.x, sight.y
        try:
            return round(self._mirrors[sight.key.view] - sight.x, 1), sight.y
        except (KeyError, TypeError) as error:
            raise KnownError("atlas.damaged", file=_name("mirrors", self.figure), why=error) from error

    @cached_property
    def _label_table(self) -> dict[str, dict[str, tuple[int, float]]]:
        return read_atlas("labels", self.figure)

    def labels(self, view: str, mirrored: bool = False) -> dict[Spot, tuple[int, float]]:
        """By spot of a view: which way its code stands, by its number in `labels.SPREADS`, and the least
        scale at which it does; empty where nothing was placed. Of a mirrored view they are the right side's,
        and stand the other way.

        Raises KnownError where the shipped file cannot be read.
        """
        found = {Spot.parse(name): entry for name, entry in self._label_table.get(view, {}).items()}
        if not mirrored:
            return found
        return {spot.mirrored: entry for spot, entry in found.items()}

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Every spot that is seen somewhere, left sides' mirror images included."""
        found = [Spot.parse(name) for name in self._data]
        right = [Spot(s.code, Side.RIGHT) for s in found if s.side is Side.LEFT]
        return tuple(dict.fromkeys((*found, *right)))

    def drawn(self, view: str) -> list[Spot]:
        """The spots that a view shows as it is drawn."""
        found = [name for name, entries in self._data.items() if any(entry[0] == view for entry in entries)]
        return [Spot.parse(name) for name in found]

    def sights(self, spot: Spot) -> tuple[Sight, ...]:
        """Every view that shows the spot, the best one first. Empty for a spot nobody placed."""
        if spot not in self._sights:
            self._sights[spot] = self._find(spot)
        return self._sights[spot]

    def sight(self, spot: Spot, key: MapKey) -> Sight | None:
        """The spot as the view `key` shows it, None where it is hidden."""
        return next((sight for sight in self.sights(spot) if sight.key == key), None)

    def best(self, spot: Spot) -> MapKey | None:
        """The view that shows the spot best."""
        sights = self.sights(spot)
        return sights[0].key if sights else None

    def _find(self, spot: Spot) -> tuple[Sight, ...]:
        found = self._ranked(spot, mirrored=False)
        if spot.side is Side.RIGHT:
            left = self._ranked(Spot(spot.code, Side.LEFT), mirrored=True)
            ranks = {sight.key.view: rank for rank, sight in left}
            found = [(ranks.get(sight.key.view, rank), sight) for rank, sight in found]
            found += [entry for entry in left if not VIEWS[entry[1].key.view].both_sides]
        return tuple(sight for _, sight in sorted(found, key=lambda entry: entry[0]))

    def _ranked(self, spot: Spot, mirrored: bool) -> list[tuple[int, Sight]]:
        """Pairs of rank (0 shows it best) and sight, as the file lists them."""
        name, lines, figure = str(spot), self._lines, self.figure
        return [
            (rank, Sight(MapKey(view, mirrored, figure), x, y, facing, partial(lines.measures, name, view)))
            for rank, (view, x, y, facing) in enumerate(self._data.get(name, []))
        ]


class _LinesOf:
    """The measure lines of a figure, those of a meridian read when one of its points is asked for."""

    def __init__(self, read: Callable[[str], Lines]) -> None:
        self._read = read
        self._lines: dict[str, Lines] = {}

    def measures(self, name: str, view: str) -> tuple[Measure, ...]:
        """Of a spot by its name in a view. Raises KnownError where they cannot be read."""
        meridian = next(m.value for m in Meridian if name.startswith(m.value))
        if meridian not in self._lines:
            self._lines[meridian] = self._read(meridian)
        lines = self._lines[meridian].get(name, {}).get(view, [])
        return tuple(_measure(line) for line in lines)


def read_atlas(name: str, figure: Figure = Figure.FIRST) -> dict[str, Any]:
    """One of the shipped files of a figure by its name; nothing of one that holds something else. Raises
    KnownError where it cannot be read."""
    file = _name(name, figure)
    try:
        data = json.loads(Path(__file__).parent.joinpath("atlas", file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KnownError("atlas.unreadable", file=file, why=error) from error
    return data if isinstance(data, dict) else {}


def _name(name: str, figure: Figure) -> str:
    return f"second/{name}.json" if figure is Figure.SECOND else f"{name}.json"


def _measure(data: dict[str, Any]) -> Measure:
    return Measure(
        tuple((x, y) for x, y in data["path"]),
        data.get("amount", 0.0),
        data.get("of", 0.0),
        data.get("unit", "cun"),
        tuple((x, y) for x, y in data.get("ticks", ())),
    )
