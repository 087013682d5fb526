"""What was done and can be taken back, whoever did it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from acupress_desktop.ui.actions.worded import WordedActions


class UndoActions(WordedActions):
    """Changes of the collected points, of the user's own routines, and the stop of a session, on one stack:
    the last one goes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.undo = self.worded(lambda: self.tr("Undo"), "Ctrl+Z")
        self.redo = self.worded(lambda: self.tr("Redo"), "Ctrl+Shift+Z")
        self.undo.triggered.connect(lambda _=False: self.stack.undo())
        self.redo.triggered.connect(lambda _=False: self.stack.redo())
        self.stack.indexChanged.connect(self._render)
        self._render()

    def push(self, undo: Callable[[], None], redo: Callable[[], None], done: bool = False) -> None:
        """Do `redo` now, unless it is `done` already, and have it undone and done again as asked for."""
        self.stack.push(_Change(undo, redo, done))

    def _render(self, _: int = 0) -> None:
        self.undo.setEnabled(self.stack.canUndo())
        self.redo.setEnabled(self.stack.canRedo())


class _Change(QUndoCommand):
    """One that can be taken back. `done`: it has happened already, and is only to be undone."""

    def __init__(self, undo: Callable[[], None], redo: Callable[[], None], done: bool = False) -> None:
        super().__init__()
        self._undo, self._redo, self._done = undo, redo, done

    def undo(self) -> None:
        """Bring back what was before."""
        self._undo()

    def redo(self) -> None:
        """Do it, the first time as well."""
        if not self._done:
            self._redo()
        self._done = False
