"""Reads the page that teaches the method: `learn.json` for its order and drawings, and its words."""

from __future__ import annotations

from pathlib import Path

import msgspec

from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.language_files import LanguageFiles
from acupress_desktop.content.learn import Section


class _Section(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    drawing: str = ""
    practices: bool = False


class _SectionWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    head: str
    text: tuple[str, ...]


def load_learn(folder: Path, files: LanguageFiles) -> tuple[Section, ...]:
    """The sections in the order of the page. Raises KnownError with the JSON path of what is wrong."""
    facts = ContentFile(folder, "learn.json").read(tuple[_Section, ...])
    words = files.read("learn.json", dict[str, _SectionWords])
    for fact in facts:
        if f"{fact.id}.head" not in words:
            raise files.english("learn.json").wrong(f"$.{fact.id}", "content.no-text")
    return tuple(
        Section(words[f"{fact.id}.head"], fact.drawing, words.lines(f"{fact.id}.text"), fact.practices)
        for fact in facts
    )
