"""When a point is due again: the one place that knows the scheduler (`fsrs`, ADR 37).

What it is told is the learner's day, never the clock: it counts whole periods of 24 hours, so that a review
five minutes earlier each evening would be none (`findings/fsrs-counts-whole-days.sh`). Its chance is switched
off, and it is given answers in their order, so that two machines with the same answers reckon the same days.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING

from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.learning import AMONG_FOUR, Memory, Review

if TYPE_CHECKING:  # it is loaded by the first card, never by the start
    from fsrs import Rating, Scheduler

#: The share of answers that shall be right when a point is due, and the longest time until then, in days.
_WANTED, _LONGEST = 0.9, 1000
#: What reckons, for who keeps what it reckoned: with any change of it, or of how it is told, a new one.
RECKONED_BY = "fsrs 6.3, 2"


def memory(reviews: Sequence[Review]) -> Memory | None:
    """What the answers about one point come to, in the order of `in_order`; None without an answer."""
    if not reviews:
        return None
    from fsrs import Card

    card = Card(card_id=0, due=_noon(reviews[0].day))
    scheduler = _scheduler()
    for review in reviews:
        card, _ = scheduler.review_card(card, _rating(review), _noon(review.day))
    last = reviews[-1]
    stability = card.stability or 0.0
    return Memory(len(reviews), reviews[0].day, last.day, last.grade, card.due.date(), stability, last.at)


@cache
def _scheduler() -> Scheduler:
    """In whole days: no steps of minutes, no fuzz."""
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=_WANTED,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=_LONGEST,
        enable_fuzzing=False,
    )


def _rating(review: Review) -> Rating:
    """From the answer, not from what the learner thinks of it. One of four is right by chance every fourth
    time: such an answer is worth no more than one that was near."""
    from fsrs import Rating

    if review.grade is Grade.GOOD and review.kind not in AMONG_FOUR:
        return Rating.Good
    return Rating.Hard if review.grade in (Grade.GOOD, Grade.NEAR) else Rating.Again


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
