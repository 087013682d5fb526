"""The chips above the list: the routines, everything, and a menu of all other ways to narrow it down."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from acupress_desktop.content.catalogue import Catalogue, RoutineText
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.plain import on_button, set_tip
from acupress_desktop.ui.point_list.filter_menu import FilterMenu
from acupress_desktop.ui.point_list.filter_words import title
from acupress_desktop.ui.theme import Theme

_MARGIN, _GAP, _HEIGHT, _FONT = 14, 6, 28, 12


class FilterChips(QWidget):
    """One chip a routine, one for all points, one with a menu; they wrap onto as many lines as they need."""

    chosen = Signal(Filter)
    point_at = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._chips: dict[Filter | None, QPushButton] = {}
        exclusive = QButtonGroup(self)
        chips = {
            Filter(FilterKind.ROUTINE, routine): text.chip
            for routine, text in catalogue.routine_texts.items()
        }
        for entry, text in (*chips.items(), (ALL, self.tr("All points")), (None, self.tr("More"))):
            chip = QPushButton(on_button(text), self)
            chip.setCheckable(True)
            chip.setFixedHeight(_HEIGHT)
            if entry is not None:
                chip.clicked.connect(lambda _=False, e=entry: self.chosen.emit(e))
                if entry is not ALL:
                    self._explain(chip, catalogue.routine_texts[entry.value])
            exclusive.addButton(chip)
            self._chips[entry] = chip
        self._more = self._chips[None]
        self._more.setAccessibleName(self.tr("More filters"))
        menu = FilterMenu(catalogue, self._more)
        menu.chosen.connect(self.chosen)
        menu.point_at.connect(self.point_at)
        self._more.setMenu(menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _explain(self, chip: QPushButton, text: RoutineText) -> None:
        """What a routine is; of a title of the user's own that is cut, all of it."""
        cut = text.own and text.chip != text.title
        set_tip(chip, text.title if cut else text.about)
        chip.setAccessibleName(text.title if cut else "")

    def render_view(self, view: ExploreView) -> None:
        chip = self._chips.get(view.filter, self._more)
        chip.setChecked(True)
        words = title(view.filter, self._catalogue) if chip is self._more else self.tr("More")
        if on_button(words) != self._more.text():
            self._more.setText(on_button(words))
            self.setFixedHeight(self._wrap())

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QPushButton {{ background: {theme.surface}; color: {theme.soft_ink};"
            f" border: 1px solid {theme.line}; border-radius: 14px; padding: 0 10px; font-size: {_FONT}px; }}"
            "QPushButton::menu-indicator { subcontrol-position: right center; right: 8px; }"
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
            words = QFontMetrics(bold).size(int(Qt.TextFlag.TextShowMnemonic), chip.text()).width()
            width = words + (40 if chip is self._more else 24)
            width = min(width, self.width() - 2 * _MARGIN)
            if x > _MARGIN and x + width > self.width() - _MARGIN:
                x, y = _MARGIN, y + _HEIGHT + _GAP
            chip.setGeometry(QRect(x, y, width, _HEIGHT))
            x += width + _GAP
        return y + _HEIGHT + 2
