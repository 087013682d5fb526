"""The session in a small window that stays above the others while one works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.points import Spot
from acupress_desktop.services.offer_service import OfferService
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.actions.session_keys import obey_session_keys
from acupress_desktop.ui.focus import is_lost
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.retelling import titled, when_retold
from acupress_desktop.ui.session.controls import SessionControls
from acupress_desktop.ui.session.ring import Ring
from acupress_desktop.ui.session.session_text import SessionText
from acupress_desktop.ui.session.spot_picture import SpotPicture
from acupress_desktop.ui.sizes import fixed, least, px, resize_with
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.window_places import Places

#: Its time and its point are read from two metres: letters of a centimetre on a usual screen.
_RING, _HEAD, _WIDTH = 164, 28, 470
#: The picture of a point, which holds few letters.
_SPOT = QSize(210, 164)


class SmallWindow(QWidget):
    """Leads the session as the dock does, without the dock's row of steps. `before_start` asks what may be
    asked; `offers` says what to start while there is none; `places` keeps its place. Closed, it leaves the
    session as it is and says `closed`."""

    closed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        session: SessionService,
        settings: SettingsService,
        offers: OfferService,
        actions: SessionActions,
        places: Places,
        before_start: Callable[[], None] | None = None,
        pain: PainService | None = None,
    ) -> None:
        """`pain` asks how much it hurts right before and after a session."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("smallWindow")
        titled(self, lambda: self.tr("Session"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session, self._settings = session, settings
        self._offers, self._places = offers, places
        self._catalogue, self._words = catalogue, SessionWords(catalogue)
        self._spot: SpotPicture | None = None
        controller = SessionController(
            session, actions.refused, lambda error: self.show_message(sentence(error)), True, before_start
        )
        self._actions, self._controller = actions, controller
        self._ring, self._controls = Ring(), SessionControls(actions, self._press)
        obey_session_keys(self, actions, self._press)
        self._text = SessionText(lambda: catalogue.words, head_px=_HEAD)
        self._text.set_flat(True)
        self._ring.set_side(_RING)
        least(self._ring, _RING, _RING)
        self._lay_out()
        if pain is not None:
            self._follow_pain(pain)
        self.restoreGeometry(places.find("small_geometry"))
        when_retold(self, self._retell)

    def show_pictures(
        self, atlas: Atlas, on_map: QAction, hands: QAction, press: Callable[[Spot], None]
    ) -> None:
        """Show from near where the hands are, where the screen has room for it; a click there is `press`."""
        spot = self._spot = SpotPicture(self._catalogue, atlas)

        def pressed(_: QAction) -> None:
            if spot.spot is not None:
                press(spot.spot)

        spot.lead(on_map, hands, pressed)
        self._told.insertWidget(0, spot)
        spot.follow(self)
        resize_with(self, self._size)
        until_gone(self, self._settings.listen(lambda _: self.render_session(self._session.view)))

    def _follow_pain(self, pain: PainService) -> None:
        """A row below the rest while it is asked; the window is no higher without it."""
        from acupress_desktop.ui.history.now_row import NowRow

        column = self.layout()
        assert column is not None
        column.addWidget(NowRow(self._catalogue, pain))

        def shrink() -> None:
            if pain.question is None:
                QTimer.singleShot(0, self, lambda: self.resize(self.width(), self.sizeHint().height()))

        until_gone(self, pain.listen(shrink))

    def set_theme(self, theme: Theme) -> None:
        """Pass the colours on to ring, words and buttons."""
        self.setStyleSheet(f"SmallWindow {{ background: {theme.surface}; }}")
        for part in (self._ring, self._text, self._controls):
            part.set_theme(theme)
        if self._spot is not None:
            self._spot.set_theme(theme)
        self.render_session(self._session.view)

    def show_message(self, sentence: str) -> None:
        """Tell something in the place of what to do, until the session goes on."""
        self._text.show_message(sentence)

    def bring_up(self) -> None:
        """Show it, above the others."""
        self._draw(self._session.view)  # it has its height when a place is found for it
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def render_session(self, view: SessionView) -> None:
        """Not while it is hidden: every second of an hour's session would be drawn for nobody."""
        if self.isVisible():
            self._draw(view)

    def _draw(self, view: SessionView) -> None:
        self._controls.render_session(view)
        if self._spot is not None:
            self._spot.show_moment(view, self._settings.settings, self._roomy)
        if view.state is State.IDLE:
            made = self._offers.now()
            self._ring.show_offer(made)
            over = self._words.over_offer(made, view.ended)
            self._text.show_texts(over, made.title, self._words.offered(made, view.ended))
            return
        self._ring.follow(view, self._settings.settings)
        self._text.show_session(self._words, view, steps=False)

    def _retell(self) -> None:
        if self._spot is not None:
            self._spot.retell()
        self.render_session(self._session.view)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are its own, and what went on while it was hidden is drawn."""
        super().showEvent(event)
        self.setFocus()
        self.render_session(self._session.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grown by a row of buttons, it must not hang out of the screen."""
        super().resizeEvent(event)
        room, here = self.screen().availableGeometry(), self.frameGeometry()
        if self.isVisible() and here.bottom() > room.bottom():
            self.move(self.pos().x(), max(room.top(), room.bottom() + 1 - here.height()))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes on in its order; a focus that was lost is the window's, and with it the keys."""
        if is_lost(self) and self.focusWidget() not in (None, self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep its place, go, and tell that it has gone."""
        self.keep_place()
        super().closeEvent(event)
        self.hide()  # whoever is told finds it gone
        self.closed.emit()

    def keep_place(self) -> None:
        """Remember where it stands."""
        self._places.keep(small_geometry=self.saveGeometry())

    def _press(self, action: QAction) -> None:
        self._actions.press(action, self._controller)

    def _lay_out(self) -> None:
        told = self._told = QHBoxLayout()
        told.setSpacing(20)
        told.addWidget(self._ring)
        told.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addLayout(told)
        column.addWidget(self._controls)
        least(self._text, height=_RING)
        fixed(self, width=_WIDTH)

    @property
    def _roomy(self) -> bool:
        """The screen is wide enough for a picture beside ring and words."""
        return px(_WIDTH) + _SPOT.width() + 20 <= self.screen().availableSize().width()

    def _size(self) -> None:
        """As wide with a picture as without, in all the moments of a session."""
        assert self._spot is not None
        self._spot.fit_into(_SPOT.width(), _SPOT.height())
        self.setFixedWidth(px(_WIDTH) + (_SPOT.width() + 20 if self._roomy else 0))
