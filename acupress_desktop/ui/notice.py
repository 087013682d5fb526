"""One sentence across the top of the map that says what is missing or went wrong, until closed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.theme import Theme


class Notice(QFrame):
    """Hidden while there is nothing to say; several sentences wait for one another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._waiting: list[str] = []
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setProperty("role", "icon")
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence now, or after those before it have been closed; never the same twice at once."""
        if sentence in self._waiting:
            return
        self._waiting.append(sentence)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._close.setIcon(icon("close", theme.ink))

    def _next(self) -> None:
        self._waiting.pop(0)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            self._text.setText(self._waiting[0])
            self.setAccessibleName(self._waiting[0])
