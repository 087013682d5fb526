"""What the days of a history come to, and what a change of pain is called."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Advice, Pain, Trend, advise, change
from acupress_desktop.domain.history import Day, History, SessionRecord, days_with_something, shown_span
from acupress_desktop.domain.points import Side, Spot
from tests.refused import refused

TODAY = date(2026, 11, 25)
WEEK, MONTH = timedelta(weeks=1), timedelta(days=30)


def session(moment: datetime, seconds: int = 60) -> SessionRecord:
    return SessionRecord(moment, "lower-back", (Spot("BL23", Side.LEFT),), 8, seconds, False)


def test_days_hold_what_was_said_and_done() -> None:
    late = datetime(2026, 11, 24, 23, 50, tzinfo=timezone(timedelta(hours=-8)))  # the 25th in London
    history = History(
        (session(late), session(datetime(2026, 11, 25, 8, tzinfo=UTC)), session(late, 90)),
        (Pain(TODAY, 4), Pain(date(2026, 11, 20), 6)),
    )
    assert days_with_something(history) == (
        Day(date(2026, 11, 20), 6, 0, 0),
        Day(date(2026, 11, 24), None, 2, 150, 2, 16),
        Day(TODAY, 4, 1, 60, 1, 8),
    )
    assert days_with_something(History()) == ()


@pytest.mark.parametrize(
    ("back", "first"), [(0, WEEK), (3, WEEK), (7, WEEK), (20, timedelta(days=20)), (400, MONTH), (-5, WEEK)]
)
def test_a_chart_shows_enough_and_not_too_much(back: int, first: timedelta) -> None:
    day = Day(TODAY - timedelta(days=back), 4, 0, 0)
    assert shown_span([day], TODAY, WEEK, MONTH) == (TODAY - first, TODAY)


def test_a_chart_of_nothing() -> None:
    assert shown_span([], TODAY, WEEK, MONTH) == (TODAY - WEEK, TODAY)


@pytest.mark.parametrize(
    ("first", "last", "trend"),
    [
        (6, 6, Trend.SAME),
        (6, 4, Trend.BETTER),
        (6, 5, Trend.SAME),
        (9, 7, Trend.SAME),  # two points, but less than three tenths
        (9, 6, Trend.BETTER),
        (2, 1, Trend.SAME),
        (2, 0, Trend.BETTER),
        (4, 5, Trend.SAME),
        (4, 6, Trend.WORSE),
        (0, 2, Trend.WORSE),
        (0, 0, Trend.SAME),
    ],
)
def test_only_a_noticeable_change_is_one(first: int, last: int, trend: Trend) -> None:
    said = [Pain(TODAY, last), Pain(TODAY - WEEK, first), Pain(TODAY - timedelta(days=3), 10)]
    found = change(said, TODAY)
    assert found is not None
    assert (found.first, found.last, found.trend) == (first, last, trend)


def told(*levels: int) -> list[Pain]:
    first = TODAY - timedelta(days=len(levels) - 1)
    return [Pain(first + timedelta(days=at), level) for at, level in enumerate(levels)]


@pytest.mark.parametrize(
    ("levels", "first", "last"),
    [
        ([6, 8, 8, 7, 8, 8, 6, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1, 2, 5], 8, 2),
        ([6, 8, 8, 6, 5, 4, 2, 2, 5], 8, 2),
        ([8, 8, 8, 6, 5, 4, 2, 2, 2], 8, 2),
    ],
)
def test_one_good_or_bad_day_says_little(levels: list[int], first: int, last: int) -> None:
    """Who told 6 on the first day and 5 on the last, and fell from 8 to 2 between, is noticeably better."""
    found = change(told(*levels), TODAY)
    assert found is not None
    assert (found.first, found.last, found.trend) == (first, last, Trend.BETTER)
    assert found.began <= found.began_until < found.ends_from <= found.ends == TODAY
    early = [pain for pain in told(*levels) if pain.day <= TODAY - timedelta(weeks=6)]
    assert early or advise(told(*levels), TODAY) is None


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 10)), max_size=60))
def test_advice_and_words_never_differ(said: list[tuple[int, int]]) -> None:
    pains = [Pain(TODAY - timedelta(days=ago), level) for ago, level in said]
    advice, found = advise(pains, TODAY), change(pains, TODAY)
    if found is None:
        assert advice is not Advice.WORSE
        return
    assert (advice is Advice.WORSE) <= (found.trend is Trend.WORSE)
    assert (advice is Advice.NO_BETTER) <= (found.trend is not Trend.BETTER)
    assert found.began <= found.began_until < found.ends_from <= found.ends


def test_one_day_is_no_change() -> None:
    assert change([], TODAY) is None
    assert change([Pain(TODAY, 4)], TODAY) is None
    assert change([Pain(TODAY, 4), Pain(TODAY + WEEK, 9)], TODAY) is None


@pytest.mark.parametrize("level", [-1, 11])
def test_pain_is_told_from_0_to_10(level: int) -> None:
    with refused(KnownError, match="0 to 10"):
        Pain(TODAY, level)
