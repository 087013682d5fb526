"""Setting text on paper: sizes in points, lengths in millimetres, whatever the device's resolution.

The painter is scaled to millimetres, so a font's pixel size is millimetres too; Qt wants whole
pixels there, so fonts are made 100 times as large and the painter is scaled down by 100.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from acupress_desktop.domain.names import Script
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.font_features import set_feature
from acupress_desktop.ui.name_fonts import in_shapes_of
from acupress_desktop.ui.sheet import writing
from acupress_desktop.ui.sheet.kept import once
from acupress_desktop.ui.sheet.pdf.marks import draw_text
from acupress_desktop.ui.sheet.pdf.words import Span
from acupress_desktop.ui.sheet.shades import shade, without_colours
from acupress_desktop.ui.sides import from_right

MM_PER_POINT = 25.4 / 72
#: Layout units per millimetre.
FINE = 100.0


@dataclass(frozen=True)
class Ink:
    """How a run of text looks; `size` is in points, `script` whose shapes its characters have."""

    size: float
    color: str
    bold: bool = False
    script: Script = Script.LATIN


Run = tuple[str, Ink]


@dataclass(frozen=True)
class Text:
    """One paragraph with its place (mm), `align_right` at the end of the lines, not where they begin, or
    `centred`. The text is taken as it is: neither markup nor shortcuts."""

    runs: tuple[Run, ...]
    box: QRectF
    align_right: bool = False
    centred: bool = False

    def paint(self, painter: QPainter) -> None:
        """Paint the text into its box; the painter's unit is that of the layout."""
        layout, _ = _laid_out(self.runs, self.box.width(), self.align_right, self.centred)
        painter.save()
        painter.translate(self.box.topLeft())
        painter.scale(1 / FINE, 1 / FINE)
        _draw(painter, layout, self.runs)
        painter.restore()


def text(
    runs: tuple[Run, ...], x: float, y: float, width: float, align_right: bool = False, centred: bool = False
) -> Text:
    """A paragraph from its top left corner on, as high as it has to be (mm)."""
    return Text(runs, QRectF(x, y, width, height_of(runs, width)), align_right, centred)


def paint_centred(painter: QPainter, words: str, at: QPointF, ink: Ink) -> None:
    """Paint a few words in one line around a place; the painter's unit is that of the layout."""
    run = ((words, ink),)
    wide = width_of(run[0]) + 0.1
    layout, _ = _laid_out(run, wide, False)
    line = layout.lineAt(0)
    painter.save()
    painter.translate(at)
    painter.scale(1 / FINE, 1 / FINE)
    painter.translate(-line.naturalTextWidth() / 2, -line.height() / 2)
    _draw(painter, layout, run)
    painter.restore()


def width_of(run: Run) -> float:
    """How wide a run is in one line (mm)."""
    words, ink = run
    return _metrics(ink).horizontalAdvance(words) / FINE


def height_of(runs: tuple[Run, ...], width: float) -> float:
    """How high a paragraph gets (mm)."""
    return _height_of(runs, width, writing.hand())


@lru_cache(maxsize=4096)
def _height_of(runs: tuple[Run, ...], width: float, _: writing.Hand) -> float:
    return _laid_out(runs, width, False)[1]


def lines_of(run: Run, width: float) -> list[str]:
    """A run broken into the lines that it makes, each with the spaces at its end: in Chinese and Japanese
    there are none."""
    layout, _ = _laid_out((run,), width, False)
    units = run[0].encode("utf-16-le")  # Qt counts in units of UTF-16
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    starts = [2 * line.textStart() for line in lines] + [len(units)]
    return [units[a:b].decode("utf-16-le") for a, b in pairwise(starts)]


def is_torn(runs: tuple[Run, ...], width: float) -> bool:
    """Whether a line ends within a word, because the word is longer than the line."""
    layout, _ = _laid_out(runs, width, False)
    breaks = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, layout.text())
    for number in range(1, layout.lineCount()):
        breaks.setPosition(layout.lineAt(number).textStart())
        if not breaks.isAtBoundary():
            return True
    return False


def untorn(ways: Iterable[tuple[Run, ...]], width: float) -> tuple[Run, ...]:
    """The first of several ways to set a paragraph in which no word is torn; else the last of them."""
    runs: tuple[Run, ...] = ()
    for runs in ways:
        if not is_torn(runs, width):
            break
    return runs


def line_height(size: float) -> float:
    """The distance of two lines of a type (mm)."""
    return size * MM_PER_POINT * _SPACING


def font(size: float, bold: bool = False, script: Script = Script.LATIN) -> QFont:
    """The system's font at a size in points, in layout units."""
    made = QFont()
    made.setPixelSize(max(1, round(size * MM_PER_POINT * FINE)))
    made.setBold(bold)
    set_feature(made, "liga", 0)  # so that a PDF is searched and copied letter by letter
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return in_shapes_of(writing.script() if script is Script.LATIN else script, made)


def _metrics(ink: Ink) -> QFontMetricsF:
    def make() -> QFontMetricsF:
        return QFontMetricsF(font(ink.size, ink.bold, ink.script))

    return once(make, ink.size, ink.bold, ink.script)


_SPACING = 1.28
_outlined = [False]


@contextmanager
def outlined() -> Iterator[None]:
    """Paint letters as shapes, which look the same where our fonts are missing."""
    _outlined.append(True)
    try:
        yield
    finally:
        _outlined.pop()


def _fill_outlines(painter: QPainter, layout: QTextLayout, runs: tuple[Run, ...]) -> None:
    start = 0
    for run, ink in runs:
        length = len(run.encode("utf-16-le")) // 2
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for glyphs in layout.glyphRuns(start, length) if length else ():
            raw = glyphs.rawFont()
            for glyph, at in zip(glyphs.glyphIndexes(), glyphs.positions(), strict=True):
                shape.addPath(raw.pathForGlyph(glyph).translated(at))
        painter.fillPath(shape, QColor(shade(ink.color)))
        start += length


#: Characters that are read in the languages of these, whatever the page's is.
_READ_IN = {
    Script.SIMPLIFIED: "zh-Hans",
    Script.TRADITIONAL: "zh-Hant",
    Script.JAPANESE: "ja",
    Script.KOREAN: "ko",
}


def _spans(runs: tuple[Run, ...]) -> list[Span]:
    spans, end = [], 0
    for words, ink in runs:
        end += len(words.encode("utf-16-le")) // 2
        own = ink.script is not writing.script()
        spans.append(Span(end, shade(ink.color), _READ_IN.get(ink.script, "") if own else ""))
    return spans


def _draw(painter: QPainter, layout: QTextLayout, runs: tuple[Run, ...]) -> None:
    if _outlined[-1]:
        _fill_outlines(painter, layout, runs)
    else:
        draw_text(painter, layout, lambda: _spans(runs))


def _laid_out(
    runs: tuple[Run, ...], width: float, align_right: bool, centred: bool = False
) -> tuple[QTextLayout, float]:
    def make() -> tuple[QTextLayout, float]:
        return _lay_out(runs, width, align_right, centred)

    return once(make, runs, width, align_right, centred, without_colours())


def _lay_out(
    runs: tuple[Run, ...], width: float, align_right: bool, centred: bool
) -> tuple[QTextLayout, float]:
    layout = QTextLayout("".join(text for text, _ in runs), font(runs[0][1].size, runs[0][1].bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Of the page, not of the paragraph: a right-to-left title begins where all others do.
    right = from_right()
    side = Qt.AlignmentFlag.AlignRight if align_right is not right else Qt.AlignmentFlag.AlignLeft
    if centred:
        side = Qt.AlignmentFlag.AlignHCenter
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    formats = []
    start = 0
    for run, ink in runs:
        style = QTextCharFormat()
        style.setFont(font(ink.size, ink.bold, ink.script))
        style.setForeground(QColor(shade(ink.color)))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, len(run.encode("utf-16-le")) // 2, style
        formats.append(span)
        start += span.length
    layout.setFormats(formats)
    step = max(ink.size for _, ink in runs) * MM_PER_POINT * _SPACING * FINE
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * FINE)
        line.setPosition(QPointF(0.0, y))
        y += step
    layout.endLayout()
    return layout, y / FINE
