"""`own-points.json`: the user's favourites and notes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from acupress_desktop.domain.own_points import NOTE_LIMIT, OwnPoints
from acupress_desktop.storage.kept_file import KeptFile

VERSION = 1

_Code = Annotated[str, msgspec.Meta(min_length=1, max_length=20)]
_Note = Annotated[str, msgspec.Meta(max_length=NOTE_LIMIT)]


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    favourites: tuple[_Code, ...] = ()
    notes: dict[_Code, _Note] = {}


class OwnPointsFile:
    """Reads and writes what the user keeps about points in one data folder."""

    def __init__(self, folder: Path) -> None:
        instead = "favourites and notes begin empty"
        self._file = KeptFile(folder / "own-points.json", _File, VERSION, instead)

    @property
    def trouble(self) -> str | None:
        """What was wrong when they were loaded, in one sentence."""
        return self._file.trouble

    def load(self) -> OwnPoints:
        """What was kept, nothing where there is none or it cannot be read."""
        kept = self._file.load()
        if kept is None:
            return OwnPoints()
        return OwnPoints(tuple(dict.fromkeys(kept.favourites)), kept.notes)

    def save(self, own: OwnPoints) -> None:
        """Raises KnownError where it cannot be written; the old file stays."""
        self._file.save(_File(VERSION, own.favourites, dict(own.notes)))
