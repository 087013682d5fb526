"""What just began in a session, for the ear."""

from __future__ import annotations

from enum import StrEnum

#: A chime that comes later than this (s) after its moment would say something that is not true any more.
STALE_S = 1.5


class Cue(StrEnum):
    """`LAST_TEN` comes ten seconds before a press ends, for whoever wants it."""

    START = "start"
    LAST_TEN = "last-ten"
    EASE_OUT = "ease-out"
    CHANGE_SIDE = "change-side"
    NEXT_POINT = "next-point"
    FINISH = "finish"
