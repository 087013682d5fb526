"""Where the program keeps what it writes."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.storage.files import (
    PRIVATE_FILE,
    PRIVATE_FOLDER,
    make_private_folder,
    set_aside,
)
from acupress_desktop.storage.usual_folder import usual_folder

_FOLDERS = ("backups", "backups/routines", "routines")
#: What a file or folder of ours is called in the folder, and what becomes of it.
_OURS = re.compile(
    r"\.?((answers|collection|learned|looks|missed|settings|own-points|reminders|routine-order|session|sync|trial|unwritten|windows)\.json|history\.sqlite3(-journal|-wal|-shm)?"
    r"|history-\d{4}-\d\d-\d\d\.sqlite3"
    r"|window\.ini(\.lock)?|events\.jsonl|sync|running\.lock|[\w-]+\.log|backups|routines)([.-][\w.-]+)?"
)
#: What a write left beside a file (`files.py` names it) is left over when it is so old, in seconds.
_LEFT, _LEFT_OVER = re.compile(r"\..+-[0-9a-z_]{8}"), 60


def named(chosen: Path | None) -> Path:
    """The chosen folder or the user's own by the custom of the system, whatever is there.

    Raises KnownError where the user has no home.
    """
    return chosen.absolute() if chosen is not None else Path(usual_folder(_home))


def locate(chosen: Path | None) -> Path:
    """The same folder; it need not be there. Raises KnownError, too, where no folder can ever be there."""
    folder = named(chosen)
    try:
        if not stat.S_ISDIR(folder.stat().st_mode):
            raise KnownError("folder.none", path=folder)
    except (FileNotFoundError, PermissionError):
        pass  # it can be made, or says itself what is wrong
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else error
        raise KnownError("folder.unusable", path=folder, why=why) from error
    return folder


def data_folder(chosen: Path | None) -> Path:
    """The same folder, made if it is not there yet, readable by the user alone.

    Raises KnownError where it cannot be made or written.
    """
    folder = locate(chosen)
    try:
        make_private_folder(folder)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else error
        raise KnownError("folder.unmakeable", path=folder, why=why) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise KnownError("folder.read-only", path=folder)
    return folder


def tidy(folder: Path, by_custom: bool = False) -> list[Message]:
    """Once a run, before anything is read.

    What stands in the way of a folder of ours is set aside; each is told in what is returned. What
    writes that were cut off left is removed. What is ours is made private, as new
    files are anyway; of others' files nothing is touched and no link is followed. The folder itself becomes
    private where it is the one `by_custom` of the system, or holds nothing but ours and does not belong to
    all: somebody may have named their home.
    """
    told = list(_clear(folder))
    entries = _entries(folder)
    for place in (folder, *(folder / name for name in _FOLDERS)):
        if place == folder or (place.is_dir() and not place.is_symlink()):
            for entry in entries if place == folder else _entries(place):
                if _is_ours(place, folder, entry.name):
                    _tidy_file(entry)
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            _tighten_folders(folder, by_custom or all(_OURS.fullmatch(entry.name) for entry in entries))
    return told


def _clear(folder: Path) -> Iterator[Message]:
    for name in _FOLDERS:
        place = folder / name
        if os.path.lexists(place) and not place.is_dir():
            with contextlib.suppress(OSError):
                yield Message("folder.in-the-way", path=place, name=set_aside(place).name)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _is_ours(place: Path, folder: Path, name: str) -> bool:
    if place.name == "routines":
        return name.endswith(".json") or _LEFT.fullmatch(name) is not None
    return _OURS.fullmatch(name) is not None


def _tidy_file(entry: os.DirEntry[str]) -> None:
    with contextlib.suppress(OSError):
        if not entry.is_file(follow_symlinks=False):
            return
        found = entry.stat(follow_symlinks=False)
        if _LEFT.fullmatch(entry.name) and time.time() - found.st_mtime > _LEFT_OVER:
            os.unlink(entry.path)
        elif sys.platform != "win32" and found.st_mode & 0o077:
            os.chmod(entry.path, PRIVATE_FILE)


def _tighten_folders(folder: Path, all_ours: bool) -> None:
    for place in (folder, *(folder / name for name in _FOLDERS)):
        if not os.path.lexists(place):
            continue
        mode = os.lstat(place).st_mode
        shared = place == folder and (not all_ours or mode & stat.S_ISVTX)
        if stat.S_ISDIR(mode) and mode & 0o077 and not shared:
            with contextlib.suppress(OSError):  # a memory stick knows no permissions
                os.chmod(place, PRIVATE_FOLDER)


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""
