"""`events.jsonl`: all that this machine has added, and the folder in which machines hand on theirs.

What is added stands in the data folder first, so that nothing waits for a folder that is not there. The same
lines are then in a file of the folder that bears this machine's name and that no other one writes to. All
other files there are read, the copies that programs make of conflicts too: a line says itself whose it is.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.sync import (
    ERASED,
    Event,
    Machine,
    Seen,
    Sync,
    Union,
    covers,
    erasure,
    is_erased,
    joined_up,
    next_clock,
    union_of,
)
from acupress_desktop.domain.value import dataclass
from acupress_desktop.storage.appending import append_private
from acupress_desktop.storage.files import is_there, read_file, write_private
from acupress_desktop.storage.sync_file import SyncFile
from acupress_desktop.storage.sync_lines import Lines, line_of, read_lines, whole_part

#: Twenty answers and three sessions a day for a hundred years stay below, in bytes.
_LARGEST = 500_000_000
#: How the files in the folder are called: this, a machine's name, and an end behind which other programs may
#: write what they like.
_BEGINNING, _END = "acupress-", ".jsonl"
#: So much of the end of a file has several lines, in bytes.
_TAIL = 65_536
#: More files are not looked at.
_MOST_FILES = 200


@dataclass(frozen=True)
class Fact:
    """What shall be told the others: as `Event`, without who and when."""

    kind: str
    key: str
    value: object
    taken: bool = False
    version: int = 1


@dataclass(frozen=True)
class Known:
    """What all files say together, each by itself, and what cannot be read of the folder."""

    union: Union
    machines: tuple[Machine, ...]
    wrong: tuple[KnownError, ...] = ()


class SyncLog:
    """The events of one data folder. Nothing is held: another process may write at the same time."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._data, self._now = folder, now
        self._journal, self._state_path = folder / "events.jsonl", folder / "sync.json"

    @property
    def state(self) -> Sync:
        """As it is kept now."""
        return SyncFile(self._data).load() if is_there(self._state_path) else Sync()

    @property
    def trouble(self) -> Message | None:
        """What was wrong with what is kept of how this machine takes part, until it is chosen anew."""
        file = SyncFile(self._data)
        file.load()
        return file.trouble

    @property
    def active(self) -> bool:
        """Whether what is kept is told others, now or when there is a folder again."""
        return bool(self.state.machine)

    def begin(self, facts: Sequence[Fact]) -> None:
        """Note down what is kept from now on, for others, after `facts`, which were kept before. Raises
        KnownError where that cannot be written."""
        state = self.state
        if not state.machine:
            state = replace(state, machine=_new_name(), place=_place(self._data))
            self._add(state, facts)
            self._save(state)

    def choose(self, folder: Path) -> None:
        """Meet others there from now on. Raises KnownError where that cannot be."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError("folder.unmakeable", path=folder, why=reason(error)) from error
        if not os.access(folder, os.W_OK | os.X_OK):
            raise KnownError("folder.read-only", path=folder)
        state = self._at_home(self.state)
        self._save(replace(state, folder=str(folder.absolute())))

    def leave(self) -> None:
        """Meet nobody any more. What is kept goes on being noted down, for when one meets again."""
        self._save(replace(self.state, folder=""))

    def record(self, facts: Sequence[Fact]) -> tuple[Event, ...]:
        """Add events, and return them. Raises KnownError where they cannot be written here; the folder may
        come later."""
        state = self.state
        if not facts or not state.machine:
            return ()
        state = self._at_home(state)
        events = self._add(state, facts)
        if state.on:
            with contextlib.suppress(KnownError):
                self._publish(state)
        return events

    def meet(self) -> Known:
        """Hand on what is own and read what there is. Raises KnownError without the folder."""
        state = self._at_home(self.state)
        if state.on:
            self._refuse_no_folder(state)
            state = self._publish(state)
        return self._known(state)

    def known(self) -> Known:
        """Read what there is, and write nothing. Raises KnownError without the folder."""
        state = self.state
        if state.on:
            self._refuse_no_folder(state)
        return self._known(state)

    def stamp(self) -> object:
        """Another one where `meet` may bring something else, or has something to bring. What is own and is
        there already is neither."""
        state = self.state
        own, found = self._own_path(state), []
        for path in self._paths(state) if state.on else ():
            with contextlib.suppress(OSError):
                told = path.stat()
                if path != own:
                    found.append((path.name, told.st_size, told.st_mtime_ns, told.st_ino))
        return state.folder, state.machine, _size(own) == _size(self._journal), found

    def is_new(self, union: Union) -> bool:
        """Whether somebody erased what this machine has not erased yet."""
        return not covers(dict(self.state.erased), union.erased)

    def followed(self, union: Union) -> None:
        """What is kept here follows from these events now. What was erased goes from the files of this
        machine, too. Raises KnownError where that cannot be written."""
        state = self.state
        if union.erased and not covers(self._erased_by(self._own_events()), union.erased):
            self._without(union.erased, state)
        after = state.having(union.seen, union.erased)
        if after != state:
            self._save(after)

    def erase(self) -> None:
        """Everything that can be erased, here and, once they read it, everywhere. Raises KnownError."""
        state = self.state
        if not state.machine:
            return
        seen = self._seen(state, self._own())
        if state.on:
            with contextlib.suppress(KnownError):  # it need not be there
                seen = joined_up(seen, self._known(state).union.seen)
        self._without(seen, self._at_home(state))

    def _add(self, state: Sync, facts: Sequence[Fact]) -> tuple[Event, ...]:
        clock = next_clock(self._wall_ms(), self._lately(state))
        at = self._now().isoformat()
        events = tuple(
            Event(state.machine, clock + n, at, one.kind, one.key, one.value, one.taken, one.version)
            for n, one in enumerate(facts)
        )
        if facts:
            append_private(self._journal, b"".join(map(line_of, events)))
        return events

    def _without(self, erased: Seen, state: Sync) -> None:
        """Write the file anew without what was erased, and that it was."""
        content = self._own()
        clock = next_clock(self._wall_ms(), joined_up(self._seen(state, content), erased))
        event = Event(state.machine, clock, self._now().isoformat(), ERASED, "", dict(erased))
        kept = (line_of(one) for one in read_lines(content).events if not _is_past(one, erased))
        write_private(self._journal, b"".join((*kept, line_of(event))))
        if state.on:
            with contextlib.suppress(KnownError):
                self._publish(state)
                self._clear_copies(state)

    def _clear_copies(self, state: Sync) -> None:
        """Of what this machine wrote under any of its names nothing erased stays in the folder."""
        content = self._own()
        events = read_lines(content).events
        ours, erased = {one.machine for one in events} | {state.machine}, self._erased_by(events)
        for path in self._paths(state):
            if path == self._own_path(state) or not any(path.name.startswith(_BEGINNING + o) for o in ours):
                continue
            if _strange(_content(path), content, erased) == ([], 0):
                with contextlib.suppress(OSError):
                    path.unlink()

    def _publish(self, state: Sync) -> Sync:
        """Have the own lines in the folder. Raises KnownError where they cannot be written there."""
        self._refuse_no_folder(state)
        path, content = self._own_path(state), whole_part(self._own())
        there = _content(path)
        if content.startswith(there):
            if content != there:
                append_private(path, content[len(there) :], new_line=False)  # it may end within a line
            return state
        events = read_lines(content).events
        strange, newer = _strange(there, content, joined_up(self._erased_by(events), dict(state.erased)))
        if not strange and not newer:
            write_private(path, content)
            return state
        last = max((one.clock for one in events if one.machine == state.machine), default=0)
        if not newer and all(one.machine == state.machine and one.clock > last for one in strange):
            # This data folder was put back to an earlier state: they are its own.
            append_private(self._journal, b"".join(map(line_of, strange)))
        else:  # somebody else writes under this name: a copy of this data folder
            state = self._named_anew(state)
        return self._publish(state)

    def _known(self, state: Sync) -> Known:
        own = read_lines(self._own())
        events, machines, wrong = list(own.events), [], []
        for path in self._paths(state) if state.on else ():
            try:
                lines = read_lines(_content(path))
            except KnownError as error:
                wrong.append(error)
                continue
            events += lines.events
            machines.append(_told(path, lines, path == self._own_path(state)))
        return Known(union_of(events), tuple(machines), tuple(wrong))

    def _paths(self, state: Sync) -> list[Path]:
        try:
            with os.scandir(state.folder) as found:
                names = sorted(one.name for one in found if _is_ours(one.name))
        except OSError:
            return []
        return [Path(state.folder) / name for name in names[:_MOST_FILES]]

    def _refuse_no_folder(self, state: Sync) -> None:
        """A disk that is not there must not be taken for an empty folder."""
        if not Path(state.folder).is_dir():
            raise KnownError("sync.no-folder", path=Path(state.folder))

    def _own_path(self, state: Sync) -> Path:
        return Path(state.folder) / f"{_BEGINNING}{state.machine}{_END}"

    def _own(self) -> bytes:
        return _content(self._journal)

    def _own_events(self) -> Sequence[Event]:
        return read_lines(self._own()).events

    def _seen(self, state: Sync, content: bytes) -> dict[str, int]:
        known = joined_up(dict(state.seen), dict(state.erased))
        return joined_up(known, union_of(read_lines(content).events).seen)

    def _lately(self, state: Sync) -> Seen:
        """Of the own file the end alone: it was written in the clock's order."""
        return self._seen(state, _tail(self._journal))

    def _erased_by(self, events: Iterable[Event]) -> Seen:
        return union_of(one for one in events if one.kind == ERASED).erased

    def _wall_ms(self) -> int:
        return int(self._now().timestamp() * 1000)

    def _at_home(self, state: Sync) -> Sync:
        """A copy of a data folder is another machine: both would write to one file."""
        here = _place(self._data)
        if state.machine and state.place == here:
            return state
        return self._named_anew(replace(state, place=here))

    def _named_anew(self, state: Sync) -> Sync:
        state = replace(state, machine=_new_name())
        self._save(state)
        return state

    def _save(self, state: Sync) -> None:
        file = SyncFile(self._data)
        file.load()  # a newer program's is not ours to replace
        file.save(state)


def _content(path: Path) -> bytes:
    try:
        return read_file(path, _LARGEST)
    except FileNotFoundError:
        return b""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _tail(path: Path) -> bytes:
    """The end of a file; it may begin within a line. Raises KnownError."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
            return file.read(_TAIL)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise KnownError("file.unreadable", path=path, why=reason(error)) from error


def _is_ours(name: str) -> bool:
    return name.startswith(_BEGINNING) and _END in name


def _strange(there: bytes, own: bytes, erased: Seen) -> tuple[list[Event], int]:
    """Events of a file that are not one's own and were not erased, and how many are a newer version's."""
    mine = frozenset(own.split(b"\n"))
    others = b"\n".join(line for line in whole_part(there).split(b"\n") if line not in mine) + b"\n"
    lines = read_lines(others)
    return [one for one in lines.events if not _is_past(one, erased)], lines.newer


def _is_past(event: Event, erased: Seen) -> bool:
    """Whether nothing follows from an event any more: it was erased, or erases nothing else."""
    return is_erased(event, erased) or (event.kind == ERASED and covers(erased, erasure(event)))


def _told(path: Path, lines: Lines, own: bool) -> Machine:
    last = max(lines.events, key=lambda one: one.clock, default=None)
    return Machine(
        path.name,
        len(lines.events),
        last.at if last is not None else "",
        lines.newer,
        lines.unreadable,
        lines.half,
        own,
    )


def _new_name() -> str:
    return secrets.token_hex(8)


def _place(folder: Path) -> str:
    told = f"{platform.node()}\0{os.path.realpath(folder)}"
    return hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:16]
