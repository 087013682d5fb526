"""Frozen pictures of the state, made for whoever shows it: window, tray, command line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.routines import StageKind


class State(StrEnum):
    """The words of `status --json`. Hands rest between two holds, on their way to the next."""

    IDLE = "idle"
    PREPARING = "preparing"
    HOLDING = "holding"
    RESTING = "resting"
    PAUSED = "paused"
    FINISHED = "finished"


@dataclass(frozen=True)
class SessionView:
    """Everything that a door to the session shows. Without a session only `state` has a meaning.

    `stage` tells what is being done also while paused; `step` and `steps` count holds from 1;
    `spot` is the one held or moved to; `next_spot` the one after it, None at the last.
    Seconds are fractions; `away_s` is how long nobody was there before this pause, else 0.
    `max_pressure` is the cap of who must press lightly; `note` says what was left out of the routine.
    """

    state: State = State.IDLE
    routine: str | None = None
    stage: StageKind | None = None
    spot: Spot | None = None
    next_spot: Spot | None = None
    holds: tuple[tuple[Spot, int], ...] = ()
    step: int = 0
    steps: int = 0
    stage_s: float = 0.0
    stage_left_s: float = 0.0
    session_left_s: float = 0.0
    away_s: float = 0.0
    max_pressure: int | None = None
    note: str = ""
    volume: int = 70
    muted: bool = False

    @property
    def active(self) -> bool:
        """A session is there and has not ended."""
        return self.state not in (State.IDLE, State.FINISHED)

    @property
    def paused(self) -> bool:
        return self.state is State.PAUSED


NO_SESSION = SessionView()
