"""What the points and their meridians are called in other languages, and which characters are taken for the
same. Read when it is first asked for: neither the first paint nor a typed code needs the names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.domain.codes import INTERNATIONAL, CodeBook
from acupress_desktop.domain.folding import Folding
from acupress_desktop.domain.hangul import romanised
from acupress_desktop.domain.names import NAMED_LANGUAGES, NameKind, PointName
from acupress_desktop.domain.points import Meridian, Point

#: Languages whose codes differ from the international ones, in the order in which a letter is read.
CODE_LANGUAGES = ("fr", "de", "es", "it", "pt")
#: What may stand with a meridian's name.
_WITH_NAME = frozenset(["meridian", "channel", "kinh"])
_LEADING = re.compile("meridi(?:en|ano)s? (?:du |des? la |de l|des? |dell?[aeo]? |d[ao]s? )?")
_ENDINGS = ("meridian", "经脉", "经", "脉", "경", "けい")
#: Where names come from that stand in no file of their own, in a few words.
_STANDARD = "WHO 2008, GB/T 12346-2021"
_EXTRA = "GB/T 40997-2021"
_OURS = "Acupress; there is no standard"
_MADE_OF_KANA = "made from the kana (Hepburn)"
_MADE_OF_HANGUL = "made from the hangul (Revised Romanization)"
#: German without its keys.
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_HAN = re.compile("[\u4e00-\u9fff]")
_HANGUL = re.compile("[가-힣]")
_FOLDER = Path(__file__).parent


class _Name(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    name: str = ""
    kana: str = ""
    latin: str = ""
    agree: str = ""
    also: tuple[str, ...] = ()


class _NamesFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    about: str
    said: str
    sources: tuple[str, ...]
    points: dict[str, _Name]


class _Variants(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    about: str
    seen_in: dict[str, dict[str, str]]


class _MeridianCalled(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    names: tuple[str, ...]
    codes: tuple[str, ...] = ()


class _Extra(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    names: tuple[str, ...]
    numbers: tuple[str, ...] = ()


class _ExtraFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    about: str
    points: dict[str, _Extra]


class _CodesFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    about: str
    number_first: tuple[str, ...]
    sources: tuple[str, ...]
    languages: dict[str, dict[Meridian, _MeridianCalled]]


@cache
def read_names(language: str) -> Mapping[str, PointName]:
    """The names in a language of `NAMED_LANGUAGES`, or the other English ones ("en"), by the point's code;
    extra points have none. Raises KnownError as `ContentFile` does."""
    file = ContentFile(_FOLDER, f"names/{language}.json").read(_NamesFile)
    return {
        code: PointName(
            entry.name,
            entry.kana,
            romanised(entry.name) if language == "ko" else entry.latin,
            entry.agree,
            entry.also,
        )
        for code, entry in file.points.items()
    }


@cache
def _extra() -> Mapping[str, _Extra]:
    return ContentFile(_FOLDER, "names/extra.json").read(_ExtraFile).points


def extra_names(code: str) -> tuple[str, ...]:
    """What an extra point is called besides, understood and never shown; those that stand in several places
    ("EX-B2-T1") share them. Raises KnownError as `read_names` does."""
    entry = _extra().get(code) or _extra().get(code.rpartition("-")[0])
    names = entry.names if entry is not None else ()
    return (*names, *(romanised(name) for name in names if _HANGUL.search(name)))


@cache
def sources_of(language: str) -> tuple[str, ...]:
    """Where the names in a language come from, in a few words and then one by one. Raises KnownError as
    `read_names` does."""
    file = ContentFile(_FOLDER, f"names/{language}.json").read(_NamesFile)
    return (file.said, *file.sources)


@cache
def folding() -> Folding:
    """How names are compared. Raises KnownError as `ContentFile` does."""
    file = ContentFile(_FOLDER, "names/variants.json").read(_Variants)
    return Folding({sign: plain for signs in file.seen_in.values() for sign, plain in signs.items()})


def meridian_key(name: str) -> str:
    """A meridian's name without what makes no difference: "foie" for "Méridien du Foie"."""
    words = _LEADING.sub("", folding().fold(name)).split()
    joined = folding().loose("".join([word for word in words if word not in _WITH_NAME] or words))
    for ending in _ENDINGS:
        folded = folding().loose(ending)
        if joined.endswith(folded) and len(joined) > len(folded):
            return joined.removesuffix(folded)
    return joined


@cache
def code_book(language: str) -> CodeBook:
    """Every code and every name of a meridian, those of `language` first. Raises KnownError as `ContentFile`
    does."""
    spoken = _codes_of(language) if language in CODE_LANGUAGES else []
    others = [pair for known in CODE_LANGUAGES if known != language for pair in _codes_of(known)]
    # Older English books are read wherever there are no codes of one's own.
    own = {meridian.value: meridian for meridian in Meridian} | dict(spoken or INTERNATIONAL.items())
    letters: dict[str, dict[Meridian, None]] = {}
    for code, meridian in (*spoken, *INTERNATIONAL.items(), *others):
        letters.setdefault(code, {})[meridian] = None

    @cache
    def named() -> Mapping[str, tuple[Meridian, ...]]:
        names: dict[str, dict[Meridian, None]] = {}
        for known in sorted(_called(), key=language.__ne__):
            for meridian, entry in _called()[known].items():
                for name in entry.names:
                    for spelled in (name, name.translate(_SPELLED_OUT)):
                        names.setdefault(meridian_key(spelled), {})[meridian] = None
        return {name: tuple(meridians) for name, meridians in names.items()}

    every = {code: tuple(meridians) for code, meridians in letters.items()}

    def called(name: str) -> tuple[Meridian, ...]:
        key = meridian_key(name)
        return named().get(key) or every.get(key.upper(), ())  # "ST channel"

    return CodeBook(
        every,
        own,
        called,
        named,
        frozenset(
            code.upper()
            for known in _codes_file().number_first
            for entry in _called()[known].values()
            for code in entry.codes
        ),
        {number: code for code, entry in _extra().items() for number in entry.numbers},
    )


@cache
def _codes_file() -> _CodesFile:
    return ContentFile(_FOLDER, "names/codes.json").read(_CodesFile)


def _called() -> dict[str, dict[Meridian, _MeridianCalled]]:
    return _codes_file().languages


def _codes_of(language: str) -> list[tuple[str, Meridian]]:
    """The codes of one of `CODE_LANGUAGES`, in the order of its meridians."""
    return [
        (code.upper(), meridian) for meridian, entry in _called()[language].items() for code in entry.codes
    ]


@cache
def _shown_codes(language: str) -> Mapping[str, str]:
    return {meridian.value: entry.codes[0] for meridian, entry in _called()[language].items()}


def code_in(language: str, point: Point) -> str:
    """A point's code as books of a language of `CODE_LANGUAGES` write it: "GI4" for LI4; extra points keep
    theirs. Raises KnownError as `ContentFile` does."""
    letters = _shown_codes(language).get(point.meridian.value)
    return point.code if letters is None else letters + point.code.removeprefix(point.meridian.value)


def all_names(point: Point, catalogue: Catalogue) -> dict[str, dict[str, object]]:
    """Every name of a point by the tag of its language and script (BCP 47), each with where it comes from and
    what else it is called. `agree` is "2/3" where two of three sources have it, `sure` whether all do; what
    is not `established` is the name that books of a language take from another. Raises KnownError where our
    own files are missing."""
    chinese = {"source": _STANDARD if point.meridian is not Meridian.EX else _EXTRA, "sure": True}
    also = [name for name in point.also if not name.isascii() and _HAN.search(name)]
    readings = [name for name in point.also if name not in also]
    english = read_names("en").get(point.code)
    found: dict[str, dict[str, object]] = {
        NameKind.PINYIN: {"name": point.pinyin, **chinese, "also": readings},
        NameKind.SIMPLIFIED: {"name": point.hanzi, **chinese, "also": also},
        NameKind.TRADITIONAL: {"name": point.hanzi_traditional, **chinese, "also": also},
        NameKind.ENGLISH: {
            "name": catalogue.english_name(point.code),
            "source": _OURS,
            "sure": True,
            "also": list(english.also) if english is not None else [],
        },
    }
    for language in NAMED_LANGUAGES:
        entry = read_names(language).get(point.code)
        if entry is None:
            continue
        said = {"source": sources_of(language)[0], "agree": entry.agree, "sure": entry.sure}
        found[language] = {"name": entry.name, **said, "also": list(entry.also)}
        if entry.kana:
            found[f"{language}-Hira"] = {"name": entry.kana, **said, "also": []}
        if entry.latin:
            made = _MADE_OF_KANA if language == "ja" else _MADE_OF_HANGUL
            found[f"{language}-Latn"] = {"name": entry.latin, **said, "source": made, "also": []}
    for language in ("fr", "de", "es"):
        found[language] = {"name": point.pinyin, **chinese, "also": [], "established": False}
    return {str(kind): name for kind, name in found.items()}


def all_codes(point: Point) -> dict[str, str]:
    """A point's code in the books of each language, the international one in English."""
    return {"en": point.code} | {language: code_in(language, point) for language in CODE_LANGUAGES}
