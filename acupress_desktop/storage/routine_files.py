"""Routine files: any one that is asked for, and the user's own in the folder `routines/`."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import NO_FILE, IfTaken, OwnRoutine, with_id
from acupress_desktop.content.routine_format import MAX_BYTES, numbered_id, read_routine, write_routine
from acupress_desktop.content.step_rules import Fault
from acupress_desktop.domain.errors import KnownError, Message, joined
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.routine_order import RoutineOrder
from acupress_desktop.domain.routines import Routine
from acupress_desktop.storage.files import TooLarge, is_there, read_file, write_export, write_private
from acupress_desktop.storage.routine_order_file import RoutineOrderFile
from acupress_desktop.storage.routine_shelf import MOST, Shelf, Shelved, look, told

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
    out; `trouble` says so. Each has one file, which everything here finds in one way (`routine_shelf`)."""

    def __init__(
        self, folder: Path, shipped: Catalogue, picture: Callable[[Path, bytes], str] | None = None
    ) -> None:
        """`picture` finds the code in a picture (`routine_sources`)."""
        self._folder, self._backups = folder / "routines", folder / "backups" / "routines"
        self._order_file = folder / "routine-order.json"
        self._order = RoutineOrderFile(folder)
        self._shipped, self._picture = shipped, picture
        self.trouble: Message | None = None

    def load(self) -> tuple[OwnRoutine, ...]:
        """All that can be used, in the order that the user gave them; new ones last, by their files' names.
        Never fails."""
        shelf, order = self._look(), self._order.load()
        said = [one for one in (told(shelf.wrong, self._folder), self._order.trouble) if one is not None]
        self.trouble = joined(said) if len(said) > 1 else next(iter(said), None)
        return tuple(one.own for one in order.sorted(shelf.routines))

    def stamp(self) -> object:
        """Names, sizes and times of the files: another one where `load` may bring something else."""
        found = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in islice(entries, _MOST_LOOKED_AT):
                with contextlib.suppress(OSError):  # gone meanwhile
                    found.append((entry.name, *_told_of(entry.stat())))
        with contextlib.suppress(OSError):
            found.append(("", *_told_of(self._order_file.stat())))
        return sorted(found)

    def read_text(self, text: str) -> OwnRoutine:
        """The routine of a pasted code, kept nowhere. Raises KnownError for what is none."""
        from acupress_desktop.storage.routine_sources import from_text

        return from_text(text, self._shipped).own

    def read_file(self, path: Path) -> OwnRoutine:
        """As `read_text`, of a routine file, a text file with a code, or a picture with one."""
        from acupress_desktop.storage.routine_sources import from_file

        assert self._picture is not None, "nobody told who reads pictures"
        return from_file(path, self._shipped, self._picture).own

    def keep(
        self, own: OwnRoutine, if_taken: IfTaken = IfTaken.OTHER_ID, path: Path | None = None
    ) -> OwnRoutine:
        """Have a routine among the user's own: as it is kept, with the id that it has there. One that is
        there so already is not kept again. What is replaced goes to `backups/routines/`, and with it the
        copies that other programs made of it.

        Raises KnownError where it cannot be written, where no more would be read, and where its id is taken
        and `if_taken` says so. `path` is the file in which it came with its id: there it is refused rather
        than called otherwise where the id is that of a shipped routine.
        """
        shelf = self._look()
        there = shelf.routines.get(own.routine.id)
        if there is not None and there.own == own:
            return own
        ours = own.routine.id in self._shipped.routines or own.routine.id in NO_FILE
        if ours and path is not None and if_taken is not IfTaken.OTHER_ID:
            raise KnownError("routine.shipped-id", path=path, name=own.routine.id)
        if there is not None and if_taken is IfTaken.REPLACE:
            self._replace(there, own)
            return own
        if there is not None and if_taken is IfTaken.REFUSE:
            raise KnownError("routine.there-already", name=own.routine.id)
        asked = path is not None or if_taken is IfTaken.REFUSE  # it is this one that shall be there
        if not asked and (same := self._same(own, shelf)) is not None:
            return same
        return self._add(own, shelf)

    def remove(self, routine_id: str) -> None:
        """Have it no longer; all that held it goes to `backups/routines/`. Raises KnownError where there is
        none, and where its file cannot be removed."""
        there = self._look().routines.get(routine_id)
        if there is None:
            raise KnownError("routine.gone", name=routine_id)
        for path in (*there.others, there.file):  # the one that counts last: a copy must not take its place
            self._set_aside(path)

    def arrange(self, ids: tuple[str, ...]) -> None:
        """Show them in this order from now on. Raises KnownError where that cannot be written."""
        before: RoutineOrder = self._order.load()
        self._order.save(before.arranged(ids))

    def _look(self) -> Shelf:
        return look(self._folder, self._usable)

    def _usable(self, path: Path) -> OwnRoutine:
        own = open_routine(path, self._shipped)
        if own.routine.id in self._shipped.routines or own.routine.id in NO_FILE:
            raise KnownError("routine.shipped-id", path=path, name=own.routine.id)
        return own

    def _same(self, own: OwnRoutine, shelf: Shelf) -> OwnRoutine | None:
        """One that says the same under another id."""
        there = (one.own for one in shelf.routines.values())
        return next((one for one in there if with_id(one, own.routine.id) == own), None)

    def _add(self, own: OwnRoutine, shelf: Shelf) -> OwnRoutine:
        """With an id that nobody has, in a file that is called so. A file that is there and cannot be used
        keeps its name."""
        if shelf.full:
            raise KnownError("routines.most", folder=self._folder, most=MOST)
        taken = {*self._shipped.routines, *NO_FILE, *shelf.routines}
        name = numbered_id(own.routine.id, lambda name: name in taken or is_there(self._file(name)))
        own = with_id(own, name)
        write_private(self._file(name), write_routine(own.routine, own.title))
        return own

    def _replace(self, there: Shelved, own: OwnRoutine) -> None:
        self._back_up(there.file)
        write_private(there.file, write_routine(own.routine, own.title))
        for path in there.others:
            self._set_aside(path)

    def _set_aside(self, path: Path) -> None:
        self._back_up(path)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("file.unremovable", path=path, why=reason(error)) from error

    def _back_up(self, path: Path) -> None:
        try:
            write_private(self._backups / path.name, read_file(path))
        except FileNotFoundError:
            return

    def _file(self, routine_id: str) -> Path:
        return self._folder / f"{routine_id}.json"


def _told_of(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_size, found.st_mtime_ns, found.st_ino
