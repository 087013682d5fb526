"""When a reminder is due: once, in time, in peace, whatever the clocks do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.reminders import (
    EVERY_DAY,
    LATE,
    Day,
    Due,
    QuietHours,
    Reminder,
    Reminders,
    Snoozed,
    check_due,
    chosen_anew,
    next_due,
    not_today,
    snooze,
)
from tests.refused import refused

BERLIN = ZoneInfo("Europe/Berlin")
MORNING = Reminder(time(9), EVERY_DAY, "lower-back")
EVENING = Reminder(time(20), EVERY_DAY, "calm-sleep")
BOTH = Reminders(on=True, times=(MORNING, EVENING))
NIGHT = QuietHours(time(21), time(8))


def at(hour: int, minute: int = 0, day: int = 25) -> datetime:
    """Of November 2026; the 25th is a Wednesday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def told(reminders: Reminders, now: datetime, busy: bool = False) -> Due | None:
    return check_due(reminders, now, busy).due


def test_off_nothing_is_ever_due() -> None:
    off = replace(BOTH, on=False)
    assert told(off, at(9)) is None
    assert next_due(off, at(8)) is None


def test_on_its_minute_and_not_before() -> None:
    assert told(BOTH, at(8, 59)) is None
    assert told(BOTH, at(9)) == Due("lower-back", datetime(2026, 11, 25, 9))
    assert next_due(BOTH, at(8, 59)) == datetime(2026, 11, 25, 9)


def test_once_told_it_is_told() -> None:
    after = check_due(BOTH, at(9)).reminders
    assert told(after, at(9)) is None
    assert told(after, at(9, 30)) is None
    assert next_due(after, at(9, 30)) == datetime(2026, 11, 25, 20)


def test_only_on_its_days() -> None:
    weekend = Reminders(True, (Reminder(time(9), frozenset({Day.SAT, Day.SUN}), "lower-back"),))
    assert told(weekend, at(9)) is None
    assert next_due(weekend, at(9)) == datetime(2026, 11, 28, 9)
    assert told(weekend, at(9, day=28)) is not None


def test_days_asleep_mean_one_reminder_and_that_of_today() -> None:
    slept = check_due(BOTH, at(20, 30, day=30))
    assert slept.due == Due("calm-sleep", datetime(2026, 11, 30, 20))
    assert told(slept.reminders, at(20, 31, day=30)) is None


def test_two_missed_on_one_day_mean_the_later_one() -> None:
    close = Reminders(True, (MORNING, Reminder(time(10), EVERY_DAY, "calm-sleep")))
    slept = check_due(close, at(10, 30))
    assert slept.due == Due("calm-sleep", datetime(2026, 11, 25, 10))
    assert told(slept.reminders, at(10, 31)) is None


def test_what_is_missed_for_long_is_not_told() -> None:
    assert told(BOTH, at(11)) is not None
    late = check_due(BOTH, at(11, 1))
    assert late.due is None
    assert next_due(late.reminders, at(11, 1)) == datetime(2026, 11, 25, 20)


def test_when_the_day_is_over_it_is_not_told() -> None:
    last = Reminders(True, (Reminder(time(23, 30), EVERY_DAY, "calm-sleep"),))
    assert told(last, at(23, 59)) is not None
    assert told(last, at(0, 10, day=26)) is None


def test_while_a_session_runs_it_is_passed_over() -> None:
    passed = check_due(BOTH, at(9, 1), busy=True)
    assert passed.due is None
    assert told(passed.reminders, at(9, 20)) is None


def test_a_session_makes_snoozing_pointless() -> None:
    snoozed = snooze(check_due(BOTH, at(9)).reminders, "lower-back", at(9))
    passed = check_due(snoozed, at(9, 5), busy=True)
    assert told(passed.reminders, at(9, 10)) is None


def test_in_ten_minutes() -> None:
    snoozed = snooze(check_due(BOTH, at(9)).reminders, "lower-back", at(9, 2))
    assert next_due(snoozed, at(9, 2)) == datetime(2026, 11, 25, 9, 12)
    assert told(snoozed, at(9, 11)) is None
    again = check_due(snoozed, at(9, 12))
    assert again.due == Due("lower-back", datetime(2026, 11, 25, 9, 12))
    assert told(again.reminders, at(9, 13)) is None


def test_a_clock_that_is_set_back_does_not_make_ten_minutes_long() -> None:
    snoozed = snooze(check_due(BOTH, at(9)).reminders, "lower-back", at(9, 2))
    back = check_due(snoozed, at(5)).reminders
    assert next_due(back, at(5)) == datetime(2026, 11, 25, 5, 10)
    assert told(back, at(5, 10)) is not None


def test_a_moment_before_all_time_is_only_past() -> None:
    """A damaged file may hold it."""
    long_ago = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
    reminders = Reminders(True, snoozed=Snoozed(long_ago, "lower-back"))
    assert next_due(reminders, at(9)) == at(9).replace(tzinfo=None)
    assert check_due(reminders, at(9)).reminders.snoozed is None


def test_not_today_ends_with_the_day() -> None:
    rest = not_today(snooze(check_due(BOTH, at(9)).reminders, "lower-back", at(9)), at(9, 1))
    assert next_due(rest, at(9, 1)) == datetime(2026, 11, 26, 9)
    evening = check_due(rest, at(20))
    assert evening.due is None
    assert told(evening.reminders, at(9, day=26)) is not None


def test_quiet_hours_cross_midnight() -> None:
    for hour, quiet in ((20, False), (21, True), (0, True), (7, True), (8, False)):
        assert NIGHT.hold(time(hour)) is quiet
    assert not QuietHours(time(9), time(9)).hold(time(9))
    assert QuietHours(time(12), time(14)).hold(time(13))


def test_what_falls_into_quiet_hours_comes_after_them_or_never() -> None:
    early = Reminders(True, (Reminder(time(7), EVERY_DAY, "lower-back"),), NIGHT)
    assert told(early, at(7, 59)) is None
    assert next_due(early, at(6)) == datetime(2026, 11, 25, 8)
    assert told(early, at(8)) == Due("lower-back", datetime(2026, 11, 25, 7))
    lost = Reminders(True, (Reminder(time(5), EVERY_DAY, "lower-back"),), NIGHT)
    assert told(lost, at(8)) is None
    assert next_due(lost, at(4)) is None


def test_a_change_of_what_is_chosen_tells_nothing_late() -> None:
    added = chosen_anew(BOTH, at(9, 30))
    assert told(added, at(9, 31)) is None
    assert told(added, at(20)) is not None


def test_two_a_day_are_enough() -> None:
    noon = Reminder(time(12), frozenset({Day.WED}), "lower-back")
    with refused(KnownError, match="twice a day at the most"):
        BOTH.with_times([MORNING, EVENING, noon])
    week = [replace(MORNING, days=frozenset({Day.MON})), replace(EVENING, days=frozenset({Day.MON})), noon]
    assert BOTH.with_times(week).times == (week[0], noon, week[1])


def test_what_makes_no_sense_is_refused() -> None:
    with refused(KnownError, match="already"):
        BOTH.with_times([MORNING, replace(MORNING, routine="calm-sleep")])
    with refused(KnownError, match="at least one day"):
        Reminder(time(9), frozenset(), "lower-back")


@pytest.mark.parametrize(
    ("day", "minutes"),
    [(date(2026, 3, 29), 23 * 60), (date(2026, 10, 25), 25 * 60)],
    ids=["spring", "autumn"],
)
@pytest.mark.parametrize("chosen", [time(1, 30), time(2), time(2, 30), time(2, 50), time(3), time(9)])
def test_on_the_days_of_summer_time_each_comes_once(day: date, minutes: int, chosen: time) -> None:
    """02:30 does not exist in spring and comes twice in autumn."""
    reminders = Reminders(True, (Reminder(chosen, EVERY_DAY, "lower-back"),))
    begin = datetime.combine(day, time(0), BERLIN).astimezone(UTC)
    heard = []
    for minute in range(0, minutes, 10):
        now = (begin + timedelta(minutes=minute)).astimezone(BERLIN)
        outcome = check_due(reminders, now)
        reminders = outcome.reminders
        if outcome.due is not None:
            heard.append(now.time())
    assert len(heard) == 1
    missing = day.month == 3 and chosen.hour == 2
    assert heard[0] == (time(3) if missing else chosen)


_TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_DAYS = st.frozensets(st.sampled_from(Day), min_size=1)
_ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in ("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "UTC")
    ]
)
_QUIET = st.none() | st.builds(QuietHours, _TIMES, _TIMES)


@st.composite
def plans(draw: st.DrawFn) -> Reminders:
    """Two times that are not the same on any days, with or without quiet hours."""
    first, second = draw(st.lists(_TIMES, min_size=2, max_size=2, unique=True))
    times = (Reminder(first, draw(_DAYS), "lower-back"), Reminder(second, draw(_DAYS), "calm-sleep"))
    return Reminders(True, times, draw(_QUIET))


_STEPS = st.lists(
    st.tuples(
        st.integers(0, 3 * 24 * 60),  # minutes asleep or awake
        st.integers(-26 * 60, 26 * 60) | st.just(0),  # the clock on the wall is set
        _ZONES,
        st.booleans(),  # a session runs
    ),
    min_size=1,
    max_size=25,
)


@given(plans(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), _STEPS)
def test_whatever_happens_no_occurrence_is_told_twice_late_or_in_quiet_hours(
    plan: Reminders, begin: datetime, steps: list[tuple[int, int, ZoneInfo, bool]]
) -> None:
    reminders, clock = plan, begin.replace(tzinfo=UTC)
    seen: list[datetime] = []
    for minutes, set_by, zone, busy in steps:
        clock += timedelta(minutes=minutes + set_by)
        now = clock.astimezone(zone)
        outcome = check_due(reminders, now, busy)
        reminders = outcome.reminders
        assert check_due(reminders, now, busy) == type(outcome)(reminders)  # looking twice changes nothing
        if outcome.due is None:
            continue
        local = now.replace(tzinfo=None)
        assert not busy
        assert outcome.due.at not in seen
        seen.append(outcome.due.at)
        assert outcome.due.at <= local <= outcome.due.at + LATE
        assert outcome.due.at.date() == local.date()
        assert plan.quiet is None or not plan.quiet.hold(now.time())


@settings(max_examples=30, deadline=None)
@given(plans(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.integers(3, 15))
def test_who_looks_every_few_minutes_is_told_each_one(plan: Reminders, begin: datetime, every: int) -> None:
    plan = replace(plan, quiet=None)
    clock = datetime.combine(begin.date(), time(0), UTC)
    heard, reminders = [], plan
    for _ in range(0, 3 * 24 * 60, every):
        outcome = check_due(reminders, clock)
        reminders = outcome.reminders
        if outcome.due is not None:
            heard.append(outcome.due.at)
        clock += timedelta(minutes=every)
    days = [begin.date() + timedelta(days=n) for n in range(3)]
    wanted = {datetime.combine(d, r.at) for d in days for r in plan.times if Day(d.weekday()) in r.days}
    # Two within one span between looks are told as one; one in the last minutes of a day is over with it.
    assert set(heard) <= wanted
    for lost in wanted - set(heard):
        close = any(timedelta(0) < other - lost < timedelta(minutes=every) for other in wanted)
        assert close or lost.time() > time(23, 44)


@given(plans(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.booleans(), st.booleans())
def test_the_next_one_comes_when_it_was_said_to(
    plan: Reminders, begin: datetime, snoozed: bool, resting: bool
) -> None:
    now = begin.replace(tzinfo=UTC, second=0, microsecond=0)
    reminders = check_due(plan, now).reminders
    if snoozed:
        reminders = snooze(reminders, "lower-back", now)
    if resting and not snoozed:
        reminders = not_today(reminders, now)
    due = next_due(reminders, now)
    if due is None:
        assert plan.quiet is not None  # quiet hours swallow them all
        return
    before = (due - timedelta(minutes=1)).replace(tzinfo=UTC)
    if before > now:
        quiet_till_now = check_due(reminders, before)
        assert quiet_till_now.due is None
        reminders = quiet_till_now.reminders
    assert check_due(reminders, due.replace(tzinfo=UTC)).due is not None
