"""Korean names in Latin letters, by the Revised Romanization of 2000: as a name is said, not letter by
letter."""

from __future__ import annotations

_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_VOWELS = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_FINALS = [
    "",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]
_FIRST, _LAST = 0xAC00, 0xD7A3
#: What a final and the initial after it become together; the others stay as they are. A final before a vowel
#: is the initial that it is written as.
_TOGETHER = {
    ("k", "n"): "ngn",
    ("k", "m"): "ngm",
    ("k", "r"): "ngn",
    ("t", "n"): "nn",
    ("t", "m"): "nm",
    ("t", "r"): "nn",
    ("p", "n"): "mn",
    ("p", "m"): "mm",
    ("p", "r"): "mn",
    ("n", "r"): "ll",
    ("l", "r"): "ll",
    ("l", "n"): "ll",
    ("m", "r"): "mn",
    ("ng", "r"): "ngn",
    ("k", ""): "g",
    ("t", ""): "d",
    ("p", ""): "b",
    ("l", ""): "r",
}


def romanised(hangul: str) -> str:
    """ "Hapgok" for 합곡. What is no hangul stays as it is."""
    return _join(hangul, _TOGETHER)


def spelled(hangul: str) -> str:
    """Letter by letter, as many type it: "joksamri" for 족삼리."""
    return _join(hangul, {}).casefold()


def _join(hangul: str, together: dict[tuple[str, str], str]) -> str:
    written, final = "", ""
    for sign in hangul:
        if not _FIRST <= ord(sign) <= _LAST:
            written, final = written + final + sign, ""
            continue
        syllable, last = divmod(ord(sign) - _FIRST, len(_FINALS))
        first, vowel = divmod(syllable, len(_VOWELS))
        initial = _INITIALS[first]
        written += together.get((final, initial), final + initial) + _VOWELS[vowel]
        final = _FINALS[last]
    written += final
    return written[:1].upper() + written[1:]
