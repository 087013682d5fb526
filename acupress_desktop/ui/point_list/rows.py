"""The rows of the list as a Qt model: section heads and points, from the frozen view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Point, Spot
from acupress_desktop.services.search import plain

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
    """`show` sets the points in their order; their heads come from the routines that hold them."""

    def __init__(self, catalogue: Catalogue, hanzi: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._hanzi = catalogue, hanzi
        self._rows: list[Row] = []
        self._shown: tuple[tuple[str, ...], str | None] | None = None
        self._heads = {
            code: catalogue.routine_texts[routine.id].what_hurts
            for routine in reversed(catalogue.routines.values())
            for code in routine.points
        }

    def show(self, codes: tuple[str, ...], routine: str | None, spot: Spot | None) -> None:
        """Points of one routine stand under its head, others under that of the first one that holds them."""
        if (codes, routine) != self._shown:
            self.beginResetModel()
            self._shown = codes, routine
            self._rows = self._build(codes, routine, spot)
            self.endResetModel()
            return
        for number, row in enumerate(self._rows):
            if row.point is None:
                continue
            side = _side(row.point, spot)
            if side != row.spot:
                self._rows[number] = replace(row, spot=side)
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def row_of(self, code: str) -> int:
        """The row of a point, -1 where it is not shown."""
        return next(
            (n for n, row in enumerate(self._rows) if row.point is not None and row.point.code == code), -1
        )

    def row(self, index: Index) -> Row:
        return self._rows[index.row()]

    def match(
        self, start: Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = Qt.MatchFlag.MatchWrap
    ) -> list[QModelIndex]:
        """What typing into the list finds: the next row whose code or name begins so, tones left out."""
        typed = plain(str(value))
        rows = [(start.row() + number) % len(self._rows) for number in range(len(self._rows))]
        found = (self.index(number) for number in rows if self._begins(self._rows[number], typed))
        return list(islice(found, 1))

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

    def _begins(self, row: Row, typed: str) -> bool:
        return row.point is not None and any(
            plain(name).startswith(typed) for name in (row.point.code, row.point.pinyin)
        )

    def _build(self, codes: tuple[str, ...], routine: str | None, spot: Spot | None) -> list[Row]:
        one = self._catalogue.routine_texts[routine].what_hurts if routine is not None else None
        heads = {code: one or self._heads.get(code, "") for code in codes}
        rows: list[Row] = []
        for head in dict.fromkeys(heads.values()):
            if head:
                rows.append(Row(head))
            rows += [
                self._row(head, self._catalogue.points[code], spot) for code in codes if heads[code] == head
            ]
        return rows

    def _row(self, head: str, point: Point, spot: Spot | None) -> Row:
        name = f"{point.pinyin} {point.hanzi}" if self._hanzi else point.pinyin
        return Row(head, point, name, self._catalogue.text(point.code).where, _side(point, spot))


def _side(point: Point, spot: Spot | None) -> Spot:
    """The chosen side of a point, or its first one."""
    return spot if spot is not None and spot.code == point.code else point.spots[0]
