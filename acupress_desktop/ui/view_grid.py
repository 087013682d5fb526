"""All views of the body at a glance, of either side: each one click away, or one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.map.view_words import LETTERS, full_words
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import named, said

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
#: Views that show both sides stand in rows of so many; the others in two blocks, side by side.
_ACROSS = 3


class _Cell(QPushButton):
    """Leaves the arrows to the grid: a button of Qt's own goes to its neighbour in the tab order."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ViewGrid(QFrame):
    """A popup. Arrows travel, Enter chooses, Escape leaves; the letters are those of the map's keys."""

    def __init__(self, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = actions
        self.addActions(list(actions.views.values()))
        self.setObjectName("viewGrid")
        named(self, lambda: self.tr("All views of the body"))
        self._buttons: dict[MapKey, QPushButton] = {}
        self._cells: dict[tuple[int, int], QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 12, 14, 14)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        both = [view.id for view in VIEWS.values() if view.both_sides]
        single = [view.id for view in VIEWS.values() if not view.both_sides]
        for number, view in enumerate(both):
            self._add(
                MapKey(view), partial(self._words, view), number // _ACROSS, 2 * (number % _ACROSS), across=2
            )
        top, rows = -(-len(both) // _ACROSS), -(-len(single) // 2)
        for number, view in enumerate(single):
            row, column = top + number % rows, 3 * (number // rows)
            label = said(PlainLabel(), partial(self._words, view))
            label.setIndent(12 if column else 0)
            self._grid.addWidget(label, row, column)
            self._add(MapKey(view), lambda: self.tr("L"), row, column + 1)
            self._add(MapKey(view, mirrored=True), lambda: self.tr("R"), row, column + 2)
        actions.turned.connect(self.close)

    def open(self, below: QPoint) -> None:
        """Show all views at a place of the screen, the shown one with the focus."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(below.x(), room.right() - self.width())
        top = min(below.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        shown = (button for button in self._buttons.values() if button.isChecked())
        first = next(iter(self._buttons.values()))
        next(shown, first).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows travel, Enter presses what has the focus; letters are the actions' own keys."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            self._travel(*arrow)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    def _words(self, view: str) -> str:
        return fill(self.tr("%1 (%2)"), full_words(view), LETTERS[view])

    def _add(self, key: MapKey, words: Callable[[], str], row: int, column: int, across: int = 1) -> None:
        button = said(_Cell(), words)
        button.setAutoDefault(False)
        button.setProperty("role", "view")
        bind(button, self._actions.views[key])
        self._grid.addWidget(button, row, column, 1, across)
        self._buttons[key] = self._cells[row, column] = button

    def _travel(self, down: int, right: int) -> None:
        """To the nearest button in a direction; beside it where none lies straight ahead."""
        here = next((at for at, button in self._cells.items() if button.hasFocus()), None)
        if here is None:
            return
        ahead = {at: (at[0] - here[0]) * down + (at[1] - here[1]) * right for at in self._cells}
        aside = {at: abs((at[0] - here[0]) * right) + abs((at[1] - here[1]) * down) for at in self._cells}
        found = [at for at in self._cells if ahead[at] > 0 and (not aside[at] or down)]
        if found:
            self._cells[min(found, key=lambda at: (ahead[at], aside[at]))].setFocus()
