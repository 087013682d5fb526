"""Notifications of the desktop, with buttons: through its portal or its notification service.

The portal shows nothing, and says nothing, for a program that it does not know by a desktop file; so it
comes first only where it knows this one. Qt's D-Bus module cannot write the unsigned number that the
notification service wants, so `notify-send` of libnotify speaks to that.
"""

from __future__ import annotations

import html
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, QProcess, Slot

from acupress_desktop import APP_ID
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.notices import Notices
from acupress_desktop.services.ports import Notification, Notifier
from acupress_desktop.system.session_bus import session_bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusArgument, QDBusPendingCall, QDBusPendingCallWatcher

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_PORTAL_FACE = "org.freedesktop.portal.Notification"
SERVICE = "org.freedesktop.Notifications"
_ID = APP_ID


def desktop_notifier(parent: QObject) -> Notifier:
    """The ways that this desktop may have, in the order of trying; elsewhere than on Linux the tray's own
    messages are the desktop's notifications."""
    if sys.platform != "linux":
        return Notices([])
    portal, service = PortalNotifier(parent), ServiceNotifier(parent)
    return Notices([portal, service] if known_to_portal() else [service, portal])


def known_to_portal() -> bool:
    """Whether this program runs in a sandbox, or a desktop file tells who it is."""
    if Path("/.flatpak-info").exists() or os.environ.get("SNAP"):
        return True
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = [home, *shared.split(":")]
    return any((Path(folder) / "applications" / f"{_ID}.desktop").exists() for folder in folders)


class PortalNotifier(QObject):
    """Through the desktop portal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed: Callable[[str], None] | None = None
        self._listens = False

    def notify(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        """Show a note through the portal; `pressed` gets the id of its button, `failed` is called where the
        portal cannot."""
        from PySide6.QtDBus import QDBusPendingCallWatcher

        if not service_there(PORTAL):
            failed()
            return
        self._listen()
        self._pressed = pressed
        said = {"title": note.title, "body": note.text, "buttons": _buttons(note)}
        if note.click is not None:
            said["default-action"] = note.click
        watcher = QDBusPendingCallWatcher(self._call("AddNotification", [_ID, said]), self)
        watcher.finished.connect(lambda done: self._answered(done, failed))

    def withdraw(self) -> None:
        """Take the note back; nobody is told of its buttons any more."""
        if self._pressed is not None:
            self._pressed = None
            self._call("RemoveNotification", [_ID])

    def _call(self, method: str, arguments: list[object]) -> QDBusPendingCall:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        message = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, _PORTAL_FACE, method)
        message.setArguments(arguments)
        return QDBusConnection.sessionBus().asyncCall(message)

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        if not self._listens:
            slot = SLOT("invoked(QString,QString,QVariantList)")
            # The stubs want bytes, which it refuses.
            self._listens = QDBusConnection.sessionBus().connect(  # type: ignore[call-overload]
                PORTAL, PORTAL_PATH, _PORTAL_FACE, "ActionInvoked", self, slot
            )

    def _answered(self, done: QDBusPendingCallWatcher, failed: Callable[[], None]) -> None:
        wrong = done.isError()
        done.deleteLater()
        if wrong:
            self._pressed = None
            failed()

    @Slot(str, str, "QVariantList")
    def invoked(self, note: str, button: str, _: object) -> None:
        """The portal's signal: a button was pressed, of any program's notification."""
        if note == _ID and self._pressed is not None:
            pressed, self._pressed = self._pressed, None
            pressed(button)


class ServiceNotifier(QObject):
    """Through the notification service of the session bus. `notify-send` waits for a button and prints
    which one it was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._told: _Told | None = None

    def notify(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        """Show a note by `notify-send`, which waits for its button; `failed` is called where there is none or
        no service."""
        self.withdraw()
        program = shutil.which("notify-send")
        if program is None or not service_there(SERVICE):
            failed()
            return
        call = ["--app-name=Acupress", f"--icon={_ID}", "--wait"]
        call += [f"--action={button}={words}" for button, words in note.buttons.items()]
        if note.click is not None:
            call.append(f"--action=default={note.buttons[note.click]}")
        self._told = _Told(note, pressed, failed)
        self._process = QProcess(self)
        # A process is held by nothing that it holds itself: a slot of ours, not a function around it.
        self._process.finished.connect(self._ended)
        self._process.start(program, [*call, "--", note.title, _body(note.text)])

    def withdraw(self) -> None:
        """Close the note, if there is one."""
        process, self._process = self._process, None
        if process is not None and process.processId():
            os.kill(process.processId(), signal.SIGINT)  # it then closes the notification

    @Slot(int)
    def _ended(self, code: int) -> None:
        process = self.sender()
        assert isinstance(process, QProcess)
        printed = bytes(process.readAllStandardOutput().data()).decode(errors="replace").split()
        process.deleteLater()
        told = self._told
        if process is not self._process or told is None:
            return
        self._process = self._told = None
        if printed:
            button = told.note.click if printed[-1] == "default" else printed[-1]
            if button in told.note.buttons:
                told.pressed(str(button))
        elif code != 0:
            told.failed()


@dataclass(frozen=True)
class _Told:
    """A message on the screen, and who waits for its answer."""

    note: Notification
    pressed: Callable[[str], None]
    failed: Callable[[], None]


def service_there(name: str) -> bool:
    """Whether a service of the session bus runs or can be started."""
    bus = session_bus()
    if bus is None:
        return False
    from PySide6.QtDBus import QDBusMessage

    for method in ("ListNames", "ListActivatableNames"):
        ask = QDBusMessage.createMethodCall(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method
        )
        answer = bus.call(ask, timeout=2000).arguments()
        if answer and name in answer[0]:
            return True
    return False


def reads_markup() -> bool:
    """Whether the notification service takes the text of a message for markup. One that does not say so
    shows it as it is, unless it cannot be asked."""
    bus = session_bus()
    if bus is None:
        return False
    from PySide6.QtDBus import QDBusMessage

    ask = QDBusMessage.createMethodCall(SERVICE, "/org/freedesktop/Notifications", SERVICE, "GetCapabilities")
    answer = bus.call(ask, timeout=2000).arguments()
    return not answer or not isinstance(answer[0], list) or "body-markup" in answer[0]


def _body(text: str) -> str:
    return html.escape(text, quote=False) if reads_markup() else text


def _buttons(note: Notification) -> QDBusArgument:
    """An array of dictionaries, as the portal wants it: a list of Python's would become one of variants."""
    from PySide6.QtCore import QMetaType
    from PySide6.QtDBus import QDBusArgument

    made = QDBusArgument()
    made.beginArray(QMetaType(QMetaType.Type.QVariantMap))
    for button, words in note.buttons.items():
        made.appendVariant({"label": words, "action": button})
    made.endArray()
    return made
