"""`routine-order.json`: in which order the user's own routines are shown."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.content.routine_format import ID_LIMIT
from acupress_desktop.domain.routine_order import MOST_ORDERED, RoutineOrder
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store

_Id = Annotated[str, Meta(min_length=1, max_length=ID_LIMIT)]
_LIMITS: Limits = {(RoutineOrder, "ids"): Annotated[tuple[_Id, ...], Meta(max_length=MOST_ORDERED)]}


class RoutineOrderFile(Store[RoutineOrder]):
    """Reads and writes it in one data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "routine-order.json", RoutineOrder, RoutineOrder(), "store.order", limits=_LIMITS
        )

    def load(self) -> RoutineOrder:
        """As ever; an id that is there twice is one."""
        return RoutineOrder(tuple(dict.fromkeys(super().load().ids)))
