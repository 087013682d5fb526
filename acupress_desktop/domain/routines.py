"""Routines: which points, which sides, how long; and the plan of stages that a session walks through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from acupress_desktop.domain.points import Side, Spot

PREPARE_S = 5.0
CHANGE_SIDE_S = 5.0
NEXT_POINT_S = 10.0


@dataclass(frozen=True)
class Step:
    """One point, its sides in the order they are pressed, seconds a side."""

    point: str
    sides: tuple[Side, ...]
    seconds: int


@dataclass(frozen=True)
class Routine:
    """Steps in their order. The title is content's, by the id."""

    id: str
    steps: tuple[Step, ...]

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Every hold of the routine in order."""
        return tuple(Spot(step.point, side) for step in self.steps for side in step.sides)

    @property
    def points(self) -> tuple[str, ...]:
        """Every point once, in order of its first appearance."""
        return tuple(dict.fromkeys(step.point for step in self.steps))


class StageKind(StrEnum):
    PREPARE = "prepare"
    HOLD = "hold"
    CHANGE_SIDE = "change-side"
    NEXT_POINT = "next-point"


@dataclass(frozen=True)
class Stage:
    """A stretch of a session with one instruction. `spot` is the one held, or the one to move to;
    `step` counts holds from 0, and a stage of moving belongs to the hold it leads to."""

    kind: StageKind
    spot: Spot
    seconds: float
    step: int


def plan(routine: Routine) -> tuple[Stage, ...]:
    """The stages of a routine: get ready, hold, change side, hold, next point, hold, ..."""
    stages: list[Stage] = []
    holds = [(step, side) for step in routine.steps for side in step.sides]
    previous: Step | None = None
    for number, (step, side) in enumerate(holds):
        spot = Spot(step.point, side)
        if previous is None:
            stages.append(Stage(StageKind.PREPARE, spot, PREPARE_S, number))
        elif previous is step:
            stages.append(Stage(StageKind.CHANGE_SIDE, spot, CHANGE_SIDE_S, number))
        else:
            stages.append(Stage(StageKind.NEXT_POINT, spot, NEXT_POINT_S, number))
        stages.append(Stage(StageKind.HOLD, spot, float(step.seconds), number))
        previous = step
    return tuple(stages)


def duration_s(routine: Routine) -> float:
    """How long the whole routine takes when nothing is skipped."""
    return sum(stage.seconds for stage in plan(routine))
