"""Text as the content of a PDF's page: the glyphs that Qt set, with the characters that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QColor, QGlyphRun, QRawFont, QTextLayout, QTextLine

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.pdf.fonts import Fonts
from acupress_desktop.ui.sheet.pdf.type1 import UNITS

#: What sets direction and joins letters: nothing that is read.
_UNSEEN = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2069\u00ad\ufeff]")
#: A glyph and where it stands.
_Placed = tuple[int, float, float]
#: From where to where in the text (code units), and with which font and glyphs.
_Cluster = tuple[int, int, QRawFont, list[_Placed]]
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


@dataclass(frozen=True)
class _Piece:
    """One code on the page, with its place in the layout."""

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
    text = layout.text().encode("utf-16-le")
    parts = []
    for number in range(layout.lineCount()):
        pieces = _pieces(layout.lineAt(number), text, spans, fonts)
        if pieces is None:
            return None
        parts += [Stretch(language, _shown(list(group))) for language, group in groupby(pieces, _language)]
    return parts


def _language(piece: _Piece) -> str:
    return piece.span.language


def _pieces(line: QTextLine, text: bytes, spans: Sequence[Span], fonts: Fonts) -> list[_Piece] | None:
    """Of one line, from left to right."""
    pieces = []
    for start, end, font, glyphs in _clusters(line, text):
        said = _UNSEEN.sub("", text[2 * start : 2 * end].decode("utf-16-le", "replace"))
        if not said:
            continue
        number, face = fonts.face_of(font)
        size = font.pixelSize()
        (_, x, y), *_ = glyphs
        placed = tuple(
            (glyph, round((gx - x) * UNITS / size), -round((gy - y) * UNITS / size))
            for glyph, gx, gy in glyphs
        )
        found = face.code_of(placed, said)
        if found is None:
            return None
        part, code, width = found
        span = next((span for span in spans if start < span.end), spans[-1])
        pieces.append(_Piece(x, y, f"F{number}-{part}", size, code, width, span))
    return sorted(pieces, key=lambda piece: piece.x)


def _clusters(line: QTextLine, text: bytes) -> Iterator[_Cluster]:
    """What cannot be taken apart: some characters of a line, and their glyphs."""
    end = line.textStart() + line.textLength()
    runs = line.glyphRuns(-1, -1, _ALL)
    told = [sorted(set(run.stringIndexes())) for run in runs]
    starts = sorted(index for run in told for index in run)
    if len(starts) > len(set(starts)):
        yield from _one_by_one(line, text)
        return
    ends = dict(zip(starts, [*starts[1:], end], strict=True))
    for run in runs:
        for index, group in groupby(
            zip(run.stringIndexes(), _glyphs(run), strict=True), lambda pair: pair[0]
        ):
            yield index, ends[index], run.rawFont(), [glyph for _, glyph in group]


def _one_by_one(line: QTextLine, text: bytes) -> Iterator[_Cluster]:
    """The same, asked letter by letter: where a piece of text needs two fonts, Qt 6.11 counts what is in the
    second from the beginning of the piece (findings/qt-glyph-run-indexes.sh)."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    letters = QTextBoundaryFinder(
        QTextBoundaryFinder.BoundaryType.Grapheme, text[2 * start : 2 * end].decode("utf-16-le", "replace")
    )
    found: list[_Cluster] = []
    at = 0
    while (following := letters.toNextBoundary()) != -1:
        runs = line.glyphRuns(start + at, following - at, _ALL)
        glyphs = [glyph for run in runs for glyph in _glyphs(run)]
        if found and (not glyphs or glyphs == found[-1][3]):  # one shape for several letters
            found[-1] = (found[-1][0], start + following, *found[-1][2:])
        elif glyphs:
            found.append((start + at, start + following, runs[0].rawFont(), glyphs))
        at = following
    yield from found


def _glyphs(run: QGlyphRun) -> Iterator[_Placed]:
    for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
        yield glyph, place.x(), place.y()


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
