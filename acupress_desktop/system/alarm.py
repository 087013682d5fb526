"""A single-shot timer of Qt's event loop."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class QtAlarm:
    """Rings once, a millisecond late at the most; not set, it costs nothing."""

    def __init__(self, parent: QObject) -> None:
        self._ring: Callable[[], None] | None = None
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        """Ring once in so many `seconds`, rounded up to a millisecond; an alarm that was set before is
        off."""
        self._ring = ring
        # Rounded up: a ring just before its moment would find that nothing has happened yet.
        self._timer.start(max(0, math.ceil(seconds * 1000)))

    def cancel(self) -> None:
        """Ring no more until it is set again."""
        self._ring = None
        self._timer.stop()

    def _on_timeout(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None:
            ring()
