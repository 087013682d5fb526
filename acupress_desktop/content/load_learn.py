"""Reads the page that teaches the method."""

from __future__ import annotations

from pathlib import Path

import msgspec

from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.learn import Section

_FALLBACK = "en"


class _Learn(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    sections: tuple[Section, ...]


def load_learn(folder: Path, languages: tuple[str, ...]) -> tuple[Section, ...]:
    """In the first language that has it. Raises KnownError with the JSON path of what is wrong."""
    for language in languages:
        file = ContentFile(folder, f"texts/{language}/learn.json")
        if language == _FALLBACK or file.there:
            return file.read(_Learn).sections
    return ()
