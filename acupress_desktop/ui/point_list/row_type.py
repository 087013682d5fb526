"""The type of the list's rows: fonts and shortened words, made once for hundreds of rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from acupress_desktop.domain.names import Script
from acupress_desktop.ui.name_fonts import in_shapes_of
from acupress_desktop.ui.sizes import factor, lettered

#: So many shortened texts are kept; all rows at a few widths.
_KEPT = 4000


class RowType:
    """Call `begin` with the list's own font before a row is painted: another font forgets what was kept."""

    def __init__(self) -> None:
        self._base = QFont()
        self._key = ""
        self._fonts: dict[tuple[int, bool, bool, Script], QFont] = {}
        self._shortened: dict[tuple[str, int, float, Script, bool], str] = {}
        self._widths: dict[tuple[str, int, Script], float] = {}
        self._lines: dict[tuple[str, int, float], tuple[str, ...]] = {}

    def begin(self, base: QFont) -> None:
        """Rows are set in `base` from now on; another font forgets what was measured."""
        if (key := f"{factor()} {base.key()}") != self._key:
            self._base, self._key = QFont(base), key
            self._fonts, self._shortened, self._widths, self._lines = {}, {}, {}, {}

    def font(
        self, pixels: int, bold: bool = False, spaced: bool = False, script: Script = Script.LATIN
    ) -> QFont:
        """The list's font in a size in pixels; `spaced` is for capitals, `script` is whose shapes its
        characters have."""
        font = self._fonts.get((pixels, bold, spaced, script))
        if font is None:
            font = lettered(self._base, pixels)
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8 if spaced else 0)
            font = self._fonts[pixels, bold, spaced, script] = in_shapes_of(script, font)
        return font

    def fitting(
        self, words: str, pixels: int, width: float, script: Script = Script.LATIN, spaced: bool = False
    ) -> str:
        """The words, without their end where they are wider than `width` pixels; of a head (`spaced`) without
        the middle, since titles that begin alike differ at their ends."""
        found = self._shortened.get((words, pixels, width, script, spaced))
        if found is None:
            if len(self._shortened) >= _KEPT:
                self._shortened = {}
            metrics = QFontMetricsF(self.font(pixels, spaced=spaced, script=script))
            cut = Qt.TextElideMode.ElideMiddle if spaced else Qt.TextElideMode.ElideRight
            found = metrics.elidedText(words, cut, width)
            self._shortened[words, pixels, width, script, spaced] = found
        return found

    def advance(self, words: str, pixels: int, script: Script) -> float:
        """How wide the words are, in pixels."""
        found = self._widths.get((words, pixels, script))
        if found is None:
            if len(self._widths) >= _KEPT:
                self._widths = {}
            found = QFontMetricsF(self.font(pixels, script=script)).horizontalAdvance(words)
            self._widths[words, pixels, script] = found
        return found

    def lines(self, words: str, pixels: int, width: float) -> tuple[str, ...]:
        """The words in as many lines as they need, each within `width` pixels."""
        found = self._lines.get((words, pixels, width))
        if found is None:
            if len(self._lines) >= _KEPT:
                self._lines = {}
            fits = self.advance(words, pixels, Script.LATIN) <= width
            found = (words,) if fits else tuple(self._broken(words, pixels, width))
            self._lines[words, pixels, width] = found
        return found

    def _broken(self, words: str, pixels: int, width: float) -> Iterator[str]:
        layout = QTextLayout(words, self.font(pixels))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            yield words[line.textStart() : line.textStart() + line.textLength()].rstrip()
        layout.endLayout()
