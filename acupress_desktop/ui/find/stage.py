"""How far somebody is in the window that asks for points."""

from __future__ import annotations

from enum import Enum, auto


class Stage(Enum):
    """What the window of Find points shows."""

    CHOOSING = auto()
    ASKING = auto()
    ANSWERED = auto()
    ENDED = auto()
    PROGRESS = auto()
