"""What may be told once a week, and notes in one's own words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.diary import NoteKind, Weekly
from acupress_desktop.domain.history import History
from acupress_desktop.ui.history.note_text import NoteText
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.labels import head

_WEEK = timedelta(weeks=1)
_QUESTIONS = {
    Weekly.SLEEP: ("trial.ask.sleep", "week.sleep_ends"),
    Weekly.CHANGE: ("week.change", "week.change_ends"),
}


class WeekBox(QWidget):
    """One tap answers; what was told within the last week is marked. `told` and `wrote` say what to keep."""

    told = Signal(str, int)
    wrote = Signal(str, str)

    def __init__(
        self, catalogue: Catalogue, history: History, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        column.addWidget(head(catalogue.word("week.head"), 16))
        lately = {each.what: each.level for each in history.told if today - _WEEK < each.day <= today}
        for what, (asked, ends) in _QUESTIONS.items():
            least, most = what.scale
            scale = PainScale(
                lately.get(what),
                asked=catalogue.word(asked),
                ends=catalogue.word(ends),
                numbers=range(least, most + 1),
            )
            scale.setObjectName(f"week-{what}")
            scale.said.connect(partial(self.told.emit, str(what)))
            column.addWidget(scale)
        for kind, text in _notes(history, today).items():
            words = catalogue.word(f"note.{kind}")
            label, field = PlainLabel(words), NoteText(text)
            label.setBuddy(field)
            field.setObjectName(f"note-{kind}")
            field.setAccessibleName(words)
            field.written.connect(partial(self.wrote.emit, str(kind)))
            column.addWidget(label)
            column.addWidget(field)


def _notes(history: History, today: date) -> Mapping[NoteKind, str]:
    """The note of today, and what was last said of medicines."""
    found = dict.fromkeys(NoteKind, "")
    for note in sorted(history.notes, key=lambda note: note.day):
        if note.day == today or (note.kind is NoteKind.MEDICINES and note.day < today):
            found[note.kind] = note.text
    return found
