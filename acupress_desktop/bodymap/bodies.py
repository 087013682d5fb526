"""The whole body in outline, and where on it a spot is: for a small picture that says where a larger one is.

As made by `tools/draw_maps.py`, and read when the first picture is wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from acupress_desktop.bodymap.atlas import XY, Atlas, read_atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass

#: Views that show a whole body.
WHOLE = ("back", "front", "left")


@dataclass(frozen=True)
class OnBody:
    """A whole body and a place on it, in the SVG units of its view as seen (after mirroring). `box` is x, y,
    width and height."""

    key: MapKey
    box: tuple[float, float, float, float]
    outline: tuple[XY, ...]
    place: XY


def on_body(spot: Spot, atlas: Atlas) -> OnBody | None:
    """The body that shows a spot best, None for a spot that nobody placed. Raises KnownError where the bodies
    cannot be read."""
    sights = [sight for sight in atlas.sights(spot) if sight.key.view in WHOLE]
    if sights:
        best = max(sights, key=lambda sight: sight.facing)
        return _body(best.key, (best.x, best.y))
    data = _data(atlas.figure)
    hidden = data["hidden"]
    found = hidden.get(str(spot)) or hidden.get(str(Spot(spot.code, Side.LEFT)))
    if found is None:
        return None
    view, x, y = found
    right = spot.side is Side.RIGHT
    key = MapKey(view, right and not VIEWS[view].both_sides, atlas.figure)
    if right and str(spot) not in hidden and not key.mirrored:
        left, _, width, _ = data["bodies"][view][0]
        x = 2 * left + width - x
    return _body(key, (x, y))


def _body(key: MapKey, place: XY) -> OnBody:
    box, outline = _data(key.figure)["bodies"][key.view]
    across = 2 * box[0] + box[2]
    if key.mirrored:
        outline, place = [(across - x, y) for x, y in outline], (across - place[0], place[1])
    return OnBody(key, (box[0], box[1], box[2], box[3]), tuple((x, y) for x, y in outline), place)


@lru_cache(maxsize=len(Figure))
def _data(figure: Figure) -> Mapping[str, Any]:
    return {"bodies": {}, "hidden": {}} | read_atlas("bodies", figure)
