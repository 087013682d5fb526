"""One running program a data folder: a lock file says who it is, and here is where it is reached.

The socket itself is `door.py`'s, so that Qt's network module is loaded after the first paint and
not before it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile

from acupress_desktop.domain.errors import KnownError

#: Longer socket paths do not fit into the systems' limits (104 bytes on some).
_MAX_PATH = 90


def lock_path(folder: Path) -> Path:
    """The lock file of a data folder."""
    return folder / "running.lock"


def socket_names(folder: Path) -> list[str]:
    """Where the program that keeps `folder` may listen, in the order of trying.

    In the data folder itself, so that every shell finds it whatever its environment; where that
    path is too long or its disk takes no sockets, in the user's runtime folder.
    """
    # Qt's hash, because it is loaded already; hashlib would be felt at the start.
    digest = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    mark = bytes(digest.data()).hex()[:16]
    if sys.platform == "win32":
        return [f"acupress-desktop-{mark}"]
    own = str(folder.resolve() / "running.sock")
    elsewhere = str(_runtime_folder() / f"acupress-desktop-{mark}.sock")
    return [own, elsewhere] if len(os.fsencode(own)) <= _MAX_PATH else [elsewhere]


class Instance:
    """Claims a data folder for this process."""

    def __init__(self, folder: Path) -> None:
        self._lock = QLockFile(str(lock_path(folder)))
        # A lock is only stale when its process is gone, however long it has been held.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Whether this process is the one. Raises KnownError where the lock cannot be written."""
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        raise KnownError("The data folder cannot be locked: %1 cannot be written.", self._lock.fileName())

    def release(self) -> None:
        """Let another process have the folder."""
        self._lock.unlock()


def _runtime_folder() -> Path:
    """The user's own folder for sockets, also for a shell whose environment does not name it."""
    usual = f"/run/user/{os.getuid()}"
    for name in (os.environ.get("XDG_RUNTIME_DIR") or usual, usual):
        if os.path.isdir(name) and len(os.fsencode(name)) + 40 <= _MAX_PATH:
            return Path(name)
    return Path(tempfile.gettempdir())
