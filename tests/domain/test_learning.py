"""The learner's day, the order of answers, and what is known, fading or new."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.learning import Known, Memory, Review, in_order, learners_day

DAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("hour", "day"), [(0, 24), (3, 24), (4, 25), (12, 25), (23, 25)], ids=lambda value: str(value)
)
def test_who_learns_after_midnight_is_still_in_the_day_before(hour: int, day: int) -> None:
    zone = timezone(timedelta(hours=9))
    assert learners_day(datetime(2026, 11, 25, hour, 30, tzinfo=zone)) == date(2026, 11, day)


def test_answers_are_put_in_their_order_and_each_counts_once() -> None:
    reviews = [
        Review(datetime(2026, 11, day, hour, tzinfo=UTC), date(2026, 11, day), "BL23", Kind.SHOW, grade)
        for day in (3, 4, 9)
        for hour, grade in ((8, Grade.AGAIN), (20, Grade.GOOD))
    ]
    mixed = [*reviews, *reviews[2:]]
    random.Random(5).shuffle(mixed)
    assert in_order(mixed) == reviews


@pytest.mark.parametrize(
    ("grade", "due", "known"),
    [
        (Grade.GOOD, 1, Known.KNOWN),
        (Grade.NEAR, 1, Known.KNOWN),
        (Grade.GOOD, 0, Known.FADING),
        (Grade.GOOD, -9, Known.FADING),
        (Grade.AGAIN, 1, Known.FADING),
        (Grade.UNKNOWN, 1, Known.FADING),
    ],
)
def test_a_point_is_known_until_it_is_due_again(grade: Grade, due: int, known: Known) -> None:
    memory = Memory(3, DAY, DAY, grade, DAY + timedelta(days=due), 4.0)
    assert memory.known(DAY) is known
