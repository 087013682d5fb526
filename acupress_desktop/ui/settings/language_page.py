"""Which language the program speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.own_name import own_name
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.sizes import least
from acupress_desktop.ui.theme import Theme


class LanguagePage(SettingsPage):
    """`languages` are the folders of those that are finished. A choice holds at once, a session running."""

    def __init__(
        self,
        languages: Sequence[str],
        settings: SettingsService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("Language"))
        self._box = ChoiceBox()
        self._box.setObjectName("language")
        least(self._box, width=250)
        self._box.addItem(self.tr("As the system"), "")
        for language in languages:
            self._box.addItem(own_name(language), language)
        chosen = settings.settings.language
        if self._box.findData(chosen) < 0:  # of a newer program, or not finished any more
            self._box.addItem(own_name(chosen), chosen)
        self._box.setCurrentIndex(self._box.findData(chosen))
        self._box.activated.connect(self._choose)
        self.row(self.tr("Language of Acupress"), self._box)
        self.note(
            self.tr(
                "Windows, voice and messages change at once, also while a session runs. By which names points"
                " are shown is chosen under “Names”."
            )
        )
        self.finish()

    def _choose(self, index: int) -> None:
        """Once the list has closed: this page is laid out anew."""
        language = self._box.itemData(index)
        QTimer.singleShot(0, self, lambda: self.change(language=language))
