"""Says when the desktop's tray changes its kind: a panel with a StatusNotifierItem tray came or went.

Trays of the older kind (XEmbed) are watched by Qt itself; the newer kind only by an icon that was made
while there was one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

_WATCHER = "org.kde.StatusNotifierWatcher"


class DesktopTrayHosts:
    """On Linux with a session bus; elsewhere a tray is always there and nothing is called."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def watch(self, changed: Callable[[], None]) -> None:
        if sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS", _default_bus()):
            return
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        modes = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        watcher = QDBusServiceWatcher(_WATCHER, bus, modes, self._parent)
        watcher.serviceRegistered.connect(lambda _: changed())
        watcher.serviceUnregistered.connect(lambda _: changed())


def _default_bus() -> str:
    """Where the session bus is on desktops that do not say so, "" where there is none."""
    path = f"{os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
    return path if os.path.exists(path) else ""
