"""Says when the desktop's tray changes its kind: a panel with a StatusNotifierItem tray came or went.

Trays of the older kind (XEmbed) are watched by Qt itself; the newer kind only by an icon that was made
while there was one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from acupress_desktop.system.notifier import reads_markup, service_there
from acupress_desktop.system.session_bus import session_bus

_WATCHER = "org.kde.StatusNotifierWatcher"


class DesktopTrayHosts:
    """On Linux with a session bus; elsewhere a tray is always there and nothing is called."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` when a tray of the session bus comes or goes; without a bus never."""
        bus = session_bus()
        if bus is None:
            return
        from PySide6.QtDBus import QDBusServiceWatcher

        modes = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        watcher = QDBusServiceWatcher(_WATCHER, bus, modes, self._parent)
        watcher.serviceRegistered.connect(lambda _: changed())
        watcher.serviceUnregistered.connect(lambda _: changed())

    def over_bus(self) -> bool:
        """Whether icons and menus are sent to the tray over the session bus, which spells menus its own
        way."""
        return service_there(_WATCHER)

    def marked_up(self) -> bool:
        """Qt sends messages to the notification service as they are."""
        return self.over_bus() and reads_markup()
