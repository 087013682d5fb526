"""The view of the rows: what its keys and its mouse do beyond Qt's own list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from acupress_desktop.domain.points import Side
from acupress_desktop.ui.point_list.row_painter import side_at
from acupress_desktop.ui.point_list.rows import Role, Row


class RowList(QListView):
    """`turned` asks for a side of the chosen point: by the arrow keys, or by a click on its letter."""

    turned = Signal(Side)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pointList")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}.get(Qt.Key(event.key()))
        if side is not None:
            self.turned.emit(side)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        chosen = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)
        if chosen:
            row: Row = index.data(Role.ROW)
            side = side_at(QRectF(self.visualRect(index)), row, event.position())
            if side is not None:
                self.turned.emit(side)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """A row that changes keeps its height; Qt's list would lay out and paint all of them anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt may lead Home and Page Up to a head, where it would refuse to go; the point below is meant."""
        index = super().moveCursor(action, modifiers)
        if index.isValid() and index.data(Role.ROW).point is None:
            return index.siblingAtRow(index.row() + 1)
        return index
