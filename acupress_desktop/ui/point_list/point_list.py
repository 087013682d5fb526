"""The list of points, the map's twin: same points, same selection, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.search import search
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from acupress_desktop.ui.point_list.row_painter import RowPainter
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.theme import Theme


class PointList(QWidget):
    """Up and down choose a point, left and right its side; typing a code or a name jumps there."""

    chosen = Signal()

    def __init__(
        self, catalogue: Catalogue, explore: ExploreService, hanzi: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue, self._explore = catalogue, explore
        self._text = ""
        self._rows = Rows(catalogue, hanzi, self)
        self._painter = RowPainter(self)
        self._chips = FilterChips(catalogue)
        self._chips.chosen.connect(explore.filter)
        self._nothing = QLabel(self.tr("No point matches. Try a code, a name or a place such as “knee”."))
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(18, 12, 18, 12)
        self._nothing.hide()
        self._list = _List()
        self._list.setModel(self._rows)
        self._list.setItemDelegate(self._painter)
        self._list.setAccessibleName(self.tr("Points"))
        self._list.turned.connect(self._turn)
        self._list.clicked.connect(lambda _: self.chosen.emit())
        self._list.activated.connect(lambda _: self.chosen.emit())
        self._list.selectionModel().currentChanged.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)

    def render_view(self, view: ExploreView) -> None:
        self._chips.render_view(view)
        codes = self._matching(view.codes)
        self._nothing.setVisible(not codes)
        with QSignalBlocker(self._list.selectionModel()):
            self._rows.show(codes, view.spot)
            row = self._rows.row_of(view.spot.code) if view.spot is not None else -1
            index = self._rows.index(row) if row >= 0 else QModelIndex()
            self._list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._list.viewport().update()
        if row >= 0:
            self._list.scrollTo(self._rows.index(row))

    def search(self, text: str) -> None:
        """Show only what matches; the whole catalogue is searched, whatever the filter."""
        self._text = text.strip()
        self.render_view(self._explore.view)

    def choose_first(self) -> None:
        """Choose the best match of the search."""
        codes = self._matching(self._explore.view.codes)
        if codes:
            self._explore.select(self._catalogue.points[codes[0]].spots[0])
            self.chosen.emit()

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self._painter.set_theme(theme)
        self._chips.set_theme(theme)
        self.setStyleSheet(
            f"PointList {{ background: {theme.paper}; border-right: 1px solid {theme.line}; }}"
            f"QListView {{ background: transparent; border: 0; outline: 0; }}"
            f"QLabel {{ color: {theme.soft_ink}; font-size: 13px; }}"
        )
        self._list.viewport().update()

    def set_rail(self, rail: bool) -> None:
        """Fold to a strip of codes, or unfold."""
        self._painter.rail = rail
        self._chips.setVisible(not rail)
        self._list.doItemsLayout()

    def _matching(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(search(self._catalogue, self._text)) if self._text else codes

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and (spot := self._rows.row(index).spot) is not None:
            self._explore.select(spot)

    def _turn(self, side: Side) -> None:
        spot = self._explore.view.spot
        if spot is not None and spot.side is not Side.MIDLINE:
            self._explore.select(Spot(spot.code, side))


class _List(QListView):
    turned = Signal(Side)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pointList")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}.get(Qt.Key(event.key()))
        if side is not None:
            self.turned.emit(side)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A second click on the chosen row takes the other side."""
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex()
        super().mousePressEvent(event)
        if again and isinstance(model := self.model(), Rows):
            spot = model.row(index).spot
            if spot is not None and spot.side is not Side.MIDLINE:
                self.turned.emit(Side.RIGHT if spot.side is Side.LEFT else Side.LEFT)
