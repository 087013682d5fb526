"""A field for a note in one's own words, which is kept while one writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from acupress_desktop.ui.plain_field import PlainField

#: A pause in typing after which the note is kept, so that not even a crash loses more than a sentence.
_PAUSE_MS = 1500


class WrittenField(PlainField):
    """Plain text of at most `limit` characters. `written` tells it when one pauses, leaves the field, or
    `keep` is called, and only if it has changed; `full` that more was written than there is room for."""

    written = Signal(str)
    full = Signal()

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit, self._saved = limit, ""
        self.setProperty("role", "note")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Show what is kept already."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self._saved = self.toPlainText()

    def keep(self) -> None:
        """Have the text kept now if it has changed."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._saved:
            self._saved = text
            self.written.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves it has written: the note is kept, but not for a menu of its own."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def _typed(self) -> None:
        beyond = len(self.toPlainText()) - self._limit
        if beyond > 0:
            self._cut(beyond)
            self.full.emit()
        else:
            self._pause.start()

    def _cut(self, by: int) -> None:
        """Take back what was typed or pasted last. Leads to `_typed` again."""
        cursor = self.textCursor()
        if cursor.position() == 0:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(max(0, cursor.position() - by), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
