"""What can be done with the collected points, and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.collection import MOST_STEPS, PointCollection
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.actions.undo_actions import UndoActions
from acupress_desktop.ui.actions.worded import WordedActions
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import until_gone


class CollectionActions(WordedActions):
    """Every change goes over one stack, and so does the stop of a session. `place` is the step that is meant,
    by its number from 0, -1 for none; `moved` says that it is another one. `failed` says in a sentence what
    could not be done or kept."""

    failed = Signal(str)
    moved = Signal()

    def __init__(
        self,
        explore: ExploreService,
        collection: CollectionService,
        session: SessionService,
        history: UndoActions,
        parent: QObject | None = None,
        listed: Callable[[], Routine] | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        """`listed` is what the list shows, as a routine would press it; without it its points are pressed as
        each is by itself."""
        super().__init__(parent)
        self._explore, self._collection, self._session = explore, collection, session
        self._listed, self._catalogue, self._history = listed, catalogue, history
        self.undo, self.redo = history.undo, history.redo
        self._replaying = self._changed = False
        self.place = -1
        #: The chosen point is in the collection.
        self.collect = self.worded(lambda: self.tr("In my points"), "Ctrl+L", self._tip)
        self.collect.setCheckable(True)
        self.collect.toggled.connect(self._turn)
        self.collect_all = self._make(lambda: self.tr("Put this list into my points"), self._add_list)
        self.up = self._make(
            lambda: self.tr("Move up"), lambda: self.move(self.place, self.place - 1), "Alt+Up"
        )
        self.down = self._make(
            lambda: self.tr("Move down"), lambda: self.move(self.place, self.place + 1), "Alt+Down"
        )
        for action in (self.up, self.down):
            action.setAutoRepeat(True)  # held down, they go on
        self.take_out = self._make(lambda: self.tr("Take out"), self._take_out, "Del")
        self.clear = self._make(lambda: self.tr("Take all out"), lambda: self.change(PointCollection()))
        # Asked for and answered where dialogs are opened.
        self.change_step = self.worded(lambda: self.tr("Change this step…"), "F2")
        self.keep = self.worded(lambda: self.tr("Keep my points as a routine…"), "Ctrl+S")
        self.keep_list = self.worded(lambda: self.tr("Keep this list as a routine…"))
        self.print_points = self.worded(lambda: self.tr("Print my points"))
        self.show_points = self.worded(lambda: self.tr("My points"), "Ctrl+Shift+L")
        history.stack.indexChanged.connect(lambda _: self._render())
        until_gone(self, explore.listen(lambda _: self._render()))
        until_gone(self, collection.listen(lambda _: self._render()))
        until_gone(self, session.listen(self._follow))
        self._state = session.view.state
        self._render()

    @property
    def in_window(self) -> list[QAction]:
        """Those whose keys hold in the whole window."""
        return [self.collect, self.undo, self.redo, self.show_points, self.keep]

    @property
    def of_step(self) -> list[QAction]:
        """Those of the step that is meant."""
        return [self.change_step, self.up, self.down, self.take_out]

    @property
    def has_something(self) -> bool:
        """There are points, or some that can be brought back."""
        return bool(self._collection.collection.steps) or (self._changed and self._history.stack.canUndo())

    @property
    def step(self) -> Step | None:
        """The one that is meant."""
        steps = self._collection.collection.steps
        return steps[self.place] if 0 <= self.place < len(steps) else None

    def choose(self, place: int) -> None:
        """Mean another step."""
        place = min(place, len(self._collection.collection.steps) - 1)
        if place != self.place:
            self.place = place
            self._render()
            self.moved.emit()

    def turn(self, code: str) -> None:
        """Put a point in, or take it out."""
        before = self._collection.collection
        if before.holds(code):
            self.change(before.without_point(code))
        else:
            self._add([code])

    def move(self, place: int, to: int) -> None:
        """Have a step at another place."""
        before = self._collection.collection
        if 0 <= place < len(before.steps) and 0 <= to < len(before.steps):
            self.place = to
            self.change(before.moved(place, to))
            self.moved.emit()

    def take(self, step: Step) -> None:
        """The step that is meant becomes this one."""
        if self.step is not None:
            self.change(self._collection.collection.with_step(self.place, step))

    def change(self, after: PointCollection) -> None:
        """Have another collection; it can be undone."""
        before = self._collection.collection
        if after != before:
            self._changed = True
            self._history.push(lambda: self._put(before), lambda: self._put(after))

    def _put(self, collection: PointCollection) -> None:
        attempt(lambda: self._collection.change(collection), self.failed.emit)

    def _add(self, codes: Iterable[str]) -> None:
        wanted = [code for code in codes if self._collection.may_hold(code)]
        after = self._collection.with_points(wanted)
        if not all(after.holds(code) for code in wanted):
            self._tell_full()
        self.change(after)
        self.choose(len(self._collection.collection.steps) - 1)

    def _add_list(self) -> None:
        """A routine's steps as it has them; what is done before and after them stays with it, and is told."""
        view, listed = self._explore.view, self._listed() if self._listed is not None else None
        if listed is None or view.routine is None or view.text:
            self._add(view.codes)
            return
        before = self._collection.collection
        self.change(before.added(*listed.steps))
        if len(before.steps) + len(listed.steps) > MOST_STEPS:
            self._tell_full()
        elif listed.practices and self._catalogue is not None:
            texts = self._catalogue.practice_texts
            titles = self._catalogue.words.listed(texts[each.id].title for each in listed.practices)
            self.failed.emit(self._catalogue.say("own.points-alone", practices=titles))
        self.choose(len(self._collection.collection.steps) - 1)

    def _tell_full(self) -> None:
        self.failed.emit(fill(self.tr("My points are full: no more than %1 fit in."), MOST_STEPS))

    def _take_out(self) -> None:
        if self.step is not None:
            at = self.place
            self.place = min(at, len(self._collection.collection.steps) - 2)
            self.change(self._collection.collection.without(at))
            self.moved.emit()

    def _turn(self, on: bool) -> None:
        spot = self._explore.view.spot
        if spot is not None and on != self._collection.collection.holds(spot.code):
            self.turn(spot.code)
        self._render()

    def _follow(self, view: SessionView) -> None:
        """A session that was stopped by hand can be brought back."""
        before, self._state = self._state, view.state
        if view.state is before:
            return
        if view.state is State.IDLE and self._session.may_bring_back and not self._replaying:
            number = self._session.number
            self._history.push(lambda: self._bring_back(number), lambda: self._stop_again(number), done=True)
        self._render()

    def _bring_back(self, number: int) -> None:
        if number == self._session.number:  # else another one has taken its place since
            attempt(self._session.bring_back, self.failed.emit)

    def _stop_again(self, number: int) -> None:
        if number != self._session.number or not self._session.view.active:
            return
        self._replaying = True  # the stack must not grow while it goes back or on
        try:
            self._session.stop()
        finally:
            self._replaying = False

    def _render(self) -> None:
        collection, spot = self._collection.collection, self._explore.view.spot
        self.place = min(self.place, len(collection.steps) - 1)
        on = spot is not None and collection.holds(spot.code)
        self.collect.setEnabled(spot is not None and (on or self._collection.may_hold(spot.code)))
        self.collect.setChecked(on)
        self.name(self.collect)
        self.up.setEnabled(self.place > 0)
        self.down.setEnabled(0 <= self.place < len(collection.steps) - 1)
        for action in (self.take_out, self.change_step):
            action.setEnabled(self.step is not None)
        for action in (self.clear, self.keep, self.print_points):
            action.setEnabled(bool(collection.steps))

    def _tip(self) -> str:
        spot = self._explore.view.spot
        if spot is not None and self._collection.collection.holds(spot.code):
            return self.tr("In my points (Ctrl+L takes it out)")
        return self.tr("Put it into my points (Ctrl+L)")

    def _make(self, words: Callable[[], str], do: Callable[[], object], key: str = "") -> QAction:
        action = self.worded(words, key)
        action.triggered.connect(lambda _=False: do())
        return action
