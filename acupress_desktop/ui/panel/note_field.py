"""The user's own note on a point, at the foot of its page."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_points import NOTE_LIMIT
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.written_field import WrittenField

_PAD, _SIDES, _MOST_LINES = 14, 22, 8


class NoteField(WrittenField):
    """`kept` is emitted with the point's code and the text whenever it is written, also when one goes to
    another point; `grown` when the text needs another height."""

    kept = Signal(str, str)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NOTE_LIMIT, parent)
        self.setObjectName("note")
        self._code = ""
        self._lines = 1
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.written.connect(self._tell_kept)
        self.textChanged.connect(self._grow)
        retell(self, self._tell)

    def _tell(self) -> None:
        self.setPlaceholderText(self.tr("Own note…"))
        self.setAccessibleName(fill(self.tr("Own note on %1"), self._code))

    def show_note(self, code: str, text: str) -> None:
        """Show the note on a point; what was written on the one before is kept first."""
        self.keep()
        self._code = code
        self._tell()
        self.show_text(text)
        self._lines = self._needed()

    def heightForWidth(self, width: int) -> int:
        """Pixels of as many lines as the note has at that width, within limits."""
        if width != self.width():
            self.resize(width, self.height())
            self._lines = self._needed()
        return self._lines * self.fontMetrics().lineSpacing() + _PAD

    def _tell_kept(self, text: str) -> None:
        self.kept.emit(self._code, text)

    def _grow(self) -> None:
        lines = self._needed()
        if lines != self._lines:
            self._lines = lines
            self.grown.emit()

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
