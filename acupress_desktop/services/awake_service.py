"""Keeps the screen on while a session runs: who presses a point touches neither mouse nor keyboard."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.ports import ScreenAwake
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService


class AwakeService:
    """Listens to the session and to the setting; a paused session lets the screen go dark."""

    def __init__(
        self, catalogue: Catalogue, session: SessionService, settings: SettingsService, screen: ScreenAwake
    ) -> None:
        self._catalogue = catalogue
        self._session, self._settings, self._screen = session, settings, screen
        self._kept = False
        session.listen(lambda _: self._follow())
        settings.listen(lambda _: self._follow())
        self._follow()

    def _follow(self) -> None:
        view = self._session.view
        keep = self._settings.settings.screen_on and view.active and not view.paused
        if keep == self._kept:
            return
        self._kept = keep
        if keep:
            self._screen.keep(self._catalogue.word("session.runs"))
        else:
            self._screen.give_back()
