"""A note of a day in one's own words."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.diary import NOTE_LIMIT
from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.sizes import fixed

#: A pause in typing after which a note is kept.
_PAUSE_MS = 1500


class NoteText(PlainField):
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
