"""Keeps the user's collection of points current: one frozen value, saved at each change, told to who
listens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from acupress_desktop.content.step_rules import fits
from acupress_desktop.domain.collection import PointCollection, usual_step
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Point
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import CollectionStore


class CollectionService:
    """Every change is the whole value, so that it can be taken back by giving the one before."""

    def __init__(self, store: CollectionStore, points: Mapping[str, Point]) -> None:
        self._store, self._points = store, points
        self._collection = self._known(store.load())
        self._listeners: Listeners[PointCollection] = Listeners()

    @property
    def collection(self) -> PointCollection:
        """What is collected now."""
        return self._collection

    @property
    def trouble(self) -> Message | None:
        """What was wrong when it was loaded; None where all is well."""
        return self._store.trouble

    def listen(self, listener: Callable[[PointCollection], None]) -> Stop:
        """Call `listener` with the collection after every change."""
        return self._listeners.add(listener)

    def may_hold(self, code: str) -> bool:
        """Whether a point may be collected: it is there, and nobody is kept from pressing it."""
        return code in self._points and self._points[code].for_reference is None

    def with_points(self, codes: Iterable[str]) -> PointCollection:
        """The collection with those of the points that may be in it and are not yet, pressed as each is by
        itself, in the given order."""
        wanted = dict.fromkeys(codes)
        new = [code for code in wanted if self.may_hold(code) and not self._collection.holds(code)]
        return self._collection.added(*(usual_step(self._points[code]) for code in new))

    def change(self, collection: PointCollection) -> None:
        """Replace it. The change holds for this run even where it cannot be written (then KnownError is
        raised after everyone has been told)."""
        if collection == self._collection:
            return
        self._collection = collection
        self._listeners.notify(collection)
        self._store.save(collection)

    def reload(self) -> None:
        """Another machine may have changed it: take up what is kept, and tell everyone where it differs."""
        kept = self._known(self._store.load())
        if kept != self._collection:
            self._collection = kept
            self._listeners.notify(kept)

    def _known(self, kept: PointCollection) -> PointCollection:
        """Without what is not shipped any more, or has other sides than it had."""
        return PointCollection(tuple(step for step in kept.steps if fits(step, self._points)))
