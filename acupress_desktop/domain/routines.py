"""Routines: which points, which sides, how long, at what pace; and the plan of stages that a session
walks through."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass

#: What a step may last, and a practice.
MIN_SECONDS, MAX_SECONDS = 10, 300
#: What a step's own pressure may be, of 10: no point wants more (content/load.py).
LEAST_PRESSURE, MOST_PRESSURE = 1, 5
#: The most letters of the note on a step: as many as can be read while it is held.
STEP_NOTE_LIMIT = 160
#: Of a short press, easing in takes a third at most and easing out a sixth, ...
_IN_SHARE, _OUT_SHARE = 3, 6
#: ... but no less than its words take to be read.
_LEAST_OUT_S = 2
#: "Ten more seconds" is said of a press that is held for so long before it at least.
_BEFORE_LAST_TEN_S = 5


@dataclass(frozen=True)
class Step:
    """One point, its sides in the order they are pressed, seconds a side: easing in, holding and easing
    out together. `max_pressure` (of 10) is there where it shall be pressed less than the point allows; `note`
    is the writer's own, one line."""

    point: str
    sides: tuple[Side, ...]
    seconds: int
    max_pressure: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Practice:
    """What helps beside pressing, before it or after it: a stretch, warmth, quiet breathing. Its words
    are content's, by the id."""

    id: str
    seconds: int


@dataclass(frozen=True)
class Pace:
    """How a routine is walked through, in whole seconds; 0 leaves a stage out. `rest` lies between two
    points."""

    prepare: int = 5
    ease_in: int = 10
    ease_out: int = 5
    change_side: int = 5
    next_point: int = 10
    rest: int = 0
    last_ten: bool = False


@dataclass(frozen=True)
class Routine:
    """Steps in their order, with optional practices before and after. The title is content's, by the id."""

    id: str
    steps: tuple[Step, ...]
    opening: tuple[Practice, ...] = ()
    closing: tuple[Practice, ...] = ()
    pace: Pace = Pace()

    @property
    def holds(self) -> tuple[tuple[Step, Spot], ...]:
        """Every hold of the routine in order, with the step it belongs to."""
        return tuple((step, Spot(step.point, side)) for step in self.steps for side in step.sides)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Every hold of the routine in order."""
        return tuple(spot for _, spot in self.holds)

    @property
    def points(self) -> tuple[str, ...]:
        """Every point once, in order of its first appearance."""
        return tuple(dict.fromkeys(step.point for step in self.steps))

    @property
    def practices(self) -> tuple[Practice, ...]:
        """What is done beside pressing, in order."""
        return (*self.opening, *self.closing)


class StageKind(StrEnum):
    """What is done, or waited for, during one stage of a session."""

    PREPARE = "prepare"
    EASE_IN = "ease-in"
    HOLD = "hold"
    EASE_OUT = "ease-out"
    CHANGE_SIDE = "change-side"
    NEXT_POINT = "next-point"
    REST = "rest"
    PRACTICE = "practice"

    @property
    def presses(self) -> bool:
        """The hands press, more or less."""
        return self in _PRESSES


_PRESSES = frozenset({StageKind.EASE_IN, StageKind.HOLD, StageKind.EASE_OUT})


@dataclass(frozen=True)
class Stage:
    """A stretch of a session with one instruction. `spot` is the one pressed, or the one to move to, None
    during a practice; `step` counts presses from 0, and a stage of moving belongs to the press it leads
    to. `cue` marks its beginning."""

    kind: StageKind
    spot: Spot | None
    seconds: float
    step: int
    cue: Cue | None = None
    practice: str | None = None


def plan(routine: Routine) -> tuple[Stage, ...]:
    """The stages of a routine: get ready, opening practices, press, other side, press, next point, press,
    ..., closing practices. No stages where nothing is pressed."""
    return tuple(stage for stage in _stages(routine) if stage.seconds > 0)


def _stages(routine: Routine) -> Iterator[Stage]:
    pace = routine.pace
    holds = routine.holds
    if not holds:
        return
    first = None if routine.opening else holds[0][1]
    yield Stage(StageKind.PREPARE, first, pace.prepare, 0)
    yield from (_practice(practice, 0) for practice in routine.opening)
    if routine.opening:
        yield Stage(StageKind.NEXT_POINT, holds[0][1], pace.next_point, 0, Cue.NEXT_POINT)
    previous: Step | None = None
    for number, (step, spot) in enumerate(holds):
        if previous is step:
            yield Stage(StageKind.CHANGE_SIDE, spot, pace.change_side, number, Cue.CHANGE_SIDE)
        elif previous is not None:
            yield Stage(StageKind.REST, spot, pace.rest, number)
            yield Stage(StageKind.NEXT_POINT, spot, pace.next_point, number, Cue.NEXT_POINT)
        yield from _press(spot, step.seconds, number, pace)
        previous = step
    yield from (_practice(practice, len(holds) - 1) for practice in routine.closing)


def _practice(practice: Practice, step: int) -> Stage:
    return Stage(StageKind.PRACTICE, None, practice.seconds, step, Cue.NEXT_POINT, practice.id)


def _press(spot: Spot, seconds: int, number: int, pace: Pace) -> Iterator[Stage]:
    """All of a press takes its step's seconds, so that a cap on them is a cap on the pressing."""
    ease_in = min(pace.ease_in, seconds // _IN_SHARE)
    ease_out = min(pace.ease_out, max(_LEAST_OUT_S, seconds // _OUT_SHARE))
    hold = seconds - ease_in - ease_out
    last = 10 - ease_out
    if not pace.last_ten or last <= 0 or hold < last + _BEFORE_LAST_TEN_S:
        last = 0
    begins = Cue.START
    if ease_in:
        yield Stage(StageKind.EASE_IN, spot, ease_in, number, begins)
    yield Stage(StageKind.HOLD, spot, hold - last, number, None if ease_in else begins)
    yield Stage(StageKind.HOLD, spot, last, number, Cue.LAST_TEN)
    yield Stage(StageKind.EASE_OUT, spot, ease_out, number, Cue.EASE_OUT)


def duration_s(routine: Routine) -> float:
    """How long the whole routine takes when nothing is skipped."""
    return sum(stage.seconds for stage in plan(routine))
