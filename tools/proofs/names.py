"""Every point of the standard is found by its name in every language, by its codes, and with one typing
mistake."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.load import load
from acupress_desktop.content.own_names import name_of
from acupress_desktop.content.point_names import (
    CODE_LANGUAGES,
    code_in,
    extra_names,
    folding,
    read_names,
)
from acupress_desktop.content.search_words import aches_called, part_called
from acupress_desktop.domain.hangul import romanised
from acupress_desktop.domain.names import NAMED_LANGUAGES, NameKind
from acupress_desktop.domain.points import Meridian, Point
from acupress_desktop.services.nearness import SHORTEST
from acupress_desktop.services.search import Search
from tools.proofs import Outcome

#: How many points; a typing mistake of each kind is made in every name of each.
COUNT, SLICE = 361, 12

#: A sign is a syllable or a word.
_LARGE = (NameKind.SIMPLIFIED, NameKind.TRADITIONAL, NameKind.KANJI, NameKind.KANA)
_READINGS = (NameKind.ROMAJI, NameKind.KOREAN_LATIN)
_FOLD = folding()
_HANGUL = re.compile("[가-힣]")
_TITLES = {
    NameKind.PINYIN: "pinyin",
    NameKind.SIMPLIFIED: "Chinese, simplified",
    NameKind.TRADITIONAL: "Chinese, traditional",
    NameKind.ENGLISH: "English",
    NameKind.KANJI: "Japanese, kanji",
    NameKind.KANA: "Japanese, kana",
    NameKind.ROMAJI: "Japanese, romaji",
    NameKind.HANGUL: "Korean, hangul",
    NameKind.KOREAN_LATIN: "Korean, romanised",
    NameKind.VIETNAMESE: "Vietnamese",
}


@dataclass
class _Row:
    """What was tried and found in one language."""

    exact: int = 0
    found: int = 0
    shared: int = 0
    bare: int = 0
    bare_found: int = 0
    mistakes: int = 0
    mended: int = 0


def prove(seed: int, count: int) -> Outcome:
    """Search for the names of `count` points (all of the standard where it is no less)."""
    catalogue = load()
    chance = random.Random(seed)
    points = [point for point in catalogue.points.values() if point.meridian is not Meridian.EX]
    tried = points if count >= len(points) else chance.sample(points, count)
    search, failures = Search(catalogue), list[str]()
    rows: dict[str, _Row] = {}
    everything, pinyin = _Spelled(catalogue), _by_pinyin(points, catalogue)
    for kind, title in _TITLES.items():
        row = rows[title] = _Row()
        called, bare = defaultdict(set), defaultdict(set)
        for point in points:
            name = name_of(kind, point, catalogue)
            called[name].add(point.code)
            bare[_unmarked(str(name))].add(point.code)
        letters = sorted({letter for name in called for letter in _typed(kind, str(name))} - {" "})
        for point in tried:
            name = str(name_of(kind, point, catalogue))
            row.exact += 1
            row.shared += len(called[name]) > 1
            # How a name is read may be the pinyin of another point, which comes first.
            before = len(pinyin[_FOLD.loose(name)] - called[name]) * (kind in _READINGS)
            if point.code in search.find(name)[: len(called[name]) + before]:
                row.found += 1
            else:
                failures.append(f"{title}: {name} is {point.code}, found is {search.find(name)[:3]}")
            plain = _unmarked(name)
            row.bare += 1
            # Without marks it may be the name of others, in this language and in the others.
            sharing = everything.called(_FOLD.loose(plain)) | bare[plain]
            if point.code in search.find(plain)[: len(sharing)]:
                row.bare_found += 1
            else:
                failures.append(f"{title}: {plain} is {point.code}, found is {search.find(plain)[:3]}")
            for wrong in _mistakes(kind, name, letters, chance):
                if kind not in _LARGE and len(_FOLD.loose(wrong)) < SHORTEST:
                    continue
                if everything.as_near(_FOLD.loose(wrong)) != {point.code}:
                    continue
                row.mistakes += 1
                if search.find(wrong)[:1] == [point.code]:
                    row.mended += 1
                else:
                    failures.append(
                        f"{title}: {wrong} for {name} is {point.code}, found is {search.find(wrong)[:3]}"
                    )
    lines = [_line("language", "points", "found first", "shared", "no marks", "one mistake")]
    lines += [
        _line(
            title,
            row.exact,
            _share(row.found, row.exact),
            row.shared,
            _share(row.bare_found, row.bare),
            f"{_share(row.mended, row.mistakes)} of {row.mistakes}",
        )
        for title, row in rows.items()
    ]
    lines.append("")
    lines += _codes(catalogue, tried, failures)
    return Outcome(tuple(lines), tuple(failures))


def _by_pinyin(points: Sequence[Point], catalogue: Catalogue) -> dict[str, set[str]]:
    found = defaultdict[str, set[str]](set)
    for point in points:
        found[_FOLD.loose(str(name_of(NameKind.PINYIN, point, catalogue)))].add(point.code)
    return found


def _line(first: str, *others: object) -> str:
    return f"{first:22}" + "".join(f"{other!s:>18}" for other in others)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _unmarked(name: str) -> str:
    """As it is typed without the marks of a Latin letter."""
    split = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFC", "".join(sign for sign in split if not "\u0300" <= sign <= "\u036f"))


def _typed(kind: NameKind, name: str) -> str:
    """What the keyboard writes one after the other: hangul by its letters."""
    return _FOLD.loose(name) if kind is NameKind.HANGUL else name


def _mistakes(kind: NameKind, name: str, letters: Sequence[str], chance: random.Random) -> Iterator[str]:
    """A letter changed, left out, added, and two swapped."""
    typed = _typed(kind, name)
    at = chance.randrange(len(typed))
    yield typed[:at] + chance.choice(letters) + typed[at + 1 :]
    yield typed[:at] + typed[at + 1 :]
    yield typed[:at] + chance.choice(letters) + typed[at:]
    at = chance.randrange(len(typed) - 1)
    yield typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]


class _Spelled:
    """What every point can be found by, looked through in another way than the program does."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._names: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, set[str]] = defaultdict(set)
        self._less: dict[str, set[str]] = defaultdict(set)
        lists = [read_names(language) for language in (*NAMED_LANGUAGES, "en")]
        for code, point in catalogue.points.items():
            text = catalogue.text(code)
            names = [
                *extra_names(code),
                *re.split(r" [(]|[)]", point.pinyin),
                point.hanzi,
                point.hanzi_traditional,
                text.english,
                *point.also,
            ]
            for entry in (names_of[code] for names_of in lists if code in names_of):
                names += [entry.name, entry.kana, entry.latin, *entry.also]
            words = f"{text.english} {text.where} {catalogue.word(f'region.{point.region}')}"
            words += f" {catalogue.word(f'meridian.{point.meridian}')}"
            for ache in catalogue.aches.values():
                if code in ache.points:
                    words += f" {catalogue.ache_texts[ache.id].title} {catalogue.ache_texts[ache.id].words}"
            # A second name in Korean is read as the first is.
            names += [romanised(name) for name in names if _HANGUL.search(name)]
            if code in lists[0]:
                names += _long_vowels(lists[0][code].latin)
            for key in filter(None, map(_FOLD.loose, names)):
                self._names[key].add(code)
                for less in _shortened(key):
                    self._less[less].add(key)
            for key in {_FOLD.loose(part) for part in (*names, *words.split())}:
                for end in range(1, len(key) + 1):
                    self._begun[key[:end]].add(code)

    def called(self, key: str) -> set[str]:
        return self._names.get(key, set())

    def as_near(self, key: str) -> set[str]:
        """The points of which a name is at most one mistake away, or a name or word begins so."""
        near = set(self._begun.get(key, set()))
        if part_called(key, "en").regions or aches_called(key):
            near.add(key)  # a word for a part of the body, and no mistake
        for known in {known for less in _shortened(key) for known in self._less.get(less, ())}:
            if _mistakes_between(key, known) <= 1:
                near |= self._names[known]
        return near


def _long_vowels(romaji: str) -> list[str]:
    """With long vowels as they are typed."""
    lower = romaji.lower()
    return [lower.replace("ō", o).replace("ū", u) for o in ("o", "ou", "oo", "oh") for u in ("u", "uu")]


def _shortened(key: str) -> set[str]:
    return {key, *(key[:at] + key[at + 1 :] for at in range(len(key)))}


def _mistakes_between(a: str, b: str) -> int:
    """Letters changed, left out, added or swapped."""
    rows = [list(range(len(b) + 1))]
    for i in range(1, len(a) + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def _codes(catalogue: Catalogue, tried: Sequence[Point], failures: list[str]) -> list[str]:
    """Codes of every language, with the program in that language and in English."""
    lines = [_line("codes", "points", "found first", "in English")]
    english = Search(catalogue)
    for language in (*CODE_LANGUAGES, "en"):
        own, first, among = Search(replace(catalogue, asked_language=language)), 0, 0
        for point in tried:
            code = code_in(language, point) if language in CODE_LANGUAGES else point.code
            if own.find(code)[:1] == [point.code]:
                first += 1
            else:
                failures.append(f"{language}: {code} is {point.code}, found is {own.find(code)[:3]}")
            found = english.match(code)
            if point.code in (found.meant or found.codes[:1]):
                among += 1
            else:
                failures.append(f"en: {code} can be {point.code}, found is {found.codes[:3]}")
        lines.append(_line(language, len(tried), _share(first, len(tried)), _share(among, len(tried))))
    return lines
