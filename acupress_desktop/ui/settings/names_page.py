"""By which names points are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.name_fonts import lacking, lacking_sentence
from acupress_desktop.ui.name_words import name_words
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.theme import Theme


class NamesPage(SettingsPage):
    """Two names, each in one of the languages; where no font has its letters that is said."""

    def __init__(self, settings: SettingsService, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("Names of points"))
        # Only a file that was written by hand has no first one.
        none_first = settings.settings.first_name is NameKind.NONE
        self.choice(self.tr("First name"), "first_name", name_words(none_first))
        self.choice(self.tr("Second name"), "second_name", name_words())
        self._missing: QLabel = self.note("")
        self.note(
            self.tr(
                "They stand in the list, on a point's page and on sheets; search knows all of them. Points"
                " outside the standard have Chinese and English names alone. Nobody who reads Japanese,"
                " Korean or Vietnamese has checked these names yet."
            )
        )
        self.finish()
        until_gone(self, settings.listen(self._say_what_is_missing))
        self._say_what_is_missing(settings.settings)

    def _say_what_is_missing(self, settings: Settings) -> None:
        said = [lacking_sentence(script) for script in lacking(settings)]
        self._missing.setText(" ".join(said))
        self._missing.setVisible(bool(said))
