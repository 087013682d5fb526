"""A trial with one person: its days, its sealed order, its numbers and what they show."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.reminders import check_due
from acupress_desktop.domain.trial import (
    MOST_PAST,
    NUMBER,
    TURN,
    Against,
    Design,
    End,
    Kind,
    Measure,
    Plan,
    Told,
    Trial,
    Trials,
    block_means,
    offered,
    result,
)
from acupress_desktop.domain.trial_power import (
    EFFECTS,
    LEAST_SPREAD,
    Model,
    Reckoning,
    make_up,
    shows,
    spread_of,
    unit_of,
)
from tests.refused import refused_as

FIRST = date(2026, 11, 2)
PLAN = Plan(
    Design(28, 2), FIRST, time(20), time(18), Measure.PAIN, "lower-back", Against.REST, "0123456789abcdef" * 2
)
SEEDS = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")
DESIGNS = [(4, 1), (4, 2), (6, 1), (6, 2), (6, 3), (8, 1), (8, 2), (8, 3), (8, 4)]


def on(day: int) -> date:
    return FIRST + timedelta(days=day)


def told(plan: Plan, press: int, other: int, days: range | None = None) -> Trial:
    """Each day of a kind with the same number."""
    order = plan.order()
    return Trial(
        plan,
        tuple(
            Told(plan.first + timedelta(days=day), press if order[day] is Kind.PRESS else other)
            for day in days or range(plan.design.days)
        ),
    )


@pytest.mark.parametrize(("weeks", "block"), DESIGNS)
def test_what_is_offered_can_tell_something(weeks: int, block: int) -> None:
    design = offered(weeks, block)
    assert 28 <= design.days <= 7 * weeks
    assert design.orders >= 64
    assert all(map(design.counts, range(design.days)))


@pytest.mark.parametrize(("weeks", "block", "orders"), [(4, 7, 4), (6, 4, 32), (6, 7, 8), (8, 7, 16)])
def test_what_has_too_few_orders_is_not_offered(weeks: int, block: int, orders: int) -> None:
    with refused_as("trial.few-orders", orders=orders):
        offered(weeks, block)


@pytest.mark.parametrize(("days", "block"), [(26, 1), (58, 1), (30, 2), (28, 0), (28, -1)])
def test_what_is_no_design(days: int, block: int) -> None:
    with refused_as("trial.days", least=28, most=56):
        Design(days, block)


def test_one_day_cannot_leave_itself_out() -> None:
    with refused_as("trial.first-day"):
        Design(28, 1, True)
    assert [Design(28, 2, True).counts(day) for day in range(4)] == [False, True, False, True]


@given(SEEDS, st.sampled_from(DESIGNS))
def test_every_pair_has_a_block_of_each_kind(seed: str, weeks_block: tuple[int, int]) -> None:
    design = offered(*weeks_block)
    order = replace(PLAN, design=design, seed=seed).order()
    assert len(order) == design.days
    size = design.block
    blocks = [order[at : at + size] for at in range(0, len(order), size)]
    assert all(len(set(block)) == 1 for block in blocks)
    assert all(
        {*first, *second} == set(Kind) for first, second in zip(blocks[::2], blocks[1::2], strict=True)
    )


def test_every_order_is_drawn_as_often() -> None:
    chance = random.Random(4)
    orders = Counter(replace(PLAN, seed=f"{chance.getrandbits(128):032x}").order() for _ in range(12_800))
    assert len(orders) == 128
    assert (
        sum((count - 100) ** 2 / 100 for count in orders.values()) < 190
    )  # chi square, 127 degrees: 1 of 4000


def test_only_days_that_have_come_are_shown() -> None:
    trial = Trial(PLAN)
    assert trial.revealed(on(-1)) == ()
    assert [day for day, _ in trial.revealed(on(2))] == [on(0), on(1), on(2)]
    assert len(trial.revealed(on(99))) == 28
    assert len(trial.end(on(4), End.STOPPED).revealed(on(99))) == 5
    assert trial.kind_of(on(0)) is PLAN.order()[0]
    assert trial.kind_of(on(28)) is None
    assert PLAN.last == on(27)


@pytest.mark.parametrize(
    ("at", "now", "day"),
    [
        (time(20), datetime(2026, 11, 2, 19, 59), None),
        (time(20), datetime(2026, 11, 2, 20, 0), on(0)),
        (time(20), datetime(2026, 11, 3, 3, 59), on(0)),
        (time(20), datetime(2026, 11, 3, 4, 0), None),
        (time(7), datetime(2026, 11, 2, 7, 0), None),
        (time(7), datetime(2026, 11, 3, 7, 0), on(0)),
        (time(7), datetime(2026, 11, 30, 7, 0), on(27)),
        (time(7), datetime(2026, 12, 1, 7, 0), None),
        (time(20), datetime(2026, 11, 29, 23, 0), on(27)),
        (time(20), datetime(2026, 11, 30, 20, 0), None),
    ],
)
def test_the_day_whose_number_can_be_told(at: time, now: datetime, day: date | None) -> None:
    assert replace(PLAN, at=at).open_day(now) == day


def test_a_number_told_again_takes_the_place_of_the_first() -> None:
    trial = Trial(PLAN).tell(on(1), 4).tell(on(0), 7).tell(on(1), 5)
    assert trial.told == (Told(on(0), 7), Told(on(1), 5))
    with refused_as("pain.level", most=10):
        trial.tell(on(2), 11)


def test_it_is_over_with_the_last_number_or_when_that_can_no_longer_be_told() -> None:
    evening = datetime.combine(on(27), time(21))
    assert not Trial(PLAN).over_by(evening)
    assert Trial(PLAN).tell(on(27), 3).over_by(evening)
    assert Trial(PLAN).over_by(evening + timedelta(hours=7))


def test_a_difference_is_found() -> None:
    found = result(told(PLAN, 3, 5))
    assert found.finding is not None
    assert (found.finding.difference, found.can_tell) == (Fraction(2), True)
    means = {Kind.PRESS: Fraction(3), Kind.OTHER: Fraction(5)}
    assert (found.means, found.missing, found.lost, found.days) == (means, 0, 0, 28)


def test_missing_days_leave_their_pair_as_it_is_or_lose_it() -> None:
    whole = told(PLAN, 3, 5)
    one_out = replace(whole, told=whole.told[1:])
    assert result(one_out) == replace(result(whole), missing=1)
    both_out = replace(whole, told=whole.told[2:])
    assert (result(both_out).lost, result(both_out).missing) == (1, 2)
    nothing = result(Trial(PLAN))
    assert (nothing.finding, nothing.means, nothing.missing, nothing.can_tell) == (None, {}, 28, False)


def test_a_first_day_left_out_says_nothing() -> None:
    plan = replace(PLAN, design=Design(28, 2, True))
    trial = told(plan, 3, 5)
    for day in range(0, 28, 2):
        trial = trial.tell(on(day), 10)
    assert result(trial) == result(told(plan, 3, 5))


def test_breaking_off_shows_what_there_is() -> None:
    trial = told(PLAN, 3, 5, range(12)).end(on(13), End.STOPPED)
    found = result(trial)
    assert (found.days, found.missing, found.lost) == (14, 2, 4)
    assert found.finding is not None
    assert (found.finding.pairs, found.can_tell) == (3, False)
    before = Trial(PLAN).end(on(-1), End.STOPPED)
    assert (result(before).days, result(before).missing) == (0, 0)


def test_means_are_those_of_pairs() -> None:
    trial = Trial(PLAN)
    for day, level in enumerate((2, 3, 6, 4)):
        trial = trial.tell(on(day), level)
    (pair,) = block_means(PLAN, trial.levels)
    assert sorted(pair.values()) == [Fraction(5, 2), 5]


def test_worse_for_a_week_is_told_apart_from_sleep_that_is_better() -> None:
    trial = Trial(PLAN).tell(on(0), 3)
    for day in range(1, 9):
        trial = trial.tell(on(day), 6)
    assert trial.worse(on(8))
    assert not replace(trial, plan=replace(PLAN, measure=Measure.SLEEP)).worse(on(8))
    assert not Trial(PLAN).worse(on(8))


NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def test_a_trial_begins_with_its_two_reminders_a_day() -> None:
    trials = Trials().begin(PLAN, NOW)
    assert trials.running == Trial(PLAN)
    outcome = check_due(trials.asked, NOW.replace(hour=18))
    assert outcome.due is not None
    assert outcome.due.routine == TURN
    later = check_due(outcome.reminders, NOW.replace(hour=20))
    assert later.due is not None
    assert later.due.routine == NUMBER
    assert check_due(later.reminders, NOW.replace(hour=21)).due is None


def test_one_trial_at_a_time_and_the_last_ones_are_kept() -> None:
    trials = Trials().begin(PLAN, NOW)
    with refused_as("trial.runs"):
        trials.begin(PLAN, NOW)
    for number in range(MOST_PAST + 5):
        assert trials.current is not None
        trials = replace(trials, current=trials.current.end(on(1), End.STOPPED))
        trials = trials.begin(replace(PLAN, seed=f"{number:032x}"), NOW)
    assert len(trials.past) == MOST_PAST
    with refused_as("reminder.there-already"):
        Trials().begin(replace(PLAN, turn_at=PLAN.at), NOW)


def test_what_comes_from_elsewhere_is_taken_in_once() -> None:
    over = Trial(PLAN).end(on(3), End.STOPPED)
    trials = Trials().take_in([over, Trial(replace(PLAN, seed="f" * 32))])
    assert trials.past == (over,)
    assert trials.take_in([over]) is trials
    assert trials.every == (over,)


def test_ups_and_downs_of_ones_own() -> None:
    assert spread_of([5] * 13) is None
    assert spread_of([5] * 14) == LEAST_SPREAD
    assert spread_of([3, 7] * 10) == 2.1


def test_what_is_made_up_is_always_the_same_and_ends() -> None:
    design = Design(28, 2)
    first, second = Reckoning(design, Model(), 40), Reckoning(design, Model(), 40)
    first.go_on(100)
    for _ in range(8):
        second.go_on(5)
    assert first.done
    assert second.done
    assert first.shares == second.shares
    assert list(first.shares) == sorted(first.shares)
    assert len(first.shares) == len(EFFECTS)


def test_a_trial_made_up_is_a_trial() -> None:
    design = Design(42, 3, True)
    assert unit_of(design) == 6
    (none, large) = make_up(design, Model(missing=0.0), (0.0, 8.0), random.Random(1))
    assert len(none) == len(large) == 7
    assert shows(large)
    assert not shows([-pair for pair in large])
    assert not shows(large[:5])
    assert make_up(design, Model(missing=1.0), (0.0,), random.Random(1)) == [[]]
