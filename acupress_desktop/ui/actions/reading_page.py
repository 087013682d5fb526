"""The pages that the menu can open to be read or gone through."""

from __future__ import annotations

from enum import Enum, auto


class ReadingPage(Enum):
    """One each."""

    WELCOME = auto()
    LEARN = auto()
    EVIDENCE = auto()
    ANSWERS = auto()
    CHANGED = auto()
    HISTORY = auto()
