"""When to remind: rules over local wall time. No clock, no file: whoever asks brings the time.

What falls due is an occurrence, a date and a time of day as a clock on the wall shows them. Each is told
at most once, however the clock is set, the zone changes or summer time begins and ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.value import dataclass

#: Studies of pressing by oneself had one session a day, two at the most.
MAX_A_DAY = 2
#: "In 10 minutes".
SNOOZE = timedelta(minutes=10)
#: What was missed for longer (asleep, switched off, quiet hours) is not told any more.
LATE = timedelta(hours=2)
#: So many of the last occurrences are remembered as dealt with: two a day make ten days.
_REMEMBERED = 20


class Day(IntEnum):
    """As `date.weekday()` counts."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


EVERY_DAY = frozenset(Day)


@dataclass(frozen=True)
class Reminder:
    """A time of day, in whole minutes and without a zone, on some weekdays, for a routine.

    Raises KnownError where no day is chosen.
    """

    at: time
    days: frozenset[Day]
    routine: str

    def __post_init__(self) -> None:
        if not self.days:
            raise KnownError("reminder.no-day")
        object.__setattr__(self, "at", self.at.replace(second=0, microsecond=0, tzinfo=None))


@dataclass(frozen=True)
class QuietHours:
    """Nothing is told from `begin` until `end`, across midnight where the end is earlier. Where both are
    the same there are none."""

    begin: time
    end: time

    def hold(self, moment: time) -> bool:
        """Whether it is quiet at a time of day."""
        if self.begin <= self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end


@dataclass(frozen=True)
class Snoozed:
    """Told again at a moment (aware) because of "In 10 minutes"."""

    until: datetime
    routine: str


@dataclass(frozen=True)
class Reminders:
    """What was chosen, and what has become of it. `done` are occurrences (local, without zone) that were
    told or passed over, the latest last; `not_today` is the day of which nothing more is told."""

    on: bool = False
    times: tuple[Reminder, ...] = ()
    quiet: QuietHours | None = None
    done: tuple[datetime, ...] = ()
    snoozed: Snoozed | None = None
    not_today: date | None = None

    def __post_init__(self) -> None:
        _check(self.times)

    def with_times(self, times: Iterable[Reminder]) -> Reminders:
        """Other times, sorted. Raises KnownError where a weekday would have more than two, or one twice."""
        return replace(self, times=tuple(sorted(times, key=lambda r: (r.at, sorted(r.days)))))


@dataclass(frozen=True)
class Due:
    """Tell now. `at` is when it was meant for, local and without a zone."""

    routine: str
    at: datetime


@dataclass(frozen=True)
class Outcome:
    """What has become of the reminders, and what to tell now, if anything."""

    reminders: Reminders
    due: Due | None = field(default=None)


def check_due(reminders: Reminders, now: datetime, busy: bool = False) -> Outcome:
    """What is due at `now` (aware, local). However many were missed, one is told: the latest.

    `busy`: a session runs; what falls due meanwhile is passed over, since they are pressing already. In
    quiet hours nothing happens: what falls into them is told after them, while it is not too late.
    """
    if not reminders.on:
        return Outcome(reminders)
    local = now.replace(tzinfo=None)
    snoozed = reminders.snoozed
    if snoozed is not None and snoozed.until - now > SNOOZE:  # the clock was set back
        snoozed = replace(snoozed, until=now.astimezone(UTC) + SNOOZE)
        reminders = replace(reminders, snoozed=snoozed)
    if not busy and reminders.quiet is not None and reminders.quiet.hold(local.time()):
        return Outcome(reminders)
    missed = [(at, r) for at, r in _occurrences(reminders, local.date()) if at <= local]
    again = snoozed is not None and snoozed.until <= now
    if not missed and not again and not (busy and snoozed is not None):
        return Outcome(reminders)
    told = replace(
        reminders,
        done=(*reminders.done, *(at for at, _ in missed))[-_REMEMBERED:],
        snoozed=None if again or busy else snoozed,
    )
    if busy:
        return Outcome(told)
    worth = [(at, r.routine) for at, r in missed if local - at <= LATE and reminders.not_today != at.date()]
    if snoozed is not None and again and now - snoozed.until <= LATE:
        worth.append((local - (now - snoozed.until), snoozed.routine))
    if not worth:
        return Outcome(told)
    at, routine = max(worth)
    return Outcome(replace(told, snoozed=None), Due(routine, at))


def next_due(reminders: Reminders, now: datetime) -> datetime | None:
    """The next moment, local and without a zone, at which something may have to be told; None where
    nothing will. A change of zone or of the clock in between may move it: look from time to time."""
    if not reminders.on:
        return None
    local = now.replace(tzinfo=None)
    found = []
    for days in range(8):
        for at, _ in _occurrences(reminders, local.date() + timedelta(days=days)):
            told = _after_quiet(max(at, local), reminders.quiet)
            if told.date() == at.date() != reminders.not_today and told - at <= LATE:
                found.append(told)
    if reminders.snoozed is not None:
        again = local + max(timedelta(), min(reminders.snoozed.until - now, SNOOZE))
        told = _after_quiet(max(again, local), reminders.quiet)
        if told - again <= LATE:
            found.append(told)
    return min(found, default=None)


def snooze(reminders: Reminders, routine: str, now: datetime) -> Reminders:
    """Tell it again in ten minutes."""
    return replace(reminders, snoozed=Snoozed(now.astimezone(UTC) + SNOOZE, routine))


def not_today(reminders: Reminders, now: datetime) -> Reminders:
    """Nothing more until the day is over."""
    return replace(reminders, snoozed=None, not_today=now.date())


def chosen_anew(reminders: Reminders, now: datetime) -> Reminders:
    """After a change of what is chosen: what lies behind is not told late, and nothing is snoozed."""
    local = now.replace(tzinfo=None)
    past = [at for at, _ in _occurrences(reminders, local.date()) if at <= local]
    return replace(reminders, done=(*reminders.done, *past)[-_REMEMBERED:], snoozed=None, not_today=None)


def on_day(times: Iterable[Reminder]) -> Mapping[Day, tuple[Reminder, ...]]:
    """The reminders of each weekday, by time."""
    in_order = sorted(times, key=lambda r: r.at)
    return {day: tuple(r for r in in_order if day in r.days) for day in Day}


def _check(times: Iterable[Reminder]) -> None:
    for found in on_day(times).values():
        if len({r.at for r in found}) < len(found):
            raise KnownError("reminder.there-already")
        if len(found) > MAX_A_DAY:
            raise KnownError("reminder.most")


def _occurrences(reminders: Reminders, day: date) -> Iterator[tuple[datetime, Reminder]]:
    """What falls on a date and has not been dealt with, by time. Yesterday's is never told: the day is
    over."""
    weekday = day.weekday()
    for reminder in sorted((r for r in reminders.times if weekday in r.days), key=lambda r: r.at):
        at = datetime.combine(day, reminder.at)
        if at not in reminders.done:
            yield at, reminder


def _after_quiet(local: datetime, quiet: QuietHours | None) -> datetime:
    if quiet is None or not quiet.hold(local.time()):
        return local
    end = datetime.combine(local.date(), quiet.end)
    return end if end > local else end + timedelta(days=1)
