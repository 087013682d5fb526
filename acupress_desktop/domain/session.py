"""The guided session: a pure machine of states, driven by events that carry a monotonic reading.

Time is measured, never counted. A running session keeps the reading at which the current stage
ends; what remains is that deadline less now. When a stage runs out, the next deadline is the old
one plus the next stage's seconds, so lateness of the ticker never adds up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from acupress_desktop.domain.routines import Routine, Stage, StageKind, plan

#: A look that comes this much later than the one before means that the machine slept.
AWAY_S = 20.0
#: "Back" repeats a hold that has run for longer than this, else it goes to the one before.
BEGUN_S = 3.0


class Phase(StrEnum):
    """`FINISHED` stays to be seen until the next start or stop; `STOPPED` is put away."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Cue(StrEnum):
    """What just began, for the ear."""

    START = "start"
    CHANGE_SIDE = "change-side"
    NEXT_POINT = "next-point"
    FINISH = "finish"


@dataclass(frozen=True)
class Session:
    """`deadline` is the reading at which the current stage ends, while running; while paused,
    `left_s` is what remains of it. `seen` is the reading of the last look."""

    routine: Routine
    stages: tuple[Stage, ...]
    index: int
    phase: Phase
    deadline: float
    left_s: float
    seen: float
    away_s: float = 0.0

    @property
    def stage(self) -> Stage:
        return self.stages[self.index]

    @property
    def steps(self) -> int:
        """How many holds the session has."""
        return self.stages[-1].step + 1

    def stage_left(self, now: float) -> float:
        """Seconds left of the current stage."""
        if self.phase is Phase.RUNNING:
            return min(self.stage.seconds, max(0.0, self.deadline - now))
        return self.left_s

    def session_left(self, now: float) -> float:
        """Seconds left of the whole session."""
        if self.phase in (Phase.FINISHED, Phase.STOPPED):
            return 0.0
        return self.stage_left(now) + sum(stage.seconds for stage in self.stages[self.index + 1 :])


Outcome = tuple[Session, tuple[Cue, ...]]


def start(routine: Routine, now: float) -> Outcome:
    """A session at the beginning of its first stage. Raises ValueError for a routine without holds."""
    stages = plan(routine)
    if not stages:
        raise ValueError(f"routine {routine.id} holds no point")
    first = stages[0].seconds
    return Session(routine, stages, 0, Phase.RUNNING, now + first, first, now), ()


def look(session: Session, now: float) -> Outcome:
    """Time has passed: move on through every stage that has ended.

    A gap much longer than a tick means that the machine slept: the session pauses where it was
    last seen and keeps how long nobody was there.
    """
    if session.phase is not Phase.RUNNING:
        return session, ()
    gap = now - session.seen
    if gap > AWAY_S:
        paused = replace(
            session,
            phase=Phase.PAUSED,
            left_s=session.stage_left(session.seen),
            seen=now,
            away_s=gap,
        )
        return paused, ()
    cues: list[Cue] = []
    current = replace(session, seen=now)
    while current.phase is Phase.RUNNING and now >= current.deadline:
        current, begun = _enter(current, current.index + 1, current.deadline)
        cues.extend(begun)
    return current, tuple(cues)


def pause(session: Session, now: float) -> Outcome:
    """Stand still; what is left of the stage stays."""
    session, cues = look(session, now)
    if session.phase is not Phase.RUNNING:
        return session, cues
    return replace(session, phase=Phase.PAUSED, left_s=session.stage_left(now), away_s=0.0), cues


def resume(session: Session, now: float) -> Outcome:
    """Go on with what was left, also right after the machine slept."""
    session, cues = look(session, now)
    if session.phase is not Phase.PAUSED:
        return session, cues
    return replace(session, phase=Phase.RUNNING, deadline=now + session.left_s, seen=now, away_s=0.0), ()


def skip(session: Session, now: float) -> Outcome:
    """Go to the next stage: from a hold to the moving that follows it, from moving straight to its
    hold; from the last hold, finish. A paused session stays paused and silent."""
    session, cues = look(session, now)
    if session.phase not in (Phase.RUNNING, Phase.PAUSED):
        return session, cues
    return _jump(session, session.index + 1, now, cues)


def back(session: Session, now: float) -> Outcome:
    """Repeat the current hold if it has run for a moment, else go to the one before; while getting
    ready, get ready anew."""
    session, cues = look(session, now)
    if session.phase not in (Phase.RUNNING, Phase.PAUSED):
        return session, cues
    stage = session.stage
    if stage.kind is StageKind.PREPARE:
        return _jump(session, session.index, now, cues)
    begun = stage.kind is StageKind.HOLD and stage.seconds - session.stage_left(now) > BEGUN_S
    step = stage.step if begun else max(0, stage.step - 1)
    target = next(i for i, s in enumerate(session.stages) if s.step == step and s.kind is StageKind.HOLD)
    return _jump(session, target, now, cues)


def stop(session: Session, now: float) -> Outcome:
    """Put the session away, running, paused or finished."""
    return replace(session, phase=Phase.STOPPED, left_s=0.0, seen=now, away_s=0.0), ()


def _jump(session: Session, target: int, now: float, cues: tuple[Cue, ...]) -> Outcome:
    moved, begun = _enter(session, target, now)
    if moved.phase is Phase.PAUSED:
        begun = ()
    return replace(moved, seen=now, away_s=0.0), (*cues, *begun)


def _enter(session: Session, index: int, at: float) -> Outcome:
    """The session at the beginning of stage `index`, which begins at the reading `at`."""
    if index >= len(session.stages):
        return replace(session, phase=Phase.FINISHED, left_s=0.0), (Cue.FINISH,)
    stage = session.stages[index]
    entered = replace(session, index=index, deadline=at + stage.seconds, left_s=stage.seconds)
    return entered, _BEGINS[stage.kind]


#: Getting ready makes no sound: the first chime of a session marks its first hold.
_BEGINS: dict[StageKind, tuple[Cue, ...]] = {
    StageKind.PREPARE: (),
    StageKind.HOLD: (Cue.START,),
    StageKind.CHANGE_SIDE: (Cue.CHANGE_SIDE,),
    StageKind.NEXT_POINT: (Cue.NEXT_POINT,),
}
