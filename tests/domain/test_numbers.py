"""Numbers as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.numbers import may_become_number, read_number


@pytest.mark.parametrize(
    "typed",
    [
        "2.1",
        "2,1",
        " 2.1 ",
        "٢٫١",
        "۲٫۱",
        "२.१",
        "２．１",
        "２，１",
        "2،1",
        "٢،١",
        "2·1",
        "2﹐1",
        "2.10",
        "02,1",
    ],
)
def test_point_and_comma_and_digits_of_every_script_are_the_same(typed: str) -> None:
    assert read_number(typed, 2) == 2.1


@pytest.mark.parametrize(
    "typed", ["", ".", "1,234", "1.234", "1.2.3", "1,2.3", "1 234", "1'2", "-2", "2e1", "inf", "½"]
)
def test_what_could_be_meant_in_two_ways_is_no_number(typed: str) -> None:
    assert read_number(typed, 2) is None


def test_a_whole_number_has_no_decimals() -> None:
    assert read_number("12", 0) == 12
    assert read_number("1,2", 0) is None
    assert not may_become_number("1,2", 0)


@given(st.text(max_size=8), st.integers(0, 2))
def test_what_is_read_was_typed(typed: str, decimals: int) -> None:
    value = read_number(typed, decimals)
    if value is not None:
        assert may_become_number(typed, decimals)
        assert all(may_become_number(typed.strip()[:end], decimals) for end in range(len(typed.strip())))


@given(st.floats(0, 300), st.sampled_from(".,٫"), st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९"]))
def test_a_number_that_is_shown_is_read_again(value: float, sign: str, digits: str) -> None:
    shown = f"{value:.1f}".translate(str.maketrans("0123456789.", digits + sign))
    assert read_number(shown, 1) == round(value, 1)
