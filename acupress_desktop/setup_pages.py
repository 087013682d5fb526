"""The pages of the settings that need more than the settings: reminders, and the check-up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from acupress_desktop.checking import make_checkup
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cues import Cue
from acupress_desktop.services.ics import calendar
from acupress_desktop.services.ports import Ports, Voice
from acupress_desktop.services.reminder_service import ReminderService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.services.speaker import Speaker
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.settings.checkup_page import CheckupPage, Trial
from acupress_desktop.ui.settings.reminders_page import RemindersPage
from acupress_desktop.ui.theme import Theme


@dataclass(frozen=True)
class PageParts:
    """What of the program the pages are made of."""

    catalogue: Catalogue
    settings: SettingsService
    reminders: ReminderService
    sounds: SoundService
    speaker: Speaker
    ports: Ports
    folder: Path
    print_sheet: Callable[[], None]
    theme: Theme


def reminders_page(parts: PageParts) -> QWidget:
    """The page of the reminders."""

    def export(path: Path) -> None:
        times = parts.reminders.reminders.times
        write_export(path, calendar(parts.catalogue, times, parts.ports.wall.now()))

    return RemindersPage(
        parts.catalogue, parts.reminders, parts.settings, parts.ports.autostart, export, parts.theme
    )


def checkup_page(parts: PageParts) -> QWidget:
    """The page that shows what `doctor` prints."""
    trials = {
        "notifications": Trial(_tr("Show one"), parts.reminders.test),
        "sound": Trial(_tr("Play a chime"), lambda: _play(parts.sounds)),
        "speech": Trial(_tr("Say a sentence"), lambda: _speak(parts.speaker, parts.ports.voice)),
        "printers": Trial(_tr("Print sheet…"), parts.print_sheet),
    }
    return CheckupPage(make_checkup(parts.folder), trials, parts.settings, parts.theme)


def _play(sounds: SoundService) -> str | None:
    """What keeps a chime from being heard, None where nothing does."""
    sounds.try_out(Cue.START, lambda _: None)  # what it heard is known a moment later, at the next look
    return sounds.problem()


def _speak(speaker: Speaker, voice: Voice) -> str | None:
    """What is known to keep a sentence from being heard."""
    speaker.try_out()
    return voice.problem()


def _tr(text: str) -> str:
    return QCoreApplication.translate("SetupPages", text)
