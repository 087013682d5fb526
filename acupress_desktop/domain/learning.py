"""What is kept of every answer about a point, and which points are known, fading or new by that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.value import dataclass

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)
#: Of a moment so many of the last bits go into a `Tally`.
CHECKED = 0xFFFFF
#: Who learns after midnight is still in the day before (as Anki counts).
_NIGHT = timedelta(hours=4)
#: How many points that are due may come in a day; None is all of them.
DUE_LIMITS: tuple[int | None, ...] = (5, 10, 20, 40, None)


#: What tells nothing of a point itself: the side is right every second time by chance alone.
UNCOUNTED = frozenset({Kind.SIDE})
#: What is chosen among four is right every fourth time by chance alone.
AMONG_FOUR = frozenset({Kind.FOUR, Kind.LANDMARK})


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
    the last answer was worth, the day from which it is due again, for how many days it is held (that many
    later nine of ten answers would be right), and the moment of the last answer."""

    times: int
    first: date
    last: date
    grade: Grade
    due: date
    stability: float
    at: datetime = field(default=EPOCH, compare=False)

    def known(self, today: date) -> Known:
        """Known until it is due again; fading then, and where it was not found at all."""
        lost = self.grade in (Grade.AGAIN, Grade.UNKNOWN)
        return Known.FADING if lost or self.due <= today else Known.KNOWN


@dataclass(frozen=True)
class Tally:
    """How many answers there are, the moment of the latest, and a sum over all moments: answers are never
    changed, so others have another tally."""

    count: int = 0
    last: datetime = EPOCH
    check: int = 0

    def and_of(self, reviews: Iterable[Review]) -> Tally:
        """With more answers."""
        tally = self
        for each in reviews:
            check = tally.check + ((each.at - EPOCH) // _TICK & CHECKED)
            tally = Tally(tally.count + 1, max(tally.last, each.at), check)
        return tally


@dataclass(frozen=True)
class Learned:
    """What all answers came to when they were reckoned last, so that ten years of them need not be reckoned
    again: the tally of the answers, what reckoned, and each point with its memory. It follows from the
    answers, so nothing is lost with it."""

    tally: Tally = Tally()
    by: str = ""
    points: tuple[tuple[str, Memory], ...] = ()
