"""The row of buttons that turns the map: front, back, side, head, ..."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.map_words import group_words
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import retell, said
from acupress_desktop.ui.view_grid import ViewGrid


class ViewSwitch(QWidget):
    """One button a group of views; the last one lists all views. Folded, that is the only one."""

    def __init__(self, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._grid: ViewGrid | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._folded = QPushButton()
        self._folded.setProperty("role", "plain")
        bind(self._folded, actions.all_views, own_name=True)
        self._folded.hide()
        row.addWidget(self._folded)
        self._unfolded: list[QPushButton] = []
        for group, action in actions.groups.items():
            button = self._segment(partial(group_words, group), "middle" if self._unfolded else "first")
            bind(button, action)
        bind(self._segment(lambda: self.tr("All…"), "last"), actions.all_views)
        for button in self._unfolded:
            row.addWidget(button)
        actions.all_views.triggered.connect(self._open)
        self._view: ExploreView | None = None
        retell(self, self._tell)

    def fold(self, folded: bool) -> None:
        """Take as little room as one button needs."""
        self._folded.setVisible(folded)
        for button in self._unfolded:
            button.setVisible(not folded)

    @property
    def wanted_width(self) -> int:
        """What all words need, standing as they stand now."""
        return sum(button.sizeHint().width() for button in self._unfolded)

    def tighten(self, tight: bool) -> None:
        """Stand closer, so that the words stay whole in a narrow window."""
        for button in self._unfolded:
            if bool(button.property("tight")) is not tight:
                button.setProperty("tight", tight)
                button.style().unpolish(button)
                button.style().polish(button)
                # Qt keeps the width that a button wanted before, until it hears that its style has changed.
                QCoreApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))

    def render_view(self, view: ExploreView) -> None:
        """Folded, it says which view the map shows."""
        self._view = view
        words = group_words(VIEWS[view.key.view].group)
        self._folded.setText(words)
        self._folded.setAccessibleName(fill(self.tr("View: %1"), words))

    def _tell(self) -> None:
        set_tip(self._folded, self.tr("Choose what the map shows (Ctrl+9)"))
        if self._view is not None:
            self.render_view(self._view)

    def _segment(self, words: Callable[[], str], place: str) -> QPushButton:
        button = said(QPushButton(), words)
        button.setProperty("role", "segment")
        button.setProperty("place", place)
        self._unfolded.append(button)
        return button

    def _open(self) -> None:
        """Open the popup of all views under the button that stands for it."""
        if self._grid is None:
            self._grid = ViewGrid(self._actions, self)
        below = self._folded if self._folded.isVisible() else self._unfolded[-1]
        self._grid.open(below.mapToGlobal(QPoint(0, below.height())))
