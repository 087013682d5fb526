"""Every name of every point, made ready for one look: as it was typed, without its marks, begun, or with a
mistake. Points are numbers here, in the order of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.point_names import extra_names, folding, read_names
from acupress_desktop.domain.folding import initials
from acupress_desktop.domain.hangul import spelled
from acupress_desktop.domain.names import NAMED_LANGUAGES, PointName
from acupress_desktop.domain.points import Meridian, Point
from acupress_desktop.services.nearness import Nearness

#: What is taken first where several points have a name: a name of the program's language, any other, how it
#: is read in Japanese or Korean, what a point is called too, and how some names are typed.
_OWN, _NAME, _READ, _ALSO, _TYPED = 0, 1, 2, 3, 4
#: Ways to type a long vowel of romaji where there is no key for it; "Gokoku" is found anyway.
_LONG = tuple(
    str.maketrans({"ō": o, "ū": u, "Ō": o.title(), "Ū": u.title()})
    for o, u in (("ou", "uu"), ("oo", "uu"), ("oh", "u"))
)
#: "Shimmon" for "Shinmon".
_BEFORE_LIPS = re.compile("n(?=[bmp])")
_DOTTED = str.maketrans("üǖǘǚǜÜǕǗǙǛ", "v" * 10)

#: Points with what a name of theirs is worth, as `number << _BITS | worth`: thousands of names are kept.
_Kept = tuple[int, ...]
_BITS = 3
_Found = dict[int, int]


class NameIndex:
    """Raises KnownError where our files of names are missing or damaged."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        self._fold = folding()
        #: By each way to write a name: the points, with what it is worth.
        self._exact: dict[str, _Kept] = {}
        self._loose: dict[str, _Kept] = {}
        #: By the point: its names without their marks, a word each.
        self.words: list[tuple[str, ...]] = []
        lists = {known: read_names(known) for known in (*NAMED_LANGUAGES, "en")}
        for number, point in enumerate(catalogue.points.values()):
            keys: dict[str, None] = {}
            for worth, name in _names(catalogue, point, lists, language):
                exact, loose = self._fold.keys(name)
                _add(self._exact, exact, number, worth)
                _add(self._loose, loose, number, worth)
                keys[loose] = None
            for typed in dict.fromkeys(_spellings(point, lists)):
                loose = self._fold.loose(typed)
                _add(self._loose, loose, number, _TYPED)
                keys[loose] = None
            self.words.append(tuple(keys))

    def get_ready(self) -> None:
        """Build now what mistakes are looked up in."""
        self._nearness  # noqa: B018

    def called(self, text: str) -> list[int]:
        """The points that have this name: first as it is written, then without its marks. Who types no marks
        at all may mean a name that has some."""
        exact, loose = self._hits(text)
        return list(dict.fromkeys((*_ordered({} if text.isascii() else exact), *_ordered(loose))))

    def meant(self, text: str) -> list[int]:
        """Those that nobody else is meant by: they are called just so, and not only in a few books. Letters
        without marks are the pinyin of a point before they are how another one is read elsewhere."""
        exact, loose = self._hits(text)
        found = loose if text.isascii() else exact or loose
        least = min(found.values(), default=0)
        most = max(least, _NAME if text.isascii() else _READ)
        return _ordered({number: worth for number, worth in found.items() if worth <= most})

    def begun(self, text: str) -> list[int]:
        """The points of which a name begins so."""
        key = self._fold.loose(text)
        return _ordered(self._all(self._nearness.begun(key))) if key else []

    def near(self, text: str, begun: bool) -> list[int]:
        """The points with the names that are one mistake away; after them, with `begun`, those with names
        that begin so."""
        whole, longer = self._nearness.one_away(self._fold.loose(text), begun)
        return list(dict.fromkeys((*_ordered(self._all(whole)), *_ordered(self._all(longer)))))

    @cached_property
    def _nearness(self) -> Nearness:
        return Nearness(self._loose)

    def _all(self, keys: Iterable[str]) -> _Found:
        """What is found by any of several ways to write a name."""
        found: _Found = {}
        for key in keys:
            for number, worth in _unpacked(self._loose[key]).items():
                found[number] = min(worth, found.get(number, worth))
        return found

    def _hits(self, text: str) -> tuple[_Found, _Found]:
        exact, loose = self._fold.keys(text)
        return _unpacked(self._exact.get(exact, ())), _unpacked(self._loose.get(loose, ()))


def _add(keys: dict[str, _Kept], key: str, number: int, worth: int) -> None:
    """Points come one after the other: one that has the key already stands last."""
    if key:
        had, new = keys.get(key), number << _BITS | worth
        if had is None:
            keys[key] = (new,)
        elif had[-1] >> _BITS != number:
            keys[key] = (*had, new)
        elif new < had[-1]:
            keys[key] = (*had[:-1], new)


def _unpacked(kept: _Kept) -> _Found:
    return {both >> _BITS: both & (1 << _BITS) - 1 for both in kept}


def _ordered(found: _Found) -> list[int]:
    return sorted(found, key=lambda number: (found[number], number))


def _names(
    catalogue: Catalogue, point: Point, lists: Mapping[str, Mapping[str, PointName]], language: str
) -> Iterator[tuple[int, str]]:
    """Every name of a point, with what it is worth."""

    def worth(known: str) -> int:
        return _OWN if known == language else _NAME

    yield worth("zh"), (pinyin := point.pinyin.partition(" (")[0])
    if pinyin != point.pinyin:
        yield _ALSO, point.pinyin
    yield worth("zh"), point.hanzi
    yield worth("zh"), point.hanzi_traditional
    yield worth("en"), catalogue.english_name(point.code)
    for also in point.also:
        yield _ALSO, also
    for known, names in lists.items():
        entry = names.get(point.code)
        if entry is not None:
            for name in filter(None, (entry.name, entry.kana)):
                yield worth(known), name
            if entry.latin:
                yield _READ, entry.latin
            for name in entry.also:
                yield _ALSO, name
    if point.meridian is Meridian.EX:
        for name in extra_names(point.code):
            yield _ALSO, name


def _spellings(point: Point, lists: Mapping[str, Mapping[str, PointName]]) -> Iterator[str]:
    """Other ways to type some of the names."""
    dotted = point.pinyin.partition(" (")[0].translate(_DOTTED)
    if dotted != point.pinyin:
        yield dotted
    japanese, korean = lists["ja"].get(point.code), lists["ko"].get(point.code)
    if japanese is not None:
        written = [japanese.latin]
        if not japanese.latin.isascii():
            written += [japanese.latin.translate(long) for long in _LONG]
            yield from written[1:]
        if _BEFORE_LIPS.search(japanese.latin):
            yield from (_BEFORE_LIPS.sub("m", name) for name in written)
    if korean is not None:
        for name in (korean.name, *korean.also):
            yield spelled(name)
            yield initials(name)
