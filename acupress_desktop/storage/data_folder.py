"""Where the program keeps what it writes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from acupress_desktop.domain.errors import KnownError

_NAME = "acupress-desktop"


def data_folder(chosen: Path | None) -> Path:
    """The chosen folder or the user's own, made if it is not there yet, readable by the user alone.

    Raises KnownError where it cannot be made or written.
    """
    folder = chosen if chosen is not None else _own()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("The data folder %1 cannot be made (%2).", folder, error.strerror) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise KnownError("The data folder %1 cannot be written to.", folder)
    return folder


def _own() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / _NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / _NAME
