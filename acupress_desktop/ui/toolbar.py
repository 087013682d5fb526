"""The bar at the top: find, turn the map, what comes again and what came of it, print, and the one primary
action: start."""

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
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.views import NO_SESSION, SessionView
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.menu_button import menu_button
from acupress_desktop.ui.plain import PlainLabel, on_button, set_tip, share_tip
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.sizes import icon_side, px
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.view_switch import ViewSwitch

#: Below this width the buttons of the views do not fit beside search and start.
_FOLDS = 980
#: Below this one there are no words beside signs.
_NARROW = 1240
#: The margins of the bar at the left and the right, and what lies between its parts.
_SIDE, _BETWEEN = 14, 10
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
        self._history = actions.pages[ReadingPage.HISTORY]
        self._reminders = self._with_sign("quiet")
        bind(self._reminders, actions.reminders, own_name=True)
        self._progress = self._with_sign("quiet")
        bind(self._progress, self._history, own_name=True)
        self._print = self._with_sign("plain")
        bind(self._print, actions.print_sheet)
        self._start = QPushButton()
        self._start.setProperty("role", "primary")
        icon_side(self._start, 14)
        bind(self._start, sessions.start_offered, own_name=True)
        sessions.starts_changed.connect(self._render_start)
        self._session, self._words = NO_SESSION, SessionWords(catalogue)
        self._running = PlainLabel()
        self._running.setProperty("role", "running")
        self._running.hide()
        self._more = self._more_button()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_BETWEEN)
        self._size_search(narrow=False)
        row.addWidget(search)
        row.addWidget(self.views)
        row.addStretch(1)
        for part in (self._reminders, self._progress, self._print, self._start, self._running):
            row.addWidget(part)
        row.addWidget(self._more)
        actions.menu.triggered.connect(self._open_menu)
        retell(self, self._tell)

    def set_theme(self, theme: Theme) -> None:
        """The signs of the buttons."""
        self._actions.set_theme(theme)
        self._start.setIcon(icon("play", theme.on_jade, theme.soft_ink))
        self._more.setIcon(icon("info", theme.soft_ink))
        self._reminders.setIcon(icon("bell", theme.ink))
        self._progress.setIcon(icon("chart", theme.ink))

    def render_view(self, view: ExploreView) -> None:
        """Offer what the list shows."""
        self.views.render_view(view)
        self._render_start()

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine makes it shorter."""
        self._render_start()

    def render_session(self, view: SessionView) -> None:
        """While a session runs it stands in the place of what would start."""
        self._session = view
        shown = view.active and not view.may_begin_anew
        if shown:
            left, paused = self._words.left(view.session_left_s), view.paused
            # What changes each second is no name.
            self._running.setAccessibleName(self.tr("Paused") if paused else self.tr("Running"))
            words = self.tr("Paused · %1 left") if paused else self.tr("Running · %1 left")
            self._running.setText(fill(words, left))
        else:
            self._running.clear()
            self._running.setAccessibleName("")
        if self._running.isHidden() is shown:
            self._running.setVisible(shown)
            self._start.setHidden(shown)
            self._fold()

    def _tell(self) -> None:
        for button, words in ((self._reminders, self.tr("Reminders")), (self._progress, self.tr("Progress"))):
            button.setAccessibleName(words)
        set_tip(self._reminders, self.tr("When to press, and how you are reminded"))
        share_tip(self._progress, self._history)
        self.render_session(self._session)
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
        """In a narrow window buttons keep their signs and give up their words, and the views stand closer; in
        a very narrow one they fold into a menu, and what stands in the other menu too goes."""
        narrow = event.size().width() < px(_NARROW)
        if narrow is not (event.oldSize().width() < px(_NARROW)):
            self._render_start()
        self._size_search(narrow)
        self.views.tighten(narrow)
        self._fold()
        super().resizeEvent(event)

    def _size_search(self, narrow: bool) -> None:
        most = self.screen().availableSize().width() // 4
        self._search.setFixedWidth(min(px(180 if narrow else 268), max(most, _LEAST_TITLE)))

    def _fold(self) -> None:
        """Where there is no room for everything, first words go that stand beside a sign, then what stands in
        the other menu too; then the views fold into a menu."""
        quiet = (self._reminders, self._progress)
        ways: tuple[tuple[tuple[QPushButton, ...], bool], ...]
        ways = (((*quiet, self._print), True), ((self._print,), True), ((), True), ((), False))
        narrow, very_narrow = self.width() < px(_NARROW), self.width() < px(_FOLDS)
        for spelt, shown in ways[3 if very_narrow else 2 if narrow else 0 :]:
            for button in quiet:
                button.setText(on_button(button.accessibleName()) if button in spelt else "")
                button.setVisible(shown)
            self._print.setText(self._actions.print_sheet.text() if self._print in spelt else "")
            if self._wanted_width() <= self.width():
                break
        self.views.fold(very_narrow or self._wanted_width() > self.width())
        self._row.activate()  # what has come has its place at once

    def _wanted_width(self) -> int:
        """What all parts need with the words of all views."""
        others = (self._reminders, self._progress, self._print, self._start, self._running, self._more)
        shown = [part.sizeHint().width() for part in others if not part.isHidden()]
        between = 2 * _SIDE + (len(shown) + 2) * _BETWEEN
        return self._search.minimumWidth() + self.views.wanted_width + sum(shown) + between

    def _open_menu(self) -> None:
        """By its key, with its first entry chosen, as from a menu bar; nobody is kept waiting for its end."""
        menu, corner = self._more.menu(), self._more.rect().bottomLeft()
        menu.popup(self._more.mapToGlobal(corner))
        menu.setActiveAction(menu.actions()[0])

    @staticmethod
    def _with_sign(role: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", role)
        icon_side(button, 18)
        return button

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
                actions.reminders,
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
