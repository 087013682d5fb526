"""The rows of the list as a Qt model: section heads and points, from the frozen view."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.names import ShownName
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.points import Point, Side, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.search import plain
from acupress_desktop.services.shown_names import chosen_names, drawn_names
from acupress_desktop.ui.name_fonts import can_draw_beside
from acupress_desktop.ui.point_list.filter_words import title, why
from acupress_desktop.ui.point_list.row import Role, Row

Index = QModelIndex | QPersistentModelIndex

#: Put together once: Python takes longer over it than over all else that Qt asks of a row.
_HEAD_FLAGS = Qt.ItemFlag.ItemNeverHasChildren
_POINT_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Rows(QAbstractListModel):
    """`show` sets the points in their order, under heads that say what they have in common."""

    def __init__(
        self, catalogue: Catalogue, hanzi: bool, own: OwnPoints, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._can_draw, self._own = catalogue, can_draw_beside(hanzi), own
        self._settings = Settings()
        self._called: dict[str, tuple[ShownName, ...]] = {}
        self._rows: list[Row] = []
        self._safety = NOTHING_HIDDEN
        self._collection = PointCollection()
        #: Rows as they were built, none of them the chosen point's: a letter of a search needs hundreds.
        self._built: dict[tuple[str, str], Row] = {}
        self._shown: tuple[tuple[str, ...], Filter, bool, bool] | None = None
        self.renew()

    def renew(self) -> None:
        """Routines have come, gone or changed: the next view is built anew."""
        routines = self._catalogue.routines.values()
        texts = [self._catalogue.routine_texts[routine.id] for routine in routines]
        #: What hurts comes before the meridians.
        self._first = tuple(dict.fromkeys(text.what_hurts for text in texts))
        self._own_titles = {text.title for text in texts if text.own}
        self._heads = {
            code: text.what_hurts
            for routine, text in reversed(list(zip(routines, texts, strict=True)))
            for code in routine.points
        }
        self._built, self._shown, self._called = {}, None, {}

    def show(self, view: ExploreView) -> None:
        """Show the points of a view; where only the chosen spot differs, change only its row."""
        spot, shown = view.spot, (view.codes, view.filter, bool(view.text), bool(view.meant))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self._rows = self._build(view)
            self.endResetModel()
            return
        for number, row in enumerate(self._rows):
            if row.point is None:
                continue
            side = _side(row.point, spot)
            both = view.both and side == spot
            if (side, both) != (row.spot, row.both):
                self._rows[number] = replace(row, spot=side, reason=self._reason(side), both=both)
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def render_safety(self, view: SafetyView) -> None:
        """Mark what is not to be pressed."""
        self._safety = view
        self._built = {}
        self._rows = [replace(row, reason=self._reason(row.spot)) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def show_own(self, own: OwnPoints) -> None:
        """The user starred a point, or wrote about one: change its row."""
        self._own = own
        self._built = {}
        for number, row in enumerate(self._rows):
            if row.point is None:
                continue
            signs = own.is_favourite(row.point.code), bool(own.note(row.point.code))
            if signs != (row.favourite, row.noted):
                self._rows[number] = replace(row, favourite=signs[0], noted=signs[1])
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def show_collection(self, collection: PointCollection) -> None:
        """Points were collected, or taken out again: change their rows."""
        self._collection = collection
        self._built = {}
        held = frozenset(collection.codes)
        for number, row in enumerate(self._rows):
            if row.point is not None and (row.point.code in held) != row.collected:
                self._rows[number] = replace(row, collected=not row.collected)
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def show_names(self, settings: Settings) -> None:
        """The user chose by which names points are shown."""
        before, self._settings = self._settings, settings
        if (before.first_name, before.second_name) == (settings.first_name, settings.second_name):
            return
        self._called = {}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def names_of(self, point: Point) -> tuple[ShownName, ...]:
        """The names by which a point is shown; found out when its row is seen, for few of hundreds are."""
        names = self._called.get(point.code)
        if names is None:
            chosen = chosen_names(point, self._catalogue, self._settings)
            names = self._called[point.code] = drawn_names(chosen, point, self._can_draw)
        return names

    def row_of(self, code: str) -> int:
        """The row of a point, -1 where it is not shown."""
        return next(
            (n for n, row in enumerate(self._rows) if row.point is not None and row.point.code == code), -1
        )

    def row(self, index: Index) -> Row:
        """The row of a valid index."""
        return self._rows[index.row()]

    def painted(self, head: str) -> str:
        """A head in capitals; a title of the user's own as they wrote it."""
        return head if head in self._own_titles else self._catalogue.say("heading", title=head)

    def match(
        self, start: Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = Qt.MatchFlag.MatchWrap
    ) -> list[QModelIndex]:
        """What typing into the list finds: the next row whose code or name begins so, tones left out."""
        typed = plain(str(value))
        rows = [(start.row() + number) % len(self._rows) for number in range(len(self._rows))]
        found = (self.index(number) for number in rows if self._begins(self._rows[number], typed))
        return list(islice(found, 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Heads count; no row has rows of its own."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Points can be chosen, heads cannot."""
        if self._rows[index.row()].point is None:
            return _HEAD_FLAGS
        return _POINT_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader is told of a row, and the row itself (`Role.ROW`), from which it is
        painted."""
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
            spot = Spot(row.spot.code, Side.BOTH) if row.both else row.spot
            return self._catalogue.spoken(spot, self.names_of(row.point)[0].text)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            own = self.tr("favourite") if row.favourite else "", self.tr("own note") if row.noted else ""
            collected = self.tr("in my points") if row.collected else ""
            words = (row.reason, row.where, self._catalogue.cautions(row.point.code), *own, collected)
            return self._catalogue.words.listed(filter(None, words))
        if role == Qt.ItemDataRole.ToolTipRole:
            minded = (row.reason, self._catalogue.cautions(row.point.code))
            return self._catalogue.words.listed(filter(None, minded)) or None
        return None

    def _begins(self, row: Row, typed: str) -> bool:
        return row.point is not None and any(
            plain(name).startswith(typed)
            for name in (
                row.point.code,
                row.point.pinyin,
                *(shown.text for shown in self.names_of(row.point)),
            )
        )

    def _build(self, view: ExploreView) -> list[Row]:
        ordered = view.filter.kind is FilterKind.ALL and not view.text
        groups: dict[str, list[Row]] = {head: [] for head in self._first} if ordered else {}
        for code in view.codes:
            head = self._head(code, view)
            groups.setdefault(head, []).append(self._row(head, code, view))
        return [row for head, rows in groups.items() if rows for row in (Row(head), *rows)]

    def _head(self, code: str, view: ExploreView) -> str:
        """What hurts, then the meridian, where all points are shown; else what the filter is for."""
        if view.meant:  # nobody but the user knows which of them is meant
            return self._catalogue.word(f"meridian.{self._catalogue.points[code].meridian}")
        if view.text:
            return self.tr("Found")
        if view.filter.kind is FilterKind.ACHE:
            ache = self._catalogue.aches[view.filter.value]
            return fill(why(ache.why(code)), title(view.filter, self._catalogue))
        if view.filter.kind is not FilterKind.ALL:
            return title(view.filter, self._catalogue)
        return self._heads.get(code) or self._catalogue.word(
            f"meridian.{self._catalogue.points[code].meridian}"
        )

    def _row(self, head: str, code: str, view: ExploreView) -> Row:
        spot = view.spot
        row = self._built.get((head, code))
        if row is None:
            point, own = self._catalogue.points[code], self._own
            where, side = self._catalogue.text(code).where, point.spots[0]
            signs = own.is_favourite(code), bool(own.note(code))
            collected = self._collection.holds(code)
            row = Row(head, point, where, side, *signs, self._reason(side), collected=collected)
            self._built[head, code] = row
        if spot is not None and spot.code == code and (spot != row.spot or view.both):
            return replace(row, spot=spot, reason=self._reason(spot), both=view.both)
        return row

    def _reason(self, spot: Spot | None) -> str | None:
        return self._safety.reason(spot) if spot is not None else None


def _side(point: Point, spot: Spot | None) -> Spot:
    """The chosen side of a point, or its first one."""
    return spot if spot is not None and spot.code == point.code else point.spots[0]
