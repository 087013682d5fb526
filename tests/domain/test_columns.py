"""Words stand under each other in a terminal, in letters of one column and of two."""

from __future__ import annotations

import pytest

from acupress_desktop.domain.columns import columns_of, padded


@pytest.mark.parametrize(
    ("text", "columns"),
    [("ok", 2), ("Hégǔ", 4), ("He\u0301gu\u030c", 4), ("合谷", 4), ("ｱ", 1), ("Ｋ", 2), ("합곡", 4), ("", 0)],
)
def test_how_many_columns_a_text_takes(text: str, columns: int) -> None:
    assert columns_of(text) == columns
    assert padded(text, 6) == text + " " * (6 - columns)


def test_what_is_longer_stays() -> None:
    assert padded("fallback", 4) == "fallback"
