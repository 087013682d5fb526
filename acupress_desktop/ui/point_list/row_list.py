"""The view of the rows: what its keys and its mouse do beyond Qt's own list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from acupress_desktop.domain.points import Side
from acupress_desktop.ui.focus_ring import has_own_ring
from acupress_desktop.ui.point_list.row import Role, Row
from acupress_desktop.ui.point_list.row_places import on_collect, on_star, side_at


class RowList(QListView):
    """`turned` asks for a side of the chosen point: by the arrow keys, or by a click on its letter;
    `starred` says that the star of the point with a code was clicked, `collected` the sign of the user's
    points beside it. A rail of codes alone has none of them."""

    turned = Signal(Side)
    starred = Signal(str)
    collected = Signal(str)
    #: The list is wider or narrower now, and rows may need more lines or fewer.
    widened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pointList")
        has_own_ring(self)
        self.whole_rows, self.collects = True, False
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right ask for a side; the rest is Qt's list."""
        side = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # the row is chosen already: it is the session's
        elif side is not None:
            self.turned.emit(side)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A star turns and chooses nothing, nor does the sign beside it; a letter of the row that is chosen
        already asks for that side."""
        index = self.indexAt(event.position().toPoint())
        row: Row | None = index.data(Role.ROW) if index.isValid() else None
        if row is not None and row.point is not None and self._means_collect(event, index, row):
            self.collected.emit(row.point.code)
            return
        if row is not None and row.point is not None and self._means_star(event, index, row):
            self.starred.emit(row.point.code)
            return
        chosen = row is not None and index == self.currentIndex()
        super().mousePressEvent(event)
        if row is not None and chosen:
            side = side_at(QRectF(self.visualRect(index)), row, event.position(), self.font())
            if side is not None:
                self.turned.emit(side)

    def _means_star(self, event: QMouseEvent, index: QModelIndex, row: Row) -> bool:
        box = QRectF(self.visualRect(index))
        pressed = event.button() == Qt.MouseButton.LeftButton
        return self.whole_rows and pressed and on_star(box, row, event.position())

    def _means_collect(self, event: QMouseEvent, index: QModelIndex, row: Row) -> bool:
        box = QRectF(self.visualRect(index))
        pressed = event.button() == Qt.MouseButton.LeftButton
        return self.collects and self.whole_rows and pressed and on_collect(box, row, event.position())

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """A row that changes mostly keeps its height; Qt's list would lay out and paint all of them anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))
        high = self.sizeHintForIndex(first).height()
        if first.row() != last.row() or self.visualRect(first).height() != high:
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words need at this width."""
        if event.size().width() != event.oldSize().width():
            self.widened.emit()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt may lead Home and Page Up to a head, where it would refuse to go; the point below is meant."""
        index = super().moveCursor(action, modifiers)
        if index.isValid() and index.data(Role.ROW).point is None:
            return index.siblingAtRow(index.row() + 1)
        return index
