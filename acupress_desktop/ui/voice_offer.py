"""Offers the voice to who has a screen reader: some are silent about a window that is not in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.ports import Reader
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.notice import Notice

if TYPE_CHECKING:
    from acupress_desktop.ui.main_window import MainWindow

_OFFERED = "voice-offered"
_YES, _NO = "yes", "no"


class VoiceOffer:
    """One line across the top of the map, once and never again, that nobody has to answer."""

    def __init__(
        self,
        reader: Reader,
        settings: SettingsService,
        history: HistoryService,
        window: Callable[[], MainWindow | None],
    ) -> None:
        self._reader, self._settings, self._history, self._window = reader, settings, history, window

    def make_once(self) -> None:
        """Offer it where a reader runs, the voice is not on yet, and it was never offered before."""
        window = self._window()
        if window is not None and not self._settings.settings.voice and self._reader.running:
            attempt(self._make, window.show_message)

    def _make(self) -> None:
        window = self._window()
        notice = window.findChild(Notice) if window is not None else None
        if not isinstance(notice, Notice) or not self._history.tell_once(_OFFERED):
            return
        notice.ask(_words, _buttons, self._take)

    def _take(self, answer: str) -> None:
        window = self._window()
        if answer == _YES and window is not None:
            attempt(lambda: self._settings.change(voice=True), window.show_message)


def _words() -> str:
    return QCoreApplication.translate(
        "VoiceOffer",
        "A screen reader is running. A voice can lead sessions beside it, also while another window is in"
        " front.",
    )


def _buttons() -> dict[str, str]:
    return {
        _YES: QCoreApplication.translate("VoiceOffer", "Switch the voice on"),
        _NO: QCoreApplication.translate("VoiceOffer", "No, thank you"),
    }
