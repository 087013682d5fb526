"""Parts of the body to be marked, in a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Region
from acupress_desktop.ui.sizes import least, sized


class RegionPicker(QListWidget):
    """The arrow keys go from part to part, Space marks one."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own = catalogue.safety_texts.words
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
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
        self.itemChanged.connect(lambda _: self.changed.emit())

    @property
    def regions(self) -> frozenset[Region]:
        """What is marked."""
        return frozenset(
            Region(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def mark(self, regions: frozenset[Region]) -> None:
        """Mark these and no others."""
        for item in self._items():
            marked = Region(item.data(Qt.ItemDataRole.UserRole)) in regions
            item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
