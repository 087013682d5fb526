"""The session dock: what now, how long, what next, and the controls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.offer_service import Offer, OfferService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.actions.session_keys import lead_by_key, obey_session_keys
from acupress_desktop.ui.actions.sound_actions import SoundActions
from acupress_desktop.ui.focus import make_home
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.session.controls import SessionControls
from acupress_desktop.ui.session.dock_buttons import routines_button, ways_button
from acupress_desktop.ui.session.offer_line import OfferLine
from acupress_desktop.ui.session.practice_picture import PracticePicture
from acupress_desktop.ui.session.ring import Ring
from acupress_desktop.ui.session.session_text import SessionText
from acupress_desktop.ui.session.sound_button import SoundButton
from acupress_desktop.ui.session.spot_picture import SpotPicture
from acupress_desktop.ui.session.spot_room import spot_size
from acupress_desktop.ui.theme import Theme

#: How high the figure of a practice is, in pixels.
_PICTURE = 108
#: The side of the ring, in a low window, and in the one line of an idle dock; and what lies above and below.
_RING, _FLAT_RING, _LINE_RING = 128, 68, 26
_MARGIN, _FLAT_MARGIN, _LINE_MARGIN = 12, 6, 2


class SessionPanel(QWidget):
    """Idle it offers the chosen routine, folded to one line where there is nothing to tell of it; running it
    leads; at the end it says well done."""

    #: It is one line now, or it is not any more.
    refolded = Signal(bool)

    def __init__(
        self,
        catalogue: Catalogue,
        session: SessionService,
        settings: SettingsService,
        offers: OfferService,
        actions: SessionActions,
        program: Actions,
        sound: SoundActions,
        filters: FilterActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        make_home(self)
        self._session, self._offers = session, offers
        self._words = SessionWords(catalogue)
        self._flat = self._folded = False
        self._docked, self._catalogue = True, catalogue
        self._spot: SpotPicture | None = None
        self._offered: Offer | None = None
        self._ring = Ring()
        self._picture = PracticePicture(catalogue, _PICTURE)
        self._text, self._line = SessionText(lambda: catalogue.words), OfferLine()
        self._settings = settings
        self._actions = actions
        self._controller = actions.controller(self._show_message)
        self._controls = SessionControls(actions, self._press)
        obey_session_keys(self, actions, self._press)
        self._sound = SoundButton(settings, sound)
        self._choose, self._float = routines_button(filters, program), ways_button(program)
        self._lay_out()
        retell(self, self._tell)

    def show_pictures(self, atlas: Atlas, explore: ExploreService, on_map: QAction, hands: QAction) -> None:
        """Show from near where the hands are; a click there is `on_map`, once that spot is the chosen one."""
        self._spot = spot = SpotPicture(self._catalogue, atlas)

        def press(action: QAction) -> None:
            if spot.spot is not None:
                explore.select(spot.spot)
            action.trigger()

        spot.lead(on_map, hands, press)
        self._row.insertWidget(self._row.indexOf(self._picture), spot)
        spot.follow(self)
        until_gone(self, self._settings.listen(lambda _: self.render_session(self._session.view)))

    def set_theme(self, theme: Theme) -> None:
        """Pass the colours on to all parts, and draw what is there anew."""
        self.setStyleSheet(
            f"SessionPanel {{ background: {theme.surface}; border-top: 1px solid {theme.line}; }}"
            f"SessionPanel:focus {{ border-top: 1px solid {theme.jade}; }}"
        )
        self._controls.set_theme(theme)
        self._text.set_theme(theme)
        self._line.set_theme(theme)
        self._ring.set_theme(theme)
        self._picture.set_theme(theme)
        if self._spot is not None:
            self._spot.set_theme(theme)
        self._sound.set_theme(theme)
        self._choose.setIcon(icon("list", theme.ink))
        self._float.setIcon(icon("panel", theme.ink))
        self.render_session(self._session.view)

    def set_flat(self, flat: bool) -> None:
        """In a low window the steps give way, and the ring shrinks."""
        if flat == self._flat:
            return
        self._flat = flat
        self._text.set_flat(flat)
        self._controls.set_flat(flat)
        self._size_parts()
        self.render_session(self._session.view)

    def set_docked(self, docked: bool) -> None:
        """In a window of its own it is never folded."""
        self._docked = docked
        self.render_session(self._session.view)

    def render_view(self, view: ExploreView) -> None:
        """Another routine was chosen: idle, it is the one on offer."""
        if self._session.view.state is State.IDLE and self._offers.now() != self._offered:
            self.render_session(self._session.view)

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine is said before it starts."""
        if self._session.view.state is State.IDLE:
            self.render_session(self._session.view)

    def render_routines(self) -> None:
        """Routines have come, gone or changed."""
        self.render_session(self._session.view)

    def render_session(self, view: SessionView) -> None:
        """Show this moment: ring, words, figure and buttons."""
        self._fold(view)
        pictured = view.active and not view.asks and not self._flat  # flat, the words need the room
        self._picture.show_practice(view.practice if pictured else None)
        self._show_spot(view)
        self._row.activate()  # the words are fitted into what room the figure leaves
        if view.state is State.IDLE:
            self._render_idle(view)
        else:
            self._render_running(view)
        self._choose.setVisible(view.state is State.IDLE)
        self._controls.render_session(view)
        self._sound.render_session(view)

    def _show_spot(self, view: SessionView) -> None:
        """Where the words beside it keep enough room."""
        if self._spot is None:
            return
        margins = self._row.contentsMargins()
        others = (self._ring, self._controls, self._sound, self._float)
        taken = sum(part.sizeHint().width() + self._row.spacing() for part in others)
        room = self.width() - margins.left() - margins.right() - 32 - taken
        wide, high = spot_size(self._ring.sizeHint().height(), room, self._flat)
        self._spot.fit_into(wide, high)
        self._spot.show_moment(view, self._settings.settings, wide > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for a picture now, or none any more."""
        super().resizeEvent(event)
        self._show_spot(self._session.view)

    def _tell(self) -> None:
        if self._spot is not None:
            self._spot.retell()
        self._float.setAccessibleName(self.tr("A window of its own"))
        set_tip(self._float, self._float.accessibleName())
        self._choose.setAccessibleName(self.tr("Choose a routine"))
        set_tip(self._choose, self._choose.accessibleName())
        self._picture.retell()
        self.render_session(self._session.view)

    def _render_idle(self, view: SessionView) -> None:
        made = self._offered = self._offers.now()
        self._ring.show_offer(made)
        over = self._words.over_offer(made, view.ended)
        line = self._words.offered(made, view.ended)
        if self._folded:
            self._line.show_offer(made.title, line)
        else:
            self._text.show_texts(over, made.title, line)

    def _render_running(self, view: SessionView) -> None:
        self._ring.follow(view, self._settings.settings)
        self._text.show_session(self._words, view)

    def _fold(self, view: SessionView) -> None:
        """One line has room for what would start. What is left out of it or stands against it, and what
        became of a session that was stopped, is told whole."""
        nothing_to_tell = view.state is State.IDLE and view.ended is None and not self._offers.now().why
        folded = self._docked and nothing_to_tell
        if folded == self._folded:
            return
        self._folded = folded
        self._text.setHidden(folded)
        self._line.setVisible(folded)
        self._text.show_texts("", "", "")  # what is not seen tells nothing, in no language
        self._line.show_offer("", "")
        self._controls.set_folded(folded)
        self._size_parts()
        self.refolded.emit(folded)

    def _size_parts(self) -> None:
        ring, margin = (_FLAT_RING, _FLAT_MARGIN) if self._flat else (_RING, _MARGIN)
        if self._folded:
            ring, margin = _LINE_RING, _LINE_MARGIN
        self._ring.set_side(ring)
        self._row.setContentsMargins(20, margin, 20, margin)
        high = QSizePolicy.Policy.Fixed if self._folded else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)

    def _show_message(self, sentence: str) -> None:
        (self._line if self._folded else self._text).show_message(sentence)

    def _press(self, action: QAction) -> None:
        """To start, to go on or to begin anew may need an answer first: that is the window's to ask."""
        actions, view = self._actions, self._session.view
        leads_in = action is actions.lead and (view.paused or not view.active)
        if leads_in or action in (actions.go_on, actions.repeat, actions.start_again):
            action.trigger()
        else:
            actions.press(action, self._controller)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the session, if it means something; once, however long it is held."""
        return lead_by_key(event, self._actions, self._press)

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, _MARGIN, 20, _MARGIN)
        row.setSpacing(8)
        row.addWidget(self._ring)
        row.addSpacing(16)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._line, 1)
        self._line.hide()
        row.addWidget(self._choose)
        row.addWidget(self._controls)
        row.addSpacing(16)
        row.addWidget(self._sound)
        row.addWidget(self._float)
