"""What is kept of a session that is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from acupress_desktop.domain.points import Spot


@dataclass(frozen=True)
class SessionRecord:
    """`started` has its time zone; `done` are the spots that were pressed to their end, `planned` is how
    many there were, `pressed_s` how long those that were done took in whole seconds; `finished` when it
    came to its own end."""

    started: datetime
    routine: str
    done: tuple[Spot, ...]
    planned: int
    pressed_s: int
    finished: bool
