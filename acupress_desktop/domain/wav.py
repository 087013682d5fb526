"""The header of a WAV file: what kind of sound follows, where it begins, how long it is."""

from __future__ import annotations

import os
import struct
from dataclasses import replace
from typing import BinaryIO

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.value import dataclass

#: A chime is short: it must be over before the next one.
MOST_SECONDS = 10
#: What sound outputs take.
_RATES, _CHANNELS, _BITS = (8_000, 96_000), (1, 2), (8, 16, 24, 32)
#: Whether samples are plain numbers, or (extensible) a second field says so.
_PCM, _EXTENSIBLE = 1, 0xFFFE
#: A WAV file has a handful of chunks before its sound; more than this is not one.
_MOST_CHUNKS = 64


@dataclass(frozen=True)
class WavHeader:
    """Interleaved PCM: `rate` in Hz, `bits` a sample; the sound is `length` bytes from `offset`."""

    channels: int
    rate: int
    bits: int
    offset: int = 0
    length: int = 0


def read_header(file: BinaryIO, size: int, name: str) -> WavHeader:
    """Of an open file of `size` bytes. Raises KnownError, one sentence each: not a WAV, compressed, of a kind
    that is not played, damaged, empty, too long; `name` is what the file is called there."""
    head = file.read(12)
    if len(head) < 12 or head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise KnownError("“%1” is not a WAV file. Choose a WAV file with PCM sound.", name)
    form: WavHeader | None = None
    for _ in range(_MOST_CHUNKS):
        chunk = file.read(8)
        if len(chunk) < 8:
            break
        kind, length = chunk[:4], int.from_bytes(chunk[4:], "little")
        if kind == b"data" and form is not None:
            found = replace(form, offset=file.tell(), length=length)
            _check_length(found, size - file.tell(), name)
            return found
        if kind == b"fmt " and form is None:
            form = _read_format(file.read(min(length, 40)), name)
            length -= min(length, 40)
        file.seek(length + length % 2, os.SEEK_CUR)
    raise _damaged(name)


def _read_format(header: bytes, name: str) -> WavHeader:
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
    return WavHeader(channels, rate, bits)


def _check_length(form: WavHeader, there: int, name: str) -> None:
    length = form.length
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
