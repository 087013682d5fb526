"""The main window: puts the parts in their places and passes the frozen views on to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.points import Region
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.services import Services
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.actions.action_set import ActionSet
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.focus import is_lost
from acupress_desktop.ui.main_bar import MainBar
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.notice import Tellable
from acupress_desktop.ui.point_list.search_field import SearchField
from acupress_desktop.ui.retelling import titled
from acupress_desktop.ui.rooms import Part
from acupress_desktop.ui.session.session_dock import SessionDock
from acupress_desktop.ui.session.session_messages import SessionMessages
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.staged_window import StagedWindow
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.window_places import Places
from acupress_desktop.ui.workspace import Workspace

if TYPE_CHECKING:  # loaded after the map has been painted
    from acupress_desktop.ui.collection.collection_tray import CollectionTray
    from acupress_desktop.ui.panel.point_panel import PointPanel
    from acupress_desktop.ui.session.session_panel import SessionPanel

#: A window lower than this (a small screen at 200 %) has a flat dock.
_LOW = 600


class MainWindow(StagedWindow):
    """Always shows the services' latest views. `told` says what appears across the top of the map."""

    told = Signal(str)

    def __init__(
        self,
        services: Services,
        body_map: BodyMap,
        theme: Theme,
        actions: ActionSet,
        places: Places,
        hanzi: Callable[[], bool],
        may_close: Callable[[], bool],
    ) -> None:
        super().__init__(body_map)
        self._services, self._hanzi, self._may_close = services, hanzi, may_close
        self._actions, self._places = actions, places
        self.addActions(actions.program.with_keys)
        self.setObjectName("mainWindow")
        titled(self, lambda: self.tr("Acupress"))
        self.setMinimumSize(QSize(640, 400))
        room = self.screen().availableSize()
        self.resize(QSize(px(1440), px(900)).boundedTo(room - QSize(0, 40)))  # the frame's title bar
        self._search: SearchField | None = None
        self._workspace = Workspace(self._map, actions.program)
        self._parts: list[Part] = [self._map]
        self._late: list[Part] = []
        self._unfinished = [self._add_toolbar, self._add_sides, self._add_session]
        self._told: ExploreView | None = None
        self._workspace.notice.told.connect(self.told)
        self._messages = SessionMessages(services.session, self.show_message)
        self._panel: PointPanel | None = None
        self._tray: CollectionTray | None = None
        self._session: SessionPanel | None = None
        self.setCentralWidget(self._workspace)
        self._bar = MainBar()
        self.addToolBar(self._bar)
        self._dock = SessionDock()
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._dock)
        self._connect()
        self.set_theme(theme)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._show_late)
        for key, restore in (("geometry", self.restoreGeometry), ("state", self.restoreState)):
            restore(places.find(f"window_{key}"))
        self._dock.show()
        self._map.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt gives it to whatever comes first

    def set_theme(self, theme: Theme) -> None:
        """Draw all parts that are there in these colours; later ones take them when they come."""
        self._theme = theme
        self._workspace.set_theme(theme)
        if self._search is not None:
            self._search.set_theme(theme)
        for part in self._parts:
            part.set_theme(theme)

    def show_message(self, said: Tellable) -> None:
        """Tell the user something in one sentence, across the top of the map."""
        self._workspace.notice.show_message(said)

    def put_above_map(self, row: QWidget) -> None:
        """A row between the notices and the map, until it is deleted."""
        self._workspace.put_above_map(row)

    def keep_note(self) -> None:
        """Have a note that is being written kept now: the program is about to end."""
        if self._panel is not None:
            self._panel.keep_note()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's language to another one, where Qt tells of it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            attempt(self._services.language.follow_system, self.show_message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nothing else had a use for leads the session: Space and the arrows, wherever the focus is."""
        if not (self._session is not None and self._session.take_key(event)):
            super().keyPressEvent(event)

    @property
    def home(self) -> QWidget:
        """What has the focus where nobody chose: the session, whose keys these are, before it the map."""
        return self._session or self._map

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has a flat dock."""
        self._dock.set_flat(self.height() < px(_LOW))
        super().resizeEvent(event)

    def _add_sides(self) -> None:
        from acupress_desktop.ui.collection.join_collection import join_collection
        from acupress_desktop.ui.map.where_line import WhereLine
        from acupress_desktop.ui.panel.point_panel import PointPanel
        from acupress_desktop.ui.point_list.point_list import PointList

        r, actions, hanzi = self._services, self._actions, self._hanzi()
        self.addAction(actions.point.star)
        points = PointList(r.catalogue, r.explore, r.own, actions.filters, actions.program, hanzi, r.settings)
        self._panel = panel = PointPanel(r.catalogue, r.atlas, r.settings, r.own, actions.point.star, hanzi)
        for teller in (panel, points, actions.point):
            teller.failed.connect(self.show_message)
        self.put_above_map(where := WhereLine(r, self._map, actions.map, self.told))
        self._take_in(points, panel, where)
        r.routines.listen(points.render_routines)
        self._workspace.furnish(points, panel)
        self._tray = tray = join_collection(self, r, actions, points, panel, self._map)
        self._take_in(tray)
        assert self._search is not None  # the toolbar comes first
        self._search.returnPressed.connect(points.choose_first)
        self._search.down.connect(points.focus_list)
        points.chosen.connect(self._workspace.show_point)
        actions.program.point_at.triggered.connect(self._ask_region)

    def show_points(self) -> bool:
        """The keyboard goes to the collected points; whether they are in this window to go to."""
        return self._tray is not None and self._tray.take_keyboard()

    def _render_safety(self, view: SafetyView) -> None:
        for part in self._parts:
            part.render_safety(view)

    def _add_session(self) -> None:
        from acupress_desktop.ui.map.look_close import join_pictures
        from acupress_desktop.ui.session.session_panel import SessionPanel

        r, a = self._services, self._actions
        self.addAction(a.sound.mute)
        self._session = session = SessionPanel(
            r.catalogue, r.session, r.settings, r.offers, a.session, a.program, a.sound, a.filters
        )
        self._dock.take_in(session)
        join_pictures(r, a, (self._panel, session), (self._workspace, self._map), self._show_late)
        self._take_in(session)
        a.program.float_session.triggered.connect(self._dock.turn_floating)
        r.session.listen(session.render_session)
        r.routines.listen(session.render_routines)
        if is_lost(self) or self.focusWidget() is self._map:  # nobody has chosen anything yet
            session.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_in(self, *parts: Part) -> None:
        """Dress new parts, show them what is there, and keep them shown."""
        for part in parts:
            part.set_theme(self._theme)
            part.render_safety(self._services.safety.view)
            part.render_view(self._services.explore.view)
        self._parts.extend(parts)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the note and the places of the windows; whether it closes is for the program to say."""
        self.keep_note()
        self._places.keep(window_geometry=self.saveGeometry(), window_state=self.saveState())
        event.setAccepted(self._may_close())

    def _add_toolbar(self) -> None:
        from acupress_desktop.ui.toolbar import Toolbar

        r, actions = self._services, self._actions
        self.addActions(actions.map.everywhere)
        self._map.addActions(list(actions.map.views.values()))
        self._search = search = SearchField(actions.program.clear_search)
        search.set_theme(self._theme)
        toolbar = Toolbar(r.catalogue, r.offers, actions.program, actions.session, actions.map, search)
        search.textChanged.connect(r.explore.search)
        actions.program.search.triggered.connect(lambda: search.setFocus())
        r.session.listen(toolbar.render_session)
        self._take_in(self._bar.take_in(toolbar))

    def _connect(self) -> None:
        r = self._services
        self._map.scale_bar.open_by(self._actions.program.my_cun)
        self._map.region_pressed.connect(self._show_region)
        r.explore.listen(self._show_explore)
        r.session.listen(self._show_session)
        r.safety.listen(self._render_safety)
        self._render_safety(r.safety.view)
        self._show_explore(r.explore.view)
        self._show_session(r.session.view)

    def _ask_region(self) -> None:
        self.show_message(lambda: self.tr("Click on the body where it hurts. Escape leaves it."))
        self._map.ask_region()

    def _show_region(self, region: Region | None) -> None:
        """Someone pointed at the body: show what is used for it."""
        if self._services.explore.show_ache_of(region):
            self._workspace.notice.hide()
            if self._search is not None:
                self._search.clear()
        else:
            self.show_message(
                lambda: self.tr("No points are offered there. Pain in the chest is for a doctor.")
            )

    def _show_explore(self, view: ExploreView) -> None:
        """Whoever chose another point reads its page: it is painted first, and map and list follow in the
        next turn of the event loop. A map that turns to another view follows the rest."""
        before, self._told = self._told, view
        late: list[Part] = [self._map] if before is not None and view.key != before.key else []
        if self._panel is not None and before is not None and view.spot != before.spot:
            late = [part for part in self._parts if part is not self._panel]
        self._late = list(dict.fromkeys((*self._late, *late)))
        for part in self._parts:
            if part not in self._late:
                part.render_view(view)
        if self._late:
            self._turn.start()

    def _show_late(self) -> None:
        late, self._late = self._late, []
        for part in late:
            part.render_view(self._services.explore.view)

    def _show_session(self, view: SessionView) -> None:
        self._map.render_session(view)
        self._messages.render(view)
