"""The doors to the session beside the window: the tray, the small window, the media keys; and the screen
that stays on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from acupress_desktop.services.ports import Ports
from acupress_desktop.services.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from acupress_desktop.ui.actions.actions import Actions
    from acupress_desktop.ui.actions.session_actions import SessionActions
    from acupress_desktop.ui.session.small_window import SmallWindow
    from acupress_desktop.ui.theme import Theme, ThemeWatch
    from acupress_desktop.ui.tray import Tray
    from acupress_desktop.ui.window_places import Places


class SideDoors:
    """Each is made when it is first needed; `open` opens those that follow the session unasked. `window` is
    the large one, once there is one."""

    def __init__(
        self,
        app: QApplication,
        services: Services,
        ports: Ports,
        actions: Actions,
        sessions: SessionActions,
        themes: ThemeWatch,
        places: Callable[[], Places],
        before_start: Callable[[], None],
    ) -> None:
        """`places`, where windows stood, are read when they are first needed; `before_start` asks what may be
        asked before a session."""
        self.window: QWidget | None = None
        self._app, self._services, self._ports = app, services, ports
        self._catalogue, self._session = services.catalogue, services.session
        self._settings, self._safety = services.settings, services.safety
        self._actions, self._sessions, self._themes = actions, sessions, themes
        self._places, self._before_start = places, before_start
        self._small: SmallWindow | None = None
        #: The small window came by itself, and goes by itself when the large one comes back.
        self._stands_in = False
        self._leaving = False

    @cached_property
    def tray(self) -> Tray:
        """Made when it is first needed: at the start the window's first paint comes before."""
        from acupress_desktop.ui.tray import Tray

        tray = Tray(
            self._catalogue, self._actions, self._sessions, self.in_sight, self._app, self._ports.trays
        )
        self._session.listen(tray.render_session)
        tray.render_session(self._session.view)
        return tray

    def open(self) -> None:
        """Follow the session from now on."""
        from acupress_desktop.services.awake_service import AwakeService
        from acupress_desktop.services.media_service import MediaService

        ports, actions = self._ports, self._actions
        ports.trays.watch(self.tray.renew)
        AwakeService(self._catalogue, self._session, self._settings, ports.awake)
        MediaService(
            self._catalogue,
            self._session,
            ports.keys,
            self.tray.hand,
            actions.show_window.trigger,
            actions.quit.trigger,
        )

    def close(self) -> None:
        """The program ends."""
        self._leaving = True
        self.tray.hide()

    def in_sight(self) -> bool:
        """A window shows the session."""
        windows = (self.window, self._small)
        return any(w is not None and w.isVisible() and not w.isMinimized() for w in windows)

    def show_small(self) -> None:
        """Open the session's small window, or bring it to the front."""
        if self._small is None:
            self._small = self._make_small()
        self._small.bring_up()

    def stand_in(self) -> None:
        """The window is about to be gone while a session runs: the small one comes where the user likes it
        or where there is no tray to keep the session in."""
        there = self.tray.available
        if there and not self._settings.settings.small_window:
            return
        self._stands_in = self._small is None or not self._small.isVisible()
        self.show_small()
        if self._small is not None and not there:
            self._small.say(
                translate("SideDoors", "This desktop has no tray: the session goes on in this small window.")
            )

    def step_back(self) -> None:
        """The window is there again."""
        if self._small is not None and self._stands_in:
            self._small.hide()
        self._stands_in = False

    def dress(self, theme: Theme) -> None:
        """The theme has changed."""
        if self._small is not None:
            self._small.set_theme(theme)

    def _make_small(self) -> SmallWindow:
        from acupress_desktop.ui.session.small_window import SmallWindow

        small = SmallWindow(
            self._catalogue,
            self._session,
            self._settings,
            self._safety,
            self._sessions,
            self._sessions.offered,
            self._places(),
            self._before_start,
        )
        small.set_theme(self._themes.theme)
        self._session.listen(small.render_session)
        self._services.routines.listen(lambda: small.render_session(self._session.view))
        small.closed.connect(self._small_closed)
        self._app.aboutToQuit.connect(small.keep_place)
        return small

    def _small_closed(self) -> None:
        """The session goes on; where nothing else would show it, the large window does."""
        self._stands_in = False
        if not self._leaving and not self.in_sight() and not self.tray.available:
            self._actions.show_window.trigger()


def translate(context: str, words: str) -> str:
    """By the name that Qt's tool looks for; late, as all of Qt here."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, words)
