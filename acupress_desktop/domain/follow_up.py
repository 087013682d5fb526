"""When pain says that it is time to see someone: no better after six weeks, or worse for a week.

Nothing here is a diagnosis; six weeks is how long the trials ran, the rest is our choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

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
    days: dict[date, int] = {}
    for pain in said:
        if pain.day <= today:
            days[pain.day] = max(pain.level, days.get(pain.day, 0))
    if not days:
        return None
    first = min(days)
    if _worse(days, days[first], today):
        return Advice.WORSE
    if today - first >= NO_BETTER_AFTER and not _better(days, days[first]):
        return Advice.NO_BETTER
    return None


def _worse(days: dict[date, int], before: int, today: date) -> bool:
    """Every day that says something says so, from a week ago or earlier until now."""
    risen = [day for day in sorted(days) if days[day] >= before + WORSE_BY]
    calm = max((day for day in days if days[day] < before + WORSE_BY), default=None)
    lasting = [day for day in risen if calm is None or day > calm]
    recent = bool(lasting) and today - lasting[-1] <= WORSE_FOR
    return recent and lasting[-1] - lasting[0] >= WORSE_FOR - timedelta(days=1)


def _better(days: dict[date, int], before: int) -> bool:
    return before == 0 or _noticeably_less(before, days[max(days)])


def _noticeably_less(before: int, after: int) -> bool:
    return before - after >= BETTER_BY and before - after >= BETTER_SHARE * before


class Trend(StrEnum):
    """Pain now beside pain at first. Less than a noticeable change is none."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True)
class Change:
    """What was said first and last, and what to call it."""

    first: int
    last: int
    trend: Trend


def change(said: Iterable[Pain], today: date) -> Change | None:
    """None before two days said something. A change is noticeable from two points on, and downwards only
    where it is three tenths of the first as well; upwards it never has to be more than what `advise`
    calls worse."""
    days = {pain.day: pain.level for pain in said if pain.day <= today}
    if len(days) < 2:
        return None
    first, last = days[min(days)], days[max(days)]
    if last >= first + WORSE_BY:
        return Change(first, last, Trend.WORSE)
    return Change(first, last, Trend.BETTER if _noticeably_less(first, last) else Trend.SAME)
