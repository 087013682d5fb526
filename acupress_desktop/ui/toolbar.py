"""The bar at the top: find, turn the map, print, and the one primary action: start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_text import apart
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.offer_service import OfferService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.menu_button import menu_button
from acupress_desktop.ui.plain import on_button, set_tip
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.sizes import icon_side, px
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.view_switch import ViewSwitch

#: Below this width the buttons of the views do not fit beside search and start.
_FOLDS = 980
#: Below this one there are no words on the print button.
_NARROW = 1240
#: The margins of the bar, and what lies between its parts.
_BETWEEN = 78
#: On a screen that is narrow for its letters a title has no less, in pixels.
_LEAST_TITLE = 100
#: More of a title does not stand on the start button, in pixels.
_LONGEST_TITLE = 240


class Toolbar(QWidget):
    """Shows the actions."""

    def __init__(
        self,
        catalogue: Catalogue,
        offers: OfferService,
        actions: Actions,
        sessions: SessionActions,
        views: MapActions,
        search: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._catalogue = catalogue
        self._offers = offers
        self._said = ("", "")
        self._search = search
        self.views = ViewSwitch(views)
        self._actions = actions
        self._print = QPushButton()
        self._print.setProperty("role", "plain")
        icon_side(self._print, 18)
        bind(self._print, actions.print_sheet)
        self._start = QPushButton()
        self._start.setProperty("role", "primary")
        icon_side(self._start, 14)
        bind(self._start, sessions.start_offered, own_name=True)
        sessions.starts_changed.connect(self._render_start)
        self._more = self._more_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        self._size_search(narrow=False)
        row.addWidget(search)
        row.addWidget(self.views)
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._start)
        row.addWidget(self._more)
        actions.menu.triggered.connect(self._open_menu)
        retell(self, self._tell)

    def set_theme(self, theme: Theme) -> None:
        """The signs of the buttons."""
        self._actions.set_theme(theme)
        self._start.setIcon(icon("play", theme.on_jade, theme.soft_ink))
        self._more.setIcon(icon("info", theme.soft_ink))

    def render_view(self, view: ExploreView) -> None:
        """Offer what the list shows."""
        self.views.render_view(view)
        self._render_start()

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine makes it shorter."""
        self._render_start()

    def _tell(self) -> None:
        narrow = self.width() < px(_NARROW)
        self._print.setText("" if narrow else self._actions.print_sheet.text())
        self._more.setAccessibleName(self.tr("Help, safety, settings, quit"))
        set_tip(self._more, self._more.accessibleName())
        self._themes.setTitle(self.tr("Theme"))
        self._render_start()

    def _render_start(self) -> None:
        made = self._offers.now()
        # A long title of the user's own would make the whole window wider than the screen.
        font = QFontMetrics(self._start.font())
        short = font.elidedText(made.title, Qt.TextElideMode.ElideMiddle, self._room_for_title(font))
        words = apart(short) if made.minutes is None else fill(self.tr("%1 · %2 min"), short, made.minutes)
        tip = name = fill(self.tr("Start %1"), made.title)
        if made.minutes is not None:  # all that it shows is in its name, in that order
            name = fill(self.tr("Start %1 · %2 min"), made.title, made.minutes)
        if (words, name) == self._said:
            return
        self._said = words, name
        self._start.setText(on_button(words))
        self._start.setAccessibleName(name)
        set_tip(self._start, tip)
        self._fold()

    def _room_for_title(self, font: QFontMetrics) -> int:
        """In a narrow window as much as our own longest title takes: beside the views there is no more."""
        if self.width() >= px(_NARROW):
            return px(_LONGEST_TITLE)
        titles = (text.title for text in self._catalogue.routine_texts.values() if not text.own)
        wanted = max(map(font.horizontalAdvance, titles), default=px(_LONGEST_TITLE))
        # Letters may be so large that the screen has no room for it.
        return min(wanted, max(self.screen().availableSize().width() // 5, _LEAST_TITLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the print button keeps its sign and gives up its words, and the views stand
        closer; in a very narrow one they fold into a menu."""
        narrow = event.size().width() < px(_NARROW)
        if narrow is not (event.oldSize().width() < px(_NARROW)):
            self._render_start()
        self._print.setText("" if narrow else self._actions.print_sheet.text())
        self._size_search(narrow)
        self.views.tighten(narrow)
        self._fold()
        super().resizeEvent(event)

    def _size_search(self, narrow: bool) -> None:
        most = self.screen().availableSize().width() // 4
        self._search.setFixedWidth(min(px(180 if narrow else 268), max(most, _LEAST_TITLE)))

    def _fold(self) -> None:
        """In a window too narrow for the words of all views, they fold into a menu."""
        others = (self._search, self._print, self._start, self._more)
        taken = sum(part.sizeHint().width() for part in others[1:]) + self._search.minimumWidth() + _BETWEEN
        self.views.fold(self.width() < max(px(_FOLDS), taken + self.views.wanted_width))

    def _open_menu(self) -> None:
        """By its key, with its first entry chosen, as from a menu bar; nobody is kept waiting for its end."""
        menu, corner = self._more.menu(), self._more.rect().bottomLeft()
        menu.popup(self._more.mapToGlobal(corner))
        menu.setActiveAction(menu.actions()[0])

    def _more_button(self) -> QToolButton:
        more = menu_button(20)
        menu = with_letters(QMenu(more))
        actions = self._actions
        for page, action in actions.pages.items():
            if page is ReadingPage.HISTORY:
                menu.addSeparator()
            menu.addAction(action)
        menu.addSeparator()
        menu.addActions(
            [
                actions.find_points,
                actions.trial,
                actions.my_routines,
                actions.read_routine,
                actions.settings,
                actions.my_cun,
                actions.print_rulers,
            ]
        )
        self._themes = menu.addMenu("")
        self._themes.addActions(list(actions.themes.values()))
        menu.addActions([actions.keys, actions.about, actions.quit])
        more.setMenu(menu)
        return more
