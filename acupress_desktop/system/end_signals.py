"""Requests of the system to end: Ctrl+C, a session manager, a terminal that is closed."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class EndSignals(QObject):
    """From now on the first such signal asks for an orderly end; a second one ends the process as usual. It
    can be made before the Qt application is."""

    def __init__(self) -> None:
        super().__init__()
        #: The signal that came, 0 for none.
        self.number = 0
        self._then: Callable[[int], None] | None = None
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is None or (name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN):
                continue  # `nohup` wants that one ignored
            signal.signal(number, self._take)

    @property
    def exit_code(self) -> int:
        """As a shell shows the end by this signal."""
        return 128 + self.number

    def then(self, act: Callable[[int], None]) -> None:
        """What a signal does in the event loop: it is called with the exit code, also for one that has come
        already."""
        self._then = act
        self._pipe = _pipe()
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        if self.number:
            QTimer.singleShot(0, self, self._act)

    def _take(self, number: int, _: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        self.number = self.number or number

    def _wake(self) -> None:
        """Qt's loop runs no Python by itself: being called is what lets Python take the signal."""
        with contextlib.suppress(OSError):
            os.read(self._pipe[0], 64)
        self._act()

    def _act(self) -> None:
        then = self._then
        if self.number and then is not None:
            self._then = None
            then(self.exit_code)


def _pipe() -> tuple[int, int]:
    """The two ends of what a signal is written to; they last as long as the process."""
    if sys.platform == "win32":
        import socket

        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        return ours.detach(), theirs.detach()
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    return reading, writing
