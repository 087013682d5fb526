"""What is kept of every answer about a point, and which points are known, fading or new by that."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.value import dataclass

#: Who learns after midnight is still in the day before (as Anki counts).
_NIGHT = timedelta(hours=4)
#: How many points that are due may come in a day; None is all of them.
DUE_LIMITS: tuple[int | None, ...] = (5, 10, 20, 40, None)


#: What tells nothing of a point itself: the side is right every second time by chance alone.
UNCOUNTED = frozenset({Kind.SIDE})


def learners_day(now: datetime) -> date:
    """The day of a moment, by its own clock, for somebody who may stay up late."""
    return (now - _NIGHT).date()


@dataclass(frozen=True)
class Review:
    """One answer: the moment, with its time zone, the learner's day, the point's code, how it was asked for
    and what the answer was worth. The same answer is kept once, whichever machine it comes from."""

    at: datetime
    day: date
    point: str
    kind: Kind
    grade: Grade


def in_order(reviews: Iterable[Review]) -> list[Review]:
    """Each once, as they came: logs of two machines may have been put together in any order."""
    return sorted(set(reviews), key=lambda each: (each.day, each.at, each.point, each.kind, each.grade))


class Known(StrEnum):
    """How well a point is known."""

    KNOWN = "known"
    FADING = "fading"
    NEW = "new"


@dataclass(frozen=True)
class Memory:
    """What the answers about one point come to: how often it was asked for, the first and the last day, what
    the last answer was worth, the day from which it is due again, and for how many days it is held (that
    many later nine of ten answers would be right)."""

    times: int
    first: date
    last: date
    grade: Grade
    due: date
    stability: float

    def known(self, today: date) -> Known:
        """Known until it is due again; fading then, and where it was not found at all."""
        lost = self.grade in (Grade.AGAIN, Grade.UNKNOWN)
        return Known.FADING if lost or self.due <= today else Known.KNOWN
