"""Numbers as people type them: in the digits of any script, with a decimal point or comma."""

from __future__ import annotations

import re
import unicodedata

#: All that stands for a decimal sign: point, comma, those of Arabic (most keyboards have but its comma), of
#: full width and small ones, and the raised point.
_DECIMAL = str.maketrans(dict.fromkeys(",٫،，．。﹐﹒·", "."))


def latin_digits(text: str) -> str:
    """Digits of every script as 0 to 9; all else stays."""
    return "".join(map(_digit, text))


def read_number(text: str, decimals: int) -> float | None:
    """What was typed, with at most so many decimals; None for what is no such number.

    Point and comma are the same, so nothing may group digits: 1,234 is never 1234.
    """
    found = re.fullmatch(r"([0-9]*)(?:\.([0-9]*))?", _typed(text))
    if found is None or not (found[1] or found[2]) or len(found[2] or "") > decimals:
        return None
    return float(f"{found[1] or 0}.{found[2] or 0}")


def may_become_number(text: str, decimals: int) -> bool:
    """Whether more letters can make a number of it, as of "" and of "2."."""
    typed = _typed(text)
    return typed == "" or (typed == "." and decimals > 0) or read_number(text, decimals) is not None


def _typed(text: str) -> str:
    return latin_digits(text.strip().translate(_DECIMAL))


def _digit(sign: str) -> str:
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)
