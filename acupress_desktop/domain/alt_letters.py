"""Which letter is pressed with Alt for which words of a window or a menu (ADR 39).

Words are spelt as Qt spells them: `&` stands before the letter, `&&` is a `&` to be read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

#: As those desktops write it whose letters no keyboard has a key for: 保存(&S)…
_BEHIND = re.compile(r" ?[(（]&([^&])[)）]")
#: A letter that would look like one of those: Vitamin (B).
_ALONE = re.compile(r"(?<=[(（]).(?=[)）])")
_MARKED = re.compile(r"&(.)", re.DOTALL)
#: What stays at the very end: 保存(&S)…
_ENDING = re.compile(r"[\s.…:：]*$")
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def letter_of(text: str) -> str:
    """The letter of a text, small; "" where it has none."""
    found = (match[1] for match in _MARKED.finditer(text) if match[1] not in "& ")
    return next(found, "").lower()


def without_letter(text: str) -> str:
    """The words as Qt shows them, with neither mark nor letter behind them."""
    return _MARKED.sub(r"\1", _BEHIND.sub("", text))


def as_qt_reads(text: str) -> str:
    """The words as Qt names them to readers: without marks, but with a letter behind them."""
    return _MARKED.sub(r"\1", text)


def lettered(texts: Sequence[str], wished: Sequence[str] = ()) -> list[str]:
    """The texts, each with a letter that no other one has, as far as there are any.

    First the letters that are `wished` (one a text, "" for none: those that a window has already), then those
    that were marked by hand; then each text in its turn takes the first free letter of its words, first ones
    before others. Words of characters get one of A to Z behind them. Where others have all letters of a text,
    one of them moves, if it can; else the text has none, and neither has one without words.
    """
    plain = [_unmarked(text) for text in texts]
    wishes = [letter_of(text) for text in texts]
    may = [list(_letters(text)) for text in plain]
    given: dict[str, int] = {}
    for letters in (wished, wishes):
        for place, letter in enumerate(letters):
            if letter in may[place] and letter not in given and place not in given.values():
                given[letter] = place
    for place in range(len(texts)):
        if place not in given.values():
            _give(place, may, given, set())
    letter_at = {place: letter for letter, place in given.items()}
    return [_mark(text, letter_at.get(place, "")) for place, text in enumerate(plain)]


def _give(place: int, may: list[list[str]], given: dict[str, int], asked: set[str]) -> bool:
    """Find a letter for the text at a place; who has it takes another, as long as there is one."""
    for letter in may[place]:
        if letter not in given:
            given[letter] = place
            return True
    for letter in may[place]:
        if letter not in asked:
            asked.add(letter)
            if _give(given[letter], may, given, asked):
                given[letter] = place
                return True
    return False


def _letters(text: str) -> Iterator[str]:
    """Those that a text may have, the best ones first, small."""
    words = re.findall(r"[^\W\d_]+", _ALONE.sub(" ", text.replace("&&", " ")))
    if not words:
        return
    typed = [letter for word in words for letter in (word[0], *word[1:]) if _has_key(letter)]
    if not typed and any(map(_is_character, "".join(words))):
        typed = list(_LATIN)
    firsts = [word[0] for word in words if _has_key(word[0])]
    yield from dict.fromkeys(letter.lower() for letter in (*firsts, *typed))


def _has_key(letter: str) -> bool:
    """A key of its own on the keyboards of its script, so far as one can tell: no accent, no character."""
    simple = (
        unicodedata.normalize("NFD", letter) == letter and len(letter.upper()) == len(letter.lower()) == 1
    )
    return letter.isalpha() and simple and not _is_character(letter)


def _is_character(letter: str) -> bool:
    """Of Chinese, Japanese or Korean."""
    return ord(letter) >= 0x1100 and unicodedata.east_asian_width(letter) in "WF"


def _unmarked(text: str) -> str:
    plain = _MARKED.sub(lambda mark: "&&" if mark[1] == "&" else mark[1], _BEHIND.sub("", text))
    alone = (len(plain) - len(plain.rstrip("&"))) % 2 == 1  # at the very end it would mark what comes behind
    return f"{plain}&" if alone else plain


def _mark(text: str, letter: str) -> str:
    if not letter:
        return text
    starts = {match.start() for match in re.finditer(r"(?<![^\W\d_])[^\W\d_]", text)}
    alone = {match.start() for match in _ALONE.finditer(text)}
    every = [at for at, sign in enumerate(text) if sign.lower() == letter and at not in alone]
    at = min(every, key=lambda at: (at not in starts, at), default=None)
    if at is not None:
        return f"{text[:at]}&{text[at:]}"
    ending = _ENDING.search(text)
    assert ending is not None
    return f"{text[: ending.start()]}(&{letter.upper()}){text[ending.start() :]}"
