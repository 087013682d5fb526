"""Where on the body the figure knows a place less well than elsewhere, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.location import Between, Landmark, OtherPoint, Place, leaves
from acupress_desktop.domain.points import Point, Region

#: What `figure/README.md` says is weak, by region; elsewhere landmarks are 3 to 8 mm off as a rule.
_DOUBTFUL: dict[Region, str] = {
    Region.CHEST: "ribs",
    Region.ARMPIT: "armpit",
    Region.GROIN: "groin",
    Region.PERINEUM: "groin",
    Region.HEAD: "scalp",
}


#: The landmarks that these are about: hairlines differ, and ribs hardly show. Near them other points are told
#: from what does show, such as the collarbone or the mastoid.
_TOLD_FROM: dict[str, tuple[str, ...]] = {"ribs": ("ICS", "rib"), "scalp": ("hairline",)}


def sureness(point: Point, catalogue: Catalogue) -> str:
    """How sure the point's place on the figure is, where that is less than usual; else an empty text."""
    reason = _DOUBTFUL.get(point.region)
    if reason is None or (point.midline and point.region is Region.CHEST):
        return ""
    told = _TOLD_FROM.get(reason)
    if told is not None and not _told_from(told, point.place, catalogue.points):
        return ""
    return catalogue.word(f"sure.{reason}")


def _told_from(names: tuple[str, ...], place: Place, points: Mapping[str, Point]) -> bool:
    """Whether a place is told from such landmarks, itself or by way of other points. What a line only runs
    along does not count: its share is measured from its ends."""
    ends = replace(place, via=()) if isinstance(place, Between) else place
    return any(
        any(name in leaf.landmark for name in names)
        if isinstance(leaf, Landmark)
        else isinstance(leaf, OtherPoint) and _told_from(names, points[leaf.point].place, points)
        for leaf in leaves(ends)
    )
