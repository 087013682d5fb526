"""What the pages of questions have in common: where the keyboard is can be seen from the start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress_desktop.ui.theme import Theme


class AskedPage(QFrame):
    """A question with its keys. It has the keyboard itself when it comes up, framed so that this is seen: the
    safe answer for a hasty Enter is none at all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askedPage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet(
            "QFrame#askedPage { border: 2px solid transparent; border-radius: 9px; }"
            f"QFrame#askedPage:focus {{ border-color: {theme.jade}; }}"
        )
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)

    def begin(self) -> None:
        """The page came up."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
