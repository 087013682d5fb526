"""Finds points by what people type: codes old and new and of every language, names in any of them with or
without tones and spaces, body regions and what hurts; typing mistakes are forgiven, but never in a code or a
number: BL99 is never BL19."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.point_names import code_book, folding, meridian_key
from acupress_desktop.content.search_words import aches_called, part_called, without_point
from acupress_desktop.domain.codes import TypedCode, typed_code
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.points import Meridian
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.name_index import NameIndex
from acupress_desktop.services.nearness import SHORTEST, Nearness, is_large
from acupress_desktop.services.typed_text import beside_codes, last_tone, tidy, tone_marked

#: Characters whose Chinese word many books keep in English: their Kidney Shu is our Kidney Transporter.
_KEPT = (("俞", "shu"), ("郄", "xi"))

#: What a hit is worth: the closer to the point's own name the more.
_EXACT, _NAME, _MEANING, _PLACE, _ACHE, _INSIDE = 0, 1, 3, 5, 6, 8


def plain(text: str) -> str:
    """Lower case, without tone marks and other accents; every way to write one character as one."""
    return folding().fold(text)


#: How a vertebra is called, and in some books a point.
_VERTEBRA = re.compile(r"[CLS][\W_]*[1-7]")
#: As of a meridian, with the number of a point.
_NAME_AND_NUMBER = re.compile(r"(.*[^\W\d_])[\W_]*([0-9]{1,3})")
#: Stands before and after every word of a field, so that one look finds a word or its beginning.
_EDGE = "\n"
#: Digits between characters stand for theirs: 足3里.
_HAN = re.compile("[\u4e00-\u9fff]")
_AS_HAN = str.maketrans("0123456789", "〇一二三四五六七八九")
_LATIN = re.compile("[A-Za-z]")
_SPLIT = re.compile(r"[\s,;:/()\[\]{}<>«»‹›【】「」『』〈〉《》〔〕、。·・“”„\"-]+")


@dataclass(frozen=True)
class _Entry:
    """What is known of one point, made ready for comparing: fields with what a hit in them is worth."""

    whole: str
    fields: tuple[tuple[str, int], ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """`codes` are the points, the closest first. `meant` are the points that a code or a name may stand for
    where there are several: then nobody may choose for the user."""

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
        code = self._code(text)
        if code is not None and code.numbered and (found := self._match_code(code)).codes:
            return found
        typed = tidy(text)
        words = _words(typed)
        if not words:
            return Found(() if text.strip() else self._codes)
        meant = self._meant_by_name(typed)
        # What has a number and is no code finds what it surely is, or nothing.
        sure = code is not None and code.numbered
        codes = meant if sure else self._by_text(typed, words, code, meant)
        return Found(tuple(dict.fromkeys(codes)), meant if len(meant) > 1 else ())

    def point_meant(self, text: str) -> str:
        """The code of the one point that somebody means who writes so: a code, a whole name, or both.

        Raises KnownError where there is none, or several, naming them.
        """
        if text in self._catalogue.points:
            return text
        code, meant = self._code(text), self._meant(text)
        if len(meant) > 1:
            several = tuple(self._of_meridian(point) for point in meant)
            if code is not None and code.letters is not None:
                several = (
                    *(self._of_meridian(start) for start in code.starts),
                    self._of_meridian(code.letters),
                )
            raise KnownError("point.several", text=text, points=several)
        return meant[0] if meant else self._catalogue.point(text).code

    def points_meant(self, text: str) -> tuple[str, ...]:
        """The codes of all points that may be meant by a code, a whole name, or both; () where none is."""
        return (text,) if text in self._catalogue.points else self._meant(text)

    def _code(self, text: str) -> TypedCode | None:
        return typed_code(text, code_book(self._language))

    def _match_code(self, code: TypedCode) -> Found:
        # "T9" is no code of a point but the name of a vertebra, which stands in the places; "L4" is both.
        found = self._by_code(code)
        vertebra = not code.starts or _VERTEBRA.fullmatch(code.shown) is not None
        by_place = self._by_words(_words(re.sub(r"[\W_]", "", code.shown))) if vertebra else []
        meant = self._meant_by_code(code)
        return Found(tuple(dict.fromkeys((*found, *by_place))), meant if len(meant) > 1 else ())

    def _meant(self, text: str) -> tuple[str, ...]:
        """The points that somebody means who writes just this."""
        code = self._code(text)
        meant = self._meant_by_code(code) if code is not None and code.numbered else ()
        return meant or self._meant_by_name(tidy(text))

    def _meant_by_name(self, text: str) -> tuple[str, ...]:
        """Those of a text that is no code: of a name, with the tones of its pinyin in numbers, a word for
        "point" beside it, or a code."""
        named = self._index.meant(text) or self._toned(text) or self._index.meant(_with_han_digits(text))
        if named:
            return tuple(self._named(named))
        for rest in without_point(text, of_name=True):
            if meant := self._meant(rest):
                return meant
        for code, rest in beside_codes(text, code_book(self._language)):
            others = self._meant_by_name(rest)
            if meant := tuple(point for point in self._meant_by_code(code) if point in others):
                return meant
        return ()

    def _toned(self, text: str) -> list[int]:
        """The points of which the pinyin is typed with numbers. A single one behind the name must be its
        tone, or else it is the number of a point that there is not."""
        marked = tone_marked(text)
        if marked is None:
            return []
        found, last = self._index.meant(marked), last_tone(text)
        points = self._catalogue.points
        return [
            number
            for number in found
            if last is None or folding().exact(points[self._codes[number]].pinyin).endswith(last)
        ]

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

    def _of_meridian(self, code: str) -> Message:
        """A point, or the letters of a meridian, with the meridian's name."""
        point = self._catalogue.points.get(code)
        meridian = self._catalogue.word(f"meridian.{code if point is None else point.meridian}")
        return Message("point.of-meridian", code=code, meridian=meridian)

    def _meant_by_code(self, code: TypedCode) -> tuple[str, ...]:
        """The points whose code this is; those of a meridian too, where its letters are typed."""
        points = self._catalogue.points
        meant = tuple(
            point
            for start in code.starts
            for point in ((start,) if start in points else self._places_of(start))
        )
        if code.letters is None:
            return meant
        line = self._of(code.letters)
        return (*line, *meant) if code.letters_first else (*meant, *line)

    def _places_of(self, start: str) -> list[str]:
        """An extra point may lie in several places, which have codes of their own: EX-B2-T1."""
        return [point for point in self._codes if point.startswith(f"{start}-")]

    def _of(self, meridian: Meridian) -> list[str]:
        return [code for code, point in self._catalogue.points.items() if point.meridian is meridian]

    def _by_code(self, code: TypedCode) -> list[str]:
        """The codes themselves first, then their own places, then longer numbers."""
        if code.letters is not None:
            return list(self._meant_by_code(code))
        found: list[tuple[int, str]] = []
        for start in code.starts:
            hits = [point for point in self._codes if point.startswith(start)]
            if code.whole:
                hits = [point for point in hits if point == start or point.startswith(f"{start}-")]
            found += [
                (0 if point == start else 1 if point.startswith(f"{start}-") else 2, point) for point in hits
            ]
        return [point for _, point in sorted(found, key=lambda hit: hit[0])]

    def _by_text(
        self, text: str, words: list[str], code: TypedCode | None, meant: tuple[str, ...]
    ) -> list[str]:
        """What is called so comes first, then what begins so, then what has all the words somewhere."""
        text = _with_han_digits(text)
        words = _words(text)
        index, numbered = self._index, any(map(_numbered, words))
        named = self._named(index.called(text))
        if meant and not named:
            return self._beside(text, meant)
        begun = self._named(index.begun(text)) if len(words) > 1 and not numbered else []
        found = [*meant, *named, *(self._by_code(code) if code and not code.foreign else ()), *begun]
        ranked = self._ranked(words)
        # Parts of a name with a mistake in it often stand somewhere in other names.
        by_chance = len(words) > 1 or not ranked or min(ranked)[0] >= _INSIDE
        body, lines = self._of_body(text), self._of_meridians(text, code)
        own = part_called(text, self._language).own or not text.isascii()
        if not found and not body and not lines and not numbered and by_chance:
            found = self._named(index.near(text, begun=not ranked))
            for rest in without_point(text, of_name=False) if not found else ():
                if (_tells(rest) or self._of_body(rest)) and (left := self.find(rest)):
                    return left
        by_name = [self._codes[number] for worst, _, number in ranked if worst < _PLACE]
        by_place = [self._codes[number] for worst, _, number in ranked if worst >= _PLACE]
        found += [*(body if own else ()), *by_name, *lines, *body, *by_place]
        if body:
            found = [*named, *sorted(found, key=self._never_pressed)]
        if not found and numbered:
            found = self._with_code(text) or self._nearly_called(text)
        if not found and len(words) > 1 and not numbered:
            found = self._by_words(["".join(words)])  # "shen shu"
        return found or self._by_words(self._mended(words))

    def _beside(self, text: str, meant: tuple[str, ...]) -> list[str]:
        """All that is found by a name with a word for "point", what is meant first."""
        rests = (rest for rest in without_point(text, of_name=True) if self._meant(rest) == meant)
        return [*meant, *(self.find(rest) if (rest := next(rests, "")) else ())]

    def _with_code(self, text: str) -> list[str]:
        """A code of any language and words beside it: "BL23 kidney", "LI4 he"."""
        for code, rest in beside_codes(text, code_book(self._language)):
            # A letter more is no word: "BL2O" is no code.
            others = set(self.find(rest)) if len(folding().loose(rest)) > 1 else set()
            if found := [point for point in self._by_code(code) if point in others]:
                return found
        return []

    def _nearly_called(self, text: str) -> list[str]:
        """The point of a meridian whose name has one typing mistake: "Bldder 23"."""
        match = _NAME_AND_NUMBER.fullmatch(text)
        if match is None or len(key := meridian_key(match[1])) <= SHORTEST:
            return []
        names = code_book(self._language).names()
        near = Nearness(names).one_away(key, begun=False)[0]
        number = match[2].lstrip("0")
        codes = dict.fromkeys(f"{meridian}{number}" for name in near for meridian in names[name])
        return [code for code in codes if code in self._catalogue.points]

    def _named(self, numbers: Iterable[int]) -> list[str]:
        return [self._codes[number] for number in numbers]

    def _of_body(self, text: str) -> list[str]:
        """The points of a part of the body, or of what hurts, in any language."""
        regions, aches = part_called(text, self._language).regions, aches_called(text)
        points = self._catalogue.points.values()
        found = [code for ache in aches for code in self._catalogue.aches[ache].points]
        return [*found, *(point.code for point in points if point.region in regions)]

    def _of_meridians(self, text: str, code: TypedCode | None) -> list[str]:
        """The points of a meridian that is named without a number, or by letters of another language."""
        if code is not None:
            return self._by_code(code) if code.foreign else []
        return [
            point
            for meridian in (code_book(self._language).named(text) if _tells(text) else ())
            for point in self._of(meridian)
        ]

    def _never_pressed(self, code: str) -> bool:
        return self._catalogue.points[code].for_reference is not None

    def _by_words(self, words: list[str]) -> list[str]:
        return [self._codes[number] for _, _, number in self._ranked(words)]

    def _ranked(self, words: list[str]) -> list[tuple[int, int, int]]:
        """How far the farthest word is, and all are together, and the number of the point; the closest
        first, but of those that only lie there or help there the ones that nobody presses last."""
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
        never = {number for _, _, number in ranks if self._never_pressed(self._codes[number])}
        return sorted(ranks, key=lambda rank: (rank[0] >= _PLACE and rank[2] in never, rank))

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


def _with_han_digits(text: str) -> str:
    """ "足三里" for "足3里"; letters beside them make a code of a number."""
    return text.translate(_AS_HAN) if _HAN.search(text) and not _LATIN.search(text) else text


def _tells(text: str) -> bool:
    """Whether there is enough of it to be a name or a word."""
    key = folding().loose(text)
    return len(key) >= SHORTEST or (len(key) > 1 and is_large(key))


def _numbered(word: str) -> bool:
    return any(unicodedata.category(letter).startswith("N") for letter in word)


def _words(text: str) -> list[str]:
    return [word for word in _SPLIT.split(plain(text)) if word]


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
