"""In which order the user's own routines are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from acupress_desktop.domain.value import dataclass

#: As many ids are kept: of routines that are there, and of some that have gone and may come back.
MOST_ORDERED = 200

T = TypeVar("T")


@dataclass(frozen=True)
class RoutineOrder:
    """Ids, the first one first. One that is not there keeps its place: its file may come back."""

    ids: tuple[str, ...] = ()

    def sorted(self, routines: Mapping[str, T]) -> list[T]:
        """Routines by their ids, in this order; those that it does not know follow as they come."""
        known = [routines[each] for each in self.ids if each in routines]
        return [*known, *(one for each, one in routines.items() if each not in self.ids)]

    def arranged(self, ids: Iterable[str]) -> RoutineOrder:
        """With these ids in this order, and those that are not there now in their places behind."""
        first = tuple(dict.fromkeys(ids))
        return RoutineOrder((*first, *(each for each in self.ids if each not in first))[:MOST_ORDERED])
