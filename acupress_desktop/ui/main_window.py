"""The main window: puts the parts in their places and passes the frozen views on to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.panel.point_panel import PointPanel
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.search_field import SearchField
from acupress_desktop.ui.session.session_panel import SessionPanel
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.toolbar import Toolbar
from acupress_desktop.ui.workspace import Workspace


@dataclass(frozen=True)
class Rooms:
    """What the window shows and calls."""

    catalogue: Catalogue
    atlas: Atlas
    explore: ExploreService
    session: SessionService
    settings: SettingsService
    hanzi: bool
    sound_problem: Callable[[], str | None]


@dataclass(frozen=True)
class WindowActions:
    """What the window asks the program to do. `may_close` says whether a close closes it."""

    may_close: Callable[[], bool]
    print_sheet: Callable[[], None]
    about: Callable[[], None]
    quit: Callable[[], None]


class MainWindow(QMainWindow):
    """Hidden or shown, it always shows the services' latest views."""

    def __init__(self, rooms: Rooms, actions: WindowActions, geometry: QSettings) -> None:
        super().__init__()
        self._rooms = rooms
        self._actions = actions
        self._geometry = geometry
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Acupress"))
        self.setMinimumSize(QSize(720, 560))
        room = self.screen().availableSize()
        self.resize(min(1440, room.width()), min(900, room.height() - 40))  # 40: the frame's title bar
        r = rooms
        self._list = PointList(r.catalogue, r.explore, r.hanzi)
        self._map = BodyMap(r.catalogue, r.atlas, r.explore, r.settings)
        self._panel = PointPanel(r.catalogue, r.atlas, r.settings, r.hanzi)
        self._session = SessionPanel(r.catalogue, r.session, r.settings, r.explore, r.sound_problem)
        self._search = SearchField()
        self._toolbar = Toolbar(r.catalogue, r.settings, self._search)
        self._workspace = Workspace(self._list, self._map, self._panel)
        self.setCentralWidget(self._workspace)
        self._add_toolbar()
        self._dock = self._add_dock()
        self._connect()
        if (state := geometry.value("window/geometry")) is not None:
            self.restoreGeometry(state)
        if (state := geometry.value("window/state")) is not None:
            self.restoreState(state)
        self._dock.show()

    def set_theme(self, theme: Theme) -> None:
        for part in (
            self._toolbar,
            self._list,
            self._map,
            self._panel,
            self._session,
            self._workspace,
            self._search,
        ):
            part.set_theme(theme)

    def say(self, sentence: str) -> None:
        """Tell the user something in one sentence, across the top of the map."""
        self._workspace.notice.say(sentence)

    def bring_up(self) -> None:
        """Show the window, out of the tray, from behind others or from being minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._geometry.setValue("window/geometry", self.saveGeometry())
        self._geometry.setValue("window/state", self.saveState())
        if self._actions.may_close():
            event.accept()
        else:
            event.ignore()

    def _add_toolbar(self) -> None:
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("mainToolBar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addWidget(self._toolbar)
        self.addToolBar(bar)

    def _add_dock(self) -> QDockWidget:
        dock = QDockWidget(self.tr("Session"))
        dock.setObjectName("sessionDock")
        dock.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        # Always there: it is where a session starts and ends.
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        dock.setWidget(self._session)
        no_title = QWidget()
        dock.topLevelChanged.connect(lambda floats: dock.setTitleBarWidget(None if floats else no_title))  # type: ignore[arg-type]
        dock.setTitleBarWidget(no_title)
        self._session.float_asked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        return dock

    def _connect(self) -> None:
        r = self._rooms
        self._toolbar.start.connect(self._start)
        self._toolbar.print_sheet.connect(self._actions.print_sheet)
        self._toolbar.about.connect(self._actions.about)
        self._toolbar.quit.connect(self._actions.quit)
        self._toolbar.theme.connect(lambda choice: self._change(theme=choice))
        self._toolbar.views.chosen.connect(r.explore.show)
        self._search.textChanged.connect(self._list.search)
        self._search.returnPressed.connect(self._list.choose_first)
        self._search.down.connect(self._list.focus_list)
        self._list.chosen.connect(self._workspace.show_point)
        QShortcut(QKeySequence("Ctrl+K"), self, self._search.setFocus)
        r.explore.listen(self._show_explore)
        r.session.listen(self._show_session)
        self._show_explore(r.explore.view)
        self._show_session(r.session.view)

    def _start(self, routine: str) -> None:
        try:
            self._rooms.session.start(routine)
        except KnownError as error:
            self.say(str(error))

    def _change(self, **fields: object) -> None:
        try:
            self._rooms.settings.change(**fields)
        except KnownError as error:
            self.say(str(error))

    def _show_explore(self, view: ExploreView) -> None:
        parts: tuple[QWidget, ...] = (self._toolbar, self._list, self._map, self._panel, self._session)
        for part in parts:
            part.render_view(view)  # type: ignore[attr-defined]

    def _show_session(self, view: SessionView) -> None:
        self._toolbar.render_session(view)
        self._map.render_session(view)
        self._session.render_session(view)
