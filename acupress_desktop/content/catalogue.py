"""The shipped content, loaded once and cross-checked: points, routines, sources, and their words.

Facts (`points/`, `routines.json`, `sources.json`, ...) hold no language; words stand in `texts/<language>/`
and fall back to English one by one (`words.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from acupress_desktop.content.called import called
from acupress_desktop.content.claims import Claims
from acupress_desktop.content.learn import Section
from acupress_desktop.content.safety_table import SafetyTable, SafetyTexts
from acupress_desktop.content.words import Words
from acupress_desktop.domain.aches import Ache
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.names import PointName
from acupress_desktop.domain.points import Point, Spot
from acupress_desktop.domain.practices import PracticeFacts
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class PointText:
    """A point's words in one language. `find_it` is a list of short steps; `careful` one or two
    short sentences; `evidence` one honest line; `sheet` one or two short sentences for paper. `press_it`
    says so where two hands press both sides at once; `press_one` is for one side alone."""

    english: str
    where: str
    find_it: tuple[str, ...]
    press_it: str
    press_one: str
    careful: str
    evidence: str
    sheet: str


@dataclass(frozen=True)
class RoutineText:
    """A routine's title and the one-line reason for it; `what_hurts` heads its group in the list,
    `chip` is its shortest name. `dose` are its times in a sentence, `studied` is what the studies did whose
    ids are `sources`. The title of an `own` one is the user's: it is shown as they wrote it."""

    title: str
    about: str
    what_hurts: str
    chip: str
    dose: str = ""
    studied: str = ""
    sources: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True)
class PracticeText:
    """A practice's title; `doing` is what to do in one or two short sentences, to be read while it lasts.
    For reading before: `how` at more length, `not_if` for whom it is not, `known` what is known of it."""

    title: str
    doing: str
    how: str = ""
    not_if: str = ""
    known: str = ""


@dataclass(frozen=True)
class AcheText:
    """An ache's name, and other words that people search for it by."""

    title: str
    words: str = ""


@dataclass(frozen=True)
class Source:
    """Where a claim comes from: as printed, with a DOI or PMID where verified; `csl` is its entry for
    reference managers, as JSON."""

    id: str
    citation: str
    doi: str | None = None
    pmid: str | None = None
    csl: str = ""
    url: str | None = None

    @property
    def link(self) -> str | None:
        """Where it can be looked up."""
        if self.doi is not None:
            return f"https://doi.org/{self.doi}"
        if self.pmid is not None:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        return self.url


@dataclass(frozen=True)
class Catalogue:
    """Everything that is shipped, in the order of the list. Build it with `content.load.load()`."""

    points: dict[str, Point]
    routines: Mapping[str, Routine]
    sources: dict[str, Source]
    point_texts: Mapping[str, PointText]
    routine_texts: Mapping[str, RoutineText]
    words: Words
    aches: dict[str, Ache] = field(default_factory=dict)
    ache_texts: dict[str, AcheText] = field(default_factory=dict)
    safety: SafetyTable = field(default_factory=SafetyTable)
    safety_texts: SafetyTexts = field(default_factory=SafetyTexts)
    claims: Claims = field(default_factory=Claims)
    learn: tuple[Section, ...] = ()
    practices: dict[str, PracticeFacts] = field(default_factory=dict)
    practice_texts: dict[str, PracticeText] = field(default_factory=dict)
    #: The English names of points for which the language has a word of its own.
    english_names: Mapping[str, str] = field(default_factory=dict)
    #: What points are called in the language itself, where it is one of `content/names/`.
    own_names: Mapping[str, PointName] = field(default_factory=dict)
    #: The keys of translated health texts that a second reader has approved (`approvals.py`).
    approved: frozenset[str] = frozenset()
    #: The language that was asked for, whether there are words in it or not: its codes of points are read
    #: first.
    asked_language: str = "en"

    @property
    def language(self) -> str:
        """Which language the words are in, as a code such as "en"."""
        return self.words.language

    def point(self, code: str) -> Point:
        """Raises KnownError for a code that is not there."""
        try:
            return self.points[code]
        except KeyError:
            raise KnownError("point.unknown", code=code) from None

    def routine(self, routine_id: str) -> Routine:
        """Raises KnownError for an id that is not there."""
        try:
            return self.routines[routine_id]
        except KeyError:
            raise KnownError("routine.unknown", name=routine_id, known=tuple(self.routines)) from None

    def headed(self, routine_id: str) -> str:
        """A routine's title as a head: as the language writes one, but the user's own as they wrote it."""
        text = self.routine_texts[routine_id]
        return text.title if text.own else self.say("heading", title=text.title)

    def text(self, code: str) -> PointText:
        """The words of a point in the shipped language. Raises KeyError for a code that does not exist."""
        return self.point_texts[code]

    def english_name(self, code: str) -> str:
        """A point's English name, whatever the language of the words. Raises KeyError as `text`."""
        return self.english_names.get(code) or self.text(code).english

    def title(self, routine_id: str) -> str:
        """A routine's title in the shipped language, or as its owner wrote it."""
        return self.routine_texts[routine_id].title

    def word(self, key: str) -> str:
        """A word of the shipped language for a landmark, region, side, ... ("side.left")."""
        return self.words[key]

    def say(self, key: str, /, **values: object) -> str:
        """The sentence of `key` with its slots filled (`Words.say`)."""
        return self.words.say(key, **values)

    def counted(self, key: str, count: float, decimals: int | None = None, /, **values: object) -> str:
        """A sentence about so many things, in the form that `count` takes (`Words.counted`)."""
        return self.words.counted(key, count, decimals, **values)

    def dose(self, routine_id: str) -> str:
        """A routine's times in a sentence, and that nobody knows the best ones."""
        return self.words.joined((self.routine_texts[routine_id].dose, self.word("dose.none_is_best")))

    def bibliography(self) -> str:
        """All sources as CSL-JSON, to be kept or read by a reference manager."""
        return "[\n" + ",\n".join(source.csl for source in self.sources.values()) + "\n]\n"

    def cautions(self, code: str) -> str:
        """Why a point asks for care, in a few words each; empty where nothing does."""
        return self.words.listed(self.word(f"caution.{caution}") for caution in self.points[code].cautions)

    def spoken(self, spot: Spot, name: str | None = None) -> str:
        """How a spot is announced: "BL23 Shènshū, left"; or by another `name`."""
        point = self.points[spot.code]
        said = called(point, point.pinyin, self.language) if name is None else name
        return self.say("spot.spoken", code=spot.code, name=said, side=self.word(f"side.{spot.side}"))
