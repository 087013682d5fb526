"""Which file of the user's folder each of the own routines is in: found in one way, whoever asks."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterator
from heapq import nsmallest
from pathlib import Path

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.value import dataclass

#: More files are not read: a menu of them could not be used.
MOST = 60
#: Nothing, or what stands in the way of a folder; `tidy` sets that aside and says so.
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}
#: Files that are called as we call them. Those of other programs (copies of a conflict of two machines) are
#: called otherwise, and are read after them.
_PLAIN = re.compile(r"[a-z0-9-]+\.json")


@dataclass(frozen=True)
class Shelved:
    """A routine, its file, and what else holds one of that id: the copy that a program made of two machines'
    changes, say. Those are left out."""

    own: OwnRoutine
    file: Path
    others: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Shelf:
    """By their ids, in the order of their files' names; `wrong` says what was left out, `files` is how many
    there are of any kind."""

    routines: dict[str, Shelved]
    wrong: tuple[KnownError, ...] = ()
    files: int = 0

    @property
    def full(self) -> bool:
        """Of more files than these none would be read."""
        return self.files >= MOST


def look(folder: Path, read: Callable[[Path], OwnRoutine]) -> Shelf:
    """What there is. `read` gives the routine of a file, and raises KnownError for one that cannot be used.
    Of several files with one id that counts which is called so, else the first by its name. Never fails."""
    wrong: list[KnownError] = []
    try:
        paths = _paths(folder)
    except OSError as error:
        paths = []
        if error.errno not in _NO_FOLDER:
            wrong.append(KnownError("file.unreadable", path=folder, why=reason(error)))
    if len(paths) > MOST:
        wrong.append(KnownError("routines.most", folder=folder, most=MOST))
    found: dict[str, list[tuple[Path, OwnRoutine]]] = {}
    for path in paths[:MOST]:
        try:
            own = read(path)
        except KnownError as error:
            wrong.append(error)
        else:
            found.setdefault(own.routine.id, []).append((path, own))
    shelved = [_counting(name, files) for name, files in found.items()]
    wrong += [error for name, files in found.items() for error in _copies(name, files)]
    shelved.sort(key=lambda one: one.file.name)
    return Shelf({one.own.routine.id: one for one in shelved}, tuple(wrong), len(paths))


def _paths(folder: Path) -> list[Path]:
    """Raises OSError where the folder cannot be looked at. Names alone decide, so that it is the same every
    time and on every machine."""
    with os.scandir(folder) as entries:
        names = (entry.name for entry in entries if entry.name.endswith(".json"))
        return [folder / name for name in nsmallest(MOST + 1, names, key=_rank)]


def _rank(name: str) -> tuple[bool, str]:
    return _PLAIN.fullmatch(name) is None, name


def _counting(name: str, files: list[tuple[Path, OwnRoutine]]) -> Shelved:
    path, own = next((both for both in files if both[0].stem == name), files[0])
    return Shelved(own, path, tuple(other for other, _ in files if other != path))


def _copies(name: str, files: list[tuple[Path, OwnRoutine]]) -> Iterator[KnownError]:
    """What another file of the same id says that is left out; one that says the same is no fault."""
    counting = _counting(name, files)
    for path, own in files:
        if own != counting.own:
            yield KnownError("routine.same-id", path=path, name=name)


def told(wrong: tuple[KnownError, ...], folder: Path) -> Message | None:
    """All that was left out, in one message."""
    if not wrong:
        return None
    if len(wrong) == 1:
        return Message("routines.one-left-out", why=wrong[0])
    return Message("routines.left-out", count=len(wrong), folder=folder)
