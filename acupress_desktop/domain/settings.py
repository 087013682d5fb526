"""What the user has chosen, as plain values with sensible beginnings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class ThemeChoice(StrEnum):
    """Follow the system, or one of the two themes whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Settings:
    """`volume` runs from 0 to 100 on a scale that sounds even to the ear."""

    volume: int = 70
    muted: bool = False
    wear: bool = True
    routine: str = "lower-back"
    paper: Paper = Paper.A4
    theme: ThemeChoice = ThemeChoice.SYSTEM
