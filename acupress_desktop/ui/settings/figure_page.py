"""On which of the two bodies everything is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.figure_choice import FigureChoice
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.theme import Theme


class FigurePage(SettingsPage):
    """Both figures, one of which is chosen. A choice holds at once, a session running."""

    def __init__(
        self,
        settings: SettingsService,
        figures: FigureService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings, theme, parent)
        self.head(self.tr("Figure"))
        self.column.addWidget(FigureChoice(settings, figures, theme))
        self.note(
            self.tr(
                "Map, pictures and sheets show the chosen figure. Points lie where the standard puts them,"
                " on each figure by its own measures."
            )
        )
        self.finish()
