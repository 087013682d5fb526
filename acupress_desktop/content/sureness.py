"""Where on the body the figure knows a place less well than elsewhere, and why."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue
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
    return catalogue.word(f"sure.{reason}")
