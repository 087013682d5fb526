"""Parts of the body to be marked, in a list."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Region
from acupress_desktop.ui.sizes import least, sized


class RegionPicker(QListWidget):
    """The arrow keys go from part to part; Space, a click on its row and a screen reader's "toggle" mark one.
    What is marked is what is selected, which is all that a reader can change."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own = catalogue.safety_texts.words
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setItemDelegate(_Marks(self))
        self.setSpacing(3)
        least(self, height=200)
        self.setStyleSheet(sized("font-size: 14px;"))
        for region in Region:
            words = own.get(f"region.{region}") or catalogue.word(f"region.{region}")
            item = QListWidgetItem(catalogue.say("where.region", region=words))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, region.value)
            self.addItem(item)
        self.itemChanged.connect(lambda item: item.setSelected(item.checkState() is Qt.CheckState.Checked))
        self.itemSelectionChanged.connect(self._mark_selected)

    @property
    def regions(self) -> frozenset[Region]:
        """What is marked."""
        return frozenset(
            Region(item.data(Qt.ItemDataRole.UserRole)) for item in self._items() if item.isSelected()
        )

    def mark(self, regions: frozenset[Region]) -> None:
        """Mark these and no others."""
        for item in self._items():
            item.setSelected(Region(item.data(Qt.ItemDataRole.UserRole)) in regions)

    def _mark_selected(self) -> None:
        with QSignalBlocker(self):
            for item in self._items():
                item.setCheckState(Qt.CheckState.Checked if item.isSelected() else Qt.CheckState.Unchecked)
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


class _Marks(QStyledItemDelegate):
    """A click on the box is one on its row, which marks it; Qt's own would turn it back."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Nothing but the row is pressed."""
        return False
