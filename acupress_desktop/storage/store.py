"""One value of the program's, kept as a versioned JSON file of the data folder that is never lost: backed
up, refused when newer, set aside when damaged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.storage.files import (
    NotAFile,
    TooLarge,
    asides_of,
    backup_of,
    erase_for_good,
    read_file,
    set_aside,
    write_private,
)
from acupress_desktop.storage.json_data import NOT_JSON, decoded, version_of, why_of
from acupress_desktop.storage.shapes import Limits, shape_of

T = TypeVar("T")

#: Makes the data of the next version from those of one.
Upgrade = Callable[[dict[str, Any]], dict[str, Any]]


def same(data: dict[str, Any]) -> dict[str, Any]:
    """The step to a version that only has fields more: what an older file lacks has its usual value."""
    return data


def upgraded(data: dict[str, Any], upgrades: tuple[Upgrade, ...]) -> dict[str, Any]:
    """Data of any version as the newest has them; what says no version, or a newer one, stays as it is."""
    version = version_of(data)
    if version > 0:
        for number, step in enumerate(upgrades[version - 1 :], start=version + 1):
            data = {**step(data), "version": number}
    return data


class Store(Generic[T]):
    """A dataclass in a file of its own.

    `kind` is the dataclass, from which the file's shape is derived within `limits`; `nothing` is what holds
    where nothing was kept, and `instead` is the code of half a sentence that says so. `upgrades` lead from
    version 1 to the newest one, a step each. `names` are what fields are called in the file where that is
    not their name. `check` raises BadData for what has the shape and makes no sense all the same.

    The file as it was at the beginning of the run is kept in `backups/` before it is first replaced. One
    that is not ours to replace (a newer version's, an unreadable one) is left alone; whatever is damaged, or
    no file at all, is set aside. With `until` (such a code, too) a loss is said in every run until
    something is saved again.
    """

    def __init__(
        self,
        path: Path,
        kind: type[Any],
        nothing: T,
        instead: str,
        *,
        upgrades: tuple[Upgrade, ...] = (),
        limits: Limits | None = None,
        names: Mapping[str, str] | None = None,
        check: Callable[[T], object] | None = None,
        until: str | None = None,
    ) -> None:
        self._path, self._kind, self._nothing, self._instead = path, kind, nothing, instead
        self._upgrades, self._check, self._until = upgrades, check, until
        #: The newest version that is known, in which everything is written.
        self.version = len(upgrades) + 1
        self._limits = limits or {}
        self._keys = dict(names or {})
        self._fields = {key: field for field, key in self._keys.items()}
        self._refusal: Message | None = None
        self._trouble: Message | None = None
        self._to_back_up: bytes | None = None

    @property
    def trouble(self) -> Message | None:
        """What was wrong when it was loaded."""
        return self._trouble

    def load(self) -> T:
        """What was kept; `nothing` where there is none, or none that can be read. Never fails."""
        try:
            content = read_file(self._path)
        except FileNotFoundError:
            self._remember_loss()
            return self._nothing
        except (NotAFile, TooLarge) as error:
            self._put_aside(error.message)
            return self._nothing
        except KnownError as error:
            self._leave_alone(error.message)
            return self._nothing
        try:
            data = decoded(content)
            if version_of(data) > self.version:
                self._leave_alone(Message("store.newer", path=self._path))
                return self._nothing
            kept = self._made(data)
        except (*NOT_JSON, TypeError, OverflowError, KnownError) as error:
            self._put_aside(Message("store.damaged", path=self._path, why=why_of(error)))
            return self._nothing
        self._to_back_up = content
        return kept

    def save(self, value: T) -> None:
        """Raises KnownError where it cannot be written; the old file stays."""
        if self._refusal is not None:
            raise KnownError("store.not-saved", why=self._refusal)
        content = self._encoded(value)
        if self._to_back_up is not None:
            write_private(backup_of(self._path), self._to_back_up)
            self._to_back_up = None
        write_private(self._path, content)

    def clear(self) -> None:
        """Remove the file alone. Raises KnownError where it cannot be removed."""
        if self._refusal is not None:
            return
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("file.unremovable", path=self._path, why=reason(error)) from error

    def erase(self) -> None:
        """Remove the file for good: its backup and what was set aside too. Raises KnownError where that
        fails, and where the file is not ours to remove."""
        if self._refusal is not None:
            raise KnownError("store.not-removed", why=self._refusal)
        erase_for_good(self._path)
        self._to_back_up = None

    @cached_property
    def _shape(self) -> type[msgspec.Struct]:
        """Made when there is something to read or to write: it takes a millisecond or two."""
        return shape_of(self._kind, self.version, self._limits, self._keys)

    def _made(self, data: object) -> T:
        if isinstance(data, dict):
            data = upgraded(data, self._upgrades)
        msgspec.convert(data, self._shape)  # says what is wrong to the last key, which the dataclass does not
        value: T = msgspec.convert(_renamed(data, self._fields), self._kind)
        if self._check is not None:
            self._check(value)
        return value

    def _encoded(self, value: T) -> bytes:
        """Nothing is written that could not be read back."""
        told = _renamed(msgspec.to_builtins(value, order="deterministic"), self._keys)
        data = {"version": self.version, **told}
        try:
            msgspec.convert(data, self._shape)
            return msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n"
        except ValueError as error:
            raise KnownError("file.unwritable", path=self._path, why=why_of(error)) from error

    def _leave_alone(self, why: Message) -> None:
        self._refusal = why
        self._trouble = Message("store.left-alone", why=why, instead=Message(self._instead))

    def _put_aside(self, why: Message) -> None:
        """Keep what is broken under another name and begin anew."""
        try:
            aside = set_aside(self._path)
        except OSError:
            self._leave_alone(why)
        else:
            self._trouble = Message(
                "store.set-aside", why=why, name=aside.name, instead=Message(self._instead)
            )

    def _remember_loss(self) -> None:
        asides = asides_of(self._path) if self._until is not None else []
        if asides and self._until is not None:
            self._trouble = Message(
                "store.lost-before",
                path=self._path,
                name=asides[-1].name,
                instead=Message(self._instead),
                until=Message(self._until),
            )


def _renamed(data: Any, names: Mapping[str, str]) -> dict[str, Any]:
    return {names.get(key, key): value for key, value in data.items()}
