"""Where the program keeps what it writes."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from acupress_desktop.domain.errors import KnownError

_NAME = "acupress-desktop"


def locate(chosen: Path | None) -> Path:
    """The chosen folder or the user's own by the custom of the system; it need not be there.

    Raises KnownError where the user has no home, and where no folder can ever be there.
    """
    folder = chosen.absolute() if chosen is not None else _parent() / _NAME
    try:
        if not stat.S_ISDIR(folder.stat().st_mode):
            raise KnownError("%1 is no folder, so nothing can be kept there.", folder)
    except (FileNotFoundError, PermissionError):
        pass  # it can be made, or says itself what is wrong
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise KnownError("The data folder %1 cannot be used (%2).", folder, why) from error
    return folder


def data_folder(chosen: Path | None) -> Path:
    """The same folder, made if it is not there yet, readable by the user alone.

    Raises KnownError where it cannot be made or written.
    """
    folder = locate(chosen)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("The data folder %1 cannot be made (%2).", folder, error.strerror) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise KnownError("The data folder %1 cannot be written to.", folder)
    return folder


def _parent() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or _home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support"
    wanted = Path(os.environ.get("XDG_DATA_HOME", ""))
    return wanted if wanted.is_absolute() else _home() / ".local" / "share"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise KnownError("This user has no home folder. Say where to keep data with --data-dir.") from error
