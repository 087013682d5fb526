"""The bar at the top: find, turn the map, print, and the one primary action: start."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_text import apart
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import on_button, set_tip
from acupress_desktop.ui.rooms import ReadingPage, WindowActions
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.view_switch import ViewSwitch

_ICON = QSize(18, 18)
#: Below this width the buttons of the views do not fit beside search and start.
_FOLDS = 980
#: Below this one there are no words on the print button.
_NARROW = 1240
#: More of a title does not stand on the start button, in pixels.
_LONGEST_TITLE = 240


class Toolbar(QWidget):
    """Signals only; who does the work is the main window's business."""

    start = Signal(str)
    print_sheet = Signal()
    my_cun = Signal()
    settings = Signal()
    about = Signal()
    page = Signal(ReadingPage)
    theme = Signal(ThemeChoice)
    quit = Signal()

    def __init__(
        self, catalogue: Catalogue, settings: SettingsService, search: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._catalogue = catalogue
        self._routine = next(iter(catalogue.routines))
        self._safety = NOTHING_HIDDEN
        self._search = search
        self.views = ViewSwitch()
        self._print = QPushButton(self.tr("Print sheet"))
        self._print.setProperty("role", "plain")
        self._print.setIconSize(_ICON)
        set_tip(self._print, self.tr("Print a sheet of these points (Ctrl+P)"))
        self._print.clicked.connect(self.print_sheet)
        self._start = QPushButton()
        self._start.setProperty("role", "primary")
        self._start.setIconSize(QSize(14, 14))
        self._start.clicked.connect(lambda: self.start.emit(self._routine))
        self._more = self._more_button(settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        search.setFixedWidth(268)
        row.addWidget(search)
        row.addWidget(self.views)
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._start)
        row.addWidget(self._more)

    def obey(self, actions: WindowActions) -> None:
        """Have its buttons do what the program does."""
        self.start.connect(lambda routine: actions.hand().start(routine))
        self.page.connect(actions.show_page)
        self.print_sheet.connect(actions.print_sheet)
        self.my_cun.connect(actions.my_cun)
        self.settings.connect(actions.settings)
        self.about.connect(actions.about)
        self.quit.connect(actions.quit)

    def set_theme(self, theme: Theme) -> None:
        self._print.setIcon(icon("print", theme.ink))
        self._start.setIcon(icon("play", theme.on_jade, theme.soft_ink))
        self._more.setIcon(icon("info", theme.soft_ink))

    def render_view(self, view: ExploreView) -> None:
        """Offer the routine that the list shows; with all points shown, the one offered before."""
        self.views.render_view(view)
        if view.routine is not None:
            self._routine = view.routine
        self._render_start()

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine makes it shorter."""
        self._safety = view
        self._render_start()

    def render_routines(self) -> None:
        """Routines have come, gone or changed."""
        self._render_start()

    def _render_start(self) -> None:
        if self._routine not in self._catalogue.routines:
            self._routine = next(iter(self._catalogue.routines))
        made = self._safety.routines.get(self._routine)
        routine = made.routine if made is not None else self._catalogue.routine(self._routine)
        minutes = math.ceil(duration_s(routine) / 60)
        title = self._catalogue.title(self._routine)
        refused = made is not None and made.too_little
        # A long title of the user's own would make the whole window wider than the screen.
        font = QFontMetrics(self._start.font())
        short = font.elidedText(title, Qt.TextElideMode.ElideRight, self._room_for_title(font))
        words = apart(short) if refused else fill(self.tr("%1 · %2 min"), short, minutes)
        self._start.setText(on_button(words))
        self._start.setAccessibleName(fill(self.tr("Start %1"), self._catalogue.title(self._routine)))
        set_tip(self._start, self._start.accessibleName())

    def _room_for_title(self, font: QFontMetrics) -> int:
        """In a narrow window as much as our own longest title takes: beside the views there is no more."""
        if self.width() >= _NARROW:
            return _LONGEST_TITLE
        titles = (text.title for text in self._catalogue.routine_texts.values() if not text.own)
        return max(map(font.horizontalAdvance, titles), default=_LONGEST_TITLE)

    def render_session(self, view: SessionView) -> None:
        """One session at a time: the dock has the controls of a running one. One that waits for an answer
        makes room."""
        self._start.setEnabled(not view.active or view.may_begin_anew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the print button keeps its sign and gives up its words, and the views stand
        closer; in a very narrow one they fold into a menu."""
        narrow = event.size().width() < _NARROW
        if narrow is not (event.oldSize().width() < _NARROW):
            self._render_start()
        self._print.setText("" if narrow else self.tr("Print sheet"))
        self._print.setShortcut("Ctrl+P")  # a new text takes the old one's key away
        self._print.setAccessibleName(self.tr("Print sheet"))
        self._search.setFixedWidth(180 if narrow else 268)
        self.views.tighten(narrow)
        self.views.fold(event.size().width() < _FOLDS)
        super().resizeEvent(event)

    def _more_button(self, settings: SettingsService) -> QToolButton:
        more = QToolButton()
        more.setProperty("role", "icon")
        more.setIconSize(QSize(20, 20))
        more.setAccessibleName(self.tr("Help, safety, settings, quit"))
        set_tip(more, self.tr("Help, safety, settings, quit"))
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        my_cun = QAction(self.tr("My cun…"), menu)
        my_cun.setShortcut("Ctrl+M")
        my_cun.triggered.connect(self.my_cun)
        chosen = QAction(self.tr("Settings…"), menu)
        chosen.setShortcut("Ctrl+,")
        chosen.triggered.connect(self.settings)
        about = QAction(self.tr("About Acupress"), menu)
        about.triggered.connect(self.about)
        leave = QAction(self.tr("Quit"), menu)
        leave.setShortcut("Ctrl+Q")
        leave.triggered.connect(self.quit)
        pages = {
            ReadingPage.WELCOME: self.tr("Welcome"),
            ReadingPage.LEARN: self.tr("How to press"),
            ReadingPage.EVIDENCE: self.tr("What is known"),
            ReadingPage.HISTORY: self.tr("My pain and sessions"),
            ReadingPage.ANSWERS: self.tr("Your health answers"),
            ReadingPage.CHANGED: self.tr("Something changed"),
        }
        for page, text in pages.items():
            if page is ReadingPage.HISTORY:
                menu.addSeparator()
            entry = menu.addAction(text)
            entry.triggered.connect(lambda _=False, p=page: self.page.emit(p))
            if page is ReadingPage.LEARN:
                entry.setShortcut("F1")
            elif page is ReadingPage.HISTORY:
                entry.setShortcut("Ctrl+H")
        menu.addSeparator()
        menu.addActions([chosen, my_cun])
        menu.addMenu(self._theme_menu(menu, settings))
        menu.addActions([about, leave])
        more.setMenu(menu)
        return more

    def _theme_menu(self, parent: QMenu, settings: SettingsService) -> QMenu:
        menu = QMenu(self.tr("Theme"), parent)
        exclusive = QActionGroup(menu)
        words = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        for choice, text in words.items():
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(settings.settings.theme is choice)
            action.triggered.connect(lambda _=False, c=choice: self.theme.emit(c))
            exclusive.addAction(action)
            menu.addAction(action)
        return menu
