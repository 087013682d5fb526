"""What the points are called in the languages of `content/names/`: read when first asked for, or brought
along by a packed catalogue of such a language, so that its start reads no file of names."""

from __future__ import annotations

from collections.abc import Mapping

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.names import NAMED_LANGUAGES, NameKind, PointName
from acupress_desktop.domain.points import Point

_known: dict[str, Mapping[str, PointName]] = {}


def own_names(language: str) -> Mapping[str, PointName]:
    """The names in a language of `NAMED_LANGUAGES` by the point's code; extra points have none. Raises
    KnownError where our own files are missing or wrong."""
    if language not in _known:
        from acupress_desktop.content.point_names import read_names  # late: it reads codes as well

        _known[language] = read_names(language)
    return _known[language]


def bring(language: str, names: Mapping[str, PointName]) -> None:
    """The names in a language are known already."""
    if names:
        _known.setdefault(language, names)


def sure_of(kind: NameKind, point: Point) -> bool:
    """Whether all sources agree about a point's name of that kind. Raises KnownError as `own_names` does."""
    entry = own_names(kind.language).get(point.code) if kind.language in NAMED_LANGUAGES else None
    return entry is None or entry.sure


def name_of(kind: NameKind, point: Point, catalogue: Catalogue) -> str | None:
    """A point's name of that kind; None where it has none. Raises KnownError where our files are missing."""
    match kind:
        case NameKind.NONE | NameKind.USUAL:
            return None
        case NameKind.PINYIN:
            return point.pinyin
        case NameKind.SIMPLIFIED:
            return point.hanzi
        case NameKind.TRADITIONAL:
            return point.hanzi_traditional
        case NameKind.ENGLISH:
            return catalogue.english_name(point.code)
        case NameKind.CODE_FR | NameKind.CODE_DE | NameKind.CODE_ES:
            from acupress_desktop.content.point_names import code_in

            return code_in(kind.language, point)
    entry = own_names(kind.language).get(point.code)
    if entry is None:
        return None
    match kind:
        case NameKind.KANA:
            return entry.kana
        case NameKind.ROMAJI | NameKind.KOREAN_LATIN:
            return entry.latin
    return entry.name
