"""The desktop's media keys, where there is a way to them: MPRIS on Linux."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from acupress_desktop.services.ports import MediaKey, Playing

if TYPE_CHECKING:
    from acupress_desktop.system.mpris import Mpris


class DesktopMediaKeys:
    """Goes on the bus with the first session; before it, and on other systems, it costs nothing."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._mpris: Mpris | None = None
        self._press: Callable[[MediaKey], None] = lambda _: None
        self._position: Callable[[], float] = lambda: 0.0

    def obey(self, press: Callable[[MediaKey], None], position: Callable[[], float]) -> None:
        """From now on call `press` with the key that was pressed; `position` tells the seconds since the
        stage began."""
        self._press, self._position = press, position

    def show(self, playing: Playing | None) -> None:
        """What is being played, to be shown by the desktop; None gives the keys back. On systems without
        MPRIS it does nothing."""
        if self._mpris is None:
            if playing is None or sys.platform != "linux":
                return
            from acupress_desktop.system.mpris import Mpris

            self._mpris = Mpris(self._parent, self._press, self._position)
        self._mpris.show(playing)
