"""The map on which a point is looked for: skin alone, and a cross that keys move."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.find.find_marks import paint_cross
from acupress_desktop.ui.find.quiet_map import ROOM, QuietMap
from acupress_desktop.ui.map.camera import Camera

#: How far a key moves the cross, in pixels of the window, and how far with Shift.
_STEP, _LEAP = 4.0, 32.0
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class FindMap(QuietMap):
    """`answered` says which place of the view, as it is seen, was clicked or chosen by Enter."""

    answered = Signal(float, float)

    def __init__(self, catalogue: Catalogue, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, actions, parent)
        self.setObjectName("findMap")
        self._cross = QPointF()

    @property
    def cross(self) -> tuple[float, float]:
        """Where the cross is, in units of the view as it is seen."""
        return self._cross.x(), self._cross.y()

    def ask(self) -> None:
        """Wait for a place: the cross stands in the middle of what is seen."""
        self.waiting = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._put(self._middle_seen())

    def rest(self) -> None:
        """Wait for nothing."""
        super().rest()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()

    def clicked_at(self, at: QPointF) -> None:
        """A click is an answer."""
        if self.waiting and self.camera is not None:
            self._put(self.camera.to_map(at))
            self.answered.emit(*self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the cross, Enter answers."""
        way = _WAYS.get(Qt.Key(event.key()))
        if not self.waiting or self.camera is None:
            super().keyPressEvent(event)
        elif way is not None:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._put(self._cross + way * ((_LEAP if shift else _STEP) / self.camera.scale))
            self.reveal(self._cross, ROOM)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # held down on the button before, it answers nothing
                self.answered.emit(*self.cross)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """After a drag a place is waited for as before."""
        super().mouseReleaseEvent(event)
        if self.waiting:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays where it is."""
        super().resizeEvent(event)
        if self.waiting:
            self._put(self._cross)

    def paint_waiting(self, painter: QPainter, camera: Camera) -> None:
        """The cross."""
        paint_cross(painter, camera.to_window(self._cross))

    def tell_cross(self) -> None:
        """Say where the cross is, in the language of the moment."""
        box = self.box
        if box.isEmpty():
            return
        self.setAccessibleDescription(self.place_words("seek.cross", self._cross))

    def _middle_seen(self) -> QPointF:
        return self.camera.to_map(QPointF(self.rect().center())) if self.camera is not None else QPointF()

    def _put(self, place: QPointF) -> None:
        """Move the cross, within the picture."""
        box = self.box
        x = min(max(place.x(), box.left()), box.right())
        y = min(max(place.y(), box.top()), box.bottom())
        self._cross = QPointF(x, y)
        self.tell_cross()
        self.update()
