"""Which of thousands of known words a word with a typing mistake may be."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator

#: So many letters tell a word, even with a mistake in it.
SHORTEST = 3
#: Letters of a script whose signs are syllables or words: two of them are a name already.
_LARGE = "\u3041"
#: The keys of a Korean keyboard stand among them, and are letters.
_KOREAN = ("\u3131", "\u3163")


class Nearness:
    """Words are folded (`domain/folding.py`) before they come here."""

    def __init__(self, known: Iterable[str]) -> None:
        self._sorted = sorted(known)
        self._masks = [(word, _mask(word)) for word in self._sorted]

    def begins(self, word: str) -> bool:
        """Whether a known word begins so."""
        return next(self.begun(word), None) is not None

    def begun(self, word: str) -> Iterator[str]:
        """The known words that begin so."""
        at = bisect_left(self._sorted, word)
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            yield self._sorted[at]
            at += 1

    def one_away(self, word: str, begun: bool) -> tuple[list[str], list[str]]:
        """The known words that one letter more, less, changed or swapped makes of this one, and with `begun`
        those that begin with such a word, as of who is still typing. None for a word too short to tell."""
        large, length = is_large(word), len(word)
        if length < SHORTEST and not large:
            return [], []
        whole, longer = [], []
        for known in self._alike(word):
            away = len(known) - length
            if -1 <= away <= 1 and _one_apart(word, known):
                whole.append(known)
            elif begun and away > 0 and length > SHORTEST and not large and _one_apart(word, known[:length]):
                longer.append(known)
        return whole, longer

    def nearest(self, word: str) -> str:
        """The known word nearest to this one, itself where none is near: at most one mistake away, two where
        it is long."""
        if len(word) < 4:
            return word
        length = len(word)
        for known in self._alike(word):
            # Who is still typing has not come to the end of the word.
            if _one_apart(word, known[:length]) or _one_apart(word, known):
                return known
        return self._two_away(word) if length >= 7 else word

    def _two_away(self, word: str) -> str:
        third = len(word) // 3
        # Of three parts two mistakes leave one as it is, but for a few swapped letters.
        a, b, c = word[:third], word[third : 2 * third], word[2 * third :]
        shortest = len(word) - 2
        alike = [k for k in self._sorted if (a in k or b in k or c in k) and len(k) >= shortest]
        for known in alike:
            if min(_distance(word, known[: len(word)], 3), _distance(word, known, 3)) < 3:
                return known
        return word

    def _alike(self, word: str) -> list[str]:
        """The words that lack at most one of its letters."""
        mine = _mask(word)
        return [known for known, its in self._masks if not (rest := mine & ~its) & (rest - 1)]


def _mask(word: str) -> int:
    """A bit for each of its letters; those of large scripts share bits."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 63)
    return mask


def is_large(word: str) -> bool:
    """Whether its letters are syllables or words by themselves."""
    first = word[:1]
    return first >= _LARGE and not _KOREAN[0] <= first <= _KOREAN[1] and unicodedata.category(first) == "Lo"


def _one_apart(a: str, b: str) -> bool:
    """Whether one mistake makes `b` of `a`."""
    if len(a) > len(b):
        a, b = b, a
    at, least = 0, len(a)
    while at < least and a[at] == b[at]:
        at += 1
    if len(a) < len(b):
        return len(b) == len(a) + 1 and a[at:] == b[at + 1 :]
    if at == least:
        return False
    swapped = a[at + 1 : at + 2] == b[at] and a[at] == b[at + 1 : at + 2] and a[at + 2 :] == b[at + 2 :]
    return a[at + 1 :] == b[at + 1 :] or swapped


def _distance(a: str, b: str, limit: int) -> int:
    """Letters to change, add, leave out or swap with their neighbour; `limit` where it is no less."""
    if abs(len(a) - len(b)) >= limit:
        return limit
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        before, last, row = row, before, [i]
        for j, other in enumerate(b, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) >= limit:
            return limit
    return row[-1]
