"""Frozen pictures of the state, made for whoever shows it: window, tray, command line."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.domain.session import Held
from acupress_desktop.domain.value import dataclass


class State(StrEnum):
    """The words of `status --json`. Hands rest between two holds, on their way to the next."""

    IDLE = "idle"
    PREPARING = "preparing"
    HOLDING = "holding"
    RESTING = "resting"
    PAUSED = "paused"
    FINISHED = "finished"


@dataclass(frozen=True)
class Ended:
    """What became of every hold of a session that was stopped before its end, and whether it was `unwell`,
    because something felt wrong."""

    routine: str
    held: tuple[Held, ...]
    unwell: bool = False


@dataclass(frozen=True)
class SessionView:
    """Everything that a front end of the session shows. Without a session only `state` has a meaning.

    `stage` tells what is being done also while paused; `step` and `steps` count presses from 1;
    `spot` is the one pressed or moved to, None during a `practice`, which is its id; `next_spot` the one
    after it, None at the last; `held` tells of each of the `holds` what became of it. Seconds are
    fractions: `stage_s` of the stage, `part_s` of what is one to the user, a whole press or a stage of
    another kind. `cue` sounded when the stage began.
    `away_s` is how long nobody was there before this pause, else 0; `interrupted`: the program ended in the
    middle of this session and it waits to go on. `max_pressure` is the cap of who must press lightly, or of
    the step; `own_note` is what the routine's writer noted beside it; `note` says what was left out of the
    routine; `problem` why the session cannot be kept for a restart; `obstacle` why it may not go on as things
    are, which is why it is paused. `ended` is there while idle, until the next start, where the last session
    was stopped.
    """

    state: State = State.IDLE
    routine: str | None = None
    stage: StageKind | None = None
    spot: Spot | None = None
    next_spot: Spot | None = None
    holds: tuple[tuple[Spot, int], ...] = ()
    held: tuple[Held, ...] = ()
    step: int = 0
    steps: int = 0
    stage_s: float = 0.0
    stage_left_s: float = 0.0
    part_s: float = 0.0
    part_left_s: float = 0.0
    session_left_s: float = 0.0
    practice: str | None = None
    cue: Cue | None = None
    interrupted: bool = False
    problem: Message | None = None
    obstacle: Message | None = None
    away_s: float = 0.0
    max_pressure: int | None = None
    own_note: str = ""
    note: str = ""
    ended: Ended | None = None
    volume: int = 70
    muted: bool = False

    @property
    def active(self) -> bool:
        """A session is there and has not ended."""
        return self.state not in (State.IDLE, State.FINISHED)

    @property
    def paused(self) -> bool:
        """Whether the session stands still."""
        return self.state is State.PAUSED

    @property
    def asks(self) -> bool:
        """It paused by itself, or may not go on, and asks what to do about that."""
        return self.paused and (self.interrupted or self.away_s > 0 or self.obstacle is not None)

    @property
    def may_begin_anew(self) -> bool:
        """Beginning anew is offered to who was interrupted or may not go on, not to who was away for a
        moment."""
        return self.asks and (self.interrupted or self.obstacle is not None)


NO_SESSION = SessionView()
