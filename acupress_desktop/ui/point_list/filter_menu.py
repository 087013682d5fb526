"""Every way of narrowing the points down, as one menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.retelling import retell


class FilterMenu(QMenu):
    """What hurts, meridians, regions, how to reach; `point_at` has what hurts pointed at on the body."""

    def __init__(self, filters: FilterActions, point_at: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_letters(self)
        self.addAction(point_at)
        self.addSeparator()
        for words, actions in (
            (lambda: self.tr("What hurts"), filters.aches),
            (lambda: self.tr("Meridian"), filters.meridians),
            (lambda: self.tr("Body region"), filters.regions),
            (lambda: self.tr("Within reach"), filters.reaches),
        ):
            if actions:
                below = self.addMenu("")
                below.addActions(actions)
                retell(below, partial(_title, below, words))
        self.addAction(filters.favourites)


def _title(menu: QMenu, words: Callable[[], str]) -> None:
    menu.setTitle(words())
