"""The breathing guide as it is shown: a measured breath that swells and sinks while a point is pressed."""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from acupress_desktop.domain.breathing import Breath, breath_at

_FRAME_MS = 50


class BreathGuide(QObject):
    """`level` is how full the breath is, 0 to 1, and `inwards` which way it goes; both stand still while it
    does not run, and no timer is left. For who wants no movement the breath is half full throughout, and only
    `inwards` changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._in_s, self._out_s = 4.0, 6.0
        self._pressed_s = 0.0
        self._moves = True
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.changed)

    @property
    def runs(self) -> bool:
        """It moves, and costs so many frames a second."""
        return self._timer.isActive()

    @property
    def inwards(self) -> bool:
        """Whether to breathe in at this moment."""
        return self._breath().inwards

    @property
    def level(self) -> float:
        """Eased, as a breath begins and ends gently."""
        if not self._moves:
            return 0.5
        breath = self._breath()
        swell = (1 - math.cos(math.pi * breath.share)) / 2
        return swell if breath.inwards else 1 - swell

    def run(self, pressed_s: float, in_s: float, out_s: float, moves: bool) -> None:
        """A point has been pressed for so long. With `moves` False nothing swells."""
        self._moves = moves
        self._pressed_s, self._in_s, self._out_s = pressed_s, in_s, out_s
        self._since.start()
        if moves and not self._timer.isActive():
            self._timer.start()
        elif not moves:
            self._timer.stop()
        self.changed.emit()

    def rest(self) -> None:
        """Nothing is pressed."""
        if self._since.isValid():
            self._since.invalidate()
            self._timer.stop()
            self.changed.emit()

    @property
    def shown(self) -> bool:
        """A breath is to be seen."""
        return self._since.isValid()

    def _breath(self) -> Breath:
        since = self._since.elapsed() / 1000 if self.shown else 0.0
        return breath_at(self._pressed_s + since, self._in_s, self._out_s)
