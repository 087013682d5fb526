"""A session as it is kept on disk while it runs, so that it can go on after a crash."""

from __future__ import annotations

from datetime import datetime

from acupress_desktop.domain import session as machine
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.session import Session
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class KeptSession:
    """`started` and `saved` have their time zone; `left_s` is what remained of stage `index` when it was
    saved; `note` and `max_pressure` are what safety said when it began; `paused_s` is for how long it had
    stood still."""

    routine: Routine
    index: int
    left_s: float
    done: frozenset[int]
    started: datetime
    saved: datetime
    note: str = ""
    max_pressure: int | None = None
    partly: frozenset[int] = frozenset()
    paused_s: float = 0.0

    def restore(self, now: float) -> Session:
        """The session, paused where it was. Raises ValueError for a place that the routine does not have."""
        return machine.restore(self.routine, self.index, self.left_s, self.done, now, self.partly)
