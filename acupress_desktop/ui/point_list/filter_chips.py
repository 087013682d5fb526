"""The chips above the list: the routines, everything, and a menu of all other ways to narrow it down. Many
routines of the user's own fold into a menu."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.filters import ALL, FilterKind
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.actions.routine_actions import RoutineActions
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.plain import on_button, set_tip
from acupress_desktop.ui.point_list.filter_menu import FilterMenu
from acupress_desktop.ui.point_list.filter_words import title
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.routines.own_menu import show_own_menu
from acupress_desktop.ui.routines.routine_menu import MOST_BESIDE, RoutineMenu
from acupress_desktop.ui.sides import placed, sided
from acupress_desktop.ui.sizes import fixed, px, sized
from acupress_desktop.ui.theme import Theme

_MARGIN, _GAP, _HEIGHT, _FONT = 14, 6, 28, 12


class FilterChips(QWidget):
    """One chip a routine, one for all points, one with a menu; they wrap onto as many lines as they need."""

    def __init__(
        self,
        catalogue: Catalogue,
        filters: FilterActions,
        point_at: QAction,
        page: QAction,
        parent: QWidget | None = None,
    ) -> None:
        """`page` opens the page of the user's own routines."""
        super().__init__(parent)
        self._catalogue, self._filters, self._page = catalogue, filters, page
        self._own: RoutineActions | None = None
        self._view: ExploreView | None = None
        self._all = self._chip(filters.all_points, filters.all_points.text())
        self._more = self._make("")
        self._more.setCheckable(True)
        self._routines: list[QPushButton] = []
        self._mine = self._make("")
        self._mine.setCheckable(True)
        self._mine.setMenu(RoutineMenu(filters, page, shipped=False, parent=self._mine))
        when_turned(self._mine, lambda _: self._open(self._mine))
        self._fill()
        self._menu = FilterMenu(filters, point_at, self._more)
        self._more.setMenu(self._menu)
        when_turned(self._more, lambda _: self._open(self._more))
        filters.routines_changed.connect(self._renew)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        retell(self, self._tell)

    def _tell(self) -> None:
        for chip, routine in zip(self._routines, self._beside, strict=True):
            chip.setText(on_button(self._catalogue.routine_texts[routine].chip))
        self._mine.setAccessibleName(self.tr("My routines"))
        self._all.setText(on_button(self._filters.all_points.text()))
        self._more.setAccessibleName(self.tr("More filters"))
        self._more.setText("")
        if self._view is None:
            self._more.setText(self.tr("More"))
            self._render_mine()
        else:
            self.render_view(self._view)

    def _renew(self) -> None:
        """Routines have come, gone or changed."""
        self._fill()
        self.setFixedHeight(self._wrap())

    def _fill(self) -> None:
        """A chip for each routine, before the other two in the order of Tab, too."""
        for old in self._routines:
            old.hide()
            old.deleteLater()
        texts, actions = (
            self._catalogue.routine_texts,
            dict(zip(self._catalogue.routines, self._filters.routines, strict=True)),
        )
        own = [routine for routine in actions if texts[routine].own]
        self._folded = len(own) > MOST_BESIDE
        self._beside = [routine for routine in actions if not (self._folded and texts[routine].own)]
        self._routines = [self._chip(actions[routine], texts[routine].chip) for routine in self._beside]
        for chip, routine in zip(self._routines, self._beside, strict=True):
            if texts[routine].own:
                self._offer_menu(chip, routine)
        self._mine.setVisible(self._folded)
        self._render_mine()
        folded = [self._mine] if self._folded else []
        self._chips = [*self._routines, *folded, self._all, self._more]
        for before, after in pairwise(self._chips):
            self.setTabOrder(before, after)

    def _chip(self, action: QAction, words: str) -> QPushButton:
        chip = self._make(words)
        bind(chip, action)
        if self.isVisible():  # told to be hidden it would stay so when all of them come up
            chip.show()
        return chip

    def _make(self, words: str) -> QPushButton:
        chip = QPushButton(on_button(words), self)
        fixed(chip, height=_HEIGHT)
        return chip

    def _offer_menu(self, chip: QPushButton, routine: str) -> None:
        """What can be done with a routine of the user's own."""
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def show(at: QPoint) -> None:
            if self._own is not None:
                show_own_menu(routine, self._own, self._page, chip, at)

        chip.customContextMenuRequested.connect(show)

    def offer_own(self, own: RoutineActions) -> None:
        """What can be done with routines of the user's own, from now on in the menus of their chips."""
        self._own = own

    def _open(self, chip: QPushButton) -> None:
        """A screen reader turned it: it is on by what is chosen in its menu alone."""
        if self._view is not None:
            self.render_view(self._view)
        QTimer.singleShot(0, chip.showMenu)

    def _render_mine(self) -> None:
        """The chip of many routines says which one is chosen, else how many there are."""
        texts, count = self._catalogue.routine_texts, len(self._filters.own_routines)
        chosen = self._view.routine if self._view is not None else None
        own = chosen is not None and chosen in self._catalogue.routines and texts[chosen].own
        words = texts[chosen].chip if own and chosen is not None else fill(self.tr("My routines (%1)"), count)
        show_checked(self._mine, own)
        set_tip(self._mine, texts[chosen].title if own and chosen is not None else "")
        self._mine.setText(on_button(words))

    def offer(self, actions: Sequence[QAction]) -> None:
        """What can be done with all points of the list."""
        self._menu.addSeparator()
        self._menu.addActions(list(actions))

    def render_view(self, view: ExploreView) -> None:
        """Show on the chip with the menu what was chosen there; the others follow their actions."""
        self._view = view
        more = view.filter.kind is not FilterKind.ROUTINE and view.filter != ALL
        show_checked(self._more, more)
        words = title(view.filter, self._catalogue) if more else self.tr("More")
        before = self._more.text(), self._mine.text()
        self._more.setText(on_button(words))
        self._render_mine()
        if (self._more.text(), self._mine.text()) != before:
            self.setFixedHeight(self._wrap())

    def set_theme(self, theme: Theme) -> None:
        """The colours of the chips, and their new widths."""
        self.setStyleSheet(
            sized(
                f"QPushButton {{ background: {theme.surface}; color: {theme.soft_ink};"
                f" border: 1px solid {theme.edge}; border-radius: 14px; padding: 0 10px;"
                f" font-size: {_FONT}px; }}"
                "QPushButton::menu-indicator {"  # Qt mirrors its place, but not how far from there it is
                f" subcontrol-position: right center; {sided('right')}: 8px; }}"
                f"QPushButton:hover {{ border-color: {theme.jade}; }}"
                f"QPushButton:checked {{ color: {theme.jade}; border-color: {theme.jade};"
                " font-weight: 600; }"
                f"QPushButton:focus {{ border: 2px solid {theme.ink}; }}"
            )
        )
        self.setFixedHeight(self._wrap())

    def sizeHint(self) -> QSize:
        """As high as the lines that the chips take now."""
        return QSize(px(200), self._wrap())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        self.setFixedHeight(self._wrap())
        super().resizeEvent(event)

    def _wrap(self) -> int:
        """Place the chips line by line; the height that they take."""
        x, y, high = _MARGIN, 0, px(_HEIGHT)
        for chip in self._chips:
            # As wide as the checked chip's bold words, so that choosing moves nothing.
            bold = QFont(chip.font())
            bold.setPixelSize(px(_FONT))
            bold.setWeight(QFont.Weight.DemiBold)
            words = QFontMetrics(bold).size(int(Qt.TextFlag.TextShowMnemonic), chip.text()).width()
            width = words + px(40 if chip in (self._more, self._mine) else 24)
            width = min(width, self.width() - 2 * _MARGIN)
            if x > _MARGIN and x + width > self.width() - _MARGIN:
                x, y = _MARGIN, y + high + _GAP
            chip.setGeometry(placed(QRect(x, y, width, high), self.width()))
            x += width + _GAP
        return y + high + 2
