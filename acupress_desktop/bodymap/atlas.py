"""Where every spot lies in every view that shows it, as computed from the place rules.

`atlas.json` is written by `tools/draw_maps.py` from the rules and the figure data, together with
the maps, so that the program needs neither the surface samples nor the solver to run. It holds
left and midline spots, and right ones in views that show both sides; elsewhere the right side is
the left one mirrored.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Side, Spot

XY = tuple[float, float]


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
    measures: tuple[Measure, ...] = ()


class Atlas:
    """The computed places, read once."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        self._sights: dict[Spot, tuple[Sight, ...]] = {}

    @classmethod
    def load(cls) -> Atlas:
        """Raises KnownError where the shipped file is missing or damaged."""
        source = Path(__file__).with_name("atlas.json")
        try:
            return cls(json.loads(source.read_text(encoding="utf-8"))["spots"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise KnownError(
                "The file atlas.json of Acupress cannot be read (%1). Install Acupress again.", error
            ) from error

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Every spot that is seen somewhere, left sides' mirror images included."""
        found = [Spot.parse(name) for name in self._data]
        right = [Spot(s.code, Side.RIGHT) for s in found if s.side is Side.LEFT]
        return tuple(dict.fromkeys((*found, *right)))

    def sights(self, spot: Spot) -> tuple[Sight, ...]:
        """Every view that shows the spot, the best one first. Empty for a spot nobody placed."""
        if spot not in self._sights:
            self._sights[spot] = self._find(spot)
        return self._sights[spot]

    def _find(self, spot: Spot) -> tuple[Sight, ...]:
        found = self._read(spot, mirrored=False)
        if spot.side is Side.RIGHT:
            left = self._read(Spot(spot.code, Side.LEFT), mirrored=True)
            ranks = {sight.key.view: rank for rank, sight in left}
            found = [(ranks.get(sight.key.view, rank), sight) for rank, sight in found]
            found += [entry for entry in left if not VIEWS[entry[1].key.view].both_sides]
        return tuple(sight for _, sight in sorted(found, key=lambda entry: entry[0]))

    def sight(self, spot: Spot, key: MapKey) -> Sight | None:
        """The spot as the view `key` shows it, None where it is hidden."""
        return next((sight for sight in self.sights(spot) if sight.key == key), None)

    def best(self, spot: Spot) -> MapKey | None:
        """The view that shows the spot best."""
        sights = self.sights(spot)
        return sights[0].key if sights else None

    def _read(self, spot: Spot, mirrored: bool) -> list[tuple[int, Sight]]:
        """Pairs of rank (0 shows it best) and sight, as the file lists them."""
        entries = self._data.get(str(spot), [])
        return [
            (
                rank,
                Sight(
                    MapKey(entry["view"], mirrored),
                    entry["x"],
                    entry["y"],
                    entry["facing"],
                    tuple(_measure(m) for m in entry.get("measures", ())),
                ),
            )
            for rank, entry in enumerate(entries)
        ]


def _measure(data: dict[str, Any]) -> Measure:
    return Measure(
        tuple((x, y) for x, y in data["path"]),
        data.get("amount", 0.0),
        data.get("of", 0.0),
        data.get("unit", "cun"),
        tuple((x, y) for x, y in data.get("ticks", ())),
    )
