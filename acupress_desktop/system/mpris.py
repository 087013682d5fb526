"""The session as a player on the session bus (MPRIS): media keys, headsets and lock screens reach it.

Imported when the first session begins: Qt's D-Bus module is not needed before.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath

from acupress_desktop import APP_ID
from acupress_desktop.services.ports import MediaKey, Playing

PATH = "/org/mpris/MediaPlayer2"
NAME = "org.mpris.MediaPlayer2.acupress"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_MICRO = 1_000_000
#: What PySide6 takes and its types do not know: an interface's name, and C++ types by their names.
_ON: Any = ClassInfo
_INT64: Any = "qlonglong"
_MAP: Any = "QVariantMap"
_TEXTS: Any = "QStringList"


class Mpris(QObject):
    """On the bus under `NAME` while something is shown; without a session bus it does nothing."""

    def __init__(
        self, parent: QObject, press: Callable[[MediaKey], None], position: Callable[[], float]
    ) -> None:
        super().__init__(parent)
        self.press, self.position = press, position
        self.playing: Playing | None = None
        self._name = ""
        self._bus = QDBusConnection.sessionBus()
        self._root = _Root(self)
        self._player = _Player(self)
        self._bus.registerObject(PATH, self)

    def show(self, playing: Playing | None) -> None:
        """Take the name when something begins, tell what has changed, give the name back at the end."""
        self.playing = playing
        if playing is None:
            if self._name:
                self._bus.unregisterService(self._name)
            self._name = ""
            return
        if not self._name:
            self._take_name()
        changed = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        # The position is named as one to be asked for again: it is not the one that time alone would give.
        changed.setArguments([_PLAYER, self._player.told(), ["Position"]])
        self._bus.send(changed)
        self._player.Seeked.emit(self._player.micro())

    def _take_name(self) -> None:
        """A second Acupress, with another data folder, is another player."""
        for name in (NAME, f"{NAME}.instance{os.getpid()}"):
            if self._bus.registerService(name):
                self._name = name
                return


@_ON({"D-Bus Interface": "org.mpris.MediaPlayer2"})
class _Root(QDBusAbstractAdaptor):
    """The names of methods and properties are those of the specification."""

    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris

    @Slot()
    def Raise(self) -> None:
        self._mpris.press(MediaKey.RAISE)

    @Slot()
    def Quit(self) -> None:
        self._mpris.press(MediaKey.QUIT)

    @Property(bool, constant=True)
    def CanRaise(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanQuit(self) -> bool:
        return True

    @Property(bool, constant=True)
    def HasTrackList(self) -> bool:
        return False

    @Property(str, constant=True)
    def Identity(self) -> str:
        return "Acupress"

    @Property(str, constant=True)
    def DesktopEntry(self) -> str:
        return APP_ID

    @Property(_TEXTS, constant=True)
    def SupportedUriSchemes(self) -> list[str]:
        return []

    @Property(_TEXTS, constant=True)
    def SupportedMimeTypes(self) -> list[str]:
        return []


@_ON({"D-Bus Interface": _PLAYER})
class _Player(QDBusAbstractAdaptor):
    """The names of methods, signals and properties are those of the specification. A session cannot be
    sought in and has no speed or volume of its own."""

    Seeked = Signal(_INT64)

    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris

    def told(self) -> dict[str, Any]:
        """What changes while a session runs."""
        return {"PlaybackStatus": self._status(), "Metadata": self._metadata()}

    def micro(self) -> int:
        """The position in millionths of a second."""
        return round(self._mpris.position() * _MICRO) if self._mpris.playing is not None else 0

    @Slot()
    def Play(self) -> None:
        self._mpris.press(MediaKey.PLAY)

    @Slot()
    def Pause(self) -> None:
        self._mpris.press(MediaKey.PAUSE)

    @Slot()
    def PlayPause(self) -> None:
        self._mpris.press(MediaKey.PLAY_PAUSE)

    @Slot()
    def Stop(self) -> None:
        self._mpris.press(MediaKey.STOP)

    @Slot()
    def Next(self) -> None:
        self._mpris.press(MediaKey.NEXT)

    @Slot()
    def Previous(self) -> None:
        self._mpris.press(MediaKey.PREVIOUS)

    @Slot(_INT64)
    def Seek(self, _offset: int) -> None:
        """Nothing: `CanSeek` says so."""

    @Slot(QDBusObjectPath, _INT64)
    def SetPosition(self, _track: QDBusObjectPath, _position: int) -> None:
        """Nothing: `CanSeek` says so."""

    @Slot(str)
    def OpenUri(self, _uri: str) -> None:
        """Nothing: no kind of address is supported."""

    @Property(str)
    def PlaybackStatus(self) -> str:
        return self._status()

    @Property(_MAP)
    def Metadata(self) -> dict[str, Any]:
        return self._metadata()

    @Property(_INT64)
    def Position(self) -> int:
        return self.micro()

    @Property(float, constant=True)
    def Rate(self) -> float:
        return 1.0

    @Property(float, constant=True)
    def MinimumRate(self) -> float:
        return 1.0

    @Property(float, constant=True)
    def MaximumRate(self) -> float:
        return 1.0

    @Property(float, constant=True)
    def Volume(self) -> float:
        return 1.0

    @Property(bool)
    def CanGoNext(self) -> bool:
        return self._mpris.playing is not None

    @Property(bool)
    def CanGoPrevious(self) -> bool:
        return self._mpris.playing is not None

    @Property(bool)
    def CanPlay(self) -> bool:
        return self._mpris.playing is not None

    @Property(bool)
    def CanPause(self) -> bool:
        return self._mpris.playing is not None

    @Property(bool, constant=True)
    def CanSeek(self) -> bool:
        return False

    @Property(bool, constant=True)
    def CanControl(self) -> bool:
        return True

    def _status(self) -> str:
        playing = self._mpris.playing
        if playing is None:
            return "Stopped"
        return "Paused" if playing.paused else "Playing"

    def _metadata(self) -> dict[str, Any]:
        playing = self._mpris.playing
        if playing is None:
            return {}
        return {
            "mpris:trackid": QDBusObjectPath(f"/org/acupress/stage/{playing.track}"),
            "mpris:length": round(playing.seconds * _MICRO),
            "xesam:title": playing.title,
            "xesam:album": playing.album,
            "xesam:artist": ["Acupress"],
        }
