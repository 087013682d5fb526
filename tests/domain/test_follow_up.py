"""Six weeks without improvement, or worse by two for a week: see someone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.follow_up import Advice, Pain, advise

START = date(2026, 10, 1)


def week(*levels: int, first: int = 0) -> list[Pain]:
    return [Pain(START + timedelta(days=first + number), level) for number, level in enumerate(levels)]


def on(day: int) -> date:
    return START + timedelta(days=day)


def test_nothing_was_said() -> None:
    assert advise([], START) is None


@pytest.mark.parametrize(
    ("last", "day", "advice"),
    [
        (6, 41, None),
        (6, 42, Advice.NO_BETTER),
        (5, 42, Advice.NO_BETTER),
        (4, 42, None),
        (0, 90, None),
    ],
)
def test_six_weeks(last: int, day: int, advice: Advice | None) -> None:
    assert advise([Pain(START, 6), Pain(on(day - 1), last)], on(day)) is advice


def test_better_is_two_points_and_three_tenths() -> None:
    assert advise([Pain(START, 9), Pain(on(41), 7)], on(42)) is Advice.NO_BETTER
    assert advise([Pain(START, 3), Pain(on(41), 1)], on(42)) is None
    assert advise([Pain(START, 0), Pain(on(41), 0)], on(42)) is None


def test_worse_for_a_week() -> None:
    assert advise(week(4, 6, 6, 7, 6, 6, 6, 6), on(7)) is Advice.WORSE
    assert advise(week(4, 6, 6, 7, 6, 6, 6), on(6)) is None
    assert advise(week(4, 6, 6, 5, 6, 6, 6, 6), on(7)) is None
    assert advise(week(4, 5, 5, 5, 5, 5, 5, 5), on(7)) is None


def test_worse_counts_without_every_day() -> None:
    assert advise([Pain(START, 4), Pain(on(2), 7), Pain(on(8), 6)], on(9)) is Advice.WORSE


def test_worse_long_ago_is_over() -> None:
    said = [*week(4, 6, 6, 6, 6, 6, 6, 6), Pain(on(9), 3)]
    assert advise(said, on(10)) is None


def test_the_highest_of_a_day_counts() -> None:
    said = [Pain(START, 4)] + [Pain(on(day), level) for day in range(1, 8) for level in (2, 6)]
    assert advise(said, on(7)) is Advice.WORSE


def test_days_to_come_count_for_nothing() -> None:
    assert advise(week(4, 6, 6, 7, 6, 6, 6, 6), on(3)) is None


@given(st.lists(st.builds(Pain, st.dates(START, on(80)), st.integers(0, 10)), max_size=30))
def test_the_order_does_not_matter(said: list[Pain]) -> None:
    assert advise(said, on(60)) == advise(sorted(said, key=lambda p: (p.level, p.day)), on(60))


@given(st.integers(2, 10), st.integers(0, 120))
def test_someone_who_stays_the_same_hears_of_it_after_six_weeks(level: int, days: int) -> None:
    said = [Pain(on(day), level) for day in range(0, days + 1, 7)]
    assert advise(said, on(days)) is (Advice.NO_BETTER if days >= 42 else None)
