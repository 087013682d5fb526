"""Names the bone under the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


class BoneTips(QObject):
    """Tells, when the mouse rests on a map, what `called` says that is there (in pixels of the map)."""

    def __init__(self, body_map: QWidget, called: Callable[[QPointF], str | None]) -> None:
        super().__init__(body_map)
        self._map, self._called = body_map, called
        body_map.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tooltip is asked for."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        name = self._called(QPointF(event.pos()))
        if name is None:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), name, self._map)
        return True
