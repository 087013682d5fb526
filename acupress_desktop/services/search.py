"""Finds points by what people type: codes old and new and of every language, names in any of them with or
without tones and spaces, body regions and what hurts; typing mistakes are forgiven, but never in a code or a
number: BL99 is never BL19."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.point_names import code_book, folding
from acupress_desktop.domain.codes import TypedCode, typed_code
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.name_index import NameIndex
from acupress_desktop.services.nearness import Nearness, is_large

#: Characters whose Chinese word many books keep in English: their Kidney Shu is our Kidney Transporter.
_KEPT = (("俞", "shu"), ("郄", "xi"))

#: What a hit is worth: the closer to the point's own name the more.
_EXACT, _NAME, _MEANING, _PLACE, _ACHE, _INSIDE = 0, 1, 3, 5, 6, 8


def plain(text: str) -> str:
    """Lower case, without tone marks and other accents; every way to write one character as one."""
    return folding().fold(text)


#: How a vertebra is called, and in some books a point.
_VERTEBRA = re.compile(r"[CLS][\W_]*[1-7]")
#: Stands before and after every word of a field, so that one look finds a word or its beginning.
_EDGE = "\n"
#: Digits between characters stand for theirs: 足3里.
_HAN = re.compile("[\u4e00-\u9fff]")
_AS_HAN = str.maketrans("0123456789", "〇一二三四五六七八九")
#: Pinyin with the numbers of its tones: "he2gu3".
_TONED = re.compile(r"(?:[a-zü:]+[1-5][\s'-]*){2,}", re.IGNORECASE)


@dataclass(frozen=True)
class _Entry:
    """What is known of one point, made ready for comparing: fields with what a hit in them is worth."""

    whole: str
    fields: tuple[tuple[str, int], ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """`codes` are the points, the closest first. `meant` are the points that a code may stand for where it
    means one in one language and another in the next: then nobody may choose for the user."""

    codes: tuple[str, ...]
    meant: tuple[str, ...] = ()


class Search:
    """Its tables are built once, when a text that is no code is first searched for or by `get_ready`; `find`
    then takes a few milliseconds for all points. The codes of the language that was asked for are read
    first."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue, self._language = catalogue, catalogue.asked_language
        self._codes = tuple(catalogue.points)

    def get_ready(self) -> Search:
        """Build the tables now; it takes some ten milliseconds."""
        self._index.get_ready()
        self._known  # noqa: B018  (and with it all that it is made of)
        return self

    def find(self, text: str) -> list[str]:
        """Codes of the points that match every word of `text`, the closest first; all for an empty text.

        What looks like a code finds points whose code begins so, or nothing.
        """
        return list(self.match(text).codes)

    def match(self, text: str) -> Found:
        """As `find`, with what an ambiguous code may mean."""
        code = typed_code(text, code_book(self._language))
        if code is not None and code.numbered:
            # "T9" is no code of a point but the name of a vertebra, which stands in the places; "L4" is both.
            found = self._by_code(code)
            vertebra = not code.starts or _VERTEBRA.fullmatch(code.shown) is not None
            by_place = self._by_words(_words(re.sub(r"[\W_]", "", code.shown))) if vertebra else []
            meant = self._meant_by(code)
            return Found(tuple(dict.fromkeys((*found, *by_place))), meant if len(meant) > 1 else ())
        words = _words(text)
        if not words:
            return Found(() if text.strip() else self._codes)
        return Found(tuple(dict.fromkeys(self._by_text(text, words, code))))

    def point_meant(self, text: str) -> str:
        """The code of the one point that somebody means who writes so: a code, or a whole name.

        Raises KnownError where there is none, or several, naming them.
        """
        if text in self._catalogue.points:
            return text
        code = typed_code(text, code_book(self._language))
        if code is not None and code.numbered:
            meant = self._meant_by(code)
        else:
            meant = tuple(self._named(self._index.meant(_as_named(text))))
            meant = meant or self._coded_and_named(text.split())
        if len(meant) > 1:
            several = tuple(
                Message("point.of-meridian", code=code, meridian=self._meridian(code)) for code in meant
            )
            raise KnownError("point.several", text=text, points=several)
        return meant[0] if meant else self._catalogue.point(text).code

    def _coded_and_named(self, parts: list[str]) -> tuple[str, ...]:
        """The points of which both are written, as in a book: "LI4 Hegu", "内关 P6"."""
        for part, rest in ((parts[0], parts[1:]), (parts[-1], parts[:-1])) if len(parts) > 1 else ():
            code = typed_code(part, code_book(self._language))
            if code is not None and code.numbered:
                named = self._named(self._index.meant(_as_named(" ".join(rest))))
                return tuple(point for point in self._meant_by(code) if point in named)
        return ()

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex(self._catalogue, self._language)

    @cached_property
    def _entries(self) -> list[_Entry]:
        catalogue = self._catalogue
        aches: dict[str, list[str]] = {}
        for ache in catalogue.aches.values():
            text = catalogue.ache_texts[ache.id]
            for code in ache.points:
                aches.setdefault(code, []).extend(_words(f"{text.title} {text.words}"))
        words = self._index.words
        return [
            self._entry(catalogue, code, words[number], aches.get(code, []))
            for number, code in enumerate(self._codes)
        ]

    @cached_property
    def _known(self) -> Nearness:
        return Nearness({word for entry in self._entries for word in entry.words})

    def _meridian(self, code: str) -> str:
        return self._catalogue.word(f"meridian.{self._catalogue.points[code].meridian}")

    def _meant_by(self, code: TypedCode) -> tuple[str, ...]:
        """The points whose code this is."""
        return tuple(start for start in code.starts if start in self._catalogue.points)

    def _by_code(self, code: TypedCode) -> list[str]:
        """The codes themselves first, then their own places, then longer numbers."""
        found: list[tuple[int, str]] = []
        for start in code.starts:
            hits = [point for point in self._codes if point.startswith(start)]
            if code.whole:
                hits = [point for point in hits if point == start or point.startswith(f"{start}-")]
            found += [
                (0 if point == start else 1 if point.startswith(f"{start}-") else 2, point) for point in hits
            ]
        return [point for _, point in sorted(found, key=lambda hit: hit[0])]

    def _by_text(self, text: str, words: list[str], code: TypedCode | None) -> list[str]:
        """What is called so comes first, then what begins so, then what has all the words somewhere."""
        if (named_so := _as_named(text)) != text:
            text = named_so
            words = _words(text)
        numbered = any(map(_numbered, words))
        index = self._index
        named = index.called(text)
        begun = index.begun(text) if len(words) > 1 and not numbered else []
        found = [*self._named(named), *(self._by_code(code) if code else ()), *self._named(begun)]
        ranked = self._ranked(words)
        # Parts of a name with a mistake in it often stand somewhere in other names.
        by_chance = len(words) > 1 or not ranked or ranked[0][0] >= _INSIDE
        if not found and not numbered and by_chance:
            found = self._named(index.near(text, begun=not ranked))
        found += [self._codes[number] for _, _, number in ranked]
        if not found and len(words) > 1:
            found = self._with_code(text.split())
        if not found and len(words) > 1 and not numbered:
            found = self._by_words(["".join(words)])  # "shen shu"
        return found or self._by_words(self._mended(words))

    def _named(self, numbers: Iterable[int]) -> list[str]:
        return [self._codes[number] for number in numbers]

    def _with_code(self, parts: list[str]) -> list[str]:
        """A code of any language and more beside it, as it is copied from a book: "GI4 Hegu", "合谷 LI4"."""
        for part, rest in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
            code = typed_code(part, code_book(self._language))
            if code is not None and code.numbered:
                others = set(self.find(" ".join(rest)))
                return [point for point in self._by_code(code) if point in others]
        return []

    def _by_words(self, words: list[str]) -> list[str]:
        return [self._codes[number] for _, _, number in self._ranked(words)]

    def _ranked(self, words: list[str]) -> list[tuple[int, int, int]]:
        """How far the farthest word is, and all are together, and the number of the point; the closest
        first."""
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
        return sorted(ranks)

    def _mended(self, words: list[str]) -> list[str]:
        """Each word that nothing begins with, replaced by the known word nearest to it; one with a number is
        what it is."""
        known = self._known
        return [word if known.begins(word) or _numbered(word) else known.nearest(word) for word in words]

    def _entry(
        self, catalogue: Catalogue, code: str, called: tuple[str, ...], aches: Iterable[str]
    ) -> _Entry:
        point, text = catalogue.points[code], catalogue.text(code)
        region, meridian = f"region.{point.region}", f"meridian.{point.meridian}"
        names = (point.pinyin, point.hanzi, point.hanzi_traditional, *point.also)
        fields = (
            ((plain(code), *called), _NAME),
            (
                [
                    *_words(catalogue.english_name(code)),
                    *(word for mark, word in _KEPT if any(mark in n for n in names)),
                ],
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


def _as_named(text: str) -> str:
    """A name as it is written, of one that is typed with digits: "足3里", "he2 gu3"."""
    if _HAN.search(text):
        return text.translate(_AS_HAN)
    return re.sub("[1-5]", "", text) if _TONED.fullmatch(text.strip()) else text


def _numbered(word: str) -> bool:
    return any(unicodedata.category(letter).startswith("N") for letter in word)


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,;:/()·・“”\"-]+", plain(text)) if word]


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
    return _INSIDE if (len(word) > 2 or is_large(word)) and not _numbered(word) else None
