"""What the user keeps about points: favourites in the order in which they were starred, and notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from acupress_desktop.domain.value import dataclass

#: The most characters of a note.
NOTE_LIMIT = 2000


@dataclass(frozen=True)
class OwnPoints:
    """`favourites` are codes; `notes` goes from a code to plain text. Codes that are not shipped stay."""

    favourites: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)

    def is_favourite(self, code: str) -> bool:
        """Whether the point of this code is marked."""
        return code in self.favourites

    def note(self, code: str) -> str:
        """The note on a point, empty where there is none."""
        return self.notes.get(code, "")

    def starred(self, code: str, on: bool) -> OwnPoints:
        """With a point among the favourites, as the last one, or no longer among them."""
        if on == self.is_favourite(code):
            return self
        rest = tuple(favourite for favourite in self.favourites if favourite != code)
        return replace(self, favourites=(*rest, code) if on else rest)

    def noted(self, code: str, text: str) -> OwnPoints:
        """With another note on a point, cut at the limit; one of nothing but spaces is none. Halves of
        characters, which a paste may bring, cannot be written and become question marks."""
        text = text.rstrip()[:NOTE_LIMIT].encode(errors="replace").decode()
        notes = {other: note for other, note in self.notes.items() if other != code}
        if text:
            notes[code] = text
        return replace(self, notes=notes)
