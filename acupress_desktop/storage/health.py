"""Looks at a data folder without changing anything in it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.value import dataclass
from acupress_desktop.storage.files import read_file
from acupress_desktop.storage.json_data import NOT_JSON, decoded

#: A database of SQLite begins with this.
_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Health:
    """`exists`: it was made already. `free` are the bytes left on its disk. `damaged` are files that
    cannot be read, `aside` those that were found broken in earlier runs and kept beside."""

    folder: Path
    exists: bool
    writable: bool
    free: int
    damaged: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()


def examine(folder: Path) -> Health:
    """Never fails, and leaves everything as it is; a file without a name tries whether one can be made."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), Path("/"))
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        free = 0
    files = _files(folder) if folder.is_dir() else []
    return Health(
        folder,
        folder.exists(),
        _writable(there),
        free,
        tuple(file.name for file in files if _damaged(file)),
        tuple(file.name for file in files if ".broken-" in file.name),
    )


def _writable(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if _is_looked_at(file))
    except OSError:
        return []


def _is_looked_at(file: Path) -> bool:
    """Files, what bears the name of one of ours and is none (a folder, a pipe), and what was set aside."""
    return file.is_file() or file.suffix in (".json", ".sqlite3") or ".broken-" in file.name


def _damaged(file: Path) -> bool:
    try:
        if file.suffix == ".json":
            decoded(read_file(file))
        elif file.suffix == ".sqlite3":
            if not file.is_file():
                return True
            with file.open("rb") as opened:
                return opened.read(len(_SQLITE)) not in (_SQLITE, b"")
    except (OSError, KnownError, *NOT_JSON):
        return True
    return False
