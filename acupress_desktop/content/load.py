"""Reads the shipped content once and cross-checks it.

Every error names the file and the place in it, so that whoever edits the data knows where to look.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from acupress_desktop.content.catalogue import Catalogue, PointText, Source
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.derived import derive, under_one_hand, with_rules
from acupress_desktop.content.language_files import POINT_FIELDS, TOLD_FIELDS, LanguageFiles
from acupress_desktop.content.load_aches import ache_texts, load_aches
from acupress_desktop.content.load_approvals import approved
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
from acupress_desktop.content.point_names import read_names
from acupress_desktop.content.words import FALLBACK, Words
from acupress_desktop.domain.names import NAMED_LANGUAGES
from acupress_desktop.domain.points import Caution, Evidence, Grade, Meridian, Point, Pressure, Region
from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS


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
    """Every field but `english` may be missing."""

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


def load(language: str = FALLBACK, folder: Path | None = None) -> Catalogue:
    """The shipped content with its words in `language`, word by word in English where they lack.

    Raises KnownError naming the file and the JSON path of the first thing that is wrong.
    """
    folder = folder or Path(__file__).parent
    texts = LanguageFiles(folder, language)
    sources = load_sources(folder, texts)
    landmarks = texts.read("landmarks.json", dict[str, str])
    files = {meridian: ContentFile(folder, f"points/{meridian}.json") for meridian in Meridian}
    facts = {meridian: _facts(file, meridian, sources) for meridian, file in files.items()}
    codes = {code for known in facts.values() for code in known}
    points: dict[str, Point] = {}
    for meridian, file in files.items():
        places = read_places(folder, meridian)
        check_places(meridian, places, landmarks, codes)
        points |= _points(file, meridian, facts[meridian], places)
    words = _words(texts, landmarks, codes)
    point_words = _point_words(texts, points)
    practices = load_practices(folder)
    routines, cited = load_routines(folder, points, practices, sources)
    aches = load_aches(folder, points)
    safety = load_safety(folder, points, routines)
    bare = Catalogue(
        points=points,
        routines=routines,
        sources=sources,
        point_texts={},
        routine_texts=routine_texts(texts, cited),
        words=words,
        aches=aches,
        ache_texts=ache_texts(texts, aches),
        safety=safety,
        safety_texts=safety_texts(texts, safety, words),
        learn=load_learn(folder, texts),
        practices=practices,
        practice_texts=practice_texts(texts, practices),
        claims=load_claims(folder, texts, sources, points),
        english_names=_english_names(texts, point_words),
        own_names=read_names(texts.language) if texts.language in NAMED_LANGUAGES else {},
    )
    whole = replace(bare, point_texts=_PointTexts(bare, point_words))
    return replace(whole, approved=approved(whole, folder))


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


def _words(texts: LanguageFiles, landmarks: Words, codes: Collection[str]) -> Words:
    """All words that are asked for by their key: those of landmarks begin with "landmark.", those of places
    that their rules cannot tell with "told."."""
    optional = {f"{code}.{field}" for code in codes for field in TOLD_FIELDS}
    told = texts.read("told.json", dict[str, _Told], optional)
    for code in (key.split(".")[0] for key in told):
        if code not in codes:
            raise texts.english("told.json").wrong(f"$.{code}", "content.no-point", name=code)
    found = dict(texts.read("words.json", dict[str, str | dict[str, str] | list[str]]))
    found |= {f"landmark.{key}": text for key, text in landmarks.items()}
    found |= {f"told.{key}": text for key, text in told.items()}
    return Words(texts.language, found)


def _point_words(texts: LanguageFiles, points: dict[str, Point]) -> Words:
    """Everything else can be made from a point's facts, its English name cannot."""
    optional = {f"{code}.{field}" for code in points for field in POINT_FIELDS}
    found: dict[str, str] = {}
    for meridian in Meridian:
        found |= texts.read(f"points/{meridian}.json", dict[str, _PointWords], optional)
    for code, point in points.items():
        if f"{code}.english" not in found:
            file = texts.english(f"points/{point.meridian}.json")
            raise file.wrong(f"$.{code}.english", "content.no-text")
    return Words(texts.language, found)


def _english_names(texts: LanguageFiles, words: Words) -> dict[str, str]:
    """Those of the points whose name is another one in these words."""
    if words.language == FALLBACK:
        return {}
    found: dict[str, str] = {}
    for meridian in Meridian:
        found |= texts.english_texts(f"points/{meridian}.json", dict[str, _PointWords])
    names = {key.removesuffix(".english"): text for key, text in found.items() if key.endswith(".english")}
    return {code: name for code, name in names.items() if words[f"{code}.english"] != name}


def _point_text(point: Point, words: Words, bare: Catalogue) -> PointText:
    """The words of a point as they were written by hand, and as they can be made where they were not."""

    def word(name: str, made: str) -> str:
        return words.get(f"{point.code}.{name}", made)

    made = derive(point, bare, word("where", ""))
    press_one = word("press_it", made.press_it)
    both = "press.both_sides.flat" if under_one_hand(point) else "press.both_sides"
    return PointText(
        words[f"{point.code}.english"],
        word("where", made.where),
        words.lines(f"{point.code}.find_it") or made.find_it,
        bare.say(both, press=press_one) if point.two_hands else press_one,
        press_one,
        with_rules(word("careful", made.careful), point, bare),
        word("evidence", made.evidence),
        word("sheet", made.sheet),
    )


class _PointTexts(Mapping[str, PointText]):
    """The words of every point, each put together when it is first asked for: at the start that is one."""

    def __init__(self, catalogue: Catalogue, words: Words) -> None:
        self._catalogue, self._words = catalogue, words
        self._made: dict[str, PointText] = {}

    def __getitem__(self, code: str) -> PointText:
        if code not in self._made:
            self._made[code] = _point_text(self._catalogue.points[code], self._words, self._catalogue)
        return self._made[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._catalogue.points)

    def __len__(self) -> int:
        return len(self._catalogue.points)
