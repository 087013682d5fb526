"""Reads the shipped content once and cross-checks it.

Every error names the file and the place in it, so that whoever edits the data knows where to look.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from acupress_desktop.content.catalogue import Catalogue, PointText, Source
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.derived import derive, under_one_hand, with_rules
from acupress_desktop.content.load_aches import ache_texts, load_aches
from acupress_desktop.content.load_claims import load_claims
from acupress_desktop.content.load_learn import load_learn
from acupress_desktop.content.load_routines import (
    load_practices,
    load_routines,
    practice_texts,
    routine_texts,
)
from acupress_desktop.content.load_safety import load_safety, safety_texts
from acupress_desktop.content.load_sources import load_sources
from acupress_desktop.content.places import Placed, check_places, read_places
from acupress_desktop.content.words import known_language
from acupress_desktop.domain.errors import KnownError, Message, fill
from acupress_desktop.domain.points import Caution, Evidence, Grade, Meridian, Point, Pressure, Region
from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS
from acupress_desktop.domain.value import dataclass

_FALLBACK = "en"
T = TypeVar("T")


class _PointFacts(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    code: str
    pinyin: str
    hanzi: str
    hanzi_traditional: str
    region: Region
    hold_s: int = 60
    pressure: Pressure = Pressure(3, 4)
    cautions: tuple[Caution, ...] = ()
    evidence: Evidence = Evidence(Grade.TRADITION, ())
    midline: bool = False
    conflict: bool = False
    also: tuple[str, ...] = ()


class _PointWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Every field may be missing in a language other than English."""

    english: str | None = None
    where: str | None = None
    find_it: tuple[str, ...] | None = None
    press_it: str | None = None
    careful: str | None = None
    evidence: str | None = None
    sheet: str | None = None


class _Told(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words for a place that its rule cannot tell: technical ones, and steps for hand and finger."""

    place: str | None = None
    find: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Texts:
    """The words of one language; `name` is its folder, `landmarks` are those that it has words for."""

    name: str
    points: dict[str, _PointWords]
    words: dict[str, str]
    landmarks: frozenset[str]


def load(language: str = _FALLBACK, folder: Path | None = None) -> Catalogue:
    """The shipped content with its words in `language`, word by word in English where they lack.

    Raises KnownError naming the file and the JSON path of the first thing that is wrong.
    """
    folder = folder or Path(__file__).parent
    sources = load_sources(folder)
    texts = _texts(folder, language)
    files = {meridian: ContentFile(folder, f"points/{meridian}.json") for meridian in Meridian}
    facts = {meridian: _facts(file, meridian, sources) for meridian, file in files.items()}
    codes = {code for known in facts.values() for code in known}
    points: dict[str, Point] = {}
    for meridian, file in files.items():
        places = read_places(folder, meridian)
        check_places(meridian, places, texts[-1].landmarks, codes)
        points |= _points(file, meridian, facts[meridian], places)
    _check_names(points, texts[-1])
    _check_told(points, texts)
    practices = load_practices(folder)
    routines, cited = load_routines(folder, points, practices, sources)
    aches = load_aches(folder, points)
    safety = load_safety(folder, points, routines)
    languages = tuple(text.name.rpartition("/")[2] for text in texts)
    bare = Catalogue(
        points=points,
        routines=routines,
        sources=sources,
        point_texts={},
        routine_texts=routine_texts(folder, languages, cited),
        words=texts[-1].words | texts[0].words,
        aches=aches,
        ache_texts=ache_texts(folder, languages, aches),
        safety=safety,
        safety_texts=safety_texts(folder, languages, safety),
        learn=load_learn(folder, languages),
        practices=practices,
        practice_texts=practice_texts(folder, languages, practices),
        claims=load_claims(folder, languages, sources, points),
    )
    return replace(bare, point_texts=_PointTexts(bare, texts))


def _facts(file: ContentFile, meridian: Meridian, sources: dict[str, Source]) -> dict[str, _PointFacts]:
    made: dict[str, _PointFacts] = {}
    for number, facts in enumerate(file.read(list[_PointFacts])):
        here = f"$[{number}]"
        if facts.code in made:
            raise file.wrong(f"{here}.code", "content.twice", name=facts.code)
        for index, source in enumerate(facts.evidence.sources):
            if source not in sources:
                raise file.wrong(f"{here}.evidence.sources[{index}]", "content.no-source", name=source)
        if not 0 <= facts.pressure.low <= facts.pressure.high <= 5:
            raise file.wrong(f"{here}.pressure", "content.pressure")
        if not MIN_SECONDS <= facts.hold_s <= MAX_SECONDS:
            raise file.wrong(
                f"{here}.hold_s", "content.hold", value=facts.hold_s, low=MIN_SECONDS, high=MAX_SECONDS
            )
        if not facts.code.startswith(meridian):
            raise file.wrong(f"{here}.code", "content.other-meridian", code=facts.code, meridian=meridian)
        made[facts.code] = facts
    return made


def _points(
    file: ContentFile, meridian: Meridian, facts: dict[str, _PointFacts], places: dict[str, Placed]
) -> dict[str, Point]:
    made: dict[str, Point] = {}
    for number, (code, fact) in enumerate(facts.items()):
        placed = places.get(code)
        if placed is None:
            raise file.wrong(f"$[{number}].code", "content.no-place", code=code, meridian=meridian)
        made[code] = Point(
            code,
            fact.pinyin,
            fact.hanzi,
            fact.hanzi_traditional,
            meridian,
            fact.region,
            placed.facing,
            placed.place,
            fact.hold_s,
            fact.pressure,
            fact.cautions,
            fact.evidence,
            fact.midline,
            fact.conflict,
            fact.also,
        )
    return made


def _check_names(points: dict[str, Point], english: _Texts) -> None:
    """Everything else can be made from a point's facts, its English name cannot."""
    for code, point in points.items():
        words = english.points.get(code)
        if words is None or not words.english:
            raise _no_text(f"{english.name}/points/{point.meridian}.json", f"$.{code}.english")


def _check_told(points: dict[str, Point], texts: tuple[_Texts, ...]) -> None:
    for language in texts:
        for code in {key.split(".")[1] for key in language.words if key.startswith("told.")} - points.keys():
            told = f"content/{language.name}/told.json"
            no_point = Message("content.no-point", name=code)
            raise KnownError("content.wrong", file=told, path=f"$.{code}", what=no_point)


def _texts(folder: Path, language: str) -> tuple[_Texts, ...]:
    """The wanted language first, English last; a language nobody wrote is English alone."""
    wanted = known_language(language, folder / "texts")
    texts = [_read_texts(folder, _FALLBACK)]
    if wanted != _FALLBACK:
        texts.insert(0, _read_texts(folder, wanted))
    return tuple(texts)


def _read_texts(folder: Path, language: str) -> _Texts:
    """One language. Only English must have every file."""
    here = f"texts/{language}"

    def read(name: str, kind: type[T], empty: T) -> T:
        if language != _FALLBACK and not folder.joinpath(here, name).is_file():
            return empty
        return ContentFile(folder, f"{here}/{name}").read(kind)

    points: dict[str, _PointWords] = {}
    for meridian in Meridian:
        points |= read(f"points/{meridian}.json", dict[str, _PointWords], {})
    landmarks = read("landmarks.json", dict[str, str], {})
    words = read("words.json", dict[str, str], {})
    words |= {f"landmark.{name}": text for name, text in landmarks.items()}
    for code, told in read("told.json", dict[str, _Told], {}).items():
        words |= {f"told.{code}": told.place} if told.place else {}
        words |= {f"told.{code}.find.{number}": step for number, step in enumerate(told.find, start=1)}
    return _Texts(here, points, words, frozenset(landmarks))


def _point_text(point: Point, texts: tuple[_Texts, ...], bare: Catalogue) -> PointText:
    """The words of a point as they were written by hand, and as they can be made where they were not."""
    entries = [text.points.get(point.code, _PointWords()) for text in texts]
    file = f"{texts[-1].name}/points/{point.meridian}.json"
    made = derive(point, bare, next((entry.where for entry in entries if entry.where), ""))

    def word(name: str) -> str:
        return str(_first(file, f"$.{point.code}.{name}", [getattr(entry, name) for entry in entries]))

    def made_or_written(name: str) -> Any:
        return next((w for entry in entries if (w := getattr(entry, name)) is not None), getattr(made, name))

    press_one = made_or_written("press_it")
    both = "press.both_sides.flat" if under_one_hand(point) else "press.both_sides"
    press_it = fill(bare.word(both), press_one) if point.two_hands else press_one
    return PointText(
        word("english"),
        made_or_written("where"),
        made_or_written("find_it"),
        press_it,
        press_one,
        with_rules(made_or_written("careful"), point, bare),
        made_or_written("evidence"),
        made_or_written("sheet"),
    )


class _PointTexts(Mapping[str, PointText]):
    """The words of every point, each put together when it is first asked for: at the start that is one."""

    def __init__(self, catalogue: Catalogue, texts: tuple[_Texts, ...]) -> None:
        self._catalogue, self._texts = catalogue, texts
        self._made: dict[str, PointText] = {}

    def __getitem__(self, code: str) -> PointText:
        if code not in self._made:
            self._made[code] = _point_text(self._catalogue.points[code], self._texts, self._catalogue)
        return self._made[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._catalogue.points)

    def __len__(self) -> int:
        return len(self._catalogue.points)


def _first(file: str, path: str, found: list[T | None]) -> T:
    for value in found:
        if value is not None:
            return value
    raise _no_text(file, path)


def _no_text(file: str, path: str) -> KnownError:
    what = Message("content.no-text")
    return KnownError("content.wrong", file=f"content/{file}", path=path, what=what)
