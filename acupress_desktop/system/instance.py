"""One running program a data folder: a lock of the system's says who it is.

The lock belongs to a process and ends with it, however that ends. What the file holds means nothing: it
may be empty, from an older Acupress or from another machine.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.system.private_folder import mark, private_folders

#: Somebody else has the lock. The C library of Wine refuses it without a number.
_TAKEN = frozenset({0, errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK})


def lock_path(folder: Path) -> Path:
    """The lock file of a data folder."""
    return folder / "running.lock"


def keeper_of(folder: Path) -> int | None:
    """The process number that the one who holds the lock wrote down, for a sentence and nothing else."""
    try:
        return int(lock_path(folder).read_bytes()[:20].split(b"\n")[0])
    except (OSError, ValueError, IndexError):
        return None


class Instance:
    """Claims a data folder for this process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: int | None = None

    def claim(self) -> bool:
        """Whether this process is the one. Raises KnownError where the lock file cannot be made."""
        path = lock_path(self._folder)
        try:
            held, taken = _lock(path)
        except OSError as error:
            raise KnownError("folder.no-lock", path=path, why=reason(error)) from error
        if held is None and not taken:  # a disk without locks, such as some shares of a network
            held, taken = self._lock_elsewhere()
        self._held = held
        return not taken

    def release(self) -> None:
        """Let another process have the folder. The file stays: who removes one may remove another's."""
        held, self._held = self._held, None
        if held is not None:
            os.close(held)

    def _lock_elsewhere(self) -> tuple[int | None, bool]:
        """A lock on this machine's own disk; with none there either the program starts all the same."""
        for private in private_folders(make=True):
            try:
                held, taken = _lock(private / f"acupress-desktop-{mark(self._folder)}.lock")
            except OSError:
                continue
            if held is not None or taken:
                return held, taken
        return None, False


def _lock(path: Path) -> tuple[int | None, bool]:
    """(the open file that is the lock, False), (None, True) where another process has it, (None, False)
    where the disk knows no locks. Raises OSError."""
    while True:
        held = _open(path)
        try:
            _lock_file(held)
        except OSError as error:
            os.close(held)
            return None, error.errno in _TAKEN
        if _is_still(held, path):
            break
        os.close(held)  # removed by somebody meanwhile: this lock would keep nobody out
    try:
        os.ftruncate(held, 0)
        os.write(held, b"%d\n" % os.getpid())
    except OSError:
        pass  # a full disk; the lock holds without its note
    return held, False


def _open(path: Path) -> int:
    """The lock file, made where it is missing. What cannot be one is moved aside. Raises OSError."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        held = os.open(path, flags, 0o600)
        if stat.S_ISREG(os.fstat(held).st_mode):
            return held
        os.close(held)
    except OSError as error:
        if not os.path.lexists(path) or error.errno in (errno.EMFILE, errno.ENFILE, errno.EROFS):
            raise
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}.aside-{number}")):
        number += 1
    os.rename(path, aside)
    return os.open(path, flags, 0o600)


def _is_still(held: int, path: Path) -> bool:
    if sys.platform == "win32":
        return True  # an open file cannot be removed there
    try:
        return os.path.samestat(os.fstat(held), os.stat(path))
    except OSError:
        return False


def _lock_file(held: int) -> None:
    """Raises OSError where it cannot be had at once. It is not inherited: Python opens files for one
    process alone."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(held, 1 << 30, os.SEEK_SET)  # far behind the note, which others may then read
        msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        os.lseek(held, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
