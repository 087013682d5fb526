"""`settings.json`: a version and the settings, nothing else."""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec

from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.settings import Settings
from acupress_desktop.storage.files import set_aside, write_atomically

VERSION = 1


#: What a field's type alone does not say.
_LIMITS = {"volume": msgspec.Meta(ge=0, le=100)}


def _file_type() -> type[msgspec.Struct]:
    """The file's shape: a version and every field of the settings, each of which may be missing."""
    types = get_type_hints(Settings)
    kept = [
        (field.name, Annotated[types[field.name], _LIMITS.get(field.name, msgspec.Meta())], field.default)
        for field in fields(Settings)
    ]
    version = ("version", Annotated[int, msgspec.Meta(ge=1, le=VERSION)])
    return msgspec.defstruct("_File", [version, *kept], forbid_unknown_fields=True, frozen=True)


_File = _file_type()


class SettingsFile:
    """Reads and writes the settings of one data folder.

    The file as it was at the beginning of the run is kept in `backups/` before it is first
    replaced. A file that is not ours to replace (a newer version's, an unreadable one) is left alone.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"
        self._backup = folder / "backups" / "settings.json"
        self._refusal: str | None = None
        self._trouble: str | None = None
        self._to_back_up: bytes | None = None

    @property
    def trouble(self) -> str | None:
        """What was wrong when they were loaded, in one sentence."""
        return self._trouble

    def load(self) -> Settings:
        """The kept settings, or the usual ones where there are none or they cannot be read."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            return self._leave_alone(fill("%1 cannot be read (%2).", self._path, error.strerror))
        if _version(content) > VERSION:
            return self._leave_alone(fill("%1 was written by a newer Acupress.", self._path))
        try:
            kept = msgspec.json.decode(content, type=_File)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return self._put_aside(error)
        self._to_back_up = content
        return Settings(**{field.name: getattr(kept, field.name) for field in fields(Settings)})

    def save(self, settings: Settings) -> None:
        """Raises KnownError where they cannot be written; the old file stays."""
        if self._refusal is not None:
            raise KnownError("%1 It stays as it is, so this change lasts only until you quit.", self._refusal)
        if self._to_back_up is not None:
            write_atomically(self._backup, self._to_back_up)
            self._to_back_up = None
        encoded = msgspec.json.encode(_File(version=VERSION, **asdict(settings)))
        write_atomically(self._path, msgspec.json.format(encoded, indent=1) + b"\n")

    def _leave_alone(self, why: str) -> Settings:
        self._refusal = why
        self._trouble = fill("%1 It stays as it is, and the usual settings hold for now.", why)
        return Settings()

    def _put_aside(self, error: Exception) -> Settings:
        """Keep the broken file under another name and begin anew."""
        why = fill("%1 is damaged (%2).", self._path, error)
        try:
            aside = set_aside(self._path)
        except OSError:
            return self._leave_alone(why)
        self._trouble = fill("%1 It was kept as %2, and the usual settings hold.", why, aside.name)
        return Settings()


def _version(content: bytes) -> int:
    """The version a file says it has; 0 where it says nothing that can be read."""
    try:
        data: Any = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return 0
    version = data.get("version") if isinstance(data, dict) else None
    return version if isinstance(version, int) else 0
