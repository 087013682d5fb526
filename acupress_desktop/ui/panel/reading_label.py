"""Text of a point's page, to read, to mark and to copy."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sides import margins, placed

#: How far a step's text hangs behind its number.
_HANG = 18


class ReadingLabel(PlainLabel):
    """It wraps, the Tab key reaches it, and its text can be marked. `number` hangs out to where lines begin.

    Qt lays marked text out five times as slowly as plain text, so the text becomes one that can be
    marked when the mouse or the keyboard comes to it.
    """

    def __init__(self, name: str = "", number: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number = number
        self.setObjectName(name)
        self.setProperty("reading", True)
        self.setWordWrap(True)
        self.setIndent(0)
        if number is not None:
            self.setContentsMargins(margins(_HANG, 0, 0, 0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_text(self, text: str) -> None:
        """Show other words; they can be selected once somebody goes there."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(text)
        if self._number is not None:
            self.setAccessibleName(f"{self._number}. {text}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the text selectable: to do so for every label at once takes longer than to show a page."""
        self._make_selectable()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the text selectable first, so that this very press selects."""
        self._make_selectable()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's text, and the step's number in the margin before it."""
        super().paintEvent(event)
        if self._number is None or not self.text():
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        inner = self.contentsRect()
        box = placed(QRect(1, inner.top(), _HANG, max(inner.height(), self.height())), self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, f"{self._number}.")
        painter.end()

    def _make_selectable(self) -> None:
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if self.textInteractionFlags() != selectable:
            self.setTextInteractionFlags(selectable)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
