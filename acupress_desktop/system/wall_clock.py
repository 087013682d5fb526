"""The date and the time of day, for what counts in days."""

from __future__ import annotations

from datetime import datetime


class SystemWallClock:
    """The system's own, in the system's time zone."""

    def now(self) -> datetime:
        """The time here, with the offset of the zone."""
        return datetime.now().astimezone()
