"""What two machines know together: events that are added and never changed, and what follows from all of
them, in whatever order, how often and through however many hands they came.

An event says what is kept under a key from now on, or that nothing is. Of several the latest counts, by a
clock that is the wall clock's where that is right and goes on after all that was seen where it is not (a
hybrid logical clock: Kulkarni et al., OPODIS 2014): a wrong clock never puts what was done later before what
it answers to. What is erased names what the eraser had seen of every machine, so that nothing is erased that
nobody knew of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from acupress_desktop.domain.value import dataclass

#: The kind of an event that erases. What it erases is of the kinds that begin so.
ERASED, ERASABLE = "erased", "history."
#: A clock beyond it is none: the year 10000, in milliseconds since 1970.
LAST_CLOCK = 253_402_300_800_000
#: Of each machine, up to which of its clock's readings everything is known.
Seen = Mapping[str, int]


@dataclass(frozen=True)
class Event:
    """Under `key`, which means something within its `kind`, `value` is kept from now on; None is nothing.

    `machine` wrote it at `clock`, by its own wall clock at `at` (with its zone, to be read by people);
    `taken` was known before or read from a file, and gives way to what was said at the time. `version` is
    that of its kind: a newer one is not understood.
    """

    machine: str
    clock: int
    at: str
    kind: str
    key: str = ""
    value: object = None
    taken: bool = False
    version: int = 1

    @property
    def rank(self) -> tuple[bool, int, str, str]:
        """The highest of several counts."""
        return not self.taken, self.clock, self.machine, repr(self.value)


@dataclass(frozen=True)
class Union:
    """What follows from events: what is kept under each kind and key (None where it was taken away), up to
    where each machine's events were erased, and up to where they were seen."""

    kept: Mapping[tuple[str, str], Event]
    erased: Seen
    seen: Seen


def union_of(events: Iterable[Event]) -> Union:
    """The same for any order, and however often each event is there."""
    every = list(events)
    erased: dict[str, int] = {}
    seen: dict[str, int] = {}
    for event in every:
        seen[event.machine] = max(event.clock, seen.get(event.machine, 0))
        if event.kind == ERASED:
            erased = joined_up(erased, erasure(event))
    kept: dict[tuple[str, str], Event] = {}
    for event in every:
        if event.kind == ERASED or is_erased(event, erased):
            continue
        place = event.kind, event.key
        other = kept.get(place)
        if other is None or other.rank < event.rank:
            kept[place] = event
    return Union(kept, erased, joined_up(seen, erased))


def with_events(union: Union, events: Iterable[Event]) -> Union:
    """What follows when these, which erase nothing, are there too."""
    more = union_of((*union.kept.values(), *events))
    return Union(more.kept, union.erased, joined_up(union.seen, more.seen))


def erasure(event: Event) -> Seen:
    """What an event of the kind `ERASED` erases; what makes no sense in it erases nothing."""
    value = event.value
    if not isinstance(value, dict):
        return {}
    return {
        str(machine): clock
        for machine, clock in value.items()
        if isinstance(clock, int) and not isinstance(clock, bool) and 0 < clock <= LAST_CLOCK
    }


def is_erased(event: Event, erased: Seen) -> bool:
    """Whether somebody who had seen it erased everything."""
    return event.kind.startswith(ERASABLE) and event.clock <= erased.get(event.machine, 0)


def joined_up(first: Seen, second: Seen) -> dict[str, int]:
    """What is known of each machine by one or the other."""
    return {name: max(first.get(name, 0), second.get(name, 0)) for name in sorted({*first, *second})}


def covers(first: Seen, second: Seen) -> bool:
    """Whether `second` knows nothing that `first` does not."""
    return all(first.get(machine, 0) >= clock for machine, clock in second.items())


def next_clock(wall_ms: int, seen: Seen) -> int:
    """The reading for the next event, after everything that was seen; `wall_ms` is the wall clock's, in
    milliseconds since 1970."""
    return max(wall_ms, 1 + max(seen.values(), default=0))


@dataclass(frozen=True)
class Sync:
    """How this machine takes part. `machine` is its name among events, drawn by chance, "" until it first
    takes part; `place` tells whether the data folder was copied to another one. `folder` is where machines
    meet, "" for nowhere. `seen` and `erased` are pairs of a machine and a clock's reading."""

    machine: str = ""
    place: str = ""
    folder: str = ""
    seen: tuple[tuple[str, int], ...] = ()
    erased: tuple[tuple[str, int], ...] = ()

    @property
    def on(self) -> bool:
        """Whether there is a folder in which machines meet."""
        return bool(self.folder)

    def having(self, seen: Seen, erased: Seen) -> Sync:
        """After these were read and followed."""
        return replace(
            self,
            seen=tuple(joined_up(dict(self.seen), seen).items()),
            erased=tuple(joined_up(dict(self.erased), erased).items()),
        )


@dataclass(frozen=True)
class Machine:
    """A file of the folder, as people are told: its name, how many entries it has, the moment of the last one
    as it is written there, entries of a newer version, lines that cannot be read, and whether a line is still
    being written."""

    name: str
    entries: int
    last: str = ""
    newer: int = 0
    unreadable: int = 0
    half: bool = False
    own: bool = False
