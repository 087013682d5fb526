"""One running program a data folder: a lock file says who it is.

The socket by which it is reached is `door.py`'s, so that Qt's network module is loaded after the
first paint and not before it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile

from acupress_desktop.domain.errors import KnownError


def socket_name(folder: Path) -> str:
    """Where the program that keeps `folder` listens. Short enough for every system's limit."""
    # Qt's hash, because it is loaded already; hashlib would be felt at the start.
    digest = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    mark = bytes(digest.data()).hex()[:16]
    if sys.platform == "win32":
        return f"acupress-desktop-{mark}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())
    return str(base / f"acupress-desktop-{os.getuid()}-{mark}.sock")


class Instance:
    """Claims a data folder for this process."""

    def __init__(self, folder: Path) -> None:
        self._lock = QLockFile(str(folder / "running.lock"))
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
