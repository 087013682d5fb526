"""A versioned JSON file of the data folder that is never lost: backed up, refused when newer, set aside
when broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.storage.files import backup_of, erase_for_good, set_aside, write_private

T = TypeVar("T", bound=msgspec.Struct)


class KeptFile(Generic[T]):
    """One file; `kind` is its shape, with a field `version`, of which `version` is the newest known.

    The file as it was at the beginning of the run is kept in `backups/` before it is first
    replaced. A file that is not ours to replace (a newer version's, an unreadable one) is left alone.
    `instead` says in half a sentence what holds where nothing could be read.
    """

    def __init__(self, path: Path, kind: type[T], version: int, instead: str) -> None:
        self._path = path
        self._kind, self._version, self._instead = kind, version, instead
        self._refusal: str | None = None
        self._trouble: str | None = None
        self._to_back_up: bytes | None = None

    @property
    def trouble(self) -> str | None:
        """What was wrong when it was loaded, in one sentence."""
        return self._trouble

    def load(self) -> T | None:
        """What was kept; None where there is nothing, or nothing that can be read. Never fails."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self._leave_alone(fill("%1 cannot be read (%2).", self._path, error.strerror))
            return None
        if version_of(content) > self._version:
            self._leave_alone(fill("%1 was written by a newer Acupress.", self._path))
            return None
        try:
            kept = msgspec.json.decode(content, type=self._kind)
        except (msgspec.DecodeError, UnicodeDecodeError, KnownError) as error:
            self._put_aside(error)
            return None
        self._to_back_up = content
        return kept

    def save(self, data: T) -> None:
        """Raises KnownError where it cannot be written; the old file stays."""
        if self._refusal is not None:
            raise KnownError("%1 It stays as it is, so this change lasts only until you quit.", self._refusal)
        if self._to_back_up is not None:
            write_private(backup_of(self._path), self._to_back_up)
            self._to_back_up = None
        write_private(self._path, msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n")

    def remove(self) -> None:
        """Raises KnownError where it cannot be removed."""
        if self._refusal is not None:
            return
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("%1 cannot be removed (%2).", self._path, error.strerror) from error

    def erase(self) -> None:
        """Remove the file for good: its backup and what was set aside too. Raises KnownError where that
        fails, and where the file is not ours to remove."""
        if self._refusal is not None:
            raise KnownError("%1 It stays as it is. Remove it yourself if you do not need it.", self._refusal)
        erase_for_good(self._path)
        self._to_back_up = None

    def _leave_alone(self, why: str) -> None:
        self._refusal = why
        self._trouble = fill("%1 It stays as it is, and %2 for now.", why, self._instead)

    def _put_aside(self, error: Exception) -> None:
        """Keep the broken file under another name and begin anew."""
        why = fill("%1 is damaged (%2).", self._path, str(error).rstrip("."))
        try:
            aside = set_aside(self._path)
        except OSError:
            self._leave_alone(why)
        else:
            self._trouble = fill("%1 It was kept as %2, and %3.", why, aside.name, self._instead)


def version_of(content: bytes) -> int:
    """The version a file says it has; 0 where it says nothing that can be read."""
    try:
        data: Any = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return 0
    version = data.get("version") if isinstance(data, dict) else None
    return version if isinstance(version, int) else 0
