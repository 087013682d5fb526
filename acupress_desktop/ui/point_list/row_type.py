"""The type of the list's rows: fonts and shortened words, made once for hundreds of rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from acupress_desktop.domain.names import Script
from acupress_desktop.ui.name_fonts import in_shapes_of
from acupress_desktop.ui.sizes import factor, px

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

    def begin(self, base: QFont) -> None:
        """Rows are set in `base` from now on; another font forgets what was measured."""
        if (key := f"{factor()} {base.key()}") != self._key:
            self._base, self._key = QFont(base), key
            self._fonts, self._shortened, self._widths = {}, {}, {}

    def font(
        self, pixels: int, bold: bool = False, spaced: bool = False, script: Script = Script.LATIN
    ) -> QFont:
        """The list's font in a size in pixels; `spaced` is for capitals, `script` is whose shapes its
        characters have."""
        font = self._fonts.get((pixels, bold, spaced, script))
        if font is None:
            font = QFont(self._base)
            font.setPixelSize(px(pixels))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8 if spaced else 0)
            font = self._fonts[pixels, bold, spaced, script] = in_shapes_of(script, font)
        return font

    def fitting(
        self, words: str, pixels: int, width: float, script: Script = Script.LATIN, spaced: bool = False
    ) -> str:
        """The words, with their end left out where they are wider than `width` pixels."""
        found = self._shortened.get((words, pixels, width, script, spaced))
        if found is None:
            if len(self._shortened) >= _KEPT:
                self._shortened = {}
            metrics = QFontMetricsF(self.font(pixels, spaced=spaced, script=script))
            found = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
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
