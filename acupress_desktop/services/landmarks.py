"""Landmarks that can be asked for: those from which a point is measured, where a view shows them."""

from __future__ import annotations

from dataclasses import replace

from acupress_desktop.bodymap.atlas import Sight
from acupress_desktop.domain.location import Between, Landmark, Offset
from acupress_desktop.domain.points import Point


def landmark_of(point: Point) -> str | None:
    """The landmark on which a point lies, or from which it is measured in one line; None for one that is told
    in any other way, by its border, or from the other side."""
    place = point.place
    start = place.start if isinstance(place, Offset | Between) else place
    plain = isinstance(start, Landmark) and start.border is None and not start.opposite
    return start.landmark if isinstance(start, Landmark) and plain else None


def sight_of_landmark(point: Point, sight: Sight) -> Sight | None:
    """Where a view that shows the point shows that landmark; None where it does not. Raises KnownError where
    our own files do not tell."""
    if landmark_of(point) is None:
        return None
    if isinstance(point.place, Landmark):
        return sight
    line = next((measure.path for measure in sight.measures if measure.amount), ())
    return replace(sight, x=line[0][0], y=line[0][1]) if line else None
