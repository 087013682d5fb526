"""The chips above the list: the routines, everything, and a menu of all other ways to narrow it down."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from acupress_desktop.content.catalogue import Catalogue, RoutineText
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.checks import show_checked, when_chosen, when_turned
from acupress_desktop.ui.plain import on_button, set_tip
from acupress_desktop.ui.point_list.filter_menu import FilterMenu
from acupress_desktop.ui.point_list.filter_words import title
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.theme import Theme

_MARGIN, _GAP, _HEIGHT, _FONT = 14, 6, 28, 12


class FilterChips(QWidget):
    """One chip a routine, one for all points, one with a menu; they wrap onto as many lines as they need."""

    chosen = Signal(Filter)
    point_at = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._view: ExploreView | None = None
        self._exclusive = QButtonGroup(self)
        self._all = self._chip(self.tr("All points"), ALL)
        self._more = self._chip(self.tr("More"))
        self._more.setAccessibleName(self.tr("More filters"))
        self._routines: dict[Filter, QPushButton] = {}
        self._fill()
        menu = FilterMenu(catalogue, self._more)
        menu.chosen.connect(self.chosen)
        menu.point_at.connect(self.point_at)
        self._more.setMenu(menu)
        when_turned(self._more, self._open_more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def renew(self) -> None:
        """Routines have come, gone or changed."""
        self._fill()
        self.setFixedHeight(self._wrap())

    def _fill(self) -> None:
        """A chip for each routine, before the other two in the order of Tab, too."""
        for old in self._routines.values():
            self._exclusive.removeButton(old)
            old.hide()
            old.deleteLater()
        self._routines = {}
        for routine in self._catalogue.routines:
            entry, text = Filter(FilterKind.ROUTINE, routine), self._catalogue.routine_texts[routine]
            chip = self._routines[entry] = self._chip(text.chip, entry)
            self._explain(chip, text)
            if self.isVisible():  # told to be hidden it would stay so when all of them come up
                chip.show()
        self._chips = [*self._routines.values(), self._all, self._more]
        for before, after in pairwise(self._chips):
            self.setTabOrder(before, after)

    def _chip(self, words: str, entry: Filter | None = None) -> QPushButton:
        chip = QPushButton(on_button(words), self)
        chip.setCheckable(True)
        chip.setFixedHeight(_HEIGHT)
        if entry is not None:
            when_chosen(chip, lambda: self.chosen.emit(entry))
        self._exclusive.addButton(chip)
        return chip

    def _explain(self, chip: QPushButton, text: RoutineText) -> None:
        """What a routine is; of a title of the user's own that is cut, all of it."""
        cut = text.own and text.chip != text.title
        set_tip(chip, text.title if cut else text.about)
        chip.setAccessibleName(text.title if cut else "")

    def _open_more(self, on: bool) -> None:
        """A screen reader turned it on: it is on by what is chosen in its menu alone."""
        if self._view is not None:
            self.render_view(self._view)
        if on:
            QTimer.singleShot(0, self._more.showMenu)

    def render_view(self, view: ExploreView) -> None:
        self._view = view
        chip = self._all if view.filter == ALL else self._routines.get(view.filter, self._more)
        show_checked(chip, True)
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
        for chip in self._chips:
            # As wide as the checked chip's bold words, so that choosing moves nothing.
            bold = QFont(chip.font())
            bold.setPixelSize(_FONT)
            bold.setWeight(QFont.Weight.DemiBold)
            words = QFontMetrics(bold).size(int(Qt.TextFlag.TextShowMnemonic), chip.text()).width()
            width = words + (40 if chip is self._more else 24)
            width = min(width, self.width() - 2 * _MARGIN)
            if x > _MARGIN and x + width > self.width() - _MARGIN:
                x, y = _MARGIN, y + _HEIGHT + _GAP
            chip.setGeometry(placed(QRect(x, y, width, _HEIGHT), self.width()))
            x += width + _GAP
        return y + _HEIGHT + 2
