"""When pain says that it is time to see someone: no better after six weeks, or worse for a week.

Nothing here is a diagnosis; six weeks is how long the trials ran, the rest is our choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from statistics import median_low

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.value import dataclass

#: The worst pain that can be imagined.
MOST = 10
NO_BETTER_AFTER = timedelta(weeks=6)
WORSE_FOR = timedelta(weeks=1)
#: So much more on a scale from 0 to 10 counts as worse.
WORSE_BY = 2
#: So much less, and so large a share of what it was, counts as better.
BETTER_BY, BETTER_SHARE = 2, 0.3


class Advice(StrEnum):
    """Why someone should see a clinician."""

    NO_BETTER = "no-better"
    WORSE = "worse"


@dataclass(frozen=True)
class Pain:
    """What somebody said on a day, from 0 to 10: the average of the last 24 hours.

    Raises KnownError for a level that is not on the scale.
    """

    day: date
    level: int

    def __post_init__(self) -> None:
        if not 0 <= self.level <= MOST:
            raise KnownError("pain.level", most=MOST)


def advise(said: Iterable[Pain], today: date) -> Advice | None:
    """What the pain of the last weeks asks for, worse before no better. Of several a day the highest
    counts; days after today are a wrong clock's and count for nothing."""
    days = _by_day(said, today)
    if not days:
        return None
    first = min(days)
    worse = _worse(days, days[first], today)
    if worse:
        return Advice.WORSE
    if today - first < NO_BETTER_AFTER or days[first] == 0:
        return None
    changed = _change(days, worse)
    return None if changed is not None and changed.trend is Trend.BETTER else Advice.NO_BETTER


def _by_day(said: Iterable[Pain], today: date) -> dict[date, int]:
    days: dict[date, int] = {}
    for pain in said:
        if pain.day <= today:
            days[pain.day] = max(pain.level, days.get(pain.day, 0))
    return days


def _worse(days: dict[date, int], before: int, today: date) -> bool:
    """Every day that says something says so, from a week ago or earlier until now."""
    lasting: list[date] = []
    for day in sorted(days, reverse=True):
        if days[day] < before + WORSE_BY:
            break
        lasting.append(day)
    recent = bool(lasting) and today - lasting[0] <= WORSE_FOR
    return recent and lasting[0] - lasting[-1] >= WORSE_FOR - timedelta(days=1)


def _noticeably_less(before: int, after: int) -> bool:
    return before - after >= BETTER_BY and before - after >= BETTER_SHARE * before


class Trend(StrEnum):
    """Pain now beside pain at first. Less than a noticeable change is none."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True)
class Change:
    """Pain at first and now, and what to call it: `first` is the middle of what was said from `began` to
    `began_until`, `last` of that from `ends_from` to `ends`."""

    first: int
    last: int
    trend: Trend
    began: date
    began_until: date
    ends_from: date
    ends: date


def change(said: Iterable[Pain], today: date) -> Change | None:
    """None before two days said something. One good or bad day says little: at first is the first week and
    now the last one, each a third at most of all the time between, and of a week the middle counts. A change
    is noticeable from two points on, and downwards only where it is three tenths of the first as well. What
    `advise` calls worse is worse, beside the very first day. What is said of it in words and what a chart
    marks both come from here."""
    days = _by_day(said, today)
    return _change(days, bool(days) and _worse(days, days[min(days)], today))


def _change(days: dict[date, int], worse: bool) -> Change | None:
    if len(days) < 2:
        return None
    began, ends = min(days), max(days)
    week = min(WORSE_FOR - timedelta(days=1), (ends - began) // 3)
    at_first, now = began + week, ends - week
    if worse:
        at_first = began
    first = median_low([level for day, level in days.items() if day <= at_first])
    last = median_low([level for day, level in days.items() if day >= now])
    if last >= first + WORSE_BY:
        trend = Trend.WORSE
    else:
        trend = Trend.BETTER if _noticeably_less(first, last) else Trend.SAME
    return Change(first, last, trend, began, at_first, now, ends)
