"""The letters of a PDF as people search for them.

A font of Chinese or Japanese draws some characters (月, 一, 力) and the radicals of that shape with one
glyph, and Qt tells of the glyph that it is the radical, which stands first in the font's table: whoever
searches for the character, or copies it, finds another one that looks the same.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = re.compile(rb"\[[^\]]*\]")
#: Unicode's two blocks of radicals.
_RADICAL = re.compile(rb"<(2E[89A-F][0-9A-F]|2F[0-9A-D][0-9A-F])>")


def searchable(entry: bytes) -> bytes:
    """An object of a PDF as QPdfWriter writes it. That of a font's letters tells the characters themselves in
    the place of their radicals, where Unicode knows them for the same; it stays as long as it was."""
    if b"begincmap" not in entry:
        return entry
    return _LETTERS.sub(lambda letters: _RADICAL.sub(_character, letters[0]), entry)


def _character(radical: re.Match[bytes]) -> bytes:
    letter = unicodedata.normalize("NFKC", chr(int(radical[1], 16)))
    return b"<%04X>" % ord(letter) if len(letter) == 1 and ord(letter) < 0x10000 else radical[0]
