"""Writes a font of outlines as a Type 1 font ("Adobe Type 1 Font Format", version 1.1).

The oldest kind of them is the one that keeps its names through everything: Ghostscript, which most print
queues ask to make PostScript of a PDF, turns the newer kinds (CFF, CIDs) into pictures of letters on the way.
Every glyph has a name that says which characters it stands for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from acupress_desktop.domain.value import dataclass

#: Units of an em.
UNITS = 1000
#: The keys that the two layers of the format are veiled with, and how many bytes begin the outer one.
_PROGRAM_KEY, _GLYPH_KEY = 55665, 4330
_LEAD = bytes(4)

Point = tuple[int, int]


@dataclass(frozen=True)
class Outline:
    """A filled shape in units of the em, upwards: `steps` are ("m" | "l", point) or ("c", three points)."""

    steps: tuple[tuple[str, tuple[Point, ...]], ...] = ()

    def moved(self, dx: int, dy: int) -> Outline:
        """The same shape elsewhere."""
        return replace(
            self,
            steps=tuple((kind, tuple((x + dx, y + dy) for x, y in points)) for kind, points in self.steps),
        )

    @property
    def box(self) -> tuple[int, int, int, int] | None:
        """Its bounds (left, bottom, right, top), control points with them; None for no shape."""
        points = [point for _, points in self.steps for point in points]
        if not points:
            return None
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class Glyph:
    """`code` is how a page names it, `width` how far it takes the pen."""

    code: int
    name: str
    width: int
    outline: Outline


@dataclass(frozen=True)
class Type1:
    """A font as a PDF keeps one: what can be read, what is veiled, and what ends it."""

    clear: bytes
    veiled: bytes
    end: bytes = (b"0" * 64 + b"\n") * 8 + b"cleartomark\n"


def write_type1(name: str, glyphs: Sequence[Glyph], box: tuple[int, int, int, int]) -> Type1:
    """A font of glyphs, each with its code."""
    encoding = "".join(f"dup {glyph.code} /{glyph.name} put\n" for glyph in glyphs)
    clear = _CLEAR % (name, name, encoding, *box)
    shapes = [(".notdef", _charstring(0, Outline()))]
    shapes += [(glyph.name, _charstring(glyph.width, glyph.outline)) for glyph in glyphs]
    private = [_PRIVATE % len(shapes)]
    for glyph_name, charstring in shapes:
        private.append(b"/%b %d RD %b ND\n" % (glyph_name.encode(), len(charstring), charstring))
    return Type1(clear.encode(), _veiled(_LEAD + b"".join(private) + _END, _PROGRAM_KEY))


_CLEAR = """%%!PS-AdobeFont-1.0: %s
10 dict begin
/FontInfo 1 dict dup begin
/isFixedPitch false def
end readonly def
/FontName /%s def
/PaintType 0 def
/FontType 1 def
/FontMatrix [0.001 0 0 0.001 0 0] readonly def
/Encoding 256 array
0 1 255 {1 index exch /.notdef put} for
%sreadonly def
/FontBBox {%d %d %d %d} readonly def
currentdict end
currentfile eexec
"""
_PRIVATE = b"""dup /Private 8 dict dup begin
/RD {string currentfile exch readstring pop} executeonly def
/ND {noaccess def} executeonly def
/NP {noaccess put} executeonly def
/BlueValues [] def
/MinFeature {16 16} def
/password 5839 def
/lenIV 0 def
2 index /CharStrings %d dict dup begin
"""
_END = b"""end
end
readonly put
noaccess put
dup /FontName get exch definefont pop
mark currentfile closefile
"""


def _veiled(content: bytes, key: int) -> bytes:
    made = bytearray()
    for byte in content:
        veiled = byte ^ (key >> 8)
        made.append(veiled)
        key = ((veiled + key) * 52845 + 22719) & 0xFFFF
    return bytes(made)


def _charstring(width: int, outline: Outline) -> bytes:
    """hsbw, then rmoveto, rlineto, rrcurveto and closepath, endchar."""
    parts, x, y = [_number(0) + _number(width) + b"\x0d"], 0, 0
    for at, (kind, points) in enumerate(outline.steps):
        if kind == "m" and at:
            parts.append(b"\x09")
        for px, py in points:
            parts.append(_number(px - x) + _number(py - y))
            x, y = px, py
        parts.append({"m": b"\x15", "l": b"\x05", "c": b"\x08"}[kind])
    if outline.steps:
        parts.append(b"\x09")
    return _veiled(b"".join(parts) + b"\x0e", _GLYPH_KEY)


def _number(value: int) -> bytes:
    if -107 <= value <= 107:
        return bytes([value + 139])
    if 108 <= value <= 1131:
        high, low = divmod(value - 108, 256)
        return bytes([high + 247, low])
    if -1131 <= value <= -108:
        high, low = divmod(-value - 108, 256)
        return bytes([high + 251, low])
    return b"\xff" + value.to_bytes(4, "big", signed=True)
