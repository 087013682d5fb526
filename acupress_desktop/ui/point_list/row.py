"""One row of the list, and what is asked for beyond Qt's own roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

from acupress_desktop.domain.points import Point, Spot
from acupress_desktop.domain.value import dataclass


class Role(IntEnum):
    """What the delegate asks for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Row:
    """A point under its head, or a head alone (`point` None). `spot` is the side that is spoken of, `both`
    while both are pressed at once; `favourite` and `noted` are the user's own, `collected` says that it is
    among their points; `reason` is why it is not to be pressed."""

    head: str
    point: Point | None = None
    where: str = ""
    spot: Spot | None = None
    favourite: bool = False
    noted: bool = False
    reason: str | None = None
    both: bool = False
    collected: bool = False
