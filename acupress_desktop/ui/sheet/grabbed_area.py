"""What scrolls when it is taken hold of and dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class GrabbedArea(QAbstractScrollArea):
    """The hand is closed while it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grabbed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        self._grabbed = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grabbed is not None:
            at = event.position().toPoint()
            moved, self._grabbed = at - self._grabbed, at
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._grabbed = None
        self.viewport().unsetCursor()
