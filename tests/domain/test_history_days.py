"""What the days of a history come to, and what a change of pain is called."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Change, Pain, Trend, change
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
    assert change(said, TODAY) == Change(first, last, trend)


def test_one_day_is_no_change() -> None:
    assert change([], TODAY) is None
    assert change([Pain(TODAY, 4)], TODAY) is None
    assert change([Pain(TODAY, 4), Pain(TODAY + WEEK, 9)], TODAY) is None


@pytest.mark.parametrize("level", [-1, 11])
def test_pain_is_told_from_0_to_10(level: int) -> None:
    with refused(KnownError, match="0 to 10"):
        Pain(TODAY, level)
