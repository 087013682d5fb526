"""The user's own note on a point, at the foot of its page."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_points import NOTE_LIMIT
from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.retelling import retell

#: A pause in typing after which the note is kept, so that not even a crash loses more than a sentence.
_PAUSE_MS = 1500
_PAD, _SIDES, _MOST_LINES = 14, 22, 8


class NoteField(PlainField):
    """Plain text. `kept` is emitted with the point's code and the text when one pauses, leaves the field
    or the point, or `keep` is called; `grown` when the text needs another height, `full` when more was
    written than a note can hold."""

    kept = Signal(str, str)
    full = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self._code = ""
        self._saved = ""
        self._lines = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._typed)
        retell(self, self._tell)

    def _tell(self) -> None:
        self.setPlaceholderText(self.tr("Own note…"))
        self.setAccessibleName(fill(self.tr("Own note on %1"), self._code))

    def show_note(self, code: str, text: str) -> None:
        """Show the note on a point; what was written on the one before is kept first."""
        self.keep()
        self._code = code
        self._tell()
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self._saved = self.toPlainText()
        self._lines = self._needed()

    def keep(self) -> None:
        """Have the text kept now if it has changed."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._saved:
            self._saved = text
            self.kept.emit(self._code, text)

    def heightForWidth(self, width: int) -> int:
        """Pixels of as many lines as the note has at that width, within limits."""
        if width != self.width():
            self.resize(width, self.height())
            self._lines = self._needed()
        return self._lines * self.fontMetrics().lineSpacing() + _PAD

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves it has written: the note is kept, but not for a menu of its own."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def _typed(self) -> None:
        text = self.toPlainText()
        if len(text) > NOTE_LIMIT:
            self._cut(len(text) - NOTE_LIMIT)
            self.full.emit()
            return
        self._pause.start()
        lines = self._needed()
        if lines != self._lines:
            self._lines = lines
            self.grown.emit()

    def _cut(self, by: int) -> None:
        """Take back what was typed or pasted last. Leads to `_typed` again."""
        cursor = self.textCursor()
        if cursor.position() == 0:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(max(0, cursor.position() - by), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _needed(self) -> int:
        """The lines of the text at the field's width; past the most a scroll bar comes."""
        text, metrics = self.toPlainText(), self.fontMetrics()
        lines = 1
        if text:
            room = QRect(0, 0, max(40, self.width() - _SIDES), 1)
            flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
            box = metrics.boundingRect(room, flags, f"{text}." if text.endswith("\n") else text)
            lines = round(box.height() / metrics.lineSpacing())
        scrolls = lines > _MOST_LINES
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        return min(max(1, lines), _MOST_LINES)
