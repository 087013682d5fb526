"""Lines that come from another process, as signals: on every system, and without waiting for them."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import IO

from PySide6.QtCore import QObject, Signal

from acupress_desktop.aside import Way

#: Who sends a longer line is none of us.
_LONGEST = 65_536


class LineReader(QObject):
    """Reads a pipe in a thread. `line` brings itself and each line without its end; `ended` comes once, at
    the end."""

    line = Signal(object, bytes)
    ended = Signal(object)

    def __init__(self, pipe: IO[bytes], parent: QObject | None = None) -> None:
        """`pipe` is closed at its end."""
        super().__init__(parent)
        way = Way(self._came)
        self.destroyed.connect(way.close)
        # It may be waiting still when the program ends, which it must not hold up.
        self._thread = threading.Thread(target=_read, args=(pipe, way), name="lines", daemon=True)
        self._way = way

    def start(self) -> None:
        """Begin, once everybody who wants to hear is connected."""
        self._thread.start()

    def _came(self, line: bytes | None) -> None:
        if line is not None:
            self.line.emit(self, line)
            return
        self._way.close()
        self.ended.emit(self)


def _read(pipe: IO[bytes], way: Way) -> None:
    held = b""
    with contextlib.suppress(OSError):  # the other end broke off
        while (read := os.read(pipe.fileno(), 4096)) and len(held) < _LONGEST:
            *lines, held = (held + read).split(b"\n")
            for line in lines:
                way.send(line)
    pipe.close()
    way.send(None)
