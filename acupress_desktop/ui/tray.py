"""The tray: an icon by state, the time left on hovering, and the whole session in its menu."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.diary import Moment
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.services.ports import TrayHosts
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.views import NO_SESSION, SessionView, State
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.pain_menu import PainMenu
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.tray_icon import appearance_of, tray_icon
from acupress_desktop.ui.tray_menu import TrayMenu

#: How long a message stays at the icon.
_MESSAGE_MS = 60_000


class Tray(QObject):
    """Renders the session's view; every entry is one of the actions. `in_sight` says whether a window shows
    the session anyway."""

    def __init__(
        self,
        catalogue: Catalogue,
        actions: Actions,
        sessions: SessionActions,
        in_sight: Callable[[], bool],
        parent: QObject,
        hosts: TrayHosts,
        pain: PainService | None = None,
    ) -> None:
        """`pain` asks how much it hurts right before and after a session."""
        super().__init__(parent)
        self._catalogue, self._actions, self._in_sight = catalogue, actions, in_sight
        self._hosts = hosts
        self._words = SessionWords(catalogue)
        self.controller = sessions.controller(self.show_message, interactive=False)
        self.menu = TrayMenu(self.controller, actions, sessions, hosts.over_bus)
        if pain is not None:
            self._follow_pain(catalogue, pain)
        self._shown = False
        self._appearance: tuple[str, int] | None = None
        self._view = NO_SESSION
        # A press on the icon while a message stands beside it counts, for Qt, as one on the message too.
        self._message_pressed = QTimer(self)
        self._message_pressed.setSingleShot(True)
        self._message_pressed.timeout.connect(lambda: self._clicked())
        self._clicked: Callable[[], None] = _nothing
        self.icon = self._make_icon()
        when_retold(self, lambda: self.icon.setToolTip(self._tooltip(self._view)))

    def _follow_pain(self, catalogue: Catalogue, pain: PainService) -> None:
        """The menu has the answers; after a session that nobody sees a message says so once."""
        self._pain = PainMenu(catalogue, pain, self.show_message, self.menu.spell)
        self.menu.put_below_session(self._pain)

        def tell() -> None:
            asked = pain.question
            if asked is not None and asked.moment is Moment.AFTER and not self._in_sight():
                words = catalogue.word("trial.ask.pain")
                self.show_notification(self.tr("Acupress"), words, self._actions.small_window.trigger)

        pain.listen(tell)

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon; where there is no tray yet it comes with one."""
        self._shown = True
        self.icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._shown = False
        self.icon.hide()

    def renew(self) -> None:
        """The desktop's tray has come or gone: an icon speaks the language of the tray that it was made
        for, so there is another one."""
        old, self.icon = self.icon, self._make_icon()
        old.hide()
        old.deleteLater()
        self.menu.spell_anew()
        if self._shown:
            self.icon.show()

    def show_message(self, sentence: str) -> None:
        """Tell why something was not done, in one sentence."""
        self.show_notification(self.tr("Acupress"), sentence)

    def show_notification(self, title: str, text: str, clicked: Callable[[], None] | None = None) -> bool:
        """Show a message at the icon for a minute; whether there is a place for it. `clicked` is called
        when it is clicked on."""
        self._clicked = clicked if clicked is not None else _nothing
        there = self.icon.isVisible() and self.available and QSystemTrayIcon.supportsMessages()
        if there:
            text = escape(text, quote=False) if self._hosts.marked_up() else text
            self.icon.showMessage(title, text, self.icon.icon(), _MESSAGE_MS)
        return there

    def render_session(self, view: SessionView) -> None:
        """Once a second only the tooltip changes; icon and menu follow the state."""
        asks_now = view.asks and not self._view.asks
        self._view = view
        self.icon.setToolTip(self._tooltip(view))
        self.menu.render_session(view)
        if (appearance := appearance_of(view)) != self._appearance:
            self._appearance = appearance
            self.icon.setIcon(tray_icon(*appearance))
        if asks_now and not self._in_sight():
            words = self._words.instruction(view)
            self.show_notification(self.tr("Acupress"), words, self._actions.show_window.trigger)

    def _make_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setIcon(tray_icon(*(self._appearance or appearance_of(self._view))))
        icon.setToolTip(self._tooltip(self._view))
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(lambda: self._message_pressed.start(0))
        return icon

    def _tooltip(self, view: SessionView) -> str:
        if view.state is State.IDLE and view.ended is None:
            return self.tr("Acupress")
        if view.ended is not None:
            return fill(self.tr("Acupress · %1"), self._words.stopped(view.ended))
        if view.state is State.FINISHED:
            return fill(self.tr("Acupress · %1"), self._words.told(view.held))
        words = self.tr("%1 · paused, %2 left") if view.paused else self.tr("%1 · %2 left")
        doing = self._catalogue.spoken(view.spot) if view.spot is not None else self._words.headline(view)
        return fill(words, doing, self._words.left(view.part_left_s))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        self._message_pressed.stop()
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._actions.toggle_window.trigger()


def _nothing() -> None:
    """What a click on a message does that asks nothing."""
