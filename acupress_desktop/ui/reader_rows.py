"""Rows that do what a screen reader's one action for them says.

Qt offers "Toggle" for every row of a list, which selects it or takes the selection away, and nothing else:
what the program goes by, the current row, stays where it was.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView


def choose_by_reader(view: QAbstractItemView, chosen: Callable[[], object] = lambda: None) -> None:
    """Have a row that a reader selects become the current one, as a click makes it; the current one cannot be
    without its selection. `chosen` is called then, as after a click. A list that gets another model has to be
    told again."""
    later = QTimer(view)  # a click selects first, too, and makes the row the current one a moment later
    later.setSingleShot(True)
    later.setInterval(0)
    later.timeout.connect(lambda: _follow(view, chosen))
    view.selectionModel().selectionChanged.connect(lambda *_: later.start())


def _follow(view: QAbstractItemView, chosen: Callable[[], object]) -> None:
    rows, current = view.selectionModel().selectedIndexes(), view.currentIndex()
    if rows and current not in rows:
        view.setCurrentIndex(rows[0])
    elif not rows and current.isValid():
        view.setCurrentIndex(current)
    else:
        return
    chosen()
