"""`session.json`: the session that runs, so that it can go on after the program has ended in it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.history import MOST_PAUSED_S
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.routines import MAX_SECONDS, Pace, Practice
from acupress_desktop.storage.files import left_of
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.step_limits import SECONDS, STEP_LIMITS
from acupress_desktop.storage.store import Store, same

_LIMITS: Limits = {
    **STEP_LIMITS,
    (Practice, "seconds"): SECONDS,
    **{
        (Pace, name): Annotated[int, Meta(ge=0, le=MAX_SECONDS)]
        for name in ("prepare", "ease_in", "ease_out", "change_side", "next_point", "rest")
    },
    (KeptSession, "paused_s"): Annotated[float, Meta(ge=0, le=MOST_PAUSED_S)],
    (KeptSession, "max_pressure"): Annotated[int, Meta(ge=0, le=10)] | None,
}


class SessionFile(Store[KeptSession | None]):
    """Reads, writes and removes the running session of one data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "session.json",
            KeptSession,
            None,
            "store.session",
            # 2 knows holds of both sides at once, and those that were held in part; 3 a step's own pressure
            # and note, and a routine that stands in no file; 4 for how long it stood still.
            upgrades=(same, same, same),
            limits=_LIMITS,
            check=_has_its_place,
        )

    def load(self) -> KeptSession | None:
        """As ever; what a write that was cut off left is swept away. Only the program itself loads it."""
        for left in left_of(self._path):
            with contextlib.suppress(OSError):
                left.unlink()
        return super().load()


def _has_its_place(kept: KeptSession | None) -> None:
    """Raises ValueError for a place that the routine does not have."""
    if kept is not None:
        kept.restore(0.0)
