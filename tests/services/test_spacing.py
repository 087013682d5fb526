"""When a point is due again: by days and not by the clock, and the same on every machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.learning import Review, in_order
from acupress_desktop.services.spacing import memory

FIRST = date(2026, 1, 1)
GRADES = st.sampled_from(list(Grade))
COUNTED = st.sampled_from([Kind.SHOW, Kind.NAME, Kind.FOUR, Kind.LANDMARK])


def review(day: int, grade: Grade = Grade.GOOD, kind: Kind = Kind.SHOW, minutes: int = 0) -> Review:
    on = FIRST + timedelta(days=day)
    at = datetime(on.year, on.month, on.day, 20, tzinfo=UTC) + timedelta(minutes=minutes)
    return Review(at, on, "BL23", kind, grade)


def test_a_point_that_was_never_asked_for_is_remembered_by_nobody() -> None:
    assert memory([]) is None


def test_five_minutes_earlier_each_evening_are_days_all_the_same() -> None:
    sharp = memory([review(day) for day in range(30)])
    earlier = memory([review(day, minutes=-5 * day) for day in range(30)])
    assert sharp is not None
    assert sharp == earlier
    assert sharp.stability > 100


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ((Grade.GOOD, Kind.SHOW), (Grade.NEAR, Kind.SHOW)),
        ((Grade.NEAR, Kind.SHOW), (Grade.AGAIN, Kind.SHOW)),
        ((Grade.GOOD, Kind.NAME), (Grade.GOOD, Kind.FOUR)),
        ((Grade.GOOD, Kind.FOUR), (Grade.UNKNOWN, Kind.FOUR)),
        ((Grade.GOOD, Kind.NAME), (Grade.GOOD, Kind.LANDMARK)),
    ],
)
def test_what_was_answered_better_is_held_longer(
    better: tuple[Grade, Kind], worse: tuple[Grade, Kind]
) -> None:
    one, other = memory([review(0, *better)]), memory([review(0, *worse)])
    assert one is not None
    assert other is not None
    assert one.stability > other.stability
    assert one.due >= other.due


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 400), GRADES, COUNTED, st.integers(0, 600)), min_size=1), st.randoms()
)
def test_it_comes_again_after_its_day_and_in_the_same_way_in_whatever_order_logs_were_merged(
    answers: list[tuple[int, Grade, Kind, int]], chance: object
) -> None:
    reviews = [review(*answer) for answer in answers]
    found = memory(in_order(reviews))
    mixed = list(reviews)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert memory(in_order(mixed)) == found
    assert found is not None
    assert found.last < found.due <= found.last + timedelta(days=1000)
    assert found.first <= found.last
