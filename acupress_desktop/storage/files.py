"""Reading and writing so that nothing is lost and nothing is waited for.

What is written stands beside first, is checked, and is then moved into place. What is read is a file and
nothing else: a pipe would be waited for without end, a device never ends. What is broken is set aside.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

from acupress_desktop.domain.errors import BadData, KnownError, Message
from acupress_desktop.domain.os_reasons import reason

#: What only its user may read.
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
#: No file of the data folder comes near to it; only the history may be larger.
MOST_BYTES = 10_000_000
#: A file beside begins with this much of the name of the one it is for: names have an end at 255 bytes.
_NAME_PART = 40
#: What some file systems answer who cannot do it at all.
_NOT_HERE = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


def write_private(path: Path, content: bytes) -> None:
    """Replace a file of the data folder as a whole or not at all; nobody but its user may read it. Folders
    that are not there are made. A link stays, and what it leads to is replaced.

    Raises KnownError where it cannot be written; the old file then stays.
    """
    _write(path, content, PRIVATE_FILE)


def write_export(path: Path, content: bytes) -> None:
    """Replace a file that the user asked for, as a whole or not at all. A new one may be read by whom the
    user's umask lets, one that is replaced by whom it was before. A link stays, and what it leads to is
    replaced, or made. Folders that are not there are made.

    Raises KnownError where it cannot be written; the old file then stays.
    """
    _write(path, content, None)


def read_wanted(path: Path, most: int = MOST_BYTES) -> bytes:
    """All of a file that the user named. Raises KnownError where it cannot be read, or is not there."""
    try:
        return read_file(path, most)
    except FileNotFoundError as error:
        raise NotAFile("file.none", path=path) from error


def read_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """All of a file.

    Raises FileNotFoundError where there is nothing (a link that leads nowhere is not nothing), NotAFile for
    what is something else, TooLarge for more than `most` bytes, KnownError where it cannot be read.
    """
    try:
        _refuse_no_file(path, os.stat(path))
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            _refuse_no_file(path, os.fstat(file.fileno()))
            content = file.read(most + 1)
    except FileNotFoundError as error:
        if path.is_symlink():
            raise NotAFile("file.dead-link", path=path) from error
        raise
    except OSError as error:
        if error.errno == errno.ELOOP:  # a link to itself
            raise NotAFile("file.dead-link", path=path) from error
        raise KnownError("file.unreadable", path=path, why=reason(error)) from error
    except ValueError as error:  # a name that no file can have
        raise NotAFile("file.none", path=path) from error
    if len(content) > most:
        raise TooLarge("file.too-large", path=path, most=most)
    return content


def is_there(path: Path) -> bool:
    """Whether anything has that name, a link that leads nowhere too. Raises KnownError where nobody can say:
    what cannot be looked for is not nothing."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise KnownError("file.unreadable", path=path, why=reason(error)) from error
    return True


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are not there, for the user alone. Raises OSError."""
    for place in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
        place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        with contextlib.suppress(OSError):  # a memory stick knows no permissions
            os.chmod(place, PRIVATE_FOLDER)  # an umask may leave its own user out
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))


class NotAFile(KnownError):
    """A folder, a pipe, a device, a link that leads nowhere: nothing that can be read and replaced."""


class TooLarge(KnownError):
    """A file that cannot be what it is taken for."""


def set_aside(path: Path) -> Path:
    """Move what is broken, whatever it is, out of the way under a name that is free, and return that name.
    What may be read by its user alone stays so."""
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}.broken-{number}")):
        number += 1
    os.replace(path, aside)
    return aside


def asides_of(path: Path) -> list[Path]:
    """What was set aside of a file, the oldest first."""
    try:
        found = [one for one in path.parent.iterdir() if one.name.startswith(f"{path.name}.broken-")]
    except OSError:
        return []
    return sorted(found, key=lambda one: (len(one.name), one.name))


def backup_of(path: Path) -> Path:
    """Where the file as it was before is kept."""
    return path.parent / "backups" / path.name


def left_of(path: Path) -> list[Path]:
    """What writes that were cut off left beside a file."""
    try:
        return [one for one in path.parent.iterdir() if one.name.startswith(_beside_name(path))]
    except OSError:
        return []


def erase_for_good(path: Path) -> None:
    """Remove a file, what it leads to where it is a link, its backup, what was set aside of it, and what a
    write that was cut off left. A folder that stood in its place is none of ours and stays.

    Raises KnownError where one of them cannot be removed.
    """
    backup = backup_of(path)
    besides = [path.with_name(f"{path.name}{end}") for end in ("-journal", "-wal", "-shm")]
    left = [one for place in {path, backup, Path(os.path.realpath(path))} for one in left_of(place)]
    for one in (path, backup, *besides, *asides_of(path), *left):
        try:
            if one.is_symlink() and one.is_file():
                Path(os.path.realpath(one)).unlink()
            if one.is_symlink() or not one.is_dir():
                one.unlink(missing_ok=True)
        except NotADirectoryError:
            continue  # nothing can be below what is no folder
        except OSError as error:
            raise KnownError("file.unremovable", path=one, why=reason(error)) from error


def _write(path: Path, content: bytes, mode: int | None) -> None:
    """`mode` None: as the umask says, or as the file was."""
    beside: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        if mode is None:
            target.parent.mkdir(parents=True, exist_ok=True)
        else:
            make_private_folder(target.parent)
        there = _what_is_there(target)
        if there is not None:
            _refuse_to_replace(target, there, mode)
            mode = stat.S_IMODE(there.st_mode) & 0o777 if mode is None else mode
        beside, handle = _open_beside(target, 0o666 if mode is None else mode)
        with os.fdopen(handle, "w+b") as file:
            if mode is not None:
                with contextlib.suppress(OSError):  # a memory stick knows no permissions
                    os.chmod(beside, mode)
            file.write(content)
            file.flush()
            sync_file(file.fileno())
            file.seek(0)
            if file.read() != content:
                raise BadData("file.read-back")
        os.replace(beside, target)
        beside = None
        _sync_folder(target.parent)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, why=reason(error)) from error
    except BadData as error:
        raise KnownError("file.unwritable", path=path, why=error) from error
    except ValueError as error:  # a name that no file can have
        raise KnownError("file.unwritable", path=path, why=Message("file.no-name")) from error
    finally:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink()


def _what_is_there(path: Path) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def _refuse_no_file(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise NotAFile("file.folder", path=path)
    if not stat.S_ISREG(found.st_mode):
        raise NotAFile("file.none", path=path)


def _refuse_to_replace(target: Path, found: os.stat_result, mode: int | None) -> None:
    """A file of ours may be replaced however it is protected, one of the user's only where they let it."""
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if stat.S_ISLNK(found.st_mode):  # it leads to itself: all others have been followed
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if not stat.S_ISREG(found.st_mode):
        raise BadData("file.no-place")
    if mode is None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _beside_name(path: Path) -> str:
    return f".{path.name[:_NAME_PART]}-"


def _open_beside(path: Path, mode: int) -> tuple[Path, int]:
    """A new file in the same folder, as mode and umask say. `tempfile` leaves the umask out."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    while True:
        beside = path.with_name(f"{_beside_name(path)}{os.urandom(4).hex()}")
        try:
            return beside, os.open(beside, flags, mode)
        except FileExistsError:
            continue


def sync_file(handle: int) -> None:
    """Have an open file on the disk; done without where the system has no such thing. Raises OSError."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_HERE:
            raise


def _sync_folder(folder: Path) -> None:
    """So that the new name outlives a power cut; where the system has no such thing, it is done without."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
