"""The list of points, the map's twin: same points, same selection, all by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.collection_actions import CollectionActions
from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.actions.routine_actions import RoutineActions
from acupress_desktop.ui.announcing import Announcement, announce
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.collection.collection_tray import CollectionTray
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from acupress_desktop.ui.point_list.nothing_here import NothingHere
from acupress_desktop.ui.point_list.routine_note import RoutineNote
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.point_list.row_painter import RowPainter
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.retelling import named, when_retold
from acupress_desktop.ui.sides import sided
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import Theme


class PointList(QWidget):
    """Up and down choose a point, left and right its side; typing a code or a name jumps there.

    `chosen` says that someone picked a point here (a click, Enter), `failed` brings one sentence.
    """

    chosen = Signal()
    failed = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        explore: ExploreService,
        own: OwnPointsService,
        filters: FilterActions,
        actions: Actions,
        hanzi: bool,
        settings: SettingsService | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue, self._explore = catalogue, explore
        self._rows = Rows(catalogue, hanzi, own.own, self)
        own.listen(self._rows.show_own)
        if settings is not None:  # without them points have their usual names
            self._rows.show_names(settings.settings)
            until_gone(self, settings.listen(self._rows.show_names))
        self._own = own
        self._chips = FilterChips(catalogue, filters, actions.point_at, actions.my_routines)
        self._nothing = NothingHere(actions.clear_search)
        self._list = RowList()
        self._painter = RowPainter(self._rows, self._list)
        self._list.widened.connect(self._painter.forget)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(self._painter)
        self._list.setMinimumHeight(1)  # where there is nothing to list, the words need the room
        named(self._list, lambda: self.tr("Points"))
        self._list.turned.connect(self._turn)
        self._list.starred.connect(self._star)
        self._list.clicked.connect(self.chosen)
        self._list.activated.connect(self.chosen)
        self._list.selectionModel().currentChanged.connect(self._take)
        choose_by_reader(self._list, self.chosen.emit)
        self._note = RoutineNote(catalogue, actions.pages[ReadingPage.EVIDENCE])
        self._tray: CollectionTray | None = None
        self._searched, self._found = "", Announcement(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)
        when_retold(self, self._retell)

    def put_below(
        self, tray: CollectionTray, collection: CollectionService, actions: CollectionActions
    ) -> None:
        """The collected points below the list, and in the rows the sign of those that are among them."""
        self._tray = tray
        self._painter.collects = self._list.collects = True
        tray.set_rail(self._painter.rail)
        around = QHBoxLayout()
        around.setContentsMargins(10, 0, 10, 10)
        around.addWidget(tray)
        self._column.insertLayout(self._column.count() - 1, around)
        self._rows.show_collection(collection.collection)
        until_gone(self, collection.listen(self._rows.show_collection))
        self._list.collected.connect(actions.turn)
        self._chips.offer([actions.collect_all, actions.keep_list])

    def offer_own(self, own: RoutineActions) -> None:
        """What can be done with routines of the user's own, where their names stand."""
        self._chips.offer_own(own)

    def offer_menu(self, of_point: Sequence[QAction]) -> None:
        """What the menu key, Shift+F10 and the right button offer at a row, for the point that it chooses."""
        self._list.addActions(of_point)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def render_view(self, view: ExploreView) -> None:
        """Show the points of a view, and its chosen one as the current row."""
        self._chips.render_view(view)
        self._nothing.render_view(view)
        self._note.render_view(view)
        self._rows.show(view)
        self._tell_found(view)
        row = self._rows.row_of(view.spot.code) if view.spot is not None else -1
        if row < 0:
            self._list.setCurrentIndex(QModelIndex())
        elif row != self._list.currentIndex().row():
            self._list.setCurrentIndex(self._rows.index(row))

    def _tell_found(self, view: ExploreView) -> None:
        """What a search comes to, for who does not see the list grow and shrink."""
        if view.text == self._searched:
            return
        self._searched, found = view.text, len(view.codes)
        words = self._catalogue.counted("sheet.points", found) if found else self._nothing.words
        self._found.tell(words if view.text else "")

    def _retell(self) -> None:
        """Heads, places and reasons; the current row and what is seen of the list stay."""
        bar = self._list.verticalScrollBar()
        at = bar.value()
        self.render_routines()
        bar.setValue(at)

    def render_routines(self) -> None:
        """Routines have come, gone or changed."""
        self._rows.renew()
        self.render_view(self._explore.view)

    def render_safety(self, view: SafetyView) -> None:
        """Mark what is not to be pressed."""
        self._rows.render_safety(view)
        self._list.viewport().update()

    def choose_first(self) -> None:
        """Choose the best match of the search; of several points that one code can mean the user chooses."""
        codes = self._explore.view.codes
        if self._explore.view.meant:
            self.focus_list()
        elif codes:
            self._explore.select(self._catalogue.points[codes[0]].spots[0])
            self.chosen.emit()

    def focus_list(self) -> None:
        """The keyboard goes to the rows, as Tab would take it there."""
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Rows, chips and note in these colours."""
        self._painter.set_theme(theme)
        self._chips.set_theme(theme)
        self._note.set_theme(theme)
        self.setStyleSheet(
            sized(
                sided(f"PointList {{ background: {theme.paper}; border-right: 1px solid {theme.line}; }}")
                + "QListView#pointList { background: transparent; border: 0; outline: 0; }"
                f"QLabel {{ color: {theme.soft_ink}; font-size: 13px; }}"
            )
        )
        if self._tray is not None:
            self._tray.set_theme(theme)
        self._list.viewport().update()

    def set_rail(self, rail: bool) -> None:
        """Fold to a strip of codes, or unfold."""
        self._painter.rail = rail
        self._list.whole_rows = not rail
        self._chips.setVisible(not rail)
        self._note.set_rail(rail)
        self._nothing.set_rail(rail)
        if self._tray is not None:
            self._tray.set_rail(rail)
        self._list.doItemsLayout()

    def _take(self, index: QModelIndex) -> None:
        """A row became the current one: by keys and mouse to choose it, or because it is the chosen one."""
        spot = self._rows.row(index).spot if index.isValid() else None
        if spot is not None and spot != self._explore.view.spot:
            self._explore.select(spot)

    def _star(self, code: str) -> None:
        attempt(lambda: self._own.star(code, not self._own.own.is_favourite(code)), self.failed.emit)

    def _turn(self, side: Side) -> None:
        spot = self._explore.view.spot
        if spot is None or spot.side in (Side.MIDLINE, side) or self._rows.row_of(spot.code) < 0:
            return
        turned = Spot(spot.code, side)
        self._explore.select(turned)
        # The row keeps the focus, so a screen reader would not notice its new name.
        announce(self._list, self._catalogue.spoken(turned))
