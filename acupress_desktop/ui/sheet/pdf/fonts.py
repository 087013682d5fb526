"""The fonts of a PDF, made of what was really written.

QPdfWriter tells of a glyph which character of its font's table it is, the lowest one: 谷 becomes a radical
of that shape, a space becomes a tabulator. Here a code of a font is a piece of text and the shape that it was
set in: the characters are those that were written, two characters of one shape have two codes, and what was
set in several glyphs (a letter and its accents) or in one for several letters is one code. Fonts are simple
ones (ISO 32000-1, 9.6.2) with at most 223 codes, because those keep what they mean through PostScript.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtGui import QPainterPath, QRawFont

from acupress_desktop.ui.sheet.pdf.type1 import UNITS, Glyph, Outline, Type1, write_type1

#: ASCII has its own codes in the first font of a face; everything else comes after it, and no control codes.
_ASCII = range(0x20, 0x7F)
_OTHERS = (*range(0x80, 0x100), *range(0x21, 0x7F))

#: A glyph, and where it stands in its piece (units of the em, upwards).
Placed = tuple[int, int, int]


class Face:
    """One font of the system, as far as it was used."""

    def __init__(self, raw: QRawFont, name: str) -> None:
        self._raw, self._name = raw, name
        self._scale = UNITS / raw.pixelSize()
        self._codes: dict[tuple[tuple[Placed, ...], str], tuple[int, int, int]] = {}
        self._outlines: dict[int, Outline] = {}
        self._widths: dict[int, int] = {}
        self.fonts: list[SimpleFont] = []
        self.ascent, self.descent = round(raw.ascent() * self._scale), -round(raw.descent() * self._scale)
        self.cap_height = round(raw.capHeight() * self._scale)

    def code_of(self, placed: tuple[Placed, ...], text: str) -> tuple[int, int, int] | None:
        """Which of its fonts, which code there, and its width, for a piece of text set so. None where it has
        no shape to be drawn with: a picture of its own."""
        found = self._codes.get((placed, text))
        if found is None:
            outline = Outline(
                tuple(step for glyph, dx, dy in placed for step in self._outline(glyph).moved(dx, dy).steps)
            )
            if not outline.steps and any(map(_is_ink, text)):
                return None
            width = sum(self._width(glyph) for glyph, _, _ in placed)
            number, font = self._font_for(text)
            found = number, font.add(text, width, outline), width
            self._codes[placed, text] = found
        return found

    def _font_for(self, text: str) -> tuple[int, SimpleFont]:
        for number, font in enumerate(self.fonts):
            if font.has_room(text):
                return number, font
        self.fonts.append(SimpleFont(f"{self._name}{len(self.fonts) or ''}", latin=not self.fonts))
        return len(self.fonts) - 1, self.fonts[-1]

    def _outline(self, glyph: int) -> Outline:
        found = self._outlines.get(glyph)
        if found is None:
            found = self._outlines[glyph] = _outline(self._raw.pathForGlyph(glyph), self._scale)
        return found

    def _width(self, glyph: int) -> int:
        found = self._widths.get(glyph)
        if found is None:
            found = round(self._raw.advancesForGlyphIndexes([glyph])[0].x() * self._scale)
            self._widths[glyph] = found
        return found


class SimpleFont:
    """At most 223 codes."""

    def __init__(self, name: str, latin: bool) -> None:
        """`latin`: the codes of ASCII are for ASCII."""
        self._name = name
        self._free = list(_OTHERS[:128] if latin else _OTHERS)[::-1]
        self._latin = latin
        self.texts: dict[int, str] = {}
        self._glyphs: dict[int, Glyph] = {}
        self._names: set[str] = set()

    def has_room(self, text: str) -> bool:
        """Whether it can take one more."""
        return bool(self._free) or self._own(text) is not None

    def add(self, text: str, width: int, outline: Outline) -> int:
        """The code of a piece of text set so."""
        code = self._own(text)
        if code is None:
            code = self._free.pop()
        self.texts[code] = text
        self._glyphs[code] = Glyph(code, self._name_of(text), width, outline)
        return code

    def _own(self, text: str) -> int | None:
        """The code of ASCII, where it is not taken."""
        if not self._latin or len(text) != 1 or ord(text) not in _ASCII or ord(text) in self.texts:
            return None
        return ord(text)

    def _name_of(self, text: str) -> str:
        """As the Adobe Glyph List names characters that have no name of their own."""
        base = name = "_".join(
            f"uni{ord(letter):04X}" if ord(letter) < 0x10000 else f"u{ord(letter):X}" for letter in text
        )
        number = 1
        while name in self._names:
            name, number = f"{base}.{number}", number + 1
        self._names.add(name)
        return name

    @property
    def glyphs(self) -> list[Glyph]:
        """By their codes."""
        return [self._glyphs[code] for code in sorted(self._glyphs)]

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The bounds of all its shapes."""
        boxes = [box for glyph in self._glyphs.values() if (box := glyph.outline.box)]
        if not boxes:
            return 0, 0, 0, 0
        left, bottom, right, top = zip(*boxes, strict=True)
        return min(left), min(bottom), max(right), max(top)

    @property
    def name(self) -> str:
        """With six letters before it, as parts of fonts are named; they tell what is in it."""
        said = repr(sorted(self.texts.items())).encode()
        letters = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(said).digest()[:6])
        return f"{letters}+{self._name}"

    def program(self) -> Type1:
        """The font itself."""
        return write_type1(self.name, self.glyphs, self.box)

    def to_unicode(self) -> bytes:
        """Which characters its codes are (9.10.3). One line each: Ghostscript 10.0 makes one byte of
        both bytes of those that stand in a list (findings/ghostscript-tounicode-array.sh)."""
        rows = [
            f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>"
            for code, text in sorted(self.texts.items())
        ]
        blocks = [
            f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar"
            for part in (rows[at : at + 100] for at in range(0, len(rows), 100))
        ]
        return "\n".join((_CMAP_HEAD, *blocks, _CMAP_END)).encode()


class Fonts:
    """All that a document uses."""

    def __init__(self) -> None:
        self._faces: dict[_Key, Face] = {}
        self._of_sizes: dict[_Key, tuple[int, Face]] = {}

    def face_of(self, font: QRawFont) -> tuple[int, Face]:
        """The face of a font of any size, and its number."""
        key = (font.pixelSize(), *_key(font))
        found = self._of_sizes.get(key)
        if found is None:
            large = QRawFont(font)
            large.setPixelSize(font.unitsPerEm())
            own = _key(large)
            if own not in self._faces:
                name = _plain(f"{font.familyName()}-{font.styleName()}")
                self._faces[own] = Face(large, name)
            found = self._of_sizes[key] = list(self._faces).index(own), self._faces[own]
        return found

    @property
    def faces(self) -> Sequence[Face]:
        """In the order in which they were used first."""
        return list(self._faces.values())


#: What tells fonts apart.
_Key = tuple[object, ...]
#: Any glyph with a shape.
_PROBE = 40

_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
_CMAP_END = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _key(font: QRawFont) -> _Key:
    """A font that is made bold because there is no bold one has the names of the font that it is made of: its
    shapes tell."""
    probe = font.boundingRect(_PROBE)
    return (
        font.familyName(),
        font.styleName(),
        font.weight(),
        font.style(),
        font.unitsPerEm(),
        *probe.getRect(),  # type: ignore[misc]
    )


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]", "", name) or "Font"


def _is_ink(letter: str) -> bool:
    """Whether a character is seen."""
    return not letter.isspace() and unicodedata.category(letter) not in ("Cc", "Cf", "Zs", "Mn")


def _outline(path: QPainterPath, scale: float) -> Outline:
    steps: list[tuple[str, tuple[tuple[int, int], ...]]] = []
    elements = [path.elementAt(at) for at in range(path.elementCount())]
    points = [(round(element.x * scale), -round(element.y * scale)) for element in elements]
    at = 0
    while at < len(elements):
        # Asked so: making Python's enumeration of each element's type takes longer than all the rest.
        kind = "m" if elements[at].isMoveTo() else "c" if elements[at].isCurveTo() else "l"
        length = 3 if kind == "c" else 1
        steps.append((kind, tuple(points[at : at + length])))
        at += length
    return Outline(tuple(steps))
