"""The clock of sessions: it goes on while the machine sleeps and nobody can set it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


class SystemClock:
    """Seconds since some moment, sleep included, far finer than a millisecond."""

    def __init__(self) -> None:
        self._read = _reading()

    def now(self) -> float:
        """Seconds since some moment before the program began; sleep of the machine counts."""
        return self._read()


def _reading() -> Callable[[], float]:
    """Each system has another clock that counts sleep; `time.monotonic` may stand still meanwhile."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    if boot_time is None and sys.platform == "darwin":
        boot_time = getattr(time, "CLOCK_MONOTONIC", None)
    if sys.platform != "win32" and boot_time is not None:
        clock_id: int = boot_time
        return lambda: time.clock_gettime(clock_id)
    return time.perf_counter
