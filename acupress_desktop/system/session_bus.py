"""The desktop's session bus, where there is one."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection


def session_bus() -> QDBusConnection | None:
    """The bus; None where there is none, or on another system than Linux. It is not asked for where nothing
    names it: that would start one which nobody else knows."""
    if sys.platform != "linux" or not (os.environ.get("DBUS_SESSION_BUS_ADDRESS") or _usual_place()):
        return None
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def _usual_place() -> bool:
    """Desktops that do not name their bus have it here."""
    return os.path.exists(f"{os.environ.get('XDG_RUNTIME_DIR', '')}/bus")
