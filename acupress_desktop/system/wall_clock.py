"""The date and the time of day, for what counts in days."""

from __future__ import annotations

from datetime import datetime


class SystemWallClock:
    """The system's own, in the system's time zone."""

    def now(self) -> datetime:
        return datetime.now().astimezone()
