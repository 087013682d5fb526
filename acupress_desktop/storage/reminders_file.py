"""`reminders.json`: the chosen reminders, and what has become of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.reminders import Day, Reminder, Reminders, Snoozed
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store

_Id = Annotated[str, Meta(min_length=1, max_length=100)]
_LIMITS: Limits = {
    (Reminder, "days"): Annotated[tuple[Day, ...], Meta(min_length=1, max_length=7)],
    (Reminder, "routine"): _Id,
    (Snoozed, "routine"): _Id,
    (Reminders, "done"): Annotated[tuple[Annotated[datetime, Meta(tz=False)], ...], Meta(max_length=100)],
}


class RemindersFile(Store[Reminders]):
    """Reads and writes the reminders of one data folder."""

    def __init__(self, folder: Path) -> None:
        path = folder / "reminders.json"
        super().__init__(path, Reminders, Reminders(), "store.reminders", limits=_LIMITS)
