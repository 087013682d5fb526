"""Text as the content of a PDF's page: the glyphs that Qt set, with the characters that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QColor, QGlyphRun, QRawFont, QTextLayout, QTextLine

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.pdf.fonts import Fonts, Placed
from acupress_desktop.ui.sheet.pdf.type1 import UNITS

#: What sets direction and joins letters: nothing that is read.
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\ufffe\uffff\u200b-\u200f\u2028-\u202e\u2060-\u2069\u00ad\ufeff]")
#: A glyph and where it stands.
_Glyph = tuple[int, float, float]
#: From where to where in the text, and with which glyphs.
_Cluster = tuple[int, int, list[_Glyph]]
_ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


@dataclass(frozen=True)
class Span:
    """How a stretch of a text looks, up to the code unit (UTF-16) at `end`, and in which language it is, ""
    for that of the page."""

    end: int
    color: str
    language: str = ""


@dataclass(frozen=True)
class Stretch:
    """What is in one language ("": that of the page), and stands in one line."""

    language: str
    content: bytes


class _Piece(NamedTuple):
    """One code on the page, with its place in the layout. (Made by the thousand: a tuple is quick.)"""

    x: float
    y: float
    font: str
    size: float
    code: int
    width: int
    span: Span


def set_text(layout: QTextLayout, spans: Sequence[Span], fonts: Fonts) -> list[Stretch] | None:
    """The content that shows a text which is laid out, in the layout's own units, downwards, in the order of
    reading; None where a font has pictures in the place of shapes."""
    text, parts = _Units(layout.text()), []
    for number in range(layout.lineCount()):
        pieces = _pieces(layout.lineAt(number), text, spans, fonts)
        if pieces is None:
            return None
        parts += [Stretch(language, _shown(list(group))) for language, group in groupby(pieces, _language)]
    return parts


class _Units:
    """A text by the places that Qt counts in, units of UTF-16."""

    def __init__(self, text: str) -> None:
        self._text, self._units = text, text.encode("utf-16-le")
        self._plain = len(self._units) == 2 * len(text)

    def part(self, start: int, end: int) -> str:
        """What is between two places."""
        if self._plain:
            return self._text[start:end]
        return self._units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _language(piece: _Piece) -> str:
    return piece.span.language


def _pieces(line: QTextLine, text: _Units, spans: Sequence[Span], fonts: Fonts) -> list[_Piece] | None:
    """Of one line, from left to right."""
    pieces = []
    for font, clusters in _clusters(line, text):
        number, face = fonts.face_of(font)
        size = font.pixelSize()
        for start, end, glyphs in clusters:
            said = _UNSEEN.sub("", text.part(start, end))
            if not said:
                continue
            first, x, y = glyphs[0]
            placed: tuple[Placed, ...] = ((first, 0, 0),)
            if len(glyphs) > 1:
                placed = tuple(
                    (glyph, round((gx - x) * UNITS / size), -round((gy - y) * UNITS / size))
                    for glyph, gx, gy in glyphs
                )
            # A space at the end of a line may have no glyph. It is a piece of its own, with no width:
            # Ghostscript forgets pieces of several characters.
            letters = said.rstrip() or said[0]
            spaces = said[len(letters) :]
            found = face.code_of(placed, letters)
            if found is None:
                return None
            part, code, width = found
            span = next((span for span in spans if start < span.end), spans[-1])
            pieces.append(_Piece(x, y, f"F{number}-{part}", size, code, width, span))
            for space in spaces:
                blank = face.code_of((), space)
                if blank is not None:
                    after = x + width * size / UNITS
                    pieces.append(_Piece(after, y, f"F{number}-{blank[0]}", size, blank[1], 0, span))
    return sorted(pieces, key=lambda piece: piece.x)


def _clusters(line: QTextLine, text: _Units) -> Iterator[tuple[QRawFont, list[_Cluster]]]:
    """What cannot be taken apart: some characters of a line, and their glyphs; by fonts."""
    end = line.textStart() + line.textLength()
    runs = [(run.rawFont(), run.stringIndexes(), _glyphs(run)) for run in line.glyphRuns(-1, -1, _ALL)]
    starts = sorted(start for _, indexes, _ in runs for start in set(indexes))
    if len(starts) > len(set(starts)):
        yield from _one_by_one(line, text)
        return
    ends = dict(zip(starts, [*starts[1:], end], strict=False))  # none in an empty line
    for font, indexes, glyphs in runs:
        clusters: list[_Cluster] = []
        before = -1
        for index, glyph in zip(indexes, glyphs, strict=True):
            if index == before:
                clusters[-1][2].append(glyph)
            else:
                clusters.append((index, ends[index], [glyph]))
            before = index
        yield font, clusters


def _one_by_one(line: QTextLine, text: _Units) -> Iterator[tuple[QRawFont, list[_Cluster]]]:
    """The same, asked letter by letter: where a piece of text needs two fonts, Qt 6.11 counts what is in the
    second from the beginning of the piece (findings/qt-glyph-run-indexes.sh)."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    letters = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text.part(start, end))
    found: list[tuple[QRawFont, _Cluster]] = []
    at = 0
    while (following := letters.toNextBoundary()) != -1:
        runs = line.glyphRuns(start + at, following - at, _ALL)
        glyphs = [glyph for run in runs for glyph in _glyphs(run)]
        if found and (not glyphs or glyphs == found[-1][1][2]):  # one shape for several letters
            font, (begin, _, shape) = found[-1]
            found[-1] = font, (begin, start + following, shape)
        elif glyphs:
            found.append((runs[0].rawFont(), (start + at, start + following, glyphs)))
        at = following
    for font, cluster in found:
        yield font, [cluster]


def _glyphs(run: QGlyphRun) -> list[_Glyph]:
    return [
        (glyph, place.x(), place.y())
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]


def _shown(pieces: list[_Piece]) -> bytes:
    parts, color = [b"BT\n"], ""
    for (font, size, told, y), group in groupby(pieces, lambda p: (p.font, p.size, p.span.color, p.y)):
        run = list(group)
        if told != color:
            ink = QColor(told)
            shares = (_real(share) for share in (ink.redF(), ink.greenF(), ink.blueF()))
            parts.append(b" ".join(shares) + b" rg\n")
            color = told
        parts.append(
            b"/%b %b Tf\n1 0 0 -1 %b %b Tm\n" % (font.encode(), _real(size), _real(run[0].x), _real(y))
        )
        parts.append(b"[" + _row(run) + b"] TJ\n")
    parts.append(b"ET\n")
    return b"".join(parts)


def _row(pieces: list[_Piece]) -> bytes:
    """Strings, and between them how far the pen goes back where the next piece does not stand where it is."""
    row, string, pen = b"", b"", pieces[0].x
    for piece in pieces:
        back = round((pen - piece.x) * UNITS / piece.size)
        if back:
            row += b"<%b>%d" % (string.hex().encode(), back)
            string, pen = b"", pen - back * piece.size / UNITS
        string += bytes([piece.code])
        pen += piece.width * piece.size / UNITS
    return row + b"<%b>" % string.hex().encode()


def _real(number: float) -> bytes:
    return f"{number:.3f}".rstrip("0").rstrip(".").encode() or b"0"
