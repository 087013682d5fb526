"""Whether what has the keyboard can be seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from acupress_desktop.ui.map.spot_button import SpotButton

#: So far from its edge a widget is looked at, in pixels: corners are round.
_INSET = 3


def hidden(widget: QWidget) -> str:
    """What cannot be seen of a widget with the keyboard, in words; nothing for one that is seen whole or, if
    it has not the room, from its beginning. Of a list the row that has the keyboard counts."""
    window = widget.window()
    box = QRect(QPoint(0, 0), widget.size())
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        row, room = widget.visualRect(widget.currentIndex()), widget.viewport().rect()
        if not (room.contains(row) or (row.height() > room.height() and row.top() >= 0)):
            return "its row is scrolled away"
    if isinstance(widget, SpotButton):  # lets the mouse through: what lies over it is looked at by boxes
        return ""
    room = _room(widget)
    if room.isEmpty():
        return "it is scrolled away"
    across, down = min(box.right(), room.right()), min(box.bottom(), room.bottom())
    if room.left() > 0 or room.top() > 0:
        return f"it begins outside of what is seen: {room}"
    if (across < box.right() and not _wider(widget)) or (down < box.bottom() and not _higher(widget)):
        return f"it ends outside of what is seen: {room} of {box}"
    inner = QRect(QPoint(0, 0), QPoint(across, down)).adjusted(_INSET, _INSET, -_INSET, -_INSET)
    for point in (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight(), inner.center()):
        there = window.childAt(widget.mapTo(window, point))
        if there is None or there is widget or widget.isAncestorOf(there):
            continue
        if not there.isAncestorOf(widget):  # of what lets through, what is behind
            return f"{type(there).__name__} {there.objectName()} lies over it"
    return ""


def _room(widget: QWidget) -> QRect:
    """What is left of a widget by all that it stands in, in its own pixels."""
    room = QRect(QPoint(0, 0), widget.size())
    around = widget.parentWidget()
    while around is not None:
        room &= around.rect().translated(-widget.mapTo(around, QPoint(0, 0)))
        if around.isWindow():
            break
        around = around.parentWidget()
    return room


def _viewport(widget: QWidget) -> QWidget | None:
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        above = around.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is around:
            return around
        around = above
    return None


def _wider(widget: QWidget) -> bool:
    room = _viewport(widget)
    return room is not None and widget.width() > room.width()


def _higher(widget: QWidget) -> bool:
    room = _viewport(widget)
    return room is not None and widget.height() > room.height()
