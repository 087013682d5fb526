"""What Windows' programs and libraries (PE files) say of themselves: the libraries that they are linked to,
and their version. As Microsoft's "PE Format" describes them."""

from __future__ import annotations

import struct
from pathlib import Path

#: Of the data directories, those of imports: places in the optional header's table, the length of an entry
#: and the place of the library's name in it (bytes).
_IMPORTS, _DELAYED = (1, 20, 12), (13, 32, 4)
#: Before the numbers of a file's version (VS_FIXEDFILEINFO).
_VERSION = struct.pack("<I", 0xFEEF04BD)


def linked_to(path: Path) -> set[str]:
    """The names of the libraries that a file asks for, at once or late, in small letters. Raises ValueError
    for what is no PE file."""
    content = path.read_bytes()
    try:
        (head,) = struct.unpack_from("<I", content, 0x3C)
        if content[:2] != b"MZ" or content[head : head + 4] != b"PE\0\0":
            raise ValueError(f"{path.name} is no program or library of Windows")
        sections, optional = struct.unpack_from("<H", content, head + 6)[0], head + 24
        size = struct.unpack_from("<H", content, head + 20)[0]
        wide = struct.unpack_from("<H", content, optional)[0] == 0x20B
        table = [
            struct.unpack_from("<IIII", content, optional + size + 40 * number + 8)
            for number in range(sections)
        ]
        found: set[str] = set()
        for directory, length, name_at in (_IMPORTS, _DELAYED):
            (place,) = struct.unpack_from("<I", content, optional + (112 if wide else 96) + 8 * directory)
            at = _offset(place, table)
            while at is not None:
                name = _offset(struct.unpack_from("<I", content, at + name_at)[0], table)
                if name is None:
                    break
                found.add(content[name : content.index(b"\0", name)].decode("ascii").lower())
                at += length
    except struct.error as error:
        raise ValueError(f"{path.name} ends too early for a PE file") from error
    return found


def version_of(path: Path) -> tuple[int, int, int, int]:
    """The version of a file, zeros where it has none."""
    content = path.read_bytes()
    at = content.find(_VERSION)
    if at < 0:
        return (0, 0, 0, 0)
    high, low = struct.unpack_from("<II", content, at + 8)
    return (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF)


def _offset(place: int, table: list[tuple[int, int, int, int]]) -> int | None:
    """Where in the file lies what is at `place` in memory; None for nowhere. `table`: size and address in
    memory, size and place in the file, of each section."""
    for size, address, kept, start in table:
        if place and address <= place < address + max(size, kept):
            return place - address + start
    return None
