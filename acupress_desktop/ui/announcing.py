"""What a screen reader is told without being asked, by a part of a window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

#: What changes with every key is told once the keys rest, in ms.
_SETTLE_MS = 400


def announce(part: QWidget, text: str) -> None:
    """Say it once, politely, through what has the focus in the part's window: all readers listen to that."""
    if text and QAccessible.isActive():
        source = part.window().focusWidget() or part
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))


class Announcement(QTimer):
    """Says the last of several things that come shortly after one another, while its part can be seen."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part, self._text = part, ""
        self.setSingleShot(True)
        self.setInterval(_SETTLE_MS)
        self.timeout.connect(self._say)

    def tell(self, text: str) -> None:
        """Say this soon; nothing, for none."""
        self._text = text
        self.start()

    def _say(self) -> None:
        if self._part.isVisible():
            announce(self._part, self._text)
