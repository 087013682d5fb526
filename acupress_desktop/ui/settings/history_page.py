"""Whether to ask how much it hurts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.theme import Theme


class HistoryPage(SettingsPage):
    """One box, and what it is good for."""

    def __init__(self, settings: SettingsService, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("My pain and sessions"))
        self.tick(
            self.tr("Ask how much it hurts: right before and after sessions, and once a day"), "ask_pain"
        )
        self.note(
            self.tr(
                "With it Acupress can say when it is time to see someone: after six weeks without noticeable"
                " change, or a week of more pain. “My pain and sessions” in the menu shows what you said,"
                " exports it and erases it. It stays on this computer, unless “Computers” names a folder."
            )
        )
        self.finish()
