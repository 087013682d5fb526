"""What is kept of sessions that are over, and of what a person said about their pain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from acupress_desktop.domain.diary import Felt, Note, Told
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.value import dataclass

#: For how long a session may have stood still, in seconds: ten years. More is a wrong clock's.
MOST_PAUSED_S = 316_000_000


@dataclass(frozen=True)
class SessionRecord:
    """`started` has its time zone; `done` are the spots that were pressed to their end, `planned` is how
    many there were, `pressed_s` how long those that were done took in whole seconds; `finished` when it
    came to its own end. `partly` were held and left before their end, `skipped` were passed over, the others
    were not reached; `paused_s` is for how many seconds it stood still, None for a session of which an older
    program did not keep that."""

    started: datetime
    routine: str
    done: tuple[Spot, ...]
    planned: int
    pressed_s: int
    finished: bool
    partly: tuple[Spot, ...] = ()
    skipped: tuple[Spot, ...] = ()
    paused_s: int | None = 0

    @property
    def day(self) -> date:
        """The day it began on, where it began."""
        return self.started.date()


@dataclass(frozen=True)
class History:
    """Sessions by their beginning, pains by their day, the oldest first; one pain a day. So is the rest: what
    was felt around sessions, what was told of weeks, and notes."""

    sessions: tuple[SessionRecord, ...] = ()
    pains: tuple[Pain, ...] = ()
    felt: tuple[Felt, ...] = ()
    told: tuple[Told, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was kept yet."""
        return not (self.sessions or self.pains or self.felt or self.told or self.notes)


@dataclass(frozen=True)
class Practised:
    """How many sessions of a routine there were, and for how long was pressed in them, in seconds."""

    routine: str
    sessions: int
    pressed_s: int


class Day(NamedTuple):
    """One day of the chart: what was said about pain, how many sessions, how long was pressed in seconds, and
    how many holds were done of those that were planned."""

    day: date
    pain: int | None
    sessions: int
    pressed_s: int
    done: int = 0
    planned: int = 0


def days_with_something(history: History) -> tuple[Day, ...]:
    """Every day on which something is known, the oldest first."""
    pains = {pain.day: pain.level for pain in history.pains}
    sessions = Counter(record.day for record in history.sessions)
    pressed: Counter[date] = Counter()
    done: Counter[date] = Counter()
    planned: Counter[date] = Counter()
    for record in history.sessions:
        pressed[record.day] += record.pressed_s
        done[record.day] += len(record.done)
        planned[record.day] += record.planned
    return tuple(
        Day(day, pains.get(day), sessions[day], pressed[day], done[day], planned[day])
        for day in sorted({*pains, *sessions})
    )


def both(first: Iterable[Day], others: Iterable[Day]) -> tuple[Day, ...]:
    """The days of two histories that have no session in common, the oldest first."""
    days = {day.day: day for day in first}
    for day in others:
        there = days.get(day.day)
        days[day.day] = (
            day
            if there is None
            else Day(
                day.day,
                there.pain if day.pain is None else day.pain,
                there.sessions + day.sessions,
                there.pressed_s + day.pressed_s,
                there.done + day.done,
                there.planned + day.planned,
            )
        )
    return tuple(days[day] for day in sorted(days))


def shown_span(days: Iterable[Day], today: date, least: timedelta, most: timedelta) -> tuple[date, date]:
    """First and last day of a chart that ends today: all there is, but no less and no more than asked."""
    first = min((day.day for day in days if day.day <= today), default=today)
    return max(today - most, min(first, today - least)), today
