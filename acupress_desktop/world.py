"""The outside world as it is: everything that the services reach through their ports."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from acupress_desktop.services.ports import Ports
from acupress_desktop.speaking import SpokenLanguages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.content.catalogue import Catalogue
    from acupress_desktop.services.history_port import HistoryStore
    from acupress_desktop.services.ports import (
        Autostart,
        Chimes,
        LearnedStore,
        LooksStore,
        MediaKeys,
        MissedStore,
        Notifier,
        PrintQueue,
        Reader,
        RemindersStore,
        ScreenAwake,
        SoundFiles,
        TrayHosts,
        TrialStore,
        Voice,
    )
    from acupress_desktop.services.sync_port import SyncPort
from acupress_desktop.services.wish_ports import Contrast, Motion

T = TypeVar("T")


def real_ports(app: QApplication, folder: Path, data_dir: Path | None, shipped: Catalogue) -> Ports:
    """The outside world as it is; `data_dir` is the data folder where one was asked for, `shipped` what own
    routines are made of."""
    from acupress_desktop.storage.answers_file import AnswersFile
    from acupress_desktop.storage.collection_file import CollectionFile
    from acupress_desktop.storage.files import read_wanted, write_export
    from acupress_desktop.storage.own_points_file import OwnPointsFile
    from acupress_desktop.storage.places_file import PlacesFile
    from acupress_desktop.storage.routine_files import RoutineFiles
    from acupress_desktop.storage.session_file import SessionFile
    from acupress_desktop.storage.settings_file import SettingsFile
    from acupress_desktop.system.alarm import QtAlarm
    from acupress_desktop.system.clock import SystemClock
    from acupress_desktop.system.region import usual_paper
    from acupress_desktop.system.wall_clock import SystemWallClock

    return Ports(
        clock=SystemClock(),
        alarm=QtAlarm(app),
        chimes=_later(lambda: _chimes(app), "set_volume", "choose"),
        store=SettingsFile(folder, usual_paper()),
        own=OwnPointsFile(folder),
        collection=CollectionFile(folder),
        looks=_later(lambda: _looks(folder)),
        missed=_later(lambda: _missed(folder)),
        learned=_later(lambda: _learned(folder)),
        trials=_later(lambda: _trials(folder)),
        answers=AnswersFile(folder),
        wall=SystemWallClock(),
        kept=SessionFile(folder),
        history=lambda: _history(folder),
        sync=_later(lambda: _sync(folder, shipped)),
        history_alarm=QtAlarm(app),
        places=PlacesFile(folder),
        routines=RoutineFiles(folder, shipped, _code_in),
        write_file=write_export,
        read_file=read_wanted,
        print_queue=_later(_print_queue),
        sound_files=_later(_sound_files),
        voice=_later(lambda: _voice(app), "choose"),
        reminders=_later(lambda: _reminders(folder)),
        notifier=_later(lambda: _notifier(app)),
        reminder_alarm=QtAlarm(app),
        trial_alarm=QtAlarm(app),
        safety_alarm=QtAlarm(app),
        autostart=_later(lambda: _autostart(data_dir)),
        awake=_later(lambda: _awake(app)),
        keys=_later(lambda: _keys(app)),
        trays=_later(lambda: _trays(app)),
        reader=_later(lambda: _reader(app)),
        motion=_later(lambda: _motion(app)),
        contrast=_later(lambda: _contrast(app)),
        languages=SpokenLanguages(app),
    )


class _Later:
    """Stands for a part of the outside world until it is first asked for anything: the window's first paint
    needs few of them, and each brings modules of its own."""

    def __init__(self, make: Callable[[], object], keeps: Collection[str] = ()) -> None:
        """`keeps` are methods that only set something: what they are told last is kept until then."""
        self._make, self._keeps = make, keeps
        self._kept: dict[str, tuple[object, ...]] = {}

    def __getattr__(self, name: str) -> Any:
        if name == "_made":  # not there yet
            self._made = self._make()
            for kept, told in self._kept.items():
                getattr(self._made, kept)(*told)
            return self._made
        if name in self._keeps and "_made" not in self.__dict__:
            return lambda *told: self._kept.update({name: told})
        return getattr(self._made, name)


def _later(make: Callable[[], T], *keeps: str) -> T:
    return cast("T", _Later(make, keeps))


def _history(folder: Path) -> HistoryStore:
    from acupress_desktop.storage.history_file import HistoryFile

    return HistoryFile(folder)


def _sync(folder: Path, shipped: Catalogue) -> SyncPort:
    from acupress_desktop.storage.sync_store import SyncStore

    return SyncStore(folder, shipped)


def _looks(folder: Path) -> LooksStore:
    from acupress_desktop.storage.looks_file import LooksFile

    return LooksFile(folder)


def _missed(folder: Path) -> MissedStore:
    from acupress_desktop.storage.missed_file import MissedFile

    return MissedFile(folder)


def _learned(folder: Path) -> LearnedStore:
    from acupress_desktop.storage.learned_file import LearnedFile

    return LearnedFile(folder)


def _trials(folder: Path) -> TrialStore:
    from acupress_desktop.storage.trial_file import TrialFile

    return TrialFile(folder)


def _chimes(app: QApplication) -> Chimes:
    from acupress_desktop.system.chimes_aside import ChimesAside

    chimes = ChimesAside(app)
    app.aboutToQuit.connect(chimes.close)
    return chimes


def _voice(app: QApplication) -> Voice:
    from acupress_desktop.system.voice_aside import VoiceAside

    voice = VoiceAside(app)
    app.aboutToQuit.connect(voice.close)
    return voice


def _code_in(path: Path, content: bytes) -> str:
    from acupress_desktop.system.code_reader import code_in

    return code_in(path, content)


def _print_queue() -> PrintQueue:
    from acupress_desktop.system.print_queue import SystemPrintQueue

    return SystemPrintQueue()


def _sound_files() -> SoundFiles:
    from acupress_desktop.storage.sound_files import OwnSoundFiles

    return OwnSoundFiles()


def _reminders(folder: Path) -> RemindersStore:
    from acupress_desktop.storage.reminders_file import RemindersFile

    return RemindersFile(folder)


def _notifier(app: QApplication) -> Notifier:
    from acupress_desktop.system.notifier import desktop_notifier

    return desktop_notifier(app)


def _autostart(data_dir: Path | None) -> Autostart:
    from acupress_desktop.storage.files import write_export
    from acupress_desktop.system.autostart import FileAutostart

    return FileAutostart(data_dir, write_export)


def _awake(app: QApplication) -> ScreenAwake:
    from acupress_desktop.system.awake import screen_awake

    return screen_awake(app)


def _keys(app: QApplication) -> MediaKeys:
    from acupress_desktop.system.media_keys import DesktopMediaKeys

    return DesktopMediaKeys(app)


def _trays(app: QApplication) -> TrayHosts:
    from acupress_desktop.system.tray_hosts import DesktopTrayHosts

    return DesktopTrayHosts(app)


def _contrast(app: QApplication) -> Contrast:
    from acupress_desktop.system.contrast import SystemContrast

    return SystemContrast(app)


def _motion(app: QApplication) -> Motion:
    from acupress_desktop.system.motion import SystemMotion

    return SystemMotion(app)


def _reader(app: QApplication) -> Reader:
    from acupress_desktop.system.reader import SystemReader

    return SystemReader(app)
