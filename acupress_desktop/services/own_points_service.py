"""Keeps the favourites and notes current: one frozen value, saved at each change, told to who listens."""

from __future__ import annotations

from collections.abc import Callable, Collection

from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import OwnPointsStore


class OwnPointsService:
    """`known` are the codes that are shipped; a favourite of another code is kept, but not shown."""

    def __init__(self, store: OwnPointsStore, known: Collection[str]) -> None:
        self._store = store
        self._known = known
        self._own = store.load()
        self._listeners: Listeners[OwnPoints] = Listeners()

    @property
    def own(self) -> OwnPoints:
        """Favourites and notes as they are kept now."""
        return self._own

    @property
    def favourites(self) -> tuple[str, ...]:
        """The favourites that can be shown, in the order in which they were starred."""
        return tuple(code for code in self._own.favourites if code in self._known)

    def listen(self, listener: Callable[[OwnPoints], None]) -> Stop:
        """Call `listener` with everything that is kept after every change."""
        return self._listeners.add(listener)

    def star(self, code: str, on: bool) -> None:
        """Make a point a favourite, or no longer one. Raises KnownError as `note` does."""
        self._change(self._own.starred(code, on))

    def note(self, code: str, text: str) -> None:
        """Replace the note on a point. The change holds for this run even where it cannot be written
        (then KnownError is raised after everyone has been told)."""
        self._change(self._own.noted(code, text))

    def _change(self, own: OwnPoints) -> None:
        if own == self._own:
            return
        self._own = own
        self._listeners.notify(own)
        self._store.save(own)
