"""A routine as the user has chosen to go through routines: how long, which side first, what beside it."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from acupress_desktop.domain.points import Point, Side, Spot
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.settings import Settings, SideOrder


def as_chosen(routine: Routine, settings: Settings) -> Routine:
    """The routine with the user's seconds, sides, rests and practices."""
    steps = (_step(step, settings) for step in routine.steps)
    return replace(
        routine,
        steps=tuple(step for step in steps if step.sides),
        opening=routine.opening if settings.practices else (),
        closing=routine.closing if settings.practices else (),
        pace=replace(routine.pace, rest=settings.rest_s, last_ten=settings.last_ten),
    )


def held_sides(point: Point, order: SideOrder, hidden: Container[Spot] = ()) -> tuple[Side, ...]:
    """How a point by itself is pressed, a hold each: on the chosen sides, without a side that is hidden."""
    chosen = _sides(point.hold_sides, order)
    parts = tuple(part for side in chosen for part in side.parts)
    free = tuple(part for part in parts if Spot(point.code, part) not in hidden)
    return chosen if free == parts else free


def _step(step: Step, settings: Settings) -> Step:
    seconds = settings.seconds if settings.seconds is not None else step.seconds
    return replace(step, sides=_sides(step.sides, settings.side_order), seconds=seconds)


def _sides(sides: tuple[Side, ...], order: SideOrder) -> tuple[Side, ...]:
    """A point of the midline is pressed whatever was chosen about left and right; of both at once, one side
    alone is left to who wants one."""
    first = Side.RIGHT if order in (SideOrder.RIGHT_FIRST, SideOrder.RIGHT_ONLY) else Side.LEFT
    if order is SideOrder.AS_WRITTEN:
        return sides
    if order in (SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY):
        wanted = (first if side is Side.BOTH else side for side in sides)
        return tuple(side for side in wanted if side in (first, Side.MIDLINE))
    return tuple(sorted(sides, key=lambda side: side is not first))
