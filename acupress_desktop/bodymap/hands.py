"""Which hand presses which spot, and how it lies on a view: as `tools/draw_maps.py` makes it of the drawings.

A hand is drawn about the place that it touches. It is laid on the picture of a view, in the view's own SVG
units, so that this place lies on the spot; body and hand are of one scale.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from acupress_desktop.bodymap.atlas import Atlas, Sight, read_atlas
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class LaidHand:
    """A drawing by its name, and how it lies in a view as drawn (for the left): the numbers of an SVG's
    matrix(a b c d e f). Its `shadow` is left out where it would fall beside the body. `figure` is the one
    that it presses."""

    name: str
    matrix: tuple[float, float, float, float, float, float]
    shadow: bool = True
    figure: Figure = Figure.FIRST

    @property
    def palm(self) -> tuple[float, float]:
        """About where the middle of the hand is, in the view as drawn."""
        x, y = _data(self.figure)["palms"][self.name]
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    @property
    def top(self) -> float | None:
        """The height in the view above which it is not to be seen, None for a hand that is drawn whole."""
        cut = _data(self.figure)["cuts"].get(self.name)
        return None if cut is None else self.matrix[5] - cut


def dark_colors() -> dict[str, str]:
    """By the colour of a hand: that on the dark theme's figures, the same on both. Raises KnownError for what
    cannot be read."""
    colors: dict[str, str] = _data(Figure.FIRST)["dark"]
    return colors


class Hands:
    """The hands of an atlas, read when the first of them is asked for. Raises KnownError where they cannot
    be."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas

    def pose(self, code: str) -> str:
        """The name of the drawing that presses a point; "" where none does."""
        found = _data(self._atlas.figure)["points"].get(code)
        return found[0] if found else ""

    def sights(self, spot: Spot) -> tuple[Sight, ...]:
        """Every view that shows the spot, first the one on which its hand lies, then the best."""
        sights = self._atlas.sights(spot)
        found = _data(self._atlas.figure)["points"].get(spot.code)
        if found is None:
            return sights
        return tuple(sorted(sights, key=lambda sight: sight.key.view != found[1]))

    def lay(self, spot: Spot, sight: Sight, other: Sight | None = None) -> tuple[LaidHand, ...]:
        """The hand that presses the spot, as that sight has it; a second one where the `other` side is
        pressed too. Empty where none does, or none in that view."""
        found = _data(self._atlas.figure)["points"].get(spot.code)
        if found is None or found[1] != sight.key.view:
            return ()
        right = spot.side is Side.RIGHT and VIEWS[sight.key.view].both_sides
        hands = [_laid(found, sight, right)]
        if other is not None and other.key == sight.key:
            hands.insert(0, _laid(found, other, not right))
        return tuple(hands)


@lru_cache(maxsize=len(Figure))
def _data(figure: Figure) -> Mapping[str, Any]:
    return {"points": {}, "palms": {}, "cuts": {}, "dark": {}} | read_atlas("hands", figure)


def _laid(found: Sequence[Any], sight: Sight, right: bool) -> LaidHand:
    """For the left as it was found for a point; the right side is its mirror image."""
    name, _, turn, mirrored, shaded = found
    angle = math.radians(-turn)  # against the clock, and y runs down
    flip = -1.0 if mirrored else 1.0
    a, b, c, d = math.cos(angle) * flip, math.sin(angle) * flip, -math.sin(angle), math.cos(angle)
    if right:
        a, c = -a, -c
    a, b, c, d = (round(number, 4) + 0.0 for number in (a, b, c, d))
    return LaidHand(name, (a, b, c, d, sight.x, sight.y), bool(shaded), sight.key.figure)
