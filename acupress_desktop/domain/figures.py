"""The two bodies that everything is shown on."""

from __future__ import annotations

from enum import StrEnum


class Figure(StrEnum):
    """Which of the two measured bodies is shown."""

    FIRST = "first"
    SECOND = "second"
