"""What gets the keyboard comes into sight, wherever it stands.

Qt's scroll area follows Tab within itself alone. Who comes from outside, as by Shift+Tab from the buttons
below a long page, or by a letter with Alt, lands on what is scrolled away (WCAG 2.2, 2.4.11).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

#: What the ring around it takes, and a little more, in pixels.
_AIR = 12


class InSight(QObject):
    """Scrolls all that has the focus in it until the focus can be seen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: QWidget | None = None
        # Once more when all is laid out, as of a window that opens; and after Qt's own scrolling.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look_again)
        app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        # Nothing moves under a finger that is about to press: what is clicked can be seen.
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._waiting = None if clicked else now
        if self._waiting is not None:
            bring_in_sight(self._waiting)
            self._later.start()

    def _look_again(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and isValid(waiting) and waiting.hasFocus():
            bring_in_sight(waiting)


def bring_in_sight(widget: QWidget, air: int = _AIR) -> None:
    """Scroll whatever a widget stands in, as little as it takes; of what is larger than its room, to the
    beginning. Of a list, to the row that has the keyboard."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        widget.scrollTo(widget.currentIndex())
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        page = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and page is not None and page.isAncestorOf(widget):
            _scroll(around, page, QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()), air)
        around = around.parentWidget()


def _scroll(area: QScrollArea, page: QWidget, place: QRect, air: int) -> None:
    """Until a place of its page is in sight."""
    room, middle = area.viewport().size(), place.center()
    across = min(place.width() // 2 + 1 + air, room.width() // 2)
    down = min(place.height() // 2 + 1 + air, room.height() // 2)
    area.ensureVisible(middle.x(), middle.y(), across, down)
    if place.height() > room.height():
        area.verticalScrollBar().setValue(place.top() - air)
    if place.width() > room.width():
        mirrored = area.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beyond = page.width() - place.right() - 1
        area.horizontalScrollBar().setValue(beyond if mirrored else place.left())
