"""What can be done with the user's own routines, and undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.routines import Routine
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.ui.actions.undo_actions import UndoActions
from acupress_desktop.ui.actions.worded import WordedActions
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import until_gone


class RoutineActions(WordedActions):
    """Every change goes over the one stack. `chosen` is the routine that is meant, by its id, None for none;
    `moved` says that it is another one. `told` says in a sentence what was done, or could not be done."""

    told = Signal(str)
    moved = Signal()

    def __init__(
        self, routines: RoutinesService, history: UndoActions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._routines, self._history = routines, history
        self.chosen: str | None = None
        # Asked for and answered where dialogs are opened.
        self.start = self.worded(lambda: self.tr("Start"))
        self.print_it = self.worded(lambda: self.tr("Print"))
        self.rename = self.worded(lambda: self.tr("Rename…"), "F2")
        self.save = self.worded(lambda: self.tr("Save as a file…"))
        self.copy_code = self.worded(lambda: self.tr("Copy its code"))
        self.duplicate = self._make(lambda: self.tr("Duplicate"), self._duplicate, "Ctrl+Shift+D")
        self.delete = self._make(lambda: self.tr("Delete"), self._delete, "Del")
        self.up = self._make(lambda: self.tr("Move up"), lambda: self._step(-1), "Alt+Up")
        self.down = self._make(lambda: self.tr("Move down"), lambda: self._step(1), "Alt+Down")
        until_gone(self, routines.listen(self._follow))
        self._render()

    @property
    def of_routine(self) -> list[QAction]:
        """Those of the routine that is meant."""
        return [self.rename, self.duplicate, self.delete, self.up, self.down, self.save, self.copy_code]

    @property
    def own(self) -> OwnRoutine | None:
        """The one that is meant."""
        return next((own for own in self._routines.own if own.routine.id == self.chosen), None)

    @property
    def place(self) -> int:
        """Where it stands among the user's own, counted from 0; -1 for none."""
        return next((n for n, own in enumerate(self._routines.own) if own.routine.id == self.chosen), -1)

    def choose(self, routine_id: str | None) -> None:
        """Mean another one."""
        if routine_id != self.chosen:
            self.chosen = routine_id
            self._render()
            self.moved.emit()

    def name_it(self, title: str) -> None:
        """Call the one that is meant otherwise."""
        own = self.own
        if own is not None and title and title != own.title:
            name, before = own.routine.id, own.title
            self._do(lambda: self._routines.rename(name, title), lambda: self._routines.rename(name, before))

    def move(self, place: int, to: int) -> None:
        """Have one at another place; both count from 0."""
        own = self._routines.own
        if 0 <= place < len(own) and 0 <= to < len(own) and place != to:
            name = own[place].routine.id
            self._do(lambda: self._routines.move(name, to), lambda: self._routines.move(name, place))

    def keep(self, routine: Routine, title: str) -> OwnRoutine:
        """Have what a routine does as one of the user's own. Raises KnownError where it cannot be kept."""
        kept = self._routines.keep(routine, title)
        self._have(kept)
        return kept

    def take(self, own: OwnRoutine, if_taken: IfTaken = IfTaken.OTHER_ID) -> OwnRoutine:
        """Have one that was handed on among the user's own. Raises KnownError where it cannot be kept."""
        there = {one.routine.id: one for one in self._routines.own}
        kept = self._routines.take(own, if_taken)
        before = there.get(kept.routine.id)
        if before is None:
            self._have(kept)
        elif before != kept:
            replaced = before
            self._put(
                lambda: self._routines.take(kept, IfTaken.REPLACE),
                lambda: self._routines.take(replaced, IfTaken.REPLACE),
            )
        return kept

    def _have(self, kept: OwnRoutine) -> None:
        """It has come: undone it goes, done again it comes back to its place."""
        name = kept.routine.id
        place = next((n for n, own in enumerate(self._routines.own) if own.routine.id == name), 0)
        self._put(lambda: self._routines.put(kept, place), lambda: self._routines.remove(name))

    def _duplicate(self) -> None:
        own = self.own
        if own is None:
            return
        made: list[OwnRoutine] = []
        if attempt(lambda: made.append(self._routines.duplicate(own.routine.id)), self.told.emit):
            self._have(made[0])
            self.choose(made[0].routine.id)

    def _delete(self) -> None:
        own, place = self.own, self.place
        if own is None:
            return
        others = self._routines.own
        nearest = others[place + 1 : place + 2] or others[max(place - 1, 0) : place]
        if self._do(lambda: self._routines.remove(own.routine.id), lambda: self._routines.put(own, place)):
            self.choose(nearest[0].routine.id if nearest else None)
            self.told.emit(fill(self.tr("“%1” is deleted. Undo (Ctrl+Z) brings it back."), own.title))

    def _step(self, by: int) -> None:
        self.move(self.place, self.place + by)

    def _do(self, do: Callable[[], object], undo: Callable[[], object]) -> bool:
        """Do it, and have it undone as asked for; whether it was done."""
        if not attempt(do, self.told.emit):
            return False
        self._put(do, undo)
        return True

    def _put(self, do: Callable[[], object], undo: Callable[[], object]) -> None:
        """Of what was done already. What cannot be undone, as another program changed it, is told."""

        def doing(command: Callable[[], object]) -> Callable[[], None]:
            def attempted() -> None:
                attempt(command, self.told.emit)

            return attempted

        self._history.push(doing(undo), doing(do), done=True)

    def _follow(self) -> None:
        if self.chosen is not None and self.own is None:
            self.chosen = None
            self.moved.emit()
        self._render()

    def _render(self) -> None:
        place, count = self.place, len(self._routines.own)
        for action in (*self.of_routine, self.start, self.print_it):
            action.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)

    def _make(self, words: Callable[[], str], do: Callable[[], object], key: str = "") -> QAction:
        action = self.worded(words, key)
        action.triggered.connect(lambda _=False: do())
        return action
