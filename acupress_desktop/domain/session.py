"""The guided session: a pure machine of states, driven by events that carry a monotonic reading.

Time is measured, never counted. A running session keeps the reading at which the current stage
ends; what remains is that deadline less now. When a stage runs out, the next deadline is the old
one plus the next stage's seconds, so lateness of the ticker never adds up.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import BadData
from acupress_desktop.domain.routines import Routine, Stage, StageKind, plan
from acupress_desktop.domain.value import dataclass

#: A look that comes this much later than the one before means that the machine slept.
AWAY_S = 10.0
#: "Back" repeats what has run for longer than this, else it goes to the one before.
BEGUN_S = 3.0


class Held(StrEnum):
    """What became of a hold. `OPEN`: not reached yet, or not left yet."""

    DONE = "done"
    PARTLY = "partly"
    SKIPPED = "skipped"
    OPEN = "open"


class Phase(StrEnum):
    """`FINISHED` stays to be seen until the next start or stop; `STOPPED` is put away."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Session:
    """`deadline` is the reading at which the current stage ends, while running; while paused,
    `left_s` is what remains of it. `seen` is the reading of the last look. `done` are the presses that
    were held to their end, once or more often; `partly` those of the others that were held for more than a
    moment. `away_s` is how long nobody was there before this pause."""

    routine: Routine
    stages: tuple[Stage, ...]
    index: int
    phase: Phase
    deadline: float
    left_s: float
    seen: float
    away_s: float = 0.0
    done: frozenset[int] = frozenset()
    partly: frozenset[int] = frozenset()

    @property
    def stage(self) -> Stage:
        """What is going on now."""
        return self.stages[self.index]

    @property
    def steps(self) -> int:
        """How many presses the session has."""
        return self.stages[-1].step + 1

    @property
    def held(self) -> tuple[Held, ...]:
        """What became of every press, in order. At the end none is open."""
        ends = {stage.step: index for index, stage in enumerate(self.stages) if stage.kind.presses}
        at = len(self.stages) if self.phase is Phase.FINISHED else self.index
        return tuple(self._held(step, ends[step] < at) for step in range(self.steps))

    def _held(self, step: int, passed: bool) -> Held:
        if step in self.done:
            return Held.DONE
        if step in self.partly:
            return Held.PARTLY
        return Held.SKIPPED if passed else Held.OPEN

    @property
    def part(self) -> range:
        """The stages that are one to the user: all of a press, else the current stage alone."""
        first, last = self.index, self.index
        if self.stage.kind.presses:
            while first > 0 and self._is_of_this_press(first - 1):
                first -= 1
            while last + 1 < len(self.stages) and self._is_of_this_press(last + 1):
                last += 1
        return range(first, last + 1)

    @property
    def part_s(self) -> float:
        """Seconds of the whole press, or of the current stage where nothing is pressed."""
        return sum(self.stages[index].seconds for index in self.part)

    def _is_of_this_press(self, index: int) -> bool:
        stage = self.stages[index]
        return stage.kind.presses and stage.step == self.stage.step

    def stage_left(self, now: float) -> float:
        """Seconds left of the current stage."""
        if self.phase is Phase.RUNNING:
            return min(self.stage.seconds, max(0.0, self.deadline - now))
        return self.left_s

    def part_left(self, now: float) -> float:
        """Seconds left of the whole press, or of the current stage where nothing is pressed."""
        later = sum(self.stages[index].seconds for index in self.part if index > self.index)
        return self.stage_left(now) + later

    def session_left(self, now: float) -> float:
        """Seconds left of the whole session."""
        if self.phase in (Phase.FINISHED, Phase.STOPPED):
            return 0.0
        return self.stage_left(now) + sum(stage.seconds for stage in self.stages[self.index + 1 :])


Outcome = tuple[Session, tuple[Cue, ...]]


def start(routine: Routine, now: float) -> Outcome:
    """A session at the beginning of its first stage. Raises BadData for a routine without holds."""
    stages = plan(routine)
    if not stages:
        raise BadData("session.no-point", routine=routine.id)
    first = stages[0].seconds
    return Session(routine, stages, 0, Phase.RUNNING, now + first, first, now), _cues(stages[0])


def restore(
    routine: Routine,
    index: int,
    left_s: float,
    done: frozenset[int],
    now: float,
    partly: frozenset[int] = frozenset(),
) -> Session:
    """A session that was interrupted, paused where it was. Raises BadData for a place it cannot have."""
    stages = plan(routine)
    if not 0 <= index < len(stages):
        raise BadData("session.no-stage", routine=routine.id, stage=index)
    if not 0.0 <= left_s <= stages[index].seconds:
        raise BadData("session.no-time", routine=routine.id, stage=index, left=left_s)
    if not done | partly <= set(range(stages[-1].step + 1)):
        raise BadData("session.no-presses", routine=routine.id, presses=sorted(done | partly))
    return Session(
        routine, stages, index, Phase.PAUSED, now + left_s, left_s, now, done=done, partly=partly - done
    )


def advance(session: Session, now: float) -> Outcome:
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
        if current.stage.kind.presses and current.index == current.part[-1]:
            held = {current.stage.step}
            current = replace(current, done=current.done | held, partly=current.partly - held)
        current, begun = _enter(current, current.index + 1, current.deadline)
        cues.extend(begun)
    return current, tuple(cues)


def pause(session: Session, now: float) -> Outcome:
    """Stand still; what is left of the stage stays."""
    session, cues = advance(session, now)
    if session.phase is not Phase.RUNNING:
        return session, cues
    return replace(session, phase=Phase.PAUSED, left_s=session.stage_left(now), away_s=0.0), cues


def halt(session: Session, now: float) -> Outcome:
    """Stand still at once: nothing begins any more, not even what time would have brought by now. After a
    sleep this is what a look does."""
    if session.phase is not Phase.RUNNING or now - session.seen > AWAY_S:
        return advance(session, now)
    return replace(session, phase=Phase.PAUSED, left_s=session.stage_left(now), seen=now, away_s=0.0), ()


def gone_s(session: Session, now: float) -> float:
    """For how long nobody has been there: since a paused session paused or was last touched, the sleep before
    that included; 0 while it runs."""
    return session.away_s + now - session.seen if session.phase is Phase.PAUSED else 0.0


def resume(session: Session, now: float) -> Outcome:
    """Go on with what was left, also right after the machine slept."""
    session, cues = advance(session, now)
    if session.phase is not Phase.PAUSED:
        return session, cues
    return replace(session, phase=Phase.RUNNING, deadline=now + session.left_s, seen=now, away_s=0.0), ()


def repeat(session: Session, now: float) -> Outcome:
    """Do again what is being done, from its beginning, and run."""
    session, cues = advance(session, now)
    if session.phase not in (Phase.RUNNING, Phase.PAUSED):
        return session, cues
    session = _leave(session, now)
    return _jump(replace(session, phase=Phase.RUNNING), session.part[0], now, cues)


def skip(session: Session, now: float) -> Outcome:
    """Go on: from a press to the moving that follows it, from moving straight to its press; from the last
    press, finish. A paused session stays paused and silent."""
    session, cues = advance(session, now)
    if session.phase not in (Phase.RUNNING, Phase.PAUSED):
        return session, cues
    return _jump(_leave(session, now), session.part[-1] + 1, now, cues)


def back(session: Session, now: float) -> Outcome:
    """Repeat the current press or practice if it has run for a moment, else go to the one before; while
    getting ready, get ready anew."""
    session, cues = advance(session, now)
    if session.phase not in (Phase.RUNNING, Phase.PAUSED):
        return session, cues
    session = _leave(session, now)
    kind = session.stage.kind
    if kind is StageKind.PREPARE:
        return _jump(session, session.index, now, cues)
    here = session.part[0]
    if _does(kind) and session.part_s - session.part_left(now) > BEGUN_S:
        return _jump(session, here, now, cues)
    earlier = (index for index in range(here - 1, -1, -1) if _does(session.stages[index].kind))
    last = next(earlier, None)
    if last is None:  # nothing has been done yet but what is being done
        first = next(index for index, stage in enumerate(session.stages) if _does(stage.kind))
        return _jump(session, first, now, cues)
    return _jump(session, replace(session, index=last).part[0], now, cues)


def stop(session: Session, now: float) -> Outcome:
    """Put the session away, running, paused or finished; what ended before this moment is done."""
    session, _ = advance(session, now)
    if session.phase is not Phase.FINISHED:
        session = _leave(session, now)
    return replace(session, phase=Phase.STOPPED, left_s=0.0, seen=now, away_s=0.0), ()


def _leave(session: Session, now: float) -> Session:
    """A press that is left before its end counts as held in part, if it had run for more than a moment."""
    stage = session.stage
    pressed_s = session.part_s - session.part_left(now)
    if not stage.kind.presses or stage.step in session.done or pressed_s <= BEGUN_S:
        return session
    return replace(session, partly=session.partly | {stage.step})


def _does(kind: StageKind) -> bool:
    """Something is done, not only moved to."""
    return kind.presses or kind is StageKind.PRACTICE


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
    return entered, _cues(stage)


def _cues(stage: Stage) -> tuple[Cue, ...]:
    return (stage.cue,) if stage.cue is not None else ()
