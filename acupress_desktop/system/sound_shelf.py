"""The user's own sounds, read once and kept for as long as their files stay as they are."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from acupress_desktop.domain.own_sound import MOST_BYTES, Sound, SoundFault, judge
from acupress_desktop.domain.wav import read_plain

#: One a cue, and a few that were tried.
_MOST_KEPT = 10

Found = Callable[[Sound | SoundFault], None]
#: A file as it was when it was read.
_Stamp = tuple[str, int, int]


class SoundShelf(QObject):
    """Fetches a file's sound. Plain WAV is read here, anything else by Qt's decoder where there is one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[_Stamp, Sound | SoundFault] = {}
        self._waiting: dict[_Stamp, list[Found]] = {}

    def fetch(self, path: str, found: Found) -> None:
        """`found` hears the sound, or what is wrong with the file as a chime: in a moment, never at once."""
        try:
            stamp, content = self._read(path)
        except FileNotFoundError:
            self._soon(found, SoundFault.GONE)
        except (OSError, ValueError):  # also a name that no file can have
            self._soon(found, SoundFault.UNREADABLE)
        else:
            if content is None:
                self._soon(found, self._kept[stamp])
            elif stamp in self._waiting:
                self._waiting[stamp].append(found)
            else:
                self._waiting[stamp] = [found]
                self._make(stamp, content)

    def _soon(self, found: Found, result: Sound | SoundFault) -> None:
        QTimer.singleShot(0, self, lambda: found(result))

    def _read(self, path: str) -> tuple[_Stamp, bytes | None]:
        """The file's stamp and its content, None where its sound is kept. Never waits for a pipe."""
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(number, "rb") as file:
            state = os.fstat(number)
            if not stat.S_ISREG(state.st_mode):
                raise OSError(errno.EINVAL, "it is no file")
            stamp = path, state.st_mtime_ns, state.st_size
            if stamp in self._kept:
                return stamp, None
            return stamp, b"" if state.st_size > MOST_BYTES else file.read(MOST_BYTES + 1)

    def _make(self, stamp: _Stamp, content: bytes) -> None:
        plain = read_plain(content)
        if stamp[2] > MOST_BYTES or len(content) > MOST_BYTES:
            QTimer.singleShot(0, self, lambda: self._keep(stamp, SoundFault.TOO_LARGE))
        elif not content:
            QTimer.singleShot(0, self, lambda: self._keep(stamp, SoundFault.EMPTY))
        elif plain is not None:
            QTimer.singleShot(0, self, lambda: self._keep(stamp, plain))
        else:
            self._decode(stamp, content)

    def _decode(self, stamp: _Stamp, content: bytes) -> None:
        try:
            from acupress_desktop.system.sound_decoder import SoundDecoder
        except ImportError:  # Qt was installed without its multimedia libraries
            QTimer.singleShot(0, self, lambda: self._keep(stamp, SoundFault.NO_DECODER))
        else:
            SoundDecoder(content, lambda result: self._keep(stamp, result), self).start()

    def _keep(self, stamp: _Stamp, result: Sound | SoundFault) -> None:
        if isinstance(result, Sound):
            result = judge(result) or result
        if result is not SoundFault.SLOW:  # which another time may not be
            self._kept[stamp] = result
        while len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        for found in self._waiting.pop(stamp):
            found(result)
