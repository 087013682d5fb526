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


class ShownSides(StrEnum):
    """Which side's points the map shows where it shows both sides of the body."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Settings:
    """`volume` runs from 0 to 100 on a scale that sounds even to the ear. `as_in_mirror` has a figure
    that looks at the user stand like a mirror image: its left on the picture's left."""

    volume: int = 70
    muted: bool = False
    wear: bool = True
    routine: str = "lower-back"
    paper: Paper = Paper.A4
    theme: ThemeChoice = ThemeChoice.SYSTEM
    meridian_lines: bool = False
    bones: bool = False
    sides: ShownSides = ShownSides.BOTH
    as_in_mirror: bool = False
