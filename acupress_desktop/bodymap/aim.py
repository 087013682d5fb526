"""How far a place of a view is from a point, in the cun of its region.

Measured in the picture, which is drawn to scale: the view that shows a point best (`Atlas.best`) shows it
nearly square on. Where the skin turns away the way on it is a little longer (ADR 33).
"""

from __future__ import annotations

import math

from acupress_desktop.bodymap.atlas import XY, Atlas, Sight
from acupress_desktop.bodymap.view_scales import UNITS_A_CM
from acupress_desktop.bodymap.views import VIEWS, Group, MapKey
from acupress_desktop.domain.finding import Miss, Off, cun_between, scales_of
from acupress_desktop.domain.points import Point, Side, Spot

#: The views in which up is up on the body.
_UPRIGHT = frozenset({Group.FRONT, Group.BACK, Group.SIDE, Group.HEAD, Group.ARM, Group.LEG})
_FROM_ABOVE = frozenset({"head-top", "shoulder-top"})
#: Profiles, drawn looking to the left of the picture.
_PROFILES = frozenset({"left", "head-left"})
#: What is less is no way to be told, in cun.
_TOLD = 0.1


def units_a_cun(atlas: Atlas, point: Point, key: MapKey) -> XY:
    """The local cun of a point in units of a view, from side to side and up and down. A view of both sides
    has the body's breadth from side to side. Raises KnownError where our own files are damaged."""
    across, along = (atlas.figure_cun.cm[scale] * UNITS_A_CM for scale in scales_of(point))
    return (across if VIEWS[key.view].both_sides else along), along


def miss(atlas: Atlas, point: Point, sight: Sight, side: Side, at: XY, middle: float) -> Miss:
    """How far a place `at` of a view as it is seen (mirrored, where it is) is from a point's sight there.

    `middle` is the x of the view's middle. Raises KnownError as `units_a_cun`.
    """
    unit = units_a_cun(atlas, point, sight.key)
    place = atlas.seen_at(sight)
    cun = cun_between(at, place, unit)
    across = _across(atlas, Spot(point.code, side), sight.key)
    other = across is not None and cun_between(at, across, unit) < cun
    offs = () if other else _offs(sight.key, place, at, unit, middle)
    return Miss(cun, math.dist(at, place) / UNITS_A_CM, scales_of(point)[1], offs, other)


def cun_apart(atlas: Atlas, point: Point, one: Sight, other: Sight) -> float:
    """How far apart two sights of the same view are, in the local cun of a point. Raises KnownError as
    `units_a_cun`."""
    return cun_between(atlas.seen_at(one), atlas.seen_at(other), units_a_cun(atlas, point, one.key))


def _across(atlas: Atlas, spot: Spot, key: MapKey) -> XY | None:
    """Where the same view shows the point of the other side."""
    sight = atlas.sight(spot.mirrored, key) if spot.mirrored != spot else None
    return atlas.seen_at(sight) if sight is not None else None


def _offs(key: MapKey, place: XY, at: XY, unit: XY, middle: float) -> tuple[tuple[Off, float], ...]:
    view = VIEWS[key.view]
    right, down = (at[0] - place[0]) / unit[0], (at[1] - place[1]) / unit[1]
    found: list[tuple[Off, float]] = []
    if view.group in _UPRIGHT and view.id not in _FROM_ABOVE:
        found.append((Off.LOW if down > 0 else Off.HIGH, abs(down)))
    if view.id in _PROFILES:
        found.append((Off.BACK if (right > 0) is not key.mirrored else Off.FORWARD, abs(right)))
    elif view.both_sides and abs(place[0] - middle) > unit[0] * _TOLD:
        outward = (right > 0) is (place[0] > middle)
        if not outward and abs(right) * unit[0] > abs(place[0] - middle):
            return tuple(found)  # beyond the middle line: neither in nor out
        found.append((Off.OUT if outward else Off.IN, abs(right)))
    return tuple(sorted((off for off in found if off[1] >= _TOLD), key=lambda off: -off[1]))
