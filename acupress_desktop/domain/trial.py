"""Does it help me: a trial with one person, as the CENT extension of CONSORT describes N-of-1 trials.

Days come in blocks, blocks in pairs: one of each kind, which first a coin decides. One number a day is told.
A day is a date by the clock on the wall; what depends on the time of day is local, without a zone.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import MOST, Advice, Pain, advise
from acupress_desktop.domain.order_test import LEAST_PAIRS, Finding, find
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder, Reminders, chosen_anew
from acupress_desktop.domain.value import dataclass

#: How long a trial may be, in weeks and in days, and how long a block, in days.
WEEKS = (4, 6, 8)
LEAST_DAYS, MOST_DAYS = 28, 56
BLOCKS = (1, 2, 3, 4, 7)
#: So long after its time a day's answer can be given.
OPEN_FOR = timedelta(hours=8)
#: A time before this asks about the day before: how the night was, how it is to get up.
_MORNING_ENDS = time(12)
#: The most letters of a question in one's own words.
QUESTION_LIMIT = 120
#: What the two reminders of a day are about: what the day is, and its number.
TURN, NUMBER = "turn", "number"
#: A trial that is over stays, up to so many.
MOST_PAST = 50


class Kind(StrEnum):
    """What a day is: pressing, or what it is compared with."""

    PRESS = "press"
    OTHER = "other"


class Measure(StrEnum):
    """What is told each day, from 0 to 10."""

    PAIN = "pain"
    STIFFNESS = "stiffness"
    SLEEP = "sleep"
    OWN = "own"


class Against(StrEnum):
    """What pressing is compared with, for the same minutes."""

    REST = "rest"
    ELSEWHERE = "elsewhere"
    ROUTINE = "routine"


class End(StrEnum):
    """Why a trial is over."""

    DONE = "done"
    STOPPED = "stopped"
    WORSE = "worse"
    SIGN = "sign"


@dataclass(frozen=True)
class Design:
    """`days` in blocks of `block` days. `first_left_out`: the first day of each block does not count, since
    what went before may still act.

    Raises KnownError for a design that is not one of those offered.
    """

    days: int
    block: int
    first_left_out: bool = False

    def __post_init__(self) -> None:
        if not LEAST_DAYS <= self.days <= MOST_DAYS or self.block < 1 or self.days % (2 * self.block):
            raise KnownError("trial.days", least=LEAST_DAYS, most=MOST_DAYS)
        if self.pairs < LEAST_PAIRS:
            raise KnownError("trial.few-orders", orders=2**self.pairs)
        if self.first_left_out and self.block < 2:
            raise KnownError("trial.first-day")

    @property
    def pairs(self) -> int:
        """Of blocks: each has one of either kind."""
        return self.days // (2 * self.block)

    @property
    def orders(self) -> int:
        """How many orders can be drawn, each as likely."""
        return int(2**self.pairs)

    def counts(self, day: int) -> bool:
        """Whether a day, from 0, counts in the end."""
        return not (self.first_left_out and day % self.block == 0)


def offered(weeks: int, block: int, first_left_out: bool = False) -> Design:
    """The longest design of whole pairs within so many weeks. Raises KnownError where there is none."""
    return Design(7 * weeks // (2 * block) * 2 * block, block, first_left_out)


def blocks_of(weeks: int) -> tuple[int, ...]:
    """How long blocks may be in so many weeks, in days."""
    found = []
    for block in BLOCKS:
        with contextlib.suppress(KnownError):
            found.append(offered(weeks, block).block)
    return tuple(found)


@dataclass(frozen=True)
class Plan:
    """All that is fixed before the first day. `at` is when the day's number is told, `turn_at` when what
    the day is is done; `question` is there for
    `Measure.OWN` alone; `fewer` whether a lower number is better; `other` is the routine of the other days,
    None where they rest; `worth` how many points would be worth it. `seed` holds the order sealed: 32
    hexadecimal figures drawn by chance. `promised` is how many of a thousand such trials would show 1, 2 and
    3 points, and `spread` the ups and downs from day to day that this was reckoned for, in tenths of a
    point."""

    design: Design
    first: date
    at: time
    turn_at: time
    measure: Measure
    routine: str
    against: Against
    seed: str
    other: str | None = None
    question: str = ""
    fewer: bool = True
    worth: int = 1
    promised: tuple[int, ...] = ()
    spread: int = 14

    @property
    def next_morning(self) -> bool:
        """A day's number is told on the morning after it."""
        return self.at < _MORNING_ENDS

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=self.design.days - 1)

    def order(self) -> tuple[Kind, ...]:
        """What each day is. Sealed: ask for no day before it has come."""
        coins = hashlib.sha256(bytes.fromhex(self.seed)).digest()
        kinds: list[Kind] = []
        for pair in range(self.design.pairs):
            both = [Kind.PRESS, Kind.OTHER]
            if coins[pair // 8] >> (pair % 8) & 1:
                both.reverse()
            for kind in both:
                kinds += [kind] * self.design.block
        return tuple(kinds)

    def number(self, day: date) -> int | None:
        """Which day of the trial a date is, from 0; None for none."""
        number = (day - self.first).days
        return number if 0 <= number < self.design.days else None

    def asked_at(self, day: date) -> datetime:
        """When the number of a day is first told, local and without a zone."""
        return datetime.combine(day + timedelta(days=self.next_morning), self.at)

    def open_day(self, now: datetime) -> date | None:
        """The day whose number can be told now (local, without a zone); None where none can."""
        for back in range(3):
            day = now.date() - timedelta(days=back)
            if self.number(day) is not None and self.asked_at(day) <= now < self.asked_at(day) + OPEN_FOR:
                return day
        return None


@dataclass(frozen=True)
class Told:
    """What was told of a day, from 0 to 10. Raises KnownError for a number that is not on the scale."""

    day: date
    level: int

    def __post_init__(self) -> None:
        if not 0 <= self.level <= MOST:
            raise KnownError("pain.level", most=MOST)


@dataclass(frozen=True)
class Trial:
    """`told` by day, the first day first, one number a day; `ended` is the day it was over, and `why`."""

    plan: Plan
    told: tuple[Told, ...] = ()
    ended: date | None = None
    why: End | None = None

    @property
    def levels(self) -> Mapping[date, int]:
        """The number of each day that has one."""
        return {told.day: told.level for told in self.told}

    def tell(self, day: date, level: int) -> Trial:
        """With a day's number, in place of one told before."""
        others = [told for told in self.told if told.day != day]
        return replace(self, told=tuple(sorted([*others, Told(day, level)], key=lambda told: told.day)))

    def end(self, day: date, why: End) -> Trial:
        """Over, from that day on."""
        return replace(self, ended=day, why=why)

    def over_by(self, now: datetime) -> bool:
        """Whether the last number can no longer be told, or was told (now is local, without a zone)."""
        plan = self.plan
        last = plan.last
        return now >= plan.asked_at(last) + OPEN_FOR or (last in self.levels and plan.open_day(now) == last)

    def revealed(self, today: date) -> tuple[tuple[date, Kind], ...]:
        """What the days until today were, today's too; of a trial that is over until its end."""
        until = today if self.ended is None else min(today, self.ended)
        days = ((self.plan.first + timedelta(days=at), kind) for at, kind in enumerate(self.plan.order()))
        return tuple((day, kind) for day, kind in days if day <= until)

    def kind_of(self, day: date) -> Kind | None:
        """What a day that has come is; None outside the trial. Never ask for a day to come."""
        number = self.plan.number(day)
        return self.plan.order()[number] if number is not None else None

    def worse(self, today: date) -> bool:
        """Whether what was told asks for a clinician, by the rule that pain follows."""
        if self.plan.measure not in (Measure.PAIN, Measure.STIFFNESS):
            return False
        said = (Pain(told.day, told.level) for told in self.told)
        return advise(said, today) is Advice.WORSE


@dataclass(frozen=True)
class Trials:
    """The trial that runs or was over last, those before it, and what has become of its reminders. Of
    `asked` the "routine" is what a reminder is about: `TURN` or `NUMBER`."""

    current: Trial | None = None
    past: tuple[Trial, ...] = ()
    asked: Reminders = Reminders()

    @property
    def every(self) -> tuple[Trial, ...]:
        """All of them, the first one first."""
        return self.past if self.current is None else (*self.past, self.current)

    @property
    def running(self) -> Trial | None:
        """The trial that is not over."""
        return self.current if self.current is not None and self.current.ended is None else None

    def begin(self, plan: Plan, now: datetime) -> Trials:
        """A new trial, of which nothing is told late. `now` is aware. Raises KnownError while one runs, and
        where both times of the day are the same."""
        if self.running is not None:
            raise KnownError("trial.runs")
        return Trials(Trial(plan), self.every[-MOST_PAST:], asked_for(plan, now))

    def take_in(self, others: Iterable[Trial]) -> Trials:
        """With trials that are over and not there yet: one is the same where its seed is."""
        known = {trial.plan.seed for trial in self.every}
        new = [trial for trial in others if trial.ended is not None and trial.plan.seed not in known]
        past = sorted([*self.past, *new], key=lambda trial: trial.plan.first)
        return replace(self, past=tuple(past[-MOST_PAST:])) if new else self


def asked_for(plan: Plan, now: datetime) -> Reminders:
    """The reminders of a trial, of which nothing is told late. `now` is aware."""
    times = [Reminder(plan.turn_at, EVERY_DAY, TURN), Reminder(plan.at, EVERY_DAY, NUMBER)]
    return chosen_anew(Reminders(on=True).with_times(times), now)


def met(before: Trials, every: Iterable[Trial], now: datetime) -> Trials:
    """The trials of several machines, in place of those that were known `before`. Of several that run, which
    two can begin apart, the one begun first goes on and the others are stopped: the same one everywhere.
    `now` is aware."""
    trials = sorted(every, key=lambda trial: (trial.plan.first, trial.plan.seed))
    running = next((trial for trial in trials if trial.ended is None), None)
    over = [_stopped(trial) if trial.ended is None else trial for trial in trials if trial is not running]
    if running == before.running and {*over} == {*before.every} - {running}:
        return before
    asked = before.asked
    if running is not None and (before.running is None or before.running.plan.seed != running.plan.seed):
        asked = asked_for(running.plan, now)
    current = running
    if current is None and over:  # what was over last is shown
        current = max(over, key=lambda trial: (trial.ended or trial.plan.last, trial.plan.seed))
    return Trials(current, tuple(trial for trial in over if trial is not current)[-MOST_PAST:], asked)


def _stopped(trial: Trial) -> Trial:
    return trial.end(max((trial.plan.first, *trial.levels)), End.STOPPED)


@dataclass(frozen=True)
class Result:
    """`finding` is the other days' mean less the pressing days', so that above 0 pressing was lower; None
    where no pair has both. `means` by kind, over the pairs that count; `missing` are days without a number,
    `days` those that there were, `lost` pairs of blocks that do not count."""

    finding: Finding | None
    means: Mapping[Kind, Fraction]
    days: int
    missing: int
    lost: int

    @property
    def can_tell(self) -> bool:
        """Whether there is a difference that chance alone would seldom make."""
        return self.finding is not None and self.finding.clear


def result(trial: Trial) -> Result:
    """What the days that were told show. Each pair of blocks counts as much, so that a missing day takes
    nothing from the comparison of its neighbours."""
    plan, levels = trial.plan, trial.levels
    ended = plan.last if trial.ended is None or trial.why is End.DONE else min(trial.ended, plan.last)
    days = max(0, (ended - plan.first).days + 1)
    missing = sum(plan.first + timedelta(days=at) not in levels for at in range(days))
    pairs = block_means(plan, levels)
    means = {kind: sum((pair[kind] for pair in pairs), Fraction(0)) / len(pairs) for kind in Kind if pairs}
    differences = [pair[Kind.OTHER] - pair[Kind.PRESS] for pair in pairs]
    return Result(find(differences), means, days, missing, plan.design.pairs - len(pairs))


def block_means(plan: Plan, levels: Mapping[date, int]) -> list[dict[Kind, Fraction]]:
    """The mean of both blocks of each pair of which both have a number that counts."""
    design, order = plan.design, plan.order()
    pairs = []
    for pair in range(design.pairs):
        found: dict[Kind, list[int]] = {kind: [] for kind in Kind}
        for at in range(pair * 2 * design.block, (pair + 1) * 2 * design.block):
            level = levels.get(plan.first + timedelta(days=at))
            if level is not None and design.counts(at):
                found[order[at]].append(level)
        if all(found.values()):
            pairs.append({kind: Fraction(sum(told), len(told)) for kind, told in found.items()})
    return pairs
