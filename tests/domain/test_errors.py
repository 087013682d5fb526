"""Sentences with places for values."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.errors import KnownError, NothingRunning, UsageError, fill


@pytest.mark.parametrize(
    ("template", "values", "text"),
    [
        ("nothing to fill", (), "nothing to fill"),
        ("%2 before %1", ("a", "b"), "b before a"),
        ("%1 and %1", ("x",), "x and x"),
        ("a value may hold a sign: %1, %2", ("%2", "y"), "a value may hold a sign: %2, y"),
        ("%10 is not %1", tuple("abcdefghij"), "j is not a"),
        ("100 %", ("unused",), "100 %"),
    ],
)
def test_fill_puts_each_value_where_its_number_stands(
    template: str, values: tuple[str, ...], text: str
) -> None:
    assert fill(template, *values) == text


def test_a_known_error_reads_as_its_sentence_and_keeps_its_template() -> None:
    error = KnownError("%1 cannot be written (%2).", "plan.pdf", 13)
    assert str(error) == "plan.pdf cannot be written (13)."
    assert error.template == "%1 cannot be written (%2)."


def test_each_kind_has_its_exit_code() -> None:
    assert [kind.exit_code for kind in (KnownError, UsageError, NothingRunning)] == [1, 2, 3]
