"""`settings.json`: a version and the settings, nothing else."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any

import msgspec

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Paper, Settings
from acupress_desktop.storage.files import set_aside, write_atomically

VERSION = 1


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    version: int
    volume: Annotated[int, msgspec.Meta(ge=0, le=100)] = Settings.volume
    muted: bool = Settings.muted
    wear: bool = Settings.wear
    routine: str = Settings.routine
    paper: Paper = Settings.paper


class SettingsFile:
    """Reads and writes the settings of one data folder, with the last good file kept in `backups/`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"
        self._backup = folder / "backups" / "settings.json"
        self._newer = False
        self._trouble: str | None = None

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
            self._trouble = str(KnownError("%1 cannot be read (%2). The usual settings hold.", self._path, error.strerror))
            self._newer = True  # whatever is in it, it is not ours to overwrite
            return Settings()
        if _version(content) > VERSION:
            self._newer = True
            self._trouble = str(
                KnownError("%1 was written by a newer Acupress. It stays as it is, and the usual settings hold.", self._path)
            )
            return Settings()
        try:
            kept = msgspec.json.decode(content, type=_File)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return self._give_up(error)
        return Settings(**{field.name: getattr(kept, field.name) for field in fields(Settings)})

    def save(self, settings: Settings) -> None:
        if self._newer:
            raise KnownError("The settings are not kept: %1 belongs to a newer Acupress or cannot be read.", self._path)
        values = {field.name: getattr(settings, field.name) for field in fields(settings)}
        content = msgspec.json.format(msgspec.json.encode(_File(version=VERSION, **values)), indent=1)
        if self._path.exists():
            self._backup.parent.mkdir(exist_ok=True)
            write_atomically(self._backup, self._path.read_bytes())
        write_atomically(self._path, content)

    def _give_up(self, error: Exception) -> Settings:
        """Keep the broken file under another name and begin anew."""
        try:
            aside = set_aside(self._path)
        except OSError:
            self._newer = True
            self._trouble = str(KnownError("%1 is damaged (%2). The usual settings hold.", self._path, error))
        else:
            self._trouble = str(
                KnownError("%1 is damaged (%2). It was kept as %3, and the usual settings hold.", self._path, error, aside.name)
            )
        return Settings()


def _version(content: bytes) -> int:
    """The version a file says it has; 0 where it says nothing that can be read."""
    try:
        data: Any = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return 0
    version = data.get("version") if isinstance(data, dict) else None
    return version if isinstance(version, int) else 0
