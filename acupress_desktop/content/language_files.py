"""The text files of one language, over those of English."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.words import FALLBACK, Words, known_language, merged, read_or_nothing


class LanguageFiles:
    """`language` is the name of its folder: that of English where nobody wrote the wanted one."""

    def __init__(self, folder: Path, wanted: str) -> None:
        self.language = known_language(wanted, folder / "texts")
        self._folder = folder

    def read(self, name: str, shape: object, optional: Collection[str] = ()) -> Words:
        """The texts of a file of this name with flat keys. English has the `shape` (a type), and may leave
        out the keys that are `optional`; any other language gives way to it key by key.

        Raises KnownError where English's file is missing, or with the JSON path of what is wrong in it.
        """
        english = self.english(name).texts(shape)
        if self.language == FALLBACK:
            return Words(FALLBACK, english)
        other = read_or_nothing(self._folder / "texts" / self.language / name)
        return Words(self.language, merged(english, other, optional))

    def english(self, name: str) -> ContentFile:
        """English's file, to say what is wrong in it."""
        return ContentFile(self._folder, f"texts/{FALLBACK}/{name}")
