"""Plain WAV files (ADR 26): our own chimes are such, and a user's can be heard also where nothing decodes."""

from __future__ import annotations

import struct

from acupress_desktop.domain.own_sound import Form, Sound

#: What every sound output takes.
RATES, CHANNELS = (8_000, 96_000), (1, 2)
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
#: The kind of sample by coding and bits; 24 bits are widened.
_FORMS = {(_PCM, 8): Form.U8, (_PCM, 16): Form.S16, (_PCM, 24): Form.S32, (_PCM, 32): Form.S32}
_FORMS[_FLOAT, 32] = Form.F32
#: A WAV file has a handful of chunks before its sound; more than this is not one.
_MOST_CHUNKS = 64


def read_plain(content: bytes) -> Sound | None:
    """The sound of a WAV file with whole or floating numbers in one or two channels; None for anything else,
    and for one that is damaged: a decoder may still know it."""
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        return None
    place, found = 12, None
    for _ in range(_MOST_CHUNKS):
        kind, length = content[place : place + 4], content[place + 4 : place + 8]
        if len(length) < 4:
            return None
        place, size = place + 8, int.from_bytes(length, "little")
        chunk = content[place : place + size]
        if len(chunk) < size:
            return None
        if kind == b"fmt ":
            found = _read_format(chunk)
            if found is None:
                return None
        elif kind == b"data" and found is not None:
            channels, rate, coding, bits = found
            whole = size - size % (channels * bits // 8)  # a last frame that is not all there is left out
            samples = chunk[:whole]
            return Sound(channels, rate, _FORMS[coding, bits], _widened(samples) if bits == 24 else samples)
        place += size + size % 2
    return None


def _read_format(chunk: bytes) -> tuple[int, int, int, int] | None:
    """Channels, rate, coding and bits, where all of them are plain."""
    if len(chunk) < 16:
        return None
    coding, channels, rate, _, _, bits = struct.unpack("<HHIIHH", chunk[:16])
    if coding == _EXTENSIBLE and len(chunk) >= 26:
        coding = int.from_bytes(chunk[24:26], "little")
    if (coding, bits) not in _FORMS or channels not in CHANNELS or not RATES[0] <= rate <= RATES[1]:
        return None
    return channels, rate, coding, bits


def _widened(samples: bytes) -> bytes:
    """24 bits a sample as 32: a byte of nothing below each."""
    count = len(samples) // 3
    wide = bytearray(4 * count)
    for place in range(3):
        wide[place + 1 :: 4] = samples[place : 3 * count : 3]
    return bytes(wide)
