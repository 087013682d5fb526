"""The page that teaches the method, as text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from acupress_desktop.content.content_file import ContentFile

_FALLBACK = "en"


@dataclass(frozen=True)
class Section:
    """`drawing` is the name of a line drawing, empty for none; `practices` says that the practices follow."""

    head: str
    drawing: str
    text: tuple[str, ...]
    practices: bool = False


class _Learn(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    sections: tuple[Section, ...]


def load_learn(folder: Path, languages: tuple[str, ...]) -> tuple[Section, ...]:
    """In the first language that has it. Raises KnownError with the JSON path of what is wrong."""
    for language in languages:
        file = ContentFile(folder, f"texts/{language}/learn.json")
        if language == _FALLBACK or file.there:
            return file.read(_Learn).sections
    return ()
