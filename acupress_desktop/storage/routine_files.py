"""Routine files: any one that is asked for, and the user's own in the folder `routines/`."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
from collections.abc import Callable, Container
from itertools import chain, count, islice
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import NO_FILE, OwnRoutine
from acupress_desktop.content.routine_format import ID_LIMIT, MAX_BYTES, read_routine, write_routine
from acupress_desktop.content.step_rules import Fault
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.routines import Routine
from acupress_desktop.storage.files import TooLarge, read_file, write_export, write_private

#: More are not read: a menu of them could not be used.
MOST = 60
#: Nothing, or what stands in the way of a folder; `tidy` sets that aside and says so.
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}
#: Of so many entries of the folder it is noticed that they came, went or changed.
_MOST_LOOKED_AT = 2000


class Faulty(KnownError):
    """A routine file, or a code (`path` is None), that cannot be used, and every reason why."""

    def __init__(self, path: Path | None, faults: tuple[Fault, ...]) -> None:
        why = faults[0].message
        if path is None and len(faults) == 1:
            super().__init__("code.unusable", why=why)
        elif path is None:
            super().__init__("code.faults", count=len(faults))
        elif len(faults) == 1:
            super().__init__("routine.unusable", path=path, why=why)
        else:
            super().__init__("routine.faults", path=path, count=len(faults))
        self.faults = faults


def open_routine(path: Path, catalogue: Catalogue) -> OwnRoutine:
    """The routine of a file. Raises KnownError where it cannot be read, Faulty with all that is wrong."""
    try:
        content = read_file(path, MAX_BYTES)
    except TooLarge:
        content = bytes(MAX_BYTES + 1)  # of which the format says the same as of every other fault
    except FileNotFoundError as error:
        raise KnownError("file.unreadable", path=path, why=reason(error)) from error
    own, faults = read_routine(content, catalogue)
    if own is None:
        raise Faulty(path, faults)
    return own


def save_routine(path: Path, routine: Routine, title: str) -> None:
    """Write a file to be shared. Raises KnownError where it cannot be written."""
    write_export(path, write_routine(routine, title))


class RoutineFiles:
    """The user's own routines in one data folder. What cannot be used there is left where it is and left
    out; `trouble` says so."""

    def __init__(
        self, folder: Path, shipped: Catalogue, picture: Callable[[Path, bytes], str] | None = None
    ) -> None:
        """`picture` finds the code in a picture (`routine_sources`)."""
        self._folder, self._backups = folder / "routines", folder / "backups" / "routines"
        self._shipped, self._picture = shipped, picture
        self.trouble: Message | None = None

    def load(self) -> tuple[OwnRoutine, ...]:
        """All that can be used, in the order of their files' names. Never fails."""
        found: dict[str, OwnRoutine] = {}
        wrong: list[KnownError] = []
        paths: list[Path] = []
        try:
            os.scandir(self._folder).close()  # `glob` finds nothing where it may not look
            paths = sorted(islice(self._folder.glob("*.json"), MOST + 1))
        except OSError as error:
            if error.errno not in _NO_FOLDER:
                wrong.append(KnownError("file.unreadable", path=self._folder, why=reason(error)))
        if len(paths) > MOST:
            wrong.append(KnownError("routines.most", folder=self._folder, most=MOST))
        for path in paths[:MOST]:
            try:
                own = open_routine(path, self._shipped)
                self._refuse_taken(path, own, found)
            except KnownError as error:
                wrong.append(error)
            else:
                found[own.routine.id] = own
        self.trouble = _told(wrong, self._folder)
        return tuple(found.values())

    def stamp(self) -> object:
        """Names, sizes and times of the folder's files: another one where `load` may bring something else."""
        found = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in islice(entries, _MOST_LOOKED_AT):
                with contextlib.suppress(OSError):  # gone meanwhile
                    told = entry.stat()
                    found.append((entry.name, told.st_size, told.st_mtime_ns, told.st_ino))
        return sorted(found)

    def take_in(self, path: Path, replace: bool = False) -> OwnRoutine:
        """Copy a routine into the folder. Raises KnownError where it cannot be used or written, where it has
        a shipped routine's id, or that of another own one and `replace` is False; what is replaced goes to
        `backups/routines/`."""
        return self.put(path, open_routine(path, self._shipped), replace)

    def put(self, path: Path, own: OwnRoutine, replace: bool = False) -> OwnRoutine:
        """As `take_in`, where what stands in the file is known already."""
        self._refuse_shipped(path, own)
        there = self._file_of(own.routine.id)
        if there.exists():
            if not replace:
                raise KnownError("routine.there-already", name=own.routine.id)
            self._back_up(there)
        else:
            self._refuse_full()
        write_private(there, write_routine(own.routine, own.title))
        return own

    def add(self, own: OwnRoutine) -> None:
        """Write a new one into the folder. Raises KnownError where it cannot be written, and where no more
        would be read."""
        self._refuse_full()
        names = chain((f"{own.routine.id}.json",), (f"{own.routine.id}-{number}.json" for number in count(2)))
        free = next(path for path in map(self._folder.joinpath, names) if not os.path.lexists(path))
        write_private(free, write_routine(own.routine, own.title))

    def take(self, own: OwnRoutine, replace: bool = False) -> OwnRoutine:
        """Keep a routine that came without a file of its own. One that is there so already is not kept again;
        where its id is taken it gets a free one, or with `replace` the place of the user's own of that id.
        Raises KnownError where it cannot be written, or no more would be read."""
        there = self.load()
        if replace and any(one.routine.id == own.routine.id for one in there):
            return self.put(self._file(own.routine.id), own, replace=True)
        for one in there:
            if own == OwnRoutine(dataclasses.replace(one.routine, id=own.routine.id), one.title):
                return one
        self._refuse_full()
        taken = {*self._shipped.routines, *NO_FILE, *(one.routine.id for one in there)}
        name = self._free(own.routine.id, taken)
        own = dataclasses.replace(own, routine=dataclasses.replace(own.routine, id=name))
        write_private(self._file(name), write_routine(own.routine, own.title))
        return own

    def take_text(self, text: str) -> OwnRoutine:
        """As `take`, of a pasted code. Raises KnownError for what is none."""
        from acupress_desktop.storage.routine_sources import from_text

        return self.take(from_text(text, self._shipped).own)

    def take_file(self, path: Path) -> OwnRoutine:
        """As `take`, of a routine file, a text file with a code, or a picture with one."""
        from acupress_desktop.storage.routine_sources import from_file

        assert self._picture is not None, "nobody told who reads pictures"
        return self.take(from_file(path, self._shipped, self._picture).own)

    def _free(self, wanted: str, taken: Container[str]) -> str:
        """An id that nobody has, and no file is called."""
        ends = chain([""], (f"-{number}" for number in count(2)))
        names = (wanted[: ID_LIMIT - len(end)].rstrip("-") + end for end in ends)
        return next(name for name in names if name not in taken and not self._file(name).exists())

    def open(self, path: Path) -> OwnRoutine:
        """As `take_in`, for a file that somebody opens, perhaps again: one that is there so is no fault."""
        own = open_routine(path, self._shipped)
        return own if own in self.load() else self.take_in(path)

    def _refuse_full(self) -> None:
        """Of more files than these none would be read."""
        if len(list(islice(self._folder.glob("*.json"), MOST))) >= MOST:
            raise KnownError("routines.most", folder=self._folder, most=MOST)

    def _file_of(self, routine_id: str) -> Path:
        """The file in which a routine is, or would be; of several the one that counts (`load`)."""
        for path in sorted(self._folder.glob("*.json")):
            try:
                if open_routine(path, self._shipped).routine.id == routine_id:
                    return path
            except KnownError:
                continue
        return self._file(routine_id)

    def _file(self, routine_id: str) -> Path:
        return self._folder / f"{routine_id}.json"

    def _back_up(self, path: Path) -> None:
        try:
            write_private(self._backups / path.name, read_file(path))
        except FileNotFoundError:
            return

    def _refuse_shipped(self, path: Path, own: OwnRoutine) -> None:
        if own.routine.id in self._shipped.routines or own.routine.id in NO_FILE:
            raise KnownError("routine.shipped-id", path=path, name=own.routine.id)

    def _refuse_taken(self, path: Path, own: OwnRoutine, found: dict[str, OwnRoutine]) -> None:
        self._refuse_shipped(path, own)
        if own.routine.id in found:
            raise KnownError("routine.same-id", path=path, name=own.routine.id)


def _told(wrong: list[KnownError], folder: Path) -> Message | None:
    """All that was left out, in one message."""
    if not wrong:
        return None
    if len(wrong) == 1:
        return Message("routines.one-left-out", why=wrong[0])
    return Message("routines.left-out", count=len(wrong), folder=folder)
