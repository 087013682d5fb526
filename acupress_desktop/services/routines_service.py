"""Which routines there are: those that are shipped, and the user's own as they come and go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.living import LivingCatalogue
from acupress_desktop.content.own_routines import (
    NO_FILE,
    THESE_POINTS,
    TITLE_LIMIT,
    IfTaken,
    OwnRoutine,
    with_own,
)
from acupress_desktop.content.routine_format import free_id
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.own_text import next_title
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import RoutineStore


class RoutinesService:
    """The one holder of the user's own routines. `catalogue` is what is shipped with them beside it: whoever
    holds it reads the routines as they are now, in the language of now, and may listen for when they change.
    The words of one that has gone stay for this run: a session of it may still run."""

    def __init__(self, shipped: Catalogue, store: RoutineStore) -> None:
        self._shipped, self._store = shipped, store
        self._routines = dict(shipped.routines)
        self._texts = dict(shipped.routine_texts)
        self._living = LivingCatalogue(self._with_mine())
        self._own: tuple[OwnRoutine, ...] = ()
        self._collection = PointCollection()
        self._these = Routine(THESE_POINTS, ())
        self._listeners: Listeners[()] = Listeners()
        self._stamp = store.stamp()
        self._read()

    @property
    def catalogue(self) -> Catalogue:
        """What there is, in the language of now; the same one for the whole run."""
        return self._living

    def speak(self, shipped: Catalogue) -> None:
        """Take up the same content in another language. Who listens for routines is not told."""
        self._shipped = shipped
        self._texts.update(shipped.routine_texts)
        self._texts.update(self.told_in(shipped).routine_texts)
        self._living.become(self._with_mine())

    def told_in(self, shipped: Catalogue) -> Catalogue:
        """What there is, in the words of a catalogue of another language."""
        return with_own(shipped, self._own, self._collection)

    @property
    def trouble(self) -> Message | None:
        """Which of the user's own routines were left out; None where none was."""
        return self._store.trouble

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` after routines have come, gone or changed, or one cannot be used any more."""
        return self._listeners.add(listener)

    def reload(self) -> None:
        """Another process may have brought, changed or removed some: read them where they differ, and tell
        everyone. Cheap where nothing happened."""
        stamp = self._store.stamp()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        trouble = self.trouble
        if self._read() or self.trouble != trouble:
            self._listeners.notify()

    def find(self, routine_id: str) -> Routine:
        """A routine by its id, the points taken last too. Raises KnownError for an id that is not there."""
        return self._these if routine_id == THESE_POINTS else self.catalogue.routine(routine_id)

    @property
    def own(self) -> tuple[OwnRoutine, ...]:
        """The user's own, in their order: those in files."""
        return self._own

    def take_points(self, steps: Sequence[Step]) -> None:
        """Steps that are no routine can be started as `THESE_POINTS`, until others are taken."""
        self._these = Routine(THESE_POINTS, tuple(steps))

    def collect(self, collection: PointCollection) -> None:
        """The user's collection is a routine too, as soon as there is something in it."""
        self._collection = collection
        if self._renew():
            self._listeners.notify()

    def keep(self, routine: Routine, title: str) -> OwnRoutine:
        """Have what a routine does, its practices too, as one of the user's own with a title and an id of its
        own. Raises KnownError where it cannot be written."""
        taken = {*self._routines, *NO_FILE, *(own.routine.id for own in self._own)}
        name = free_id(title, lambda name: name in taken)
        kept = Routine(name, routine.steps, routine.opening, routine.closing)
        return self.take(OwnRoutine(kept, title), IfTaken.REFUSE)

    def read_text(self, text: str) -> OwnRoutine:
        """The routine of a pasted code, which is nobody's yet. Raises KnownError for what is none."""
        return self._store.read_text(text)

    def read_file(self, path: Path) -> OwnRoutine:
        """As `read_text`, of a routine file or a picture with a code."""
        return self._store.read_file(path)

    def take(self, own: OwnRoutine, if_taken: IfTaken = IfTaken.OTHER_ID) -> OwnRoutine:
        """Have a routine as one of the user's own, from now on and in a file; as it is there. Raises
        KnownError where `if_taken` says so, and where it cannot be kept; nothing has changed then."""
        kept = self._store.keep(own, if_taken)
        self.reload()
        return kept

    def named(self, routine_id: str) -> OwnRoutine:
        """One of the user's own. Raises KnownError where there is none of that id."""
        found = next((own for own in self._own if own.routine.id == routine_id), None)
        if found is None:
            raise KnownError("routine.gone", name=routine_id)
        return found

    def rename(self, routine_id: str, title: str) -> None:
        """Its id stays, so that reminders and calls go on. Raises KnownError as `take` does."""
        self.take(replace(self.named(routine_id), title=title), IfTaken.REPLACE)

    def duplicate(self, routine_id: str) -> OwnRoutine:
        """Another one of the same steps, behind it; the new one. Raises KnownError as `take` does."""
        own = self.named(routine_id)
        title = next_title(own.title, {one.title for one in self._own}, TITLE_LIMIT)
        copy = self.keep(own.routine, title)
        self.move(copy.routine.id, self._place(routine_id) + 1)
        return copy

    def remove(self, routine_id: str) -> None:
        """Have it no longer. Raises KnownError where it cannot be removed."""
        self._store.remove(routine_id)
        self.reload()

    def put(self, own: OwnRoutine, place: int) -> None:
        """Have one at a place among the user's own, counted from 0: one that was there comes back. Raises
        KnownError where its id is taken, and as `take` does."""
        self.take(own, IfTaken.REFUSE)
        self.move(own.routine.id, place)

    def move(self, routine_id: str, place: int) -> None:
        """Have one at another place, the first or the last at most. Raises KnownError where the order cannot
        be written, and where there is none of that id."""
        ids = [own.routine.id for own in self._own]
        at = self._place(routine_id)
        ids.insert(max(0, min(place, len(ids) - 1)), ids.pop(at))
        if ids != [own.routine.id for own in self._own]:
            self._store.arrange(tuple(ids))
            self.reload()

    def _place(self, routine_id: str) -> int:
        return self._own.index(self.named(routine_id))

    def _read(self) -> bool:
        """Whether anything differs from before."""
        self._own = tuple(self._store.load())
        return self._renew()

    def _renew(self) -> bool:
        made = self.told_in(self._shipped)
        texts = {**self._texts, **made.routine_texts}
        if list(made.routines.items()) == list(self._routines.items()) and texts == self._texts:
            return False  # their order counts
        self._routines.clear()
        self._routines.update(made.routines)
        self._texts.update(texts)
        return True

    def _with_mine(self) -> Catalogue:
        """What is shipped, with the routines as they come and go."""
        return replace(
            self._shipped,
            routines=MappingProxyType(self._routines),
            routine_texts=MappingProxyType(self._texts),
        )
