"""The notifiers that need no service of the desktop: a message at the tray's icon, a line in the
window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.services.ports import Notification
from acupress_desktop.ui.notice import Notice

if TYPE_CHECKING:
    from acupress_desktop.ui.tray import Tray


class TrayNotifier:
    """A message at the icon has no buttons: a click on it does what matters most."""

    def __init__(self, tray: Callable[[], Tray]) -> None:
        self._tray = tray

    def notify(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        """Show a note at the icon; `pressed` gets the button that a click stands for, `failed` is called
        without a tray."""
        text = note.text
        if note.click is not None:
            hint = QCoreApplication.translate("TrayNotifier", "%1 Click here for: %2.")
            text = fill(hint, text, note.buttons[note.click])
        if not self._tray().show_notification(
            note.title, text, lambda: pressed(note.click) if note.click else None
        ):
            failed()

    def withdraw(self) -> None:
        """The message goes by itself, and whoever was told of its click no longer listens."""


class WindowNotifier:
    """A line with buttons across the top of the map; the window asks for attention and does not come up."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        self._window = window

    def notify(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        """Ask in the window, which is not brought up; `failed` is called where nobody could see it."""
        window = self._window()
        notice = self._notice()
        if window is None or notice is None or not window.isVisible():
            failed()
            return
        notice.ask(lambda: _in_one_line(note.now()), lambda: note.now().buttons, pressed)
        QApplication.alert(window)

    def withdraw(self) -> None:
        """Take the line away, if it is there still."""
        notice = self._notice()
        if notice is not None:
            notice.take_back()

    def _notice(self) -> Notice | None:
        window = self._window()
        found = window.findChild(Notice) if window is not None else None
        return found if isinstance(found, Notice) else None


def _in_one_line(note: Notification) -> str:
    return fill(QCoreApplication.translate("WindowNotifier", "%1: %2"), note.title, note.text)
