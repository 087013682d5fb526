"""The pages of the settings that need more than the settings: reminders, and the check-up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from acupress_desktop.checking import make_checkup
from acupress_desktop.content.error_words import told
from acupress_desktop.domain.cues import Cue
from acupress_desktop.services.ics import calendar
from acupress_desktop.services.ports import Ports, Voice
from acupress_desktop.services.reminder_service import ReminderService
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.services.speaker import Speaker
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.settings.checkup_page import CheckupPage, Tell, Trial
from acupress_desktop.ui.settings.reminders_page import RemindersPage
from acupress_desktop.ui.theme import Theme

translate = QCoreApplication.translate


def reminders_page(
    routines: RoutinesService,
    settings: SettingsService,
    reminders: ReminderService,
    ports: Ports,
    theme: Theme,
) -> QWidget:
    """The page of the reminders; it offers the routines as they are, also while it is open."""
    catalogue = routines.catalogue

    def export(path: Path) -> None:
        write_export(path, calendar(catalogue, reminders.reminders.times, ports.wall.now()))

    page = RemindersPage(catalogue, reminders, settings, ports.autostart, export, theme)
    stop = routines.listen(page.render_routines)
    page.destroyed.connect(lambda: stop())
    return page


def checkup_page(
    folder: Path,
    settings: SettingsService,
    reminders: ReminderService,
    sounds: SoundService,
    speaker: Speaker,
    voice: Voice,
    print_sheet: Callable[[], None],
    theme: Theme,
) -> QWidget:
    """The page that shows what `doctor` prints."""
    trials = {
        "notifications": Trial(translate("SetupPages", "Show one"), lambda _: reminders.test()),
        "sound": Trial(translate("SetupPages", "Play a chime"), lambda tell: _play(sounds, tell)),
        "speech": Trial(translate("SetupPages", "Say a sentence"), lambda tell: tell(_speak(speaker, voice))),
        "printers": Trial(translate("SetupPages", "Print sheet…"), lambda _: print_sheet()),
    }
    return CheckupPage(make_checkup(folder), trials, settings, theme)


def _play(sounds: SoundService, tell: Tell) -> None:
    """Tell what kept the chime from being heard, once that is known."""
    sounds.try_out(Cue.START, lambda _: tell(told(sounds.problem())))


def _speak(speaker: Speaker, voice: Voice) -> str | None:
    """What is known to keep a sentence from being heard."""
    speaker.try_out()
    return told(voice.problem())
