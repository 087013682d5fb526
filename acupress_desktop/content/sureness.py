"""Where on the body the figure knows a place less well than elsewhere, and why."""

from __future__ import annotations

from collections.abc import Mapping

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.location import Landmark, OtherPoint, Place, leaves
from acupress_desktop.domain.points import Point, Region

#: What `figure/README.md` says is weak, by region; elsewhere landmarks are 3 to 8 mm off as a rule.
_DOUBTFUL: dict[Region, str] = {
    Region.CHEST: "ribs",
    Region.ARMPIT: "armpit",
    Region.GROIN: "groin",
    Region.PERINEUM: "groin",
    Region.HEAD: "scalp",
}


def sureness(point: Point, catalogue: Catalogue) -> str:
    """How sure the point's place on the figure is, where that is less than usual; else an empty text."""
    reason = _DOUBTFUL.get(point.region)
    if reason is None or (point.midline and point.region is Region.CHEST):
        return ""
    if reason == "scalp" and not _from_hairline(point.place, catalogue.points):
        return ""
    return catalogue.word(f"sure.{reason}")


def _from_hairline(place: Place, points: Mapping[str, Point]) -> bool:
    """Whether a place is told from a hairline, itself or by way of other points; hairlines differ."""
    return any(
        "hairline" in leaf.landmark
        if isinstance(leaf, Landmark)
        else isinstance(leaf, OtherPoint) and _from_hairline(points[leaf.point].place, points)
        for leaf in leaves(place)
    )
