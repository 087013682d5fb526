"""The rows of the list as a Qt model: section heads and points, from the frozen view."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Point, Spot

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Row:
    """A point under its head, or a head alone (`point` None). `spot` is the side that is spoken of."""

    head: str
    point: Point | None = None
    name: str = ""
    where: str = ""
    spot: Spot | None = None


class Rows(QAbstractListModel):
    """`show(codes, spot)` sets the points in their order; their heads come from the routines."""

    def __init__(self, catalogue: Catalogue, hanzi: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._hanzi = catalogue, hanzi
        self._rows: list[Row] = []
        self._codes: tuple[str, ...] = ()
        self._heads = {
            code: catalogue.routine_texts[routine.id].what_hurts
            for routine in reversed(catalogue.routines.values())
            for code in routine.points
        }

    def show(self, codes: tuple[str, ...], spot: Spot | None) -> None:
        if codes != self._codes:
            self.beginResetModel()
            self._codes = codes
            self._rows = self._build(codes, spot)
            self.endResetModel()
            return
        for number, row in enumerate(self._rows):
            if row.point is None:
                continue
            side = spot if spot is not None and spot.code == row.point.code else row.point.spots[0]
            if side != row.spot:
                self._rows[number] = Row(row.head, row.point, row.name, row.where, side)
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def row_of(self, code: str) -> int:
        """The row of a point, -1 where it is not shown."""
        return next(
            (n for n, row in enumerate(self._rows) if row.point is not None and row.point.code == code), -1
        )

    def row(self, index: Index) -> Row:
        return self._rows[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._rows[index.row()].point is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if row.point is None or row.spot is None:
            return (
                row.head
                if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
                else None
            )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._catalogue.spoken(row.spot)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            cautions = [self._catalogue.word(f"caution.{caution}") for caution in row.point.cautions]
            return ", ".join((row.where, *cautions))
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                ", ".join(self._catalogue.word(f"caution.{caution}") for caution in row.point.cautions)
                or None
            )
        return None

    def _build(self, codes: tuple[str, ...], spot: Spot | None) -> list[Row]:
        rows: list[Row] = []
        for head in dict.fromkeys(self._heads.get(code, "") for code in codes):
            if head:
                rows.append(Row(head))
            for code in codes:
                if self._heads.get(code, "") == head:
                    rows.append(self._point_row(head, self._catalogue.points[code], spot))
        return rows

    def _point_row(self, head: str, point: Point, spot: Spot | None) -> Row:
        name = f"{point.pinyin} {point.hanzi}" if self._hanzi else point.pinyin
        side = spot if spot is not None and spot.code == point.code else point.spots[0]
        return Row(head, point, name, self._catalogue.text(point.code).where, side)
