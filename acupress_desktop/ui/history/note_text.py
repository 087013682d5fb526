"""A note of a day in one's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.diary import NOTE_LIMIT
from acupress_desktop.ui.sizes import fixed
from acupress_desktop.ui.written_field import WrittenField


class NoteText(WrittenField):
    """A few lines of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(NOTE_LIMIT, parent)
        self.show_text(text)
        fixed(self, height=58)
