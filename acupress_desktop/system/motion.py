"""Whether who sits at this machine wants things on its screen to keep still: where each system keeps that.

On Linux the desktop's portal tells it: its own setting, and where the portal hands them on those of GNOME
("Reduce animation") and of KDE (animations at "instant"). Qt tells it from 6.12 on; before, Windows and macOS
are asked themselves.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.system.portal_settings import PortalSettings
from acupress_desktop.system.session_bus import session_bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

#: Where a desktop may say it, by the portal's name spaces and keys.
KEYS = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)
#: Windows' number for the question whether things in windows are animated.
_GET_CLIENT_AREA_ANIMATION = 0x1042


def wants_stillness(space: str, key: str, value: object) -> bool | None:
    """What a value of one of the `KEYS` says; None for another key, and for what is none of its values."""
    if (space, key) == KEYS[0]:
        return value == 1 if isinstance(value, int) and not isinstance(value, bool) else None
    if (space, key) == KEYS[1]:
        return not value if isinstance(value, bool) else None
    if (space, key) == KEYS[2] and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        with contextlib.suppress(ValueError):
            return float(value) == 0.0
    return None


class SystemMotion(QObject):
    """Asks when it is made and waits for no answer: until one comes, things may move. `bus` gives the session
    bus, or None where there is none."""

    def __init__(self, app: QGuiApplication, bus: Callable[[], QDBusConnection | None] = session_bus) -> None:
        super().__init__(app)
        self._app = app
        self._changed: Listeners[()] = Listeners()
        self._told: dict[tuple[str, str], bool] = {}
        self._reduced = False
        hints = _wishes(app)
        if hasattr(hints, "motionPreferenceChanged"):
            hints.motionPreferenceChanged.connect(self._weigh)
        # Windows and macOS say it to who asks again: whoever changed it comes back from another window.
        app.applicationStateChanged.connect(self._weigh)
        PortalSettings(self, bus, KEYS, self._take)
        self._weigh()

    @property
    def reduced(self) -> bool:
        """Whether what moves by itself should keep still."""
        return self._reduced

    def watch(self, changed: Callable[[], None]) -> Stop:
        """Call `changed` whenever it is wanted otherwise."""
        return self._changed.add(changed)

    def _take(self, space: str, key: str, value: object) -> None:
        wanted = wants_stillness(space, key, value)
        if wanted is not None:
            self._told[space, key] = wanted
            self._weigh()

    def _weigh(self, *_: object) -> None:
        """Who asks for stillness anywhere gets it."""
        wanted = any(self._told.values()) or _qt_wants(self._app) or _system_wants()
        if wanted is not self._reduced:
            self._reduced = wanted
            self._changed.notify()


def _qt_wants(app: QGuiApplication) -> bool:
    preference = getattr(_wishes(app), "motionPreference", None)
    return preference is not None and "reduced" in str(preference()).lower()


def _wishes(app: QGuiApplication) -> Any:
    """What Qt hears of who needs stillness, from 6.12 on; there is none of it in that of Debian 13 (6.8)."""
    hints: Any = app.styleHints()
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _system_wants() -> bool:
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        ask = ctypes.windll.user32.SystemParametersInfoW
        return bool(ask(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)) and not animated.value
    return sys.platform == "darwin" and _mac_wants()


def _mac_wants() -> bool:
    """NSWorkspace's accessibilityDisplayShouldReduceMotion, by the language that it is written in."""
    import ctypes

    try:
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        tell = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        space = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
        return bool(tell(space, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))
    except (OSError, AttributeError, ctypes.ArgumentError):
        return False
