"""Looks at the WAV files that a user chooses as chimes. Only headers are read, however large a file is."""

from __future__ import annotations

import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from acupress_desktop.domain.errors import KnownError

#: A chime is short: it must be over before the next one.
MOST_BYTES, MOST_SECONDS = 5_000_000, 10
#: What sound outputs take.
_RATES, _CHANNELS, _BITS = (8_000, 96_000), (1, 2), (8, 16, 24, 32)
#: Whether samples are plain numbers, or (extensible) a second field says so.
_PCM, _EXTENSIBLE = 1, 0xFFFE
#: A WAV file has a handful of chunks before its sound; more than this is not one.
_MOST_CHUNKS = 64


@dataclass(frozen=True)
class _Format:
    coding: int
    channels: int
    rate: int
    bits: int


class WavFiles:
    """Says what is wrong with a file as a chime."""

    def check(self, path: str) -> None:
        """Raises KnownError, one sentence each: missing, unreadable, too large, not a WAV, compressed, of a
        kind that is not played, damaged, empty, too long."""
        name = Path(path).name
        try:
            kept = os.stat(path)
            if not stat.S_ISREG(kept.st_mode):  # a pipe would keep us waiting
                raise KnownError("“%1” is not a file. Choose a WAV file.", name)
            if kept.st_size > MOST_BYTES:
                raise KnownError(
                    "“%1” is too large for a chime (%2 MB). Choose a WAV file of at most %3 MB.",
                    name,
                    max(MOST_BYTES // 1_000_000 + 1, round(kept.st_size / 1_000_000)),
                    MOST_BYTES // 1_000_000,
                )
            with open(path, "rb") as file:
                _check(file, kept.st_size, name)
        except FileNotFoundError as error:
            raise KnownError("“%1” is not there any more. Choose another WAV file.", path) from error
        except OSError as error:
            raise KnownError(
                "“%1” cannot be read (%2). Choose another WAV file.", name, error.strerror
            ) from error
        except ValueError as error:  # a name that no file can have
            raise KnownError("“%1” is not a file. Choose a WAV file.", name) from error


def _check(file: BinaryIO, size: int, name: str) -> None:
    head = file.read(12)
    if len(head) < 12 or head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise KnownError("“%1” is not a WAV file. Choose a WAV file with PCM sound.", name)
    form: _Format | None = None
    for _ in range(_MOST_CHUNKS):
        chunk = file.read(8)
        if len(chunk) < 8:
            break
        kind, length = chunk[:4], int.from_bytes(chunk[4:], "little")
        if kind == b"data" and form is not None:
            _check_length(form, length, size - file.tell(), name)
            return
        if kind == b"fmt " and form is None:
            form = _read_format(file.read(min(length, 40)), name)
            length -= min(length, 40)
        file.seek(length + length % 2, os.SEEK_CUR)
    raise _damaged(name)


def _read_format(header: bytes, name: str) -> _Format:
    if len(header) < 16:
        raise _damaged(name)
    coding, channels, rate, _, _, bits = struct.unpack("<HHIIHH", header[:16])
    if coding == _EXTENSIBLE and len(header) >= 26:
        coding = int.from_bytes(header[24:26], "little")
    if coding != _PCM:
        raise KnownError("“%1” holds compressed sound. Choose a WAV file with PCM sound.", name)
    low, high = _RATES
    if channels not in _CHANNELS or bits not in _BITS or not low <= rate <= high:
        raise KnownError(
            "“%1” holds sound that cannot be played (%2 channels, %3 bits, %4 Hz). Choose a WAV file with one"
            " or two channels.",
            name,
            channels,
            bits,
            rate,
        )
    return _Format(coding, channels, rate, bits)


def _check_length(form: _Format, length: int, there: int, name: str) -> None:
    if length > there:
        raise _damaged(name)
    seconds = length / (form.channels * form.bits // 8 * form.rate)
    if seconds > MOST_SECONDS:
        raise KnownError(
            "“%1” lasts %2 seconds, too long for a chime. Choose one of at most %3 seconds.",
            name,
            max(MOST_SECONDS + 1, round(seconds)),
            MOST_SECONDS,
        )
    if length == 0:
        raise KnownError("“%1” holds no sound. Choose another WAV file.", name)


def _damaged(name: str) -> KnownError:
    return KnownError("“%1” is damaged. Choose another WAV file.", name)
