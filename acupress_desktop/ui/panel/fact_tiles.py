"""The three numbers of a point at a glance: how long, which sides, how hard."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Point


class FactTiles(QWidget):
    """Three tiles of the same width; each value is spoken with its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        for _ in range(3):
            row.addWidget(self._tile(), 1)

    def show_point(self, point: Point) -> None:
        pressure = fill(self.tr("%1–%2 / 10"), point.pressure.low, point.pressure.high)
        sides = (
            (self.tr("Place"), self.tr("Middle"))
            if point.midline
            else (self.tr("Each side"), self.tr("Left, right"))
        )
        facts = (
            (self.tr("Hold"), fill(self.tr("%1 s"), point.hold_s)),
            sides,
            (self.tr("Pressure"), pressure),
        )
        for name, value, (key, text) in zip(self._names, self._values, facts, strict=True):
            name.setText(key)
            value.setText(text)
            value.setAccessibleName(fill(self.tr("%1: %2"), key, text))

    def _tile(self) -> QFrame:
        tile = QFrame()
        tile.setObjectName("tile")
        name, value = QLabel(), QLabel()
        name.setObjectName("factName")
        value.setObjectName("fact")
        column = QVBoxLayout(tile)
        column.setContentsMargins(9, 5, 5, 5)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(value)
        self._names.append(name)
        self._values.append(value)
        return tile
