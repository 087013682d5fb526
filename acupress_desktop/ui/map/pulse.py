"""The slow breath of the active point."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal

_BREATH_MS, _FRAME_MS = 2400, 40


class Pulse(QObject):
    """`value` swings between 0 and 1 while it runs, and is 0 at rest, when no timer is left either."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._step)

    @property
    def value(self) -> float:
        """From 0 to 1 and back once a breath."""
        return (1 - math.cos(2 * math.pi * self._at_ms / _BREATH_MS)) / 2

    @property
    def runs(self) -> bool:
        """It moves, and costs so many frames a second."""
        return self._timer.isActive()

    def run(self, wanted: bool) -> None:
        """Begin or end; at rest its value is 0."""
        if wanted == self._timer.isActive():
            return
        if wanted:
            self._timer.start()
        else:
            self._timer.stop()
            self._at_ms = 0
            self.changed.emit()

    def _step(self) -> None:
        self._at_ms = (self._at_ms + _FRAME_MS) % _BREATH_MS
        self.changed.emit()
