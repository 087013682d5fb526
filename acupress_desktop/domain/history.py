"""What is kept of sessions that are over, and of what a person said about their pain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class SessionRecord:
    """`started` has its time zone; `done` are the spots that were pressed to their end, `planned` is how
    many there were, `pressed_s` how long those that were done took in whole seconds; `finished` when it
    came to its own end."""

    started: datetime
    routine: str
    done: tuple[Spot, ...]
    planned: int
    pressed_s: int
    finished: bool

    @property
    def day(self) -> date:
        """The day it began on, where it began."""
        return self.started.date()


@dataclass(frozen=True)
class History:
    """Sessions by their beginning, pains by their day, the oldest first; one pain a day."""

    sessions: tuple[SessionRecord, ...] = ()
    pains: tuple[Pain, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was kept yet, neither a session nor pain."""
        return not self.sessions and not self.pains


@dataclass(frozen=True)
class Day:
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


def shown_span(days: Iterable[Day], today: date, least: timedelta, most: timedelta) -> tuple[date, date]:
    """First and last day of a chart that ends today: all there is, but no less and no more than asked."""
    first = min((day.day for day in days if day.day <= today), default=today)
    return max(today - most, min(first, today - least)), today
