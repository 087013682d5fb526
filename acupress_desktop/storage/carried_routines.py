"""The user's own routines as entries that travel. Two that were made apart under one id are two: which is
which their first words tell, and each data folder has a file of its own for each of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import IfTaken, OwnRoutine, with_id
from acupress_desktop.content.routine_format import numbered_id, read_routine, write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.carried_file import LOCAL, Entries, Followed
from acupress_desktop.storage.files import is_there
from acupress_desktop.storage.routine_files import RoutineFiles

_KIND = "own.routines"
#: Which id a routine has in this data folder: kept beside the entries, and never told.
_LOCAL = f"{LOCAL}routines"


class CarriedRoutines:
    """Of one data folder. A key is the id that a routine was made with, and what its first words came to."""

    kinds = (_KIND, _LOCAL)

    def __init__(self, folder: Path, shipped: Catalogue) -> None:
        self._folder, self._shipped = folder / "routines", shipped
        self._files = RoutineFiles(folder, shipped)

    def stamp(self) -> object:
        """Another one where `now` may say something else."""
        return self._files.stamp()

    def now(self, before: Entries, kept: Entries) -> Entries:
        """All that can be used. A file that cannot be, or a folder that is not there, does not say that
        somebody removed what was in it."""
        found: dict[tuple[str, str], object] = {}
        keys = {str(name): key for (kind, key), name in before.items() if kind == _LOCAL}
        for own in self._files.load():
            name, value = own.routine.id, _value(own)
            key = keys.get(name) or _told_already(name, value, kept, before) or _new_key(name, value)
            found[_KIND, key], found[_LOCAL, key] = value, name
        for name, key in keys.items():
            lost = not self._folder.is_dir() or self._holds(name)
            if lost and (_KIND, key) not in found and (_KIND, key) in before:
                found[_KIND, key], found[_LOCAL, key] = before[_KIND, key], name
        return found

    def follow(self, kept: Entries, now: Entries, _: bool) -> Followed:
        """Have a file of each that is `kept`. One that no room is left for, or that cannot be written, waits
        for the next time."""
        there, changed, wrong = dict(now), 0, list[KnownError]()
        files = {own.routine.id: own for own in self._files.load()}
        for place in [place for place in now if place[0] == _KIND and place not in kept]:
            name = str(now[_LOCAL, place[1]])
            try:
                if name in files:
                    self._files.remove(name)
                    del files[name]
            except KnownError as error:
                wrong.append(error)
            else:
                del there[place], there[_LOCAL, place[1]]
                changed += 1
        for place, value in sorted(kept.items(), key=lambda one: one[0]):
            if place[0] != _KIND:
                continue
            try:
                own = self._have(place[1], value, there.get((_LOCAL, place[1])), files)
            except KnownError as error:
                wrong.append(error)
                continue
            if own is not None:
                files[own.routine.id] = own
                there[place], there[_LOCAL, place[1]] = value, own.routine.id
                changed += 1
        return there, changed, tuple(wrong)

    def _have(
        self, key: str, value: object, local: object, files: Mapping[str, OwnRoutine]
    ) -> OwnRoutine | None:
        """As it is kept now; None where nothing is to be done, or nothing can be understood. Raises
        KnownError."""
        own = self._own(str(local or _named(key)), value)
        if own is None or (local is None and not _named(key)):
            return None
        if local is None:
            return self._files.keep(
                with_id(own, numbered_id(own.routine.id, files.__contains__)), IfTaken.REFUSE
            )
        there = files.get(str(local))
        if there is not None:
            return None if _value(there) == value else self._files.keep(own, IfTaken.REPLACE)
        # A file that cannot be used now may be mended: nothing takes its place.
        return None if self._holds(str(local)) else self._files.keep(own, IfTaken.REFUSE)

    def _holds(self, name: str) -> bool:
        return is_there(self._folder / f"{name}.json")

    def _own(self, name: str, value: object) -> OwnRoutine | None:
        """None for what is no routine here: another program's, or of points that are not known."""
        if not isinstance(value, dict) or not name:
            return None
        own, _ = read_routine(json.dumps({**value, "id": name}).encode(), self._shipped)
        return own


def _value(own: OwnRoutine) -> dict[str, Any]:
    """As in its file; the id is in the key."""
    told: dict[str, Any] = msgspec.json.decode(write_routine(own.routine, own.title))
    del told["id"]
    return told


def _new_key(name: str, value: Mapping[str, Any]) -> str:
    content = json.dumps(value, sort_keys=True).encode()
    return msgspec.json.encode([name, hashlib.sha256(content).hexdigest()[:12]]).decode()


def _told_already(name: str, value: object, kept: Entries, before: Entries) -> str | None:
    """The key under which all machines know just this routine, and nobody here: a program that was cut off
    may have written its file and no more."""
    for (kind, key), told in kept.items():
        if kind == _KIND and told == value and _named(key) == name and (_KIND, key) not in before:
            return key
    return None


def _named(key: str) -> str:
    try:
        return msgspec.json.decode(key, type=tuple[str, str])[0]
    except ValueError:
        return ""
