"""The language that was chosen in the settings, for who has to know it before anything can be said."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.data_folder import named
from acupress_desktop.storage.files import read_file

_FILE = "settings.json"


def chosen_language(data_dir: Path | None) -> str:
    """The folder of a language, "" where none was chosen. Never fails: what is wrong with the settings is
    told by who reads all of them."""
    import json  # late: while English alone is finished nobody asks

    try:
        kept = json.loads(read_file(named(data_dir) / _FILE))
    except (OSError, ValueError, RecursionError, KnownError):
        return ""
    found = kept.get("language") if isinstance(kept, dict) else None
    return found if isinstance(found, str) else ""
