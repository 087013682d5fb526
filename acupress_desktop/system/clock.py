"""The clock of sessions: it goes on while the machine sleeps and nobody can set it."""

from __future__ import annotations

import time


class SystemClock:
    """Seconds since some moment. On Linux the boot-time clock, which counts sleep; Windows' and
    macOS's monotonic clocks may stand still meanwhile, and a session then simply goes on."""

    def __init__(self) -> None:
        self._id: int | None = getattr(time, "CLOCK_BOOTTIME", None)

    def now(self) -> float:
        return time.monotonic() if self._id is None else time.clock_gettime(self._id)
