"""The outside world as it is: everything that the services reach through their ports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.services.ports import HistoryStore, Ports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.content.catalogue import Catalogue


def real_ports(app: QApplication, folder: Path, data_dir: Path | None, shipped: Catalogue) -> Ports:
    """The outside world as it is; `data_dir` is the data folder where one was asked for, `shipped` what own
    routines are made of."""
    from acupress_desktop.storage.answers_file import AnswersFile
    from acupress_desktop.storage.files import write_export
    from acupress_desktop.storage.own_points_file import OwnPointsFile
    from acupress_desktop.storage.places_file import PlacesFile
    from acupress_desktop.storage.reminders_file import RemindersFile
    from acupress_desktop.storage.routine_files import RoutineFiles
    from acupress_desktop.storage.session_file import SessionFile
    from acupress_desktop.storage.settings_file import SettingsFile
    from acupress_desktop.storage.sound_files import OwnSoundFiles
    from acupress_desktop.system.alarm import QtAlarm
    from acupress_desktop.system.autostart import FileAutostart
    from acupress_desktop.system.awake import screen_awake
    from acupress_desktop.system.chimes_aside import ChimesAside
    from acupress_desktop.system.clock import SystemClock
    from acupress_desktop.system.media_keys import DesktopMediaKeys
    from acupress_desktop.system.notifier import desktop_notifier
    from acupress_desktop.system.print_queue import SystemPrintQueue
    from acupress_desktop.system.tray_hosts import DesktopTrayHosts
    from acupress_desktop.system.voice_aside import VoiceAside
    from acupress_desktop.system.wall_clock import SystemWallClock

    def history() -> HistoryStore:
        from acupress_desktop.storage.history_file import HistoryFile

        return HistoryFile(folder)

    voice = VoiceAside(app)
    chimes = ChimesAside(app)
    for sounding in (voice, chimes):
        app.aboutToQuit.connect(sounding.close)
    return Ports(
        clock=SystemClock(),
        alarm=QtAlarm(app),
        chimes=chimes,
        store=SettingsFile(folder),
        own=OwnPointsFile(folder),
        answers=AnswersFile(folder),
        wall=SystemWallClock(),
        kept=SessionFile(folder),
        history=history,
        history_alarm=QtAlarm(app),
        places=PlacesFile(folder),
        routines=RoutineFiles(folder, shipped),
        write_file=write_export,
        print_queue=SystemPrintQueue(),
        sound_files=OwnSoundFiles(),
        voice=voice,
        reminders=RemindersFile(folder),
        notifier=desktop_notifier(app),
        reminder_alarm=QtAlarm(app),
        safety_alarm=QtAlarm(app),
        autostart=FileAutostart(data_dir, write_export),
        awake=screen_awake(app),
        keys=DesktopMediaKeys(app),
        trays=DesktopTrayHosts(app),
    )
