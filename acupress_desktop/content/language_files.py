"""The text files of one language, over those of English."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.text_faults import GIVEN_FORMS, asked_forms
from acupress_desktop.content.words import (
    FALLBACK,
    Words,
    check,
    known_language,
    merged,
    read_or_nothing,
    read_texts,
)
from acupress_desktop.domain.phrases import ALWAYS, Phrase

#: What English may leave out of a point's words, because it can be made, and of a told place.
POINT_FIELDS = ("where", "find_it", "press_it", "careful", "evidence", "sheet")
TOLD_FIELDS = ("place", "find")


class LanguageFiles:
    """`language` is the name of its folder: that of English where nobody wrote the wanted one."""

    def __init__(self, folder: Path, wanted: str) -> None:
        self.language = known_language(wanted, folder / "texts")
        self._folder = folder
        self._english: dict[str, dict[str, str]] = {}

    def read(self, name: str, shape: object, optional: Collection[str] = ()) -> Words:
        """The texts of a file of this name with flat keys. English has the `shape` (a type), and may leave
        out the keys that are `optional`; any other language gives way to it key by key.

        Raises KnownError where English's file is missing, or with the JSON path of what is wrong in it.
        """
        english = self.english_texts(name, shape)
        if self.language == FALLBACK:
            return Words(FALLBACK, english)
        other = read_or_nothing(self._folder / "texts" / self.language / name)
        return Words(self.language, merged(english, other, optional))

    def english_texts(self, name: str, shape: object) -> dict[str, str]:
        """English's texts alone, read once. Raises as `read`."""
        if name not in self._english:
            self._english[name] = self.english(name).texts(shape)
        return self._english[name]

    def english(self, name: str) -> ContentFile:
        """English's file, to say what is wrong in it."""
        return ContentFile(self._folder, f"texts/{FALLBACK}/{name}")


def faults(language: str, folder: Path) -> list[str]:
    """What is wrong with the files of a language (the name of its folder), one line each: missing, unknown,
    other slots, not readable. `folder` is that of the content."""
    english, other = folder / "texts" / FALLBACK, folder / "texts" / language
    names = sorted(file.relative_to(english).as_posix() for file in english.rglob("*.json"))
    points = {key.partition(".")[0] for name in names if "/" in name for key in read_texts(english / name)}
    optional = {f"{code}.{field}" for code in points for field in (*POINT_FIELDS, *TOLD_FIELDS)}
    found = [
        f"{file.relative_to(other).as_posix()}: there is no such file"
        for file in sorted(other.rglob("*.json"))
        if file.relative_to(other).as_posix() not in names
    ]
    texts: dict[str, str] = {}
    for name in names:
        try:
            here = read_texts(other / name)
        except (OSError, ValueError) as error:
            found.append(f"{name}: {error}")
            continue
        found += [f"{name}: {fault}" for fault in check(read_texts(english / name), here, language, optional)]
        texts |= {f"{name}: {key}": text for key, text in here.items()}
    return found + _forms_nobody_has(texts)


def _forms_nobody_has(texts: Mapping[str, str]) -> list[str]:
    there = {form for text in texts.values() if isinstance(text, Phrase) for form in text.forms}
    return [
        f"{where}: no word of this language has the form “{form}”"
        for where, text in texts.items()
        for form in sorted({*asked_forms(text)} - there - ALWAYS - GIVEN_FORMS)
    ]
