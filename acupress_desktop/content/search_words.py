"""What people type beside the name of a point or in its place: words for "point", and for parts of the body
in every language, whatever the program's own is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.point_names import folding
from acupress_desktop.domain.points import Region
from acupress_desktop.domain.value import dataclass

_FOLDER = Path(__file__).parent
#: So many letters tell a word of another language without its marks.
_ENOUGH = 5
_LATIN = re.compile("[A-Za-z]")
_NUMBER_WORD = r"(?<=\d)\s*(?:番|号|號|번)"


class _WordsFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    about: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    joined: tuple[str, ...]
    joined_to_names: tuple[str, ...]
    regions: dict[str, dict[Region, tuple[str, ...]]]
    aches: dict[str, tuple[str, ...]]


@cache
def _words() -> _WordsFile:
    return ContentFile(_FOLDER, "names/words.json").read(_WordsFile)


@cache
def _before() -> re.Pattern[str]:
    """A word and a gap; longer ones of other scripts need none."""
    words = _words().before
    large = tuple(word for word in words if len(word) > 1 and not word.isascii() and " " not in word)
    return re.compile(
        rf"(?:(?:{_any_of(words)})[\W_]+|(?:{_any_of(large)})の?)(?=\w)",
        re.IGNORECASE,
    )


@cache
def _after(joined: tuple[str, ...]) -> re.Pattern[str]:
    apart, joint = _any_of(_words().after), _any_of(joined)
    return re.compile(
        rf"(?:[\W_]+(?:{apart})|\W*(?:という|の)?(?:{joint})|{_NUMBER_WORD}(?:{joint})?)[\W_]*",
        re.IGNORECASE,
    )


def _any_of(words: tuple[str, ...]) -> str:
    bare = (folding().fold(word) for word in words if _LATIN.search(word))  # "huyet"
    longest_first = sorted({*words, *bare}, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in longest_first)


def without_point(text: str, of_name: bool) -> Iterator[str]:
    """What is left of a text without a word for "point" before or after it, in every way that it can be left
    out: "合谷" of "合谷穴". With `of_name` those too with which names end: what is left must be a name.
    Raises KnownError as `ContentFile` does."""
    words = _words()
    found = _before().match(text)
    if found is not None:
        yield text[found.end() :]
    after = _after((*words.joined, *words.joined_to_names) if of_name else words.joined)
    for at in range(1, len(text)):
        if after.fullmatch(text, at) is not None:
            yield text[:at]


@dataclass(frozen=True)
class PartOfBody:
    """The `regions` that a word means; whether it is one of the program's `own` language."""

    regions: tuple[Region, ...] = ()
    own: bool = False


@cache
def _parts(language: str) -> dict[str, PartOfBody]:
    own: dict[str, dict[Region, None]] = {}
    others: dict[str, dict[Region, None]] = {}
    for known, regions in _words().regions.items():
        for region, words in regions.items():
            for word in words:
                for key in _keys(word, known == language):
                    (own if known == language else others).setdefault(key, {})[region] = None
    return {word: PartOfBody(tuple(regions)) for word, regions in others.items()} | {
        word: PartOfBody(tuple(regions), own=True) for word, regions in own.items()
    }


def _keys(word: str, own: bool) -> set[str]:
    """A short word of another language needs its marks: "lưng" is no "lung"."""
    exact, loose = folding().keys(word)
    if not _LATIN.search(word) or own or len(loose) >= _ENOUGH:
        return {exact, loose}
    return {exact}


def part_called(text: str, language: str) -> PartOfBody:
    """The part of the body that a word stands for: in `language`, or in any other where it is none there.
    Raises KnownError as `ContentFile` does."""
    exact, loose = folding().keys(text)
    parts = _parts(language.partition("-")[0])
    return parts.get(exact) or parts.get("" if _LATIN.search(text) and exact != loose else loose) or _NOTHING


_NOTHING = PartOfBody()


def aches_called(text: str) -> tuple[str, ...]:
    """The aches that somebody writes so in kana, characters or hangul. Raises KnownError as `ContentFile`
    does."""
    typed = folding().loose(text)
    return tuple(ache for ache, words in _words().aches.items() if typed in map(folding().loose, words))
