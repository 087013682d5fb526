"""Finds points by what people type: codes old and new, pinyin with or without tones and spaces,
hanzi, English, body regions and what hurts; typing mistakes are forgiven, but never in a code or a
number: BL99 is never BL19."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.codes import TypedCode, typed_code
from acupress_desktop.domain.value import dataclass

#: Characters whose Chinese word many books keep in English: their Kidney Shu is our Kidney Transporter.
_KEPT = (("俞", "shu"), ("郄", "xi"))

#: What a hit is worth: the closer to the point's own name the more.
_EXACT, _NAME, _MEANING, _PLACE, _ACHE, _INSIDE = 0, 1, 3, 5, 6, 8


def plain(text: str) -> str:
    """Lower case, without tone marks and other accents."""
    split = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in split if not unicodedata.combining(letter)).casefold()


#: How a vertebra is called, and in some books a point.
_VERTEBRA = re.compile(r"[CLS][\W_]*[1-7]")
#: Stands before and after every word of a field, so that one look finds a word or its beginning.
_EDGE = "\n"


@dataclass(frozen=True)
class _Entry:
    """What is known of one point, made ready for comparing: fields with what a hit in them is worth."""

    whole: str
    fields: tuple[tuple[str, int], ...]
    words: tuple[str, ...]


class Search:
    """Its table of words is built once, when a text that is no code is first searched for or by `get_ready`;
    `find` then takes a few milliseconds for all points."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._codes = tuple(catalogue.points)

    def get_ready(self) -> Search:
        """Build the table now; it takes some ten milliseconds."""
        self._letters  # noqa: B018  (and with it all that it is made of)
        return self

    @cached_property
    def _entries(self) -> list[_Entry]:
        catalogue = self._catalogue
        aches: dict[str, list[str]] = {}
        for ache in catalogue.aches.values():
            text = catalogue.ache_texts[ache.id]
            for code in ache.points:
                aches.setdefault(code, []).extend(_words(f"{text.title} {text.words}"))
        return [self._entry(catalogue, code, aches.get(code, [])) for code in self._codes]

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted({word for entry in self._entries for word in entry.words})

    @cached_property
    def _letters(self) -> list[tuple[str, frozenset[str]]]:
        return [(known, frozenset(known)) for known in self._vocabulary]

    def find(self, text: str) -> list[str]:
        """Codes of the points that match every word of `text`, the closest first; all for an empty text.

        What looks like a code finds points whose code begins so, or nothing.
        """
        code = typed_code(text)
        if code is not None and code.numbered:
            # "T9" is no code of a point but the name of a vertebra, which stands in the places; "L4" is both.
            found = self._by_code(code)
            vertebra = code.start is None or _VERTEBRA.fullmatch(code.shown) is not None
            by_place = self._ranked(_words(re.sub(r"[\W_]", "", code.shown))) if vertebra else []
            return [*found, *(point for point in by_place if point not in found)]
        words = _words(text)
        if not words:
            return [] if text.strip() else list(self._codes)
        by_code = self._by_code(code) if code is not None else []
        found = [*by_code, *(point for point in self._ranked(words) if point not in by_code)]
        if not found and len(words) > 1 and not any(map(_numbered, words)):
            found = self._ranked(["".join(words)])  # "shen shu"
        if not found:
            found = self._ranked(self._mended(words))
        return found

    def _by_code(self, code: TypedCode) -> list[str]:
        """The code itself first, then its own places, then longer numbers."""
        start = code.start
        if start is None:
            return []
        hits = [point for point in self._codes if point.startswith(start)]
        if code.whole:
            hits = [point for point in hits if point == start or point.startswith(f"{start}-")]
        return sorted(hits, key=lambda point: (point != start, not point.startswith(f"{start}-")))

    def _ranked(self, words: list[str]) -> list[str]:
        ranks = []
        first = words[0] if words else ""
        for number, entry in enumerate(self._entries):
            if first not in entry.whole:
                continue  # of hundreds, in most; the rest is looked at in earnest
            worst, total = -1, 0
            for word in words:
                rank = _rank(entry, word)
                if rank is None:
                    break
                worst, total = max(worst, rank), total + rank
            else:
                ranks.append((worst, total, number))
        return [self._codes[number] for _, _, number in sorted(ranks)]

    def _mended(self, words: list[str]) -> list[str]:
        """Each word that nothing begins with, replaced by the known word nearest to it; one with a number is
        what it is."""
        return [word if self._known(word) or _numbered(word) else self._nearest(word) for word in words]

    def _known(self, word: str) -> bool:
        return any(entry.startswith(word) for entry in self._vocabulary)

    def _nearest(self, word: str) -> str:
        if len(word) < 4:
            return word
        allowed = 1 if len(word) < 7 else 2
        best, least = word, allowed + 1
        letters = set(word)
        for known, its in self._letters:
            if len(known) < len(word) - allowed or len(letters - its) > allowed:
                continue
            # Who is still typing has not come to the end of the word.
            away = min(_distance(word, known[: len(word)], least), _distance(word, known, least))
            if away < least:
                best, least = known, away
        return best

    def _entry(self, catalogue: Catalogue, code: str, aches: Iterable[str]) -> _Entry:
        point, text = catalogue.points[code], catalogue.text(code)
        region, meridian = f"region.{point.region}", f"meridian.{point.meridian}"
        names = (point.pinyin, point.hanzi, point.hanzi_traditional, *point.also)
        fields = (
            ((plain(code), *("".join(_words(name)) for name in names)), _NAME),
            (
                [*_words(text.english), *(word for mark, word in _KEPT if any(mark in n for n in names))],
                _MEANING,
            ),
            (_words(f"{text.where} {catalogue.word(region)} {catalogue.word(meridian)}"), _PLACE),
            (dict.fromkeys(aches), _ACHE),
        )
        joined = tuple((f"{_EDGE}{_EDGE.join(words)}{_EDGE}", worth) for words, worth in fields)
        return _Entry(
            "".join(field for field, _ in joined),
            joined,
            tuple(word for words, _ in fields for word in words),
        )


def _numbered(word: str) -> bool:
    return any(unicodedata.category(letter).startswith("N") for letter in word)


def _words(text: str) -> list[str]:
    return [
        word for word in re.split(r"[\s,;:/()·“”\"-]+", plain(text).replace("'", "").replace("’", "")) if word
    ]


def _rank(entry: _Entry, word: str) -> int | None:
    """How close a word comes to a point, 0 the closest; None for not at all."""
    if word not in entry.whole:
        return None
    start = f"{_EDGE}{word}"
    for field, worth in entry.fields:
        if start in field:
            whole = f"{start}{_EDGE}" in field
            if not whole and word.isdigit():
                continue  # 1 is not 1–2
            return _EXACT if whole and worth == _NAME else worth + (not whole)
    return _INSIDE if len(word) > 2 and not _numbered(word) else None


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
