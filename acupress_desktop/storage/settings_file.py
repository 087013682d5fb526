"""`settings.json`: a version and the settings, nothing else."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints

import msgspec

from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS
from acupress_desktop.domain.settings import BREATH_LIMITS, REST_LIMITS, VOICE_RATE_LIMITS, Settings
from acupress_desktop.storage.kept_file import KeptFile

#: 2 brought the user's measure and the screens' calibration, 3 what a session, its sounds and its voice
#: are like; an older file lacks them.
VERSION = 3


#: What a field's type alone does not say.
_LIMITS = {
    "volume": msgspec.Meta(ge=0, le=100),
    "seconds": msgspec.Meta(ge=MIN_SECONDS, le=MAX_SECONDS),
    "rest_s": msgspec.Meta(ge=REST_LIMITS[0], le=REST_LIMITS[1]),
    "breathe_in_s": msgspec.Meta(ge=BREATH_LIMITS[0], le=BREATH_LIMITS[1]),
    "breathe_out_s": msgspec.Meta(ge=BREATH_LIMITS[0], le=BREATH_LIMITS[1]),
    "voice_volume": msgspec.Meta(ge=0, le=100),
    "voice_rate": msgspec.Meta(ge=VOICE_RATE_LIMITS[0], le=VOICE_RATE_LIMITS[1]),
}


def _file_type() -> type[msgspec.Struct]:
    """The file's shape: a version and every field of the settings, each of which may be missing."""
    types = get_type_hints(Settings)
    kept: list[Any] = [
        (field.name, _limited(types[field.name], _LIMITS.get(field.name)), field.default)
        for field in fields(Settings)
    ]
    version = ("version", Annotated[int, msgspec.Meta(ge=1, le=VERSION)])
    return msgspec.defstruct("_File", [version, *kept], forbid_unknown_fields=True, frozen=True)


def _limited(kind: Any, limits: msgspec.Meta | None) -> Any:
    """The type within its limits; what may be missing has them where it is not."""
    if limits is None:
        return kind
    if type(None) in get_args(kind):
        (kind,) = (one for one in get_args(kind) if one is not type(None))
        return Annotated[kind, limits] | None
    return Annotated[kind, limits]


_File = _file_type()


class SettingsFile:
    """Reads and writes the settings of one data folder."""

    def __init__(self, folder: Path) -> None:
        path = folder / "settings.json"
        self._file: KeptFile[msgspec.Struct] = KeptFile(path, _File, VERSION, "the usual settings hold")

    @property
    def trouble(self) -> str | None:
        """What was wrong when they were loaded, in one sentence."""
        return self._file.trouble

    def load(self) -> Settings:
        """The kept settings, or the usual ones where there are none or they cannot be read."""
        kept = self._file.load()
        if kept is None:
            return Settings()
        return Settings(**{field.name: getattr(kept, field.name) for field in fields(Settings)})

    def save(self, settings: Settings) -> None:
        """Raises KnownError where they cannot be written; the old file stays."""
        values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
        self._file.save(_File(version=VERSION, **values))
