"""The names by which the user wants points to be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.names import NameKind, NamePair, Script, ShownName, usual_kinds
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.settings import Settings


def usual_names(point: Point, language: str = "en") -> tuple[ShownName, ...]:
    """Pinyin and Chinese: what every point has, in the characters that the readers of a language know."""
    if usual_kinds(language)[1] is NameKind.SIMPLIFIED or language == "zh":
        return ShownName(point.pinyin), ShownName(point.hanzi, Script.SIMPLIFIED)
    return ShownName(point.pinyin), ShownName(point.hanzi_traditional, Script.TRADITIONAL)


def chosen_names(
    point: Point, catalogue: Catalogue, settings: Settings, chosen: NamePair | None = None
) -> tuple[ShownName, ...]:
    """The two names that the user chose, for what is printed (`chosen`) or in the settings, or that readers
    of the language expect, those of them that the point has; pinyin and characters where it has neither. No
    name stands there twice. Raises KnownError where our own files are missing."""
    kinds = settings.with_names(chosen).names_in(catalogue.language)
    if kinds == (NameKind.PINYIN, NameKind.SIMPLIFIED):  # needs none of the files of names
        return usual_names(point)
    from acupress_desktop.content.own_names import name_of, sure_of

    names: dict[str, ShownName] = {}
    for kind in kinds:
        text = name_of(kind, point, catalogue)
        if text:
            names.setdefault(text, ShownName(text, kind.script, sure_of(kind, point)))
    return tuple(names.values()) or usual_names(point, catalogue.language)


def written_names(point: Point, catalogue: Catalogue, settings: Settings) -> str:
    """The chosen names in one line. Raises as `chosen_names` does."""
    return written(chosen_names(point, catalogue, settings))


def drawn_names(
    names: Iterable[ShownName], point: Point, can_draw: Callable[[Script], bool]
) -> tuple[ShownName, ...]:
    """Those of the names that a font has the letters of; pinyin where none is left."""
    return tuple(name for name in names if can_draw(name.script)) or (ShownName(point.pinyin),)


def apart(names: Sequence[ShownName]) -> list[tuple[str, ShownName]]:
    """Each name with what stands before it: two of one script need more than a space between them."""
    befores = [None, *names]
    return [
        ("" if before is None else " · " if before.script is name.script else " ", name)
        for before, name in zip(befores, names, strict=False)
    ]


def written(names: Sequence[ShownName]) -> str:
    """The names in one line, to be read."""
    return "".join(between + name.text for between, name in apart(names))
