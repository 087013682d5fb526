"""The screen reader of this machine: whether one runs, and what is announced to it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from acupress_desktop.system.session_bus import session_bus

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_STATUS = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties")
#: Windows' number for the question whether a reader runs.
_GET_SCREEN_READER = 0x0046
#: How long a bus may take to answer, in ms.
_PATIENCE_MS = 500


class SystemReader:
    """Asks the system each time: a reader comes and goes. Never raises."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    @property
    def running(self) -> bool:
        """Whether a reader speaks or writes what is on the screen."""
        if sys.platform == "win32":
            import ctypes

            found = ctypes.c_int(0)
            ask = ctypes.windll.user32.SystemParametersInfoW
            return bool(ask(_GET_SCREEN_READER, 0, ctypes.byref(found), 0)) and bool(found.value)
        return _on_the_bus() if sys.platform == "linux" else QAccessible.isActive()

    def announce(self, text: str, urgent: bool = False) -> None:
        """Through the part that has the focus, which every reader listens to; without one through whatever
        window there is."""
        if not text or not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._source(), text)
        kinds = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
        QAccessible.updateAccessibility(event)

    def _source(self) -> QObject:
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        if focused is not None:
            return focused
        shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
        return next(shown, self._app)


def _on_the_bus() -> bool:
    if session_bus() is None or not _asked(*_BUS, "NameHasOwner", _STATUS[0]):
        return False  # to ask would start the service
    return _asked(*_STATUS, "Get", "org.a11y.Status", "ScreenReaderEnabled")


def _asked(service: str, path: str, interface: str, method: str, *facts: str) -> bool:
    """Whether a service says yes, and says it soon."""
    from PySide6.QtDBus import QDBusMessage, QDBusVariant

    bus = session_bus()
    if bus is None:
        return False
    question = QDBusMessage.createMethodCall(service, path, interface, method)
    question.setArguments(list(facts))
    answer = bus.call(question, timeout=_PATIENCE_MS)
    told = answer.arguments() if answer.type() is QDBusMessage.MessageType.ReplyMessage else [False]
    return (told[0].variant() if isinstance(told[0], QDBusVariant) else told[0]) is True
