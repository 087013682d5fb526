"""Names the bone under the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.bone_names import bone_name

if TYPE_CHECKING:  # it makes these
    from acupress_desktop.ui.map.body_map import BodyMap


class BoneTips(QObject):
    """Tells what is under the mouse when it rests on a map that shows bones."""

    def __init__(self, body_map: BodyMap, catalogue: Catalogue) -> None:
        super().__init__(body_map)
        self._map, self._catalogue = body_map, catalogue
        body_map.installEventFilter(self)

    def bone_at(self, at: QPointF) -> str | None:
        """What the bone at some pixels of the map is called, where bones are shown and no spot is there."""
        camera = self._map.camera
        if camera is None or self._map.stops.shown.under(at, camera) is not None:
            return None
        name = self._map.overlay.bone_at(camera.to_map(at))
        return bone_name(name, self._catalogue) if name is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A tooltip is asked for."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        name = self.bone_at(QPointF(event.pos()))
        if name is None:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), name, self._map)
        return True
