"""`own-points.json`: the user's favourites and notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.own_points import NOTE_LIMIT, OwnPoints
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store

_Code = Annotated[str, Meta(min_length=1, max_length=20)]
_LIMITS: Limits = {
    (OwnPoints, "favourites"): tuple[_Code, ...],
    (OwnPoints, "notes"): dict[_Code, Annotated[str, Meta(max_length=NOTE_LIMIT)]],
}


class OwnPointsFile(Store[OwnPoints]):
    """Reads and writes what the user keeps about points in one data folder."""

    def __init__(self, folder: Path) -> None:
        instead = "store.own-points"
        super().__init__(folder / "own-points.json", OwnPoints, OwnPoints(), instead, limits=_LIMITS)

    def load(self) -> OwnPoints:
        """As ever; a favourite that is there twice is one."""
        own = super().load()
        return replace(own, favourites=tuple(dict.fromkeys(own.favourites)))
