"""A list of the user's own in its order, which dragging changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from acupress_desktop.ui.reader_rows import choose_by_reader


class OrderedList(QListWidget):
    """A row wraps onto more lines rather than being cut. `dragged` says that one was let go at another place;
    both count from 0."""

    dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self._tell)
        choose_by_reader(self)

    def show_rows(self, texts: Sequence[str], current: int) -> None:
        """What each row says; rows stay where they are, so that this may be asked for while one is let go."""
        # A row that goes makes another one the current one: whoever hears of that would show them again.
        with QSignalBlocker(self):
            while self.count() > len(texts):
                self.takeItem(self.count() - 1)
            while self.count() < len(texts):
                self.addItem("")
            for row, text in enumerate(texts):
                self.item(row).setText(text)
            if self.currentRow() != current:
                self.setCurrentRow(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are of a row: of the first one, where none was chosen yet."""
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def _tell(self, _: QModelIndex, start: int, end: int, __: QModelIndex, to: int) -> None:
        self.dragged.emit(start, to - 1 if to > start else to)
