"""What the menu of a dot offers for its point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.map.here import seen_at


class DotMenu(QObject):
    """The dot under the mouse, by the key the named one, is chosen, and what can be done with its point is
    offered, then what can be done with the map; where there is no dot, that alone. It lives with its map."""

    def __init__(
        self, body: BodyMap, explore: ExploreService, actions: Sequence[QAction], of_map: Sequence[QAction]
    ) -> None:
        super().__init__(body)
        self._map, self._explore, self._actions, self._of_map = body, explore, list(actions), list(of_map)
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu where it is asked for: the menu key asks at the dot that has the keyboard."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        body, by_key = self._map, event.reason() == QContextMenuEvent.Reason.Keyboard
        spot = body.named if by_key else body.pressed_at(QPointF(event.pos()))
        menu = with_letters(QMenu(body))
        menu.aboutToHide.connect(menu.deleteLater)
        if spot is not None:
            self._explore.select(spot)
            menu.addActions(self._actions)
            menu.addSeparator()
        menu.addActions([action for action in self._of_map if action.isVisible()])
        menu.popup(body.mapToGlobal(seen_at(spot, body)) if by_key else event.globalPos())
        return True
