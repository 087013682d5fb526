"""`sync-told.json`: what this data folder held of own things when machines met last. What differs from it
was changed here since then, by whatever program."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import msgspec

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.files import erase_for_good, is_there, read_file, write_private

#: What is kept, by kind and key, as it stands in a line of events.
Entries = Mapping[tuple[str, str], object]

#: Kinds that begin so are kept beside the entries, and never told.
LOCAL = "local."
#: What follows from entries: what of them is there now, how many changed, and what could not be written.
Followed = tuple[Entries, int, tuple[KnownError, ...]]

#: A hundred trials and as many routines stay far below, in bytes.
_LARGEST = 20_000_000


class _Kept(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    kept: list[tuple[str, str, Any]]


class Kind(Protocol):
    """A thing of the data folder as entries, by the names of their `kinds`."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """What its entries are called."""

    def stamp(self) -> object:
        """Another one where `now` may say something else."""

    def now(self, before: Entries, kept: Entries) -> Entries:
        """What is there: `before` is what was when machines met last, `kept` what all of them say."""

    def follow(self, kept: Entries, now: Entries, erased: bool) -> Followed:
        """Have there what is `kept`, as far as it is understood and fits, in place of what is there `now`;
        `erased`: and no copy of what can be erased. Raises KnownError where nothing could be written."""


class CarriedFile:
    """Reads and writes it in one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "sync-told.json"

    def load(self) -> Entries | None:
        """None where there is none, or none that can be used: then nobody knows what was changed, and
        nothing is taken for removed. Never fails."""
        try:
            kept = msgspec.json.decode(read_file(self._path, _LARGEST), type=_Kept)
        except (KnownError, OSError, ValueError, RecursionError):
            return None
        return {(kind, key): value for kind, key, value in kept.kept} if kept.version == 1 else None

    def save(self, entries: Entries) -> None:
        """Raises KnownError where it cannot be written."""
        kept = [(kind, key, value) for (kind, key), value in sorted(entries.items(), key=lambda one: one[0])]
        write_private(self._path, msgspec.json.encode(_Kept(1, kept)))

    def forget(self, beginning: str) -> None:
        """Keep nothing of kinds that begin so. Raises KnownError where it cannot be written."""
        if not is_there(self._path):
            return
        kept = self.load()
        if kept is None:
            with contextlib.suppress(FileNotFoundError):
                erase_for_good(self._path)
        elif any(kind.startswith(beginning) for kind, _ in kept):
            self.save({place: value for place, value in kept.items() if not place[0].startswith(beginning)})


def plain(value: object) -> Any:
    """As it comes back out of a line."""
    return msgspec.json.decode(msgspec.json.encode(value))


def stamp_of(path: Path) -> object:
    """Another one where a file was written, or came or went."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino
