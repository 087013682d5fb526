"""Any order, any repetition, any way between machines: the same union, and nothing is lost."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.domain.sync import (
    ERASED,
    Event,
    Sync,
    covers,
    is_erased,
    joined_up,
    next_clock,
    union_of,
)

KINDS = ("history.session", "history.pain", "routine", "history.of-later")


class Machine:
    """Knows events, writes its own and reads others'; its clock may be wrong by hours."""

    def __init__(self, name: str, off_by_ms: int = 0) -> None:
        self.name, self.off = name, off_by_ms
        self.known: set[Event] = set()
        self.wrote: list[Event] = []

    def say(self, now_ms: int, kind: str, key: str, value: object, taken: bool = False) -> Event:
        clock = next_clock(now_ms + self.off, union_of(self.known).seen)
        event = Event(self.name, clock, "", kind, key, value, taken)
        self.known.add(event)
        self.wrote.append(event)
        return event

    def erase(self, now_ms: int) -> Event:
        # a set needs what can be hashed: a mapping as pairs is looked at through `erased_of` in the file
        seen = union_of(self.known).seen
        clock = next_clock(now_ms + self.off, seen)
        event = Event(self.name, clock, "", ERASED, "", _Seen(seen))
        self.known.add(event)
        self.wrote.append(event)
        return event

    def hear(self, other: Machine) -> None:
        self.known |= other.known


class _Seen(dict[str, int]):
    """A mapping that a set may hold."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(tuple(sorted(self.items())))


def lived(seed: int, steps: int) -> tuple[list[Machine], list[Event]]:
    """Three machines with wrong clocks live apart and meet by chance."""
    chance = random.Random(seed)
    hour = 3_600_000
    machines = [Machine("a"), Machine("b", hour), Machine("c", -hour)]
    now = 1_796_000_000_000
    for _ in range(steps):
        now += chance.choice((0, 1, 60_000, hour))
        machine = chance.choice(machines)
        doing = chance.random()
        if doing < 0.65:
            value = chance.choice((None, 1, 2, 3))
            machine.say(now, chance.choice(KINDS), chance.choice("xyz"), value, chance.random() < 0.2)
        elif doing < 0.72:
            machine.erase(now)
        else:
            machine.hear(chance.choice(machines))
    return machines, [event for machine in machines for event in machine.wrote]


@given(st.integers(0, 10_000), st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_order_and_repetition_mean_nothing(seed: int, steps: int) -> None:
    _, events = lived(seed, steps)
    chance = random.Random(seed)
    whole = union_of(events)
    for _ in range(3):
        others = [*events, *chance.choices(events, k=5)] if events else []
        chance.shuffle(others)
        assert union_of(others) == whole


@given(st.integers(0, 10_000), st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_what_is_later_by_cause_is_later_by_clock(seed: int, steps: int) -> None:
    """Whoever knows an event writes after it, however wrong both clocks are."""
    machines, events = lived(seed, steps)
    for machine in machines:
        clocks = [event.clock for event in machine.wrote]
        assert clocks == sorted(set(clocks))
    whole = union_of(events)
    reader = Machine("d", -100 * 3_600_000)
    reader.known = set(events)
    said = reader.say(1_796_000_000_000, "history.pain", "x", 7)
    assert union_of(reader.known).kept["history.pain", "x"] == said
    assert said.clock > max(whole.seen.values(), default=0)


@given(st.integers(0, 10_000), st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_nothing_is_erased_that_the_eraser_had_not_seen(seed: int, steps: int) -> None:
    _, events = lived(seed, steps)
    apart = Machine("e", -5 * 3_600_000)
    alone = apart.say(1_796_000_000_000, "history.session", "only here", 1)
    whole = union_of([*events, alone])
    assert whole.kept["history.session", "only here"] == alone
    eraser = Machine("f")
    eraser.known = {*events}
    erased = eraser.erase(1_796_000_000_000)
    after = union_of([*events, alone, erased])
    assert {place for place in after.kept if place[0].startswith("history.")} == {
        ("history.session", "only here")
    }
    assert {place: event for place, event in after.kept.items() if place[0] == "routine"} == {
        place: event for place, event in whole.kept.items() if place[0] == "routine"
    }


@given(st.integers(0, 10_000), st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_a_file_without_what_was_erased_says_the_same(seed: int, steps: int) -> None:
    """Each machine leaves out of its own file what was erased, when it likes."""
    _, events = lived(seed, steps)
    whole = union_of(events)
    short = [event for event in events if not is_erased(event, whole.erased)]
    assert union_of(short).kept == whole.kept
    half = [event for event in events if event.machine != "a" or event in short]
    assert union_of(half).kept == whole.kept


def test_what_was_said_counts_before_what_was_read_in() -> None:
    said = Event("a", 5, "", "history.pain", "2026-11-30", 3)
    read = Event("b", 900, "", "history.pain", "2026-11-30", 8, taken=True)
    assert union_of([said, read]).kept["history.pain", "2026-11-30"] == said
    assert union_of([read]).kept["history.pain", "2026-11-30"] == read


def test_an_erasure_that_makes_no_sense_erases_nothing() -> None:
    pain = Event("a", 5, "", "history.pain", "x", 3)
    nonsense: tuple[object, ...] = (None, 7, [], {"a": "5"}, {"a": True}, {"a": -1}, {"a": 10**30}, {"b": 5})
    for value in nonsense:
        assert union_of([pain, Event("b", 9, "", ERASED, "", value)]).kept == {("history.pain", "x"): pain}


def test_what_was_seen() -> None:
    assert joined_up({"a": 1, "b": 5}, {"b": 3, "c": 2}) == {"a": 1, "b": 5, "c": 2}
    assert covers({"a": 2}, {"a": 2})
    assert covers({"a": 2}, {})
    assert not covers({"a": 2}, {"a": 3})
    assert not covers({}, {"b": 1})
    assert (next_clock(10, {}), next_clock(10, {"a": 40}), next_clock(50, {"a": 40})) == (10, 41, 50)
    assert not Sync().on
    on = Sync("a", "p", "/f").having({"a": 4}, {}).having({"a": 3, "b": 1}, {"b": 1})
    assert (on.on, on.seen, on.erased) == (True, (("a", 4), ("b", 1)), (("b", 1),))
