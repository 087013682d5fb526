"""All routines as one menu: the user's own in a menu of their own where there are many."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from acupress_desktop.ui.actions.bind import echo
from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.alt_letters import with_letters
from acupress_desktop.ui.retelling import when_retold

#: More of the user's own than these fold into a menu of their own.
MOST_BESIDE = 4


class RoutineMenu(QMenu):
    """Chooses what the list shows and what is on offer. `shipped`: with those that are not the user's own;
    `page` opens the page of the user's own."""

    def __init__(
        self, filters: FilterActions, page: QAction, shipped: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filters, self._page, self._shipped = filters, page, shipped
        self._below: QMenu | None = None
        with_letters(self)
        self._fill()
        filters.routines_changed.connect(self._fill)
        when_retold(self, self._fill)

    def _fill(self) -> None:
        for entry in self.actions():
            self.removeAction(entry)
            if entry.menu() is None:
                entry.deleteLater()
        if self._below is not None:
            self._below.deleteLater()
            self._below = None
        own = self._filters.own_routines
        if self._shipped:
            for action in self._filters.routines:
                if action not in own:
                    echo(action, self)
            self.addSeparator()
        where: QMenu = self
        if self._shipped and len(own) > MOST_BESIDE:
            self._below = where = QMenu(self.tr("My routines"), self)
            self.addMenu(where)
        for action in own:
            echo(action, where)
        if own:
            where.addSeparator()
        echo(self._page, where if self._below is None else self)
