"""Makes libraries small whose parts lie far from each other in the file, with nothing between.

Tools that patch a library for a wheel put what they add at the next multiple of its alignment, which is
2 MiB for some (that of a large page): 1.6 MB of zeros in pikepdf's libjpeg. Linux needs 4 KiB.
Where each part lies in memory does not change.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

_PAGE = 4096
_LOAD = 1  # the kind of a part that is loaded
_NO_BITS = 8  # the kind of a section that has nothing in the file


@dataclass
class _Part:
    """A program header: `at` is its own place in the file; `offset`, `size` and `address` are those of what
    it means, there and in memory (bytes)."""

    at: int
    kind: int
    offset: int
    address: int
    size: int


def close_gaps(library: bytes) -> bytes:
    """A 64-bit, little-endian ELF library without long gaps of zeros between what is loaded; the same bytes
    where there are none. Raises ValueError for what is none."""
    if library[:6] != b"\x7fELF\2\1" or len(library) < 64:
        raise ValueError("This is no library for 64 bit.")
    parts = _parts(library)
    loaded = sorted((part for part in parts if part.kind == _LOAD), key=lambda part: part.offset)
    for before, part in pairwise(loaded):
        # What a patched library had before may lie there still, though nothing names it any more.
        told = len(library[: part.offset].rstrip(b"\0"))
        end = max(before.offset + before.size, _last_section(library, part.offset), told)
        least = -(-end // _PAGE) * _PAGE + part.address % _PAGE
        if (gap := (part.offset - least) // _PAGE * _PAGE) > 0:
            return close_gaps(_without(library, end, part.offset, gap))
    return library


def close_gaps_of(path: Path) -> None:
    """The same in place. Raises OSError or ValueError."""
    path.write_bytes(close_gaps(path.read_bytes()))


def _parts(library: bytes) -> list[_Part]:
    (table,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    parts = []
    for at in range(table, table + size * count, size):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", library, at)
        parts.append(_Part(at, kind, offset, address, length))
    return parts


def _sections(library: bytes) -> list[tuple[int, int, int, int]]:
    """(where its header lies, kind, where it lies, size) of each."""
    (table,) = struct.unpack_from("<Q", library, 40)
    size, count = struct.unpack_from("<HH", library, 58)
    found = []
    for at in range(table, table + size * count, size):
        _, kind, _, _, offset, length = struct.unpack_from("<IIQQQQ", library, at)
        found.append((at, kind, offset, length))
    return found


def _last_section(library: bytes, before: int) -> int:
    """Where the last thing ends that begins before a place: sections, and their table."""
    (table,) = struct.unpack_from("<Q", library, 40)
    size, count = struct.unpack_from("<HH", library, 58)
    ends = [
        offset + length
        for _, kind, offset, length in _sections(library)
        if kind != _NO_BITS and offset < before
    ]
    end_of_table = int(table + size * count) if table < before else 0
    return max(end_of_table, *ends, 0)


def _without(library: bytes, end: int, behind: int, gap: int) -> bytes:
    """The library without `gap` bytes from `end` on; all that lay at `behind` or later says so."""
    made = bytearray(library)
    for part in _parts(library):
        if part.kind == _LOAD:
            struct.pack_into("<Q", made, part.at + 48, _PAGE)
        if part.offset >= behind:
            struct.pack_into("<Q", made, part.at + 8, part.offset - gap)
    for at, _, offset, _ in _sections(library):
        if offset >= behind:
            struct.pack_into("<Q", made, at + 24, offset - gap)
    for place in (32, 40):
        (table,) = struct.unpack_from("<Q", library, place)
        if table >= behind:
            struct.pack_into("<Q", made, place, table - gap)
    del made[end : end + gap]
    return bytes(made)
