"""Who wants to hear of something, and may stop hearing of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVarTuple

Told = TypeVarTuple("Told")

#: Ends what it was returned for; calling it again does nothing.
Stop = Callable[[], None]


class Listeners(Generic[*Told]):
    """Tells in the order of coming. Whoever comes or goes meanwhile counts from the next time on."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[*Told], None]] = []

    def __len__(self) -> int:
        return len(self._listeners)

    def add(self, listener: Callable[[*Told], None]) -> Stop:
        """Tell `listener` from now on, until what is returned is called."""
        # A place of its own: the same listener may have been added twice, and only one of the two stops.
        place = _Place(listener)
        self._listeners.append(place)

        def stop() -> None:
            if place in self._listeners:
                self._listeners.remove(place)

        return stop

    def notify(self, *told: *Told) -> None:
        """Tell everyone."""
        for listener in tuple(self._listeners):
            listener(*told)


class _Place(Generic[*Told]):
    """One coming of a listener, which equals no other."""

    def __init__(self, listener: Callable[[*Told], None]) -> None:
        self._listener = listener

    def __call__(self, *told: *Told) -> None:
        self._listener(*told)
