"""Whether who sits at this machine wants more contrast, as the desktop's portal tells it. Qt's own hint,
which Windows, macOS and some desktops fill, is read where the theme is chosen (`ui/theme_watch.py`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.system.portal_settings import PortalSettings
from acupress_desktop.system.session_bus import session_bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

#: Where a desktop may say it, by the portal's name spaces and keys.
KEYS = (("org.freedesktop.appearance", "contrast"), ("org.gnome.desktop.a11y.interface", "high-contrast"))


def wants_contrast(space: str, key: str, value: object) -> bool | None:
    """What a value of one of the `KEYS` says; None for another key, and for what is none of its values."""
    if (space, key) == KEYS[0]:
        return value == 1 if isinstance(value, int) and not isinstance(value, bool) else None
    if (space, key) == KEYS[1]:
        return value if isinstance(value, bool) else None
    return None


class SystemContrast(QObject):
    """Asks when it is made and waits for no answer: until one comes, nobody wants more."""

    def __init__(self, parent: QObject, bus: Callable[[], QDBusConnection | None] = session_bus) -> None:
        super().__init__(parent)
        self._changed: Listeners[()] = Listeners()
        self._told: dict[tuple[str, str], bool] = {}
        PortalSettings(self, bus, KEYS, self._take)

    @property
    def more(self) -> bool:
        """Whether more contrast is wanted: who asks for it anywhere gets it."""
        return any(self._told.values())

    def watch(self, changed: Callable[[], None]) -> Stop:
        """Call `changed` whenever it is wanted otherwise."""
        return self._changed.add(changed)

    def _take(self, space: str, key: str, value: object) -> None:
        wanted = wants_contrast(space, key, value)
        if wanted is not None:
            before = self.more
            self._told[space, key] = wanted
            if self.more is not before:
                self._changed.notify()
