"""One spot as a button for keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.focus_ring import has_own_ring


class SpotButton(QAbstractButton):
    """Paints nothing and lets the mouse through: the map does both."""

    #: It got the focus; the flag says whether by key, not by mouse.
    reached = Signal(Spot, bool)
    left = Signal()

    def __init__(self, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        has_own_ring(self)
        self.spot = spot
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot is the map's to paint."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space press; everything else is the map's, also the arrows that Qt would take."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """It is the map's, as the press was."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell whether a key or the mouse brought the focus."""
        super().focusInEvent(event)
        self.reached.emit(self.spot, event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard has gone on."""
        super().focusOutEvent(event)
        self.left.emit()
