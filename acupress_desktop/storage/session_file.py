"""`session.json`: the session that runs, so that it can go on after the program has ended in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec

from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS, Pace, Practice, Routine, Step
from acupress_desktop.storage.kept_file import KeptFile

#: 2 knows holds of both sides at once, and those that were held in part.
VERSION = 2

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]
_Seconds = Annotated[int, msgspec.Meta(ge=MIN_SECONDS, le=MAX_SECONDS)]
_Short = Annotated[int, msgspec.Meta(ge=0, le=MAX_SECONDS)]


class _Step(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    point: str
    sides: Annotated[tuple[Side, ...], msgspec.Meta(min_length=1)]
    seconds: _Seconds


class _Practice(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    seconds: _Seconds


class _Pace(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    prepare: _Short
    ease_in: _Short
    ease_out: _Short
    change_side: _Short
    next_point: _Short
    rest: _Short
    last_ten: bool


class _Routine(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    steps: Annotated[tuple[_Step, ...], msgspec.Meta(min_length=1)]
    opening: tuple[_Practice, ...]
    closing: tuple[_Practice, ...]
    pace: _Pace


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    started: _Moment
    saved: _Moment
    index: int
    left_s: float
    done: tuple[int, ...]
    note: str
    max_pressure: int | None
    routine: _Routine
    partly: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        _from_file(self).restore(0.0)  # raises ValueError for a place that the routine does not have


class SessionFile:
    """Reads, writes and removes the running session of one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "session.json"
        self._file = KeptFile(self._path, _File, VERSION, "no session waits to go on")

    @property
    def trouble(self) -> str | None:
        """What was wrong when it was loaded, in one sentence."""
        return self._file.trouble

    def load(self) -> KeptSession | None:
        """The session that was running; None where there was none or it cannot be read."""
        for left in self._path.parent.glob(f".{self._path.name}-*"):  # a write that was cut off
            left.unlink(missing_ok=True)
        file = self._file.load()
        return _from_file(file) if file is not None else None

    def save(self, kept: KeptSession) -> None:
        """Raises KnownError where it cannot be written; what was kept before stays."""
        self._file.save(_to_file(kept))

    def clear(self) -> None:
        """Raises KnownError where it cannot be removed."""
        self._file.remove()


def _from_file(file: _File) -> KeptSession:
    routine = file.routine
    return KeptSession(
        Routine(
            routine.id,
            tuple(Step(step.point, step.sides, step.seconds) for step in routine.steps),
            tuple(Practice(practice.id, practice.seconds) for practice in routine.opening),
            tuple(Practice(practice.id, practice.seconds) for practice in routine.closing),
            Pace(**msgspec.structs.asdict(routine.pace)),
        ),
        file.index,
        file.left_s,
        frozenset(file.done),
        file.started,
        file.saved,
        file.note,
        file.max_pressure,
        frozenset(file.partly),
    )


def _to_file(kept: KeptSession) -> _File:
    routine = kept.routine
    pace = routine.pace
    return _File(
        VERSION,
        kept.started,
        kept.saved,
        kept.index,
        kept.left_s,
        tuple(sorted(kept.done)),
        kept.note,
        kept.max_pressure,
        _Routine(
            routine.id,
            tuple(_Step(step.point, step.sides, step.seconds) for step in routine.steps),
            tuple(_Practice(practice.id, practice.seconds) for practice in routine.opening),
            tuple(_Practice(practice.id, practice.seconds) for practice in routine.closing),
            _Pace(
                pace.prepare,
                pace.ease_in,
                pace.ease_out,
                pace.change_side,
                pace.next_point,
                pace.rest,
                pace.last_ten,
            ),
        ),
        tuple(sorted(kept.partly)),
    )
