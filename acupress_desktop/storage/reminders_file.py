"""`reminders.json`: the chosen reminders, and what has become of them."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated

import msgspec

from acupress_desktop.domain.reminders import Day, QuietHours, Reminder, Reminders, Snoozed
from acupress_desktop.storage.kept_file import KeptFile

VERSION = 1

_Aware = Annotated[datetime, msgspec.Meta(tz=True)]
_Local = Annotated[datetime, msgspec.Meta(tz=False)]
_TimeOfDay = Annotated[time, msgspec.Meta(tz=False)]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]


class _Reminder(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    at: _TimeOfDay
    days: Annotated[tuple[Day, ...], msgspec.Meta(min_length=1, max_length=7)]
    routine: _Id


class _Quiet(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    begin: _TimeOfDay
    end: _TimeOfDay


class _Snoozed(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    until: _Aware
    routine: _Id


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    on: bool = False
    times: Annotated[tuple[_Reminder, ...], msgspec.Meta(max_length=14)] = ()
    quiet: _Quiet | None = None
    done: Annotated[tuple[_Local, ...], msgspec.Meta(max_length=100)] = ()
    snoozed: _Snoozed | None = None
    not_today: date | None = None

    def __post_init__(self) -> None:
        """What the rules refuse is damage: more than two a day, one time twice."""
        _reminders(self)


class RemindersFile:
    """Reads and writes the reminders of one data folder."""

    def __init__(self, folder: Path) -> None:
        path = folder / "reminders.json"
        self._file = KeptFile(path, _File, VERSION, "there are no reminders")

    @property
    def trouble(self) -> str | None:
        """What was wrong when they were loaded, in one sentence."""
        return self._file.trouble

    def load(self) -> Reminders:
        """What was kept; off and empty where there is none or it cannot be read."""
        kept = self._file.load()
        return _reminders(kept) if kept is not None else Reminders()

    def save(self, reminders: Reminders) -> None:
        """Raises KnownError where they cannot be written; the old file stays."""
        r = reminders
        times = tuple(_Reminder(one.at, tuple(sorted(one.days)), one.routine) for one in r.times)
        quiet = _Quiet(r.quiet.begin, r.quiet.end) if r.quiet is not None else None
        snoozed = _Snoozed(r.snoozed.until, r.snoozed.routine) if r.snoozed is not None else None
        self._file.save(_File(VERSION, r.on, times, quiet, r.done, snoozed, r.not_today))


def _reminders(kept: _File) -> Reminders:
    """Raises KnownError for what the rules refuse."""
    return Reminders(
        kept.on,
        tuple(Reminder(one.at, frozenset(one.days), one.routine) for one in kept.times),
        QuietHours(kept.quiet.begin, kept.quiet.end) if kept.quiet is not None else None,
        kept.done,
        Snoozed(kept.snoozed.until, kept.snoozed.routine) if kept.snoozed is not None else None,
        kept.not_today,
    )
