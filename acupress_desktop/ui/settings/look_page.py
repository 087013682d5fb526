"""What the windows look like."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.theme import Theme


class LookPage(SettingsPage):
    """Light, dark, or as the system is. A choice holds at once, in this window too."""

    def __init__(self, settings: SettingsService, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("Look"))
        words: dict[StrEnum, str] = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        self.choice(self.tr("Theme"), "theme", words).setObjectName("theme")
        self.note(
            self.tr("More contrast and larger letters are chosen in the system; Acupress follows at once.")
        )
        self.finish()
