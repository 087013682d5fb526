"""Tells through the first way that works: the desktop's notifications, the tray, the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from acupress_desktop.services.ports import Notification, Notifier


class Notices:
    """Ways in their order of preference; where one fails the next is tried. It is a Notifier itself."""

    def __init__(self, ways: Sequence[Notifier]) -> None:
        self._ways = tuple(ways)
        self._number = 0

    def notify(
        self,
        note: Notification,
        pressed: Callable[[str], None],
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """As every Notifier; `failed` where no way worked."""
        self.withdraw()
        self._try(self._number, self._ways, note, pressed, failed)

    def withdraw(self) -> None:
        """Take back what was told, on every way, and try no further one."""
        self._number += 1  # a way that fails from now on need not be followed by another
        for way in self._ways:
            way.withdraw()

    def _try(
        self,
        number: int,
        ways: Sequence[Notifier],
        note: Notification,
        pressed: Callable[[str], None],
        failed: Callable[[], None],
    ) -> None:
        def press(button: str) -> None:
            if number == self._number:
                self._number += 1
                pressed(button)

        def fail() -> None:
            if number == self._number:
                self._try(number, ways[1:], note, pressed, failed)

        if ways:
            ways[0].notify(note, press, fail)
        else:
            failed()
