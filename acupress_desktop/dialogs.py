"""The dialogs that show and change what the services keep, each opened as its menu entry or button asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from acupress_desktop.services.ports import Ports
    from acupress_desktop.services.reminder_service import ReminderService
    from acupress_desktop.services.services import Services
    from acupress_desktop.ui.main_window import MainWindow
    from acupress_desktop.ui.settings.settings_dialog import PageEntry
    from acupress_desktop.ui.theme import ThemeWatch


class Dialogs:
    """Nothing is loaded before it is opened. `window` is the one they stand before, once there is one."""

    def __init__(
        self,
        services: Services,
        ports: Ports,
        folder: Path,
        themes: ThemeWatch,
        reminders: Callable[[], ReminderService],
        hanzi: Callable[[], bool],
    ) -> None:
        """`reminders` and `hanzi` (whether a font has Chinese characters) take a moment to find out."""
        self.window: MainWindow | None = None
        self._services, self._ports, self._folder = services, ports, folder
        self._themes, self._reminders, self._hanzi = themes, reminders, hanzi

    def sheet(self) -> None:
        """The sheet of what the window lists, to be printed or saved."""
        from acupress_desktop.services.sheet_service import SheetService
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog

        window, services, ports = self.window, self._services, self._ports
        if window is None:
            return
        view, today = services.explore.view, date.today()
        sheets = SheetService(services.catalogue, services.atlas, services.safety)
        try:
            sheet = (
                sheets.for_routine(view.routine, today)
                if view.routine
                else sheets.for_points(view.codes, today)
            )
        except KnownError as error:
            window.say(sentence(error))
            return
        ask(SheetDialog(sheet, services.settings, self._hanzi(), ports.write_file, ports.print_queue, window))

    def my_cun(self) -> None:
        """The user's own measures."""
        from acupress_desktop.ui.cun.cun_dialog import CunDialog
        from acupress_desktop.ui.opening import ask

        services = self._services
        ask(
            CunDialog(
                services.catalogue,
                services.atlas.figure_cun,
                services.settings,
                self._themes.theme,
                self.window,
            )
        )

    def about(self) -> None:
        """What this is, and where it comes from."""
        from acupress_desktop.ui.about_dialog import AboutDialog
        from acupress_desktop.ui.opening import ask

        ask(AboutDialog(self._services.catalogue, self._themes.theme, self.window))

    def settings(self, page: str = "session") -> None:
        """The settings at one of their pages."""
        from acupress_desktop.ui.opening import ask
        from acupress_desktop.ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._pages(), self._themes.theme, self.window)
        dialog.show_page(page)
        ask(dialog)

    def _pages(self) -> list[PageEntry]:
        from acupress_desktop.ui.settings.history_page import HistoryPage
        from acupress_desktop.ui.settings.session_page import SessionPage
        from acupress_desktop.ui.settings.settings_dialog import PageEntry
        from acupress_desktop.ui.settings.sounds_page import SoundsPage
        from acupress_desktop.ui.settings.voice_page import VoicePage

        services, theme = self._services, self._themes.theme
        settings, sounds, speaker, voice = (
            services.settings,
            services.sounds,
            services.speaker,
            self._ports.voice,
        )
        return [
            PageEntry("session", translate("Dialogs", "Sessions"), lambda: SessionPage(settings, theme)),
            PageEntry("reminders", translate("Dialogs", "Reminders"), self._reminders_page),
            PageEntry("history", translate("Dialogs", "Pain"), lambda: HistoryPage(settings, theme)),
            PageEntry("sounds", translate("Dialogs", "Sounds"), lambda: SoundsPage(settings, sounds, theme)),
            PageEntry(
                "voice", translate("Dialogs", "Voice"), lambda: VoicePage(settings, speaker, voice, theme)
            ),
            PageEntry("checkup", translate("Dialogs", "My setup"), self._checkup_page),
        ]

    def _reminders_page(self) -> QWidget:
        from acupress_desktop.setup_pages import reminders_page

        services = self._services
        return reminders_page(
            services.routines, services.settings, self._reminders(), self._ports, self._themes.theme
        )

    def _checkup_page(self) -> QWidget:
        from acupress_desktop.setup_pages import checkup_page

        services = self._services
        return checkup_page(
            self._folder,
            services.settings,
            self._reminders(),
            services.sounds,
            services.speaker,
            self._ports.voice,
            self.sheet,
            self._themes.theme,
        )


def translate(context: str, words: str) -> str:
    """By the name that Qt's tool looks for; late, as all of Qt here."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, words)
