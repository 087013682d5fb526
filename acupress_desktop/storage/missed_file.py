"""`missed.json`: the points that were not found well when they were last asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.finding import MOST_MISSED, Missed
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store

_Code = Annotated[str, Meta(min_length=1, max_length=20)]
_LIMITS: Limits = {(Missed, "codes"): Annotated[tuple[_Code, ...], Meta(max_length=MOST_MISSED)]}


class MissedFile(Store[Missed]):
    """Reads and writes them in one data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "missed.json", Missed, Missed(), "store.missed", limits=_LIMITS)

    def load(self) -> Missed:
        """As ever; a code that is there twice is one."""
        return Missed(tuple(dict.fromkeys(super().load().codes)))
