"""Every way of narrowing the points down, as one menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from acupress_desktop.ui.actions.filter_actions import FilterActions


class FilterMenu(QMenu):
    """What hurts, meridians, regions, how to reach; `point_at` has what hurts pointed at on the body."""

    def __init__(self, filters: FilterActions, point_at: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(point_at)
        self.addSeparator()
        for words, actions in (
            (self.tr("What hurts"), filters.aches),
            (self.tr("Meridian"), filters.meridians),
            (self.tr("Body region"), filters.regions),
            (self.tr("Within reach"), filters.reaches),
        ):
            if actions:
                self.addMenu(words).addActions(actions)
        self.addAction(filters.favourites)
