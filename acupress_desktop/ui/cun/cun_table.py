"""How many centimetres one cun is in each region, at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import centimetres
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.location import Scale
from acupress_desktop.ui.plain import PlainLabel


class CunTable(QWidget):
    """A line a region; without a measure the lines wait for their numbers."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._values: dict[Scale, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(12)
        for row, scale in enumerate(Scale):
            words = catalogue.word(f"scale.{scale}")
            name = PlainLabel(catalogue.say("where.region", region=words))
            value = PlainLabel()
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
            self._values[scale] = value
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(self._values), 1)

    def show_cun(self, cun: Cun) -> None:
        """Show one cun of every region, or that it is not known yet."""
        for scale, label in self._values.items():
            cm = cun.cm(scale)
            label.setText(
                self.tr("—") if cm is None else fill(self.tr("%1 cm"), centimetres(cm, self._catalogue))
            )
            region = self._catalogue.word(f"scale.{scale}")
            label.setAccessibleName(fill(self.tr("%1: %2"), region, label.text()))
