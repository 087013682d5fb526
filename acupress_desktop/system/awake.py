"""Keeps the screen from going dark, each system in its own way."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from acupress_desktop.services.ports import ScreenAwake

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher


#: Services that keep the screen on for whoever asks them with a name and a reason, in this order.
_WAYS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    (
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
)
_MANAGER = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager")
_IDLE = 8
"""The session manager's flag for "do not take the session for idle"."""


def screen_awake(parent: QObject) -> ScreenAwake:
    """The way of this system."""
    if sys.platform == "win32":
        return WindowsAwake()
    if sys.platform == "darwin":
        return MacAwake()
    return BusAwake(parent)


class BusAwake:
    """Asks the desktop's services, one after the other until one agrees, over a connection of its own:
    every one of them takes back what it agreed to when the connection closes, and so it is given back
    also where the program dies.

    The desktop portal is not asked: it wants a number without sign, which PySide6 cannot put beside a
    dictionary.
    """

    _NAME = "acupress-awake"

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._kept = False
        #: Answers to questions of an earlier session are not listened to.
        self._round = 0

    def keep(self, reason: str) -> None:
        """Ask the first service of the bus that answers; `reason` is what a desktop may show of it. It
        returns at once."""
        from PySide6.QtDBus import QDBusConnection

        if self._kept:
            return
        self._kept = True
        self._round += 1
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._NAME)
        if bus.isConnected():
            self._ask(bus, reason, 0, self._round)

    def give_back(self) -> None:
        """Leave the bus, which ends what was asked of its services."""
        if not self._kept:
            return
        self._kept = False
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._NAME)

    def _ask(self, bus: QDBusConnection, reason: str, way: int, number: int) -> None:
        """Nothing is waited for."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if way == len(_WAYS):
            self._ask_manager(bus, reason)
            return
        call = QDBusMessage.createMethodCall(*_WAYS[way], "Inhibit")
        call.setArguments(["Acupress", reason])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self._parent)

        def answered(done: QDBusPendingCallWatcher) -> None:
            done.deleteLater()
            if self._kept and number == self._round and done.isError():
                self._ask(bus, reason, way + 1, number)

        watcher.finished.connect(answered)

    def _ask_manager(self, bus: QDBusConnection, reason: str) -> None:
        """GNOME's session manager and its kin. Qt asks it first what it understands, so it must be there."""
        from PySide6.QtCore import Q_ARG, QMetaObject, Qt
        from PySide6.QtDBus import QDBusInterface

        if not bus.interface().isServiceRegistered(_MANAGER[0]).value():
            return
        manager = QDBusInterface(*_MANAGER, bus, self._parent)
        manager.setTimeout(1000)
        if manager.isValid():
            text, whole = "QString", "uint"
            arguments = (Q_ARG(text, "Acupress"), Q_ARG(whole, 0), Q_ARG(text, reason), Q_ARG(whole, _IDLE))
            QMetaObject.invokeMethod(manager, "Inhibit", Qt.ConnectionType.DirectConnection, *arguments)
        manager.deleteLater()


class WindowsAwake:
    """Windows keeps this for the thread that asks, and forgets it when the program ends."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def keep(self, reason: str) -> None:
        """By SetThreadExecutionState, which knows no reason."""
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def give_back(self) -> None:
        """Only what was asked for by this program ends."""
        self._set(self._CONTINUOUS)

    def _set(self, flags: int) -> None:
        import ctypes

        library: Any = getattr(ctypes, "windll", None)
        if library is not None:
            library.kernel32.SetThreadExecutionState(flags)


class MacAwake:
    """`caffeinate` belongs to macOS and ends by itself when this program does."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def keep(self, reason: str) -> None:
        """By `caffeinate`, which ends with this process whatever happens to it; without it nothing is
        kept."""
        if self._process is None:
            try:
                self._process = subprocess.Popen(["caffeinate", "-d", "-i", "-w", str(os.getpid())])
            except OSError:
                return

    def give_back(self) -> None:
        """End `caffeinate` and wait for that."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
        self._process = None
