"""What may be told once a week, and notes in one's own words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.diary import NOTE_LIMIT, NoteKind, Weekly
from acupress_desktop.domain.history import History
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.labels import head
from acupress_desktop.ui.sizes import fixed

#: A pause in typing after which a note is kept.
_PAUSE_MS = 1500
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
            words = {"asked": catalogue.word(asked), "ends": catalogue.word(ends)}
            scale = PainScale(lately.get(what), numbers=range(least, most + 1), **words)
            scale.setObjectName(f"week-{what}")
            scale.said.connect(partial(self.told.emit, str(what)))
            column.addWidget(scale)
        for kind, text in _notes(history, today).items():
            words = catalogue.word(f"note.{kind}")
            label, field = PlainLabel(words), NoteText(text)
            label.setBuddy(field)
            field.setObjectName(f"note-{kind}")
            field.setAccessibleName(words)
            field.kept.connect(partial(self.wrote.emit, str(kind)))
            column.addWidget(label)
            column.addWidget(field)


class NoteText(QPlainTextEdit):
    """Plain text. `kept` tells it when one pauses or leaves the field, and before it goes."""

    kept = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        fixed(self, height=58)
        self._saved = self.toPlainText()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._typed)

    def keep(self) -> None:
        """Have the text kept now if it has changed."""
        self._pause.stop()
        text = self.toPlainText()[:NOTE_LIMIT]
        if text != self._saved:
            self._saved = text
            self.kept.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves it has written."""
        super().focusOutEvent(event)
        self.keep()

    def _typed(self) -> None:
        if len(self.toPlainText()) > NOTE_LIMIT:
            self.undo()
        self._pause.start()


def _notes(history: History, today: date) -> Mapping[NoteKind, str]:
    """The note of today, and what was last said of medicines."""
    found = dict.fromkeys(NoteKind, "")
    for note in sorted(history.notes, key=lambda note: note.day):
        if note.day == today or (note.kind is NoteKind.MEDICINES and note.day < today):
            found[note.kind] = note.text
    return found
