"""What the pages of questions have in common: where the keyboard is can be seen from the start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress_desktop.ui.focus_ring import has_own_ring
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import Theme


class AskedPage(QWidget):
    """A question with its keys. It has the keyboard itself when it comes up, framed so that this is seen: the
    safe answer for a hasty Enter is none at all. What it asks goes into `column`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        has_own_ring(self)
        self._theme = theme
        self._card = QFrame()
        self._card.setObjectName("askedCard")
        self.column = QVBoxLayout(self._card)
        self.column.setContentsMargins(14, 12, 14, 14)
        self.column.setSpacing(8)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._card)
        around.addStretch(1)
        self._frame(False)

    def begin(self) -> None:
        """The page came up."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the question that keys would answer."""
        super().focusInEvent(event)
        self._frame(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._frame(False)

    def _frame(self, seen: bool) -> None:
        color = self._theme.jade if seen else self._theme.line
        self._card.setStyleSheet(
            sized(
                f"QFrame#askedCard {{ border: 2px solid {color}; border-radius: 9px;"
                f" background: {self._theme.surface}; }}"
            )
        )
