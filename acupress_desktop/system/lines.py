"""Lines that come from another process, as signals: on every system, and without waiting for them."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import IO

from PySide6.QtCore import QObject, Signal

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
        self._pipe = pipe
        # It may be waiting still when the program ends, which it must not hold up.
        self._thread = threading.Thread(target=self._read, name="lines", daemon=True)

    def start(self) -> None:
        """Begin, once everybody who wants to hear is connected."""
        self._thread.start()

    def _read(self) -> None:
        held = b""
        try:
            while (read := os.read(self._pipe.fileno(), 4096)) and len(held) < _LONGEST:
                *lines, held = (held + read).split(b"\n")
                for line in lines:
                    self.line.emit(self, line)
        except (OSError, RuntimeError):
            pass  # the other end broke off, or nobody is left to hear it
        self._pipe.close()
        with contextlib.suppress(RuntimeError):  # the program has ended meanwhile
            self.ended.emit(self)
