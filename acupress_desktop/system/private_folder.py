"""Folders in which no other user can put anything: a socket or a lock there is this user's own."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCryptographicHash


def mark(folder: Path) -> str:
    """A short name for a data folder, the same for each way in which it can be spelled."""
    # Qt's hash, because it is loaded already; hashlib would be felt at the start.
    digest = QCryptographicHash.hash(os.fsencode(folder.resolve()), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.data()).hex()[:16]


def is_private(folder: Path, readable: bool = False) -> bool:
    """Whether it is a real folder of this user's into which nobody else can write; with `readable` others
    may look into it."""
    if sys.platform == "win32":
        return folder.is_dir()  # rights are inherited from the user's own folder there
    try:
        found = os.lstat(folder)
    except (OSError, ValueError):
        return False
    shut = 0o022 if readable else 0o077
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & shut


def private_folders(make: bool) -> Iterator[Path]:
    """The user's own folders for what lasts as long as a login, also for a shell whose environment does not
    name them; `make` makes the last of them, which is no part of the system."""
    if sys.platform == "win32":
        return
    usual = f"/run/user/{os.getuid()}"
    for name in dict.fromkeys((os.environ.get("XDG_RUNTIME_DIR") or usual, usual)):
        if os.path.isabs(name) and is_private(Path(name)):
            yield Path(name)
    for parent in dict.fromkeys((tempfile.gettempdir(), "/tmp")):
        own = Path(parent, f"acupress-desktop-{os.getuid()}")
        if make:
            try:
                own.mkdir(mode=0o700, exist_ok=True)
            except OSError:
                continue
        if is_private(own):
            yield own
