"""Telling a click from a drag."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication


class Drag:
    """One press of the mouse button, until it is let go."""

    def __init__(self) -> None:
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None

    @property
    def held(self) -> bool:
        """The button is down."""
        return self._pressed is not None

    def press(self, at: QPointF) -> None:
        """The button went down there, in pixels; nothing is dragged yet."""
        self._pressed, self._dragged = at, None

    def move(self, at: QPointF) -> QPointF | None:
        """How far the mouse was dragged since the last call; None as long as it may still be a click."""
        if self._dragged is None:
            start = self._pressed
            if start is None or (at - start).manhattanLength() < QApplication.startDragDistance():
                return None
            self._dragged = start
        by, self._dragged = at - self._dragged, at
        return by

    def release(self) -> bool:
        """Whether it was a drag."""
        dragged, self._pressed, self._dragged = self._dragged is not None, None, None
        return dragged
