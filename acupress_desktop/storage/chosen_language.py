"""The language that was chosen in the settings, for who has to know it before anything can be said."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.settings import Settings
from acupress_desktop.storage.data_folder import named
from acupress_desktop.storage.files import read_file

_FILE = "settings.json"


def chosen_language(data_dir: Path | None) -> str:
    """The folder of a language, "" where none was chosen. Never fails: what is wrong with the settings is
    told by who reads all of them."""
    found = _kept(named(data_dir)).get("language")
    return found if isinstance(found, str) else ""


def chosen_names(folder: Path, language: str) -> tuple[NameKind, NameKind]:
    """The kinds of names by which points are shown in a language, as they are kept in a data folder, by
    whichever version. Never fails, and changes nothing."""
    from acupress_desktop.storage.settings_file import UPGRADES  # late: the language alone needs no upgrade
    from acupress_desktop.storage.store import upgraded

    kept = upgraded(_kept(folder), UPGRADES)
    first, second = (_kind(kept.get(field)) for field in ("first_name", "second_name"))
    return Settings(first_name=first, second_name=second).names_in(language)


def _kind(kept: object) -> NameKind:
    return next((kind for kind in NameKind if kind.value == kept), NameKind.USUAL)


def _kept(folder: Path) -> dict[str, object]:
    import json  # late: while English alone is finished nobody asks

    try:
        kept = json.loads(read_file(folder / _FILE))
    except (OSError, ValueError, RecursionError, KnownError):
        return {}
    return kept if isinstance(kept, dict) else {}
