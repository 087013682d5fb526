"""Words under each other in a terminal, where a Chinese, Japanese or Korean character takes two columns."""

from __future__ import annotations


def padded(text: str, columns: int) -> str:
    """`text` with spaces behind it until it takes so many columns; a longer one as it is."""
    return text + " " * max(0, columns - columns_of(text))


def columns_of(text: str) -> int:
    """How many a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # late: most words need none of it

    return sum(1 + (east_asian_width(letter) in "WF") for letter in text if not combining(letter))
