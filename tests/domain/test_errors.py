"""Sentences with places for values."""

from __future__ import annotations

from pathlib import Path

import pytest

from acupress_desktop.domain.errors import BadData, KnownError, Message, NothingRunning, UsageError, fill


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


def test_a_known_error_is_a_code_with_its_facts() -> None:
    error = KnownError("file.unwritable", path=Path("plan.pdf"), why=Message("system.ENOSPC"))
    assert str(error) == "file.unwritable (path=plan.pdf, why=system.ENOSPC)"
    assert (error.code, error.facts["path"]) == ("file.unwritable", Path("plan.pdf"))
    assert KnownError.of(error.message).message == error.message


def test_a_message_outlives_the_errors_that_it_names() -> None:
    behind = KnownError("session.none")
    message = Message("both", first=behind, second=ValueError("odd"), all=[1, behind])
    assert message.facts == {
        "first": Message("session.none"),
        "second": "odd",
        "all": (1, Message("session.none")),
    }
    assert message == Message("both", first=behind.message, second="odd", all=(1, behind.message))
    assert hash(message) == hash(Message("both"))
    assert message not in (Message("both"), "both")
    assert repr(message) == "Message(both (first=session.none, second=odd, all=[1, session.none]))"


def test_bad_data_is_a_value_error_too() -> None:
    with pytest.raises(ValueError, match=r"data\.too-deep"):
        raise BadData("data.too-deep")


def test_each_kind_has_its_exit_code() -> None:
    assert [kind.exit_code for kind in (KnownError, UsageError, NothingRunning)] == [1, 2, 3]
