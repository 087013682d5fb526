"""What the order drawn could have done by itself, against counting every order one by one."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.order_test import (
    ALPHA,
    LEAST_PAIRS,
    chance_of,
    covers,
    find,
    in_whole,
    interval,
)

PAIRS = st.lists(st.integers(-30, 30), min_size=1, max_size=9)


def one_by_one(pairs: list[int]) -> Fraction:
    """Every order turns some pairs round: how many go further from 0, and as far, counted half."""
    drawn = abs(sum(pairs))
    sums = [
        abs(sum(sign * pair for sign, pair in zip(signs, pairs, strict=True)))
        for signs in product((1, -1), repeat=len(pairs))
    ]
    further, as_far = sum(found > drawn for found in sums), sum(found == drawn for found in sums)
    return Fraction(2 * further + as_far, 2 * len(sums)) if drawn else Fraction(1)


@given(PAIRS)
def test_all_orders_are_counted(pairs: list[int]) -> None:
    assert chance_of(pairs) == one_by_one(pairs)


@given(PAIRS)
def test_neither_the_sign_nor_the_order_of_pairs_matters(pairs: list[int]) -> None:
    assert chance_of(pairs) == chance_of([-pair for pair in pairs]) == chance_of(sorted(pairs))


@given(st.lists(st.integers(-30, 30), min_size=LEAST_PAIRS, max_size=10))
def test_the_interval_holds_what_the_test_does_not_refuse(pairs: list[int]) -> None:
    low, high = interval(pairs)
    fine = [10 * pair for pair in pairs]
    for end, way in ((low, -1), (high, 1)):
        assert covers(fine, end)
        assert not covers(fine, end + way)
    assert (low <= 0 <= high) == (chance_of(pairs) > ALPHA)
    assert low <= 10 * sum(pairs) / len(pairs) <= high


def test_seven_pairs_that_all_say_the_same() -> None:
    found = find([Fraction(1)] * 7)
    assert found is not None
    assert {found.difference, found.low, found.high} == {Fraction(1)}
    assert found.chance == Fraction(1, 128)  # the order drawn and its mirror, of 128, counted half
    assert found.clear


def test_five_pairs_can_never_be_clear() -> None:
    found = find([Fraction(3)] * 5)
    assert found is not None
    assert (found.low, found.high, found.clear) == (None, None, False)
    assert find([]) is None


def test_no_difference_is_what_chance_always_does() -> None:
    found = find([Fraction(1), Fraction(-1)] * 4)
    assert found is not None
    assert (found.difference, found.chance) == (Fraction(0), Fraction(1))
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0 < found.high


@pytest.mark.parametrize(
    ("pairs", "unit", "whole"),
    [
        ([Fraction(1, 2), Fraction(-1, 3)], 6, [3, -2]),
        ([Fraction(2), Fraction(0)], 1, [2, 0]),
        ([], 1, []),
    ],
)
def test_means_of_blocks_become_whole_numbers(pairs: list[Fraction], unit: int, whole: list[int]) -> None:
    assert in_whole(pairs) == (unit, whole)


def test_fifty_six_days_one_by_one_are_counted_at_once() -> None:
    assert chance_of([1] * 28) == Fraction(1, 2**28)
    assert chance_of([1, -1] * 13 + [3, -1]) < 1
