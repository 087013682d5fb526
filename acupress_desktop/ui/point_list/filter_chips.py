"""The chips above the list: what hurts, or everything."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.theme import Theme

_MARGIN, _GAP, _HEIGHT, _FONT = 14, 6, 28, 12


class FilterChips(QWidget):
    """One chip a routine and one for all points; they wrap onto as many lines as they need."""

    chosen = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str | None, QPushButton] = {}
        exclusive = QButtonGroup(self)
        words = {routine: catalogue.routine_texts[routine].chip for routine in catalogue.routines}
        for routine, text in (*words.items(), (None, self.tr("All points"))):
            chip = QPushButton(text, self)
            chip.setCheckable(True)
            if routine is not None:
                chip.setToolTip(catalogue.routine_texts[routine].about)
            chip.setFixedHeight(_HEIGHT)
            chip.clicked.connect(lambda _=False, r=routine: self.chosen.emit(r))
            exclusive.addButton(chip)
            self._chips[routine] = chip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_view(self, view: ExploreView) -> None:
        self._chips[view.routine].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QPushButton {{ background: {theme.surface}; color: {theme.soft_ink};"
            f" border: 1px solid {theme.line}; border-radius: 14px; padding: 0 10px; font-size: {_FONT}px; }}"
            f"QPushButton:hover {{ border-color: {theme.jade}; }}"
            f"QPushButton:checked {{ color: {theme.jade}; border-color: {theme.jade}; font-weight: 600; }}"
            f"QPushButton:focus {{ border: 2px solid {theme.ink}; }}"
        )
        self._wrap()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wrap())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self._wrap())
        super().resizeEvent(event)

    def _wrap(self) -> int:
        """Place the chips line by line; the height that they take."""
        x, y = _MARGIN, 0
        for chip in self._chips.values():
            # As wide as the checked chip's bold words, so that choosing moves nothing.
            bold = QFont(chip.font())
            bold.setPixelSize(_FONT)
            bold.setWeight(QFont.Weight.DemiBold)
            width = QFontMetrics(bold).horizontalAdvance(chip.text()) + 24
            if x > _MARGIN and x + width > self.width() - _MARGIN:
                x, y = _MARGIN, y + _HEIGHT + _GAP
            chip.setGeometry(QRect(x, y, width, _HEIGHT))
            x += width + _GAP
        return y + _HEIGHT + 2
