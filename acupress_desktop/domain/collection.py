"""The user's collection of points, in the order in which they will be pressed: a routine in the making."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from acupress_desktop.domain.points import Point
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.value import dataclass

#: More steps a routine does not have (docs/routine-file.md): all points of the longest meridian fit.
MOST_STEPS = 100


@dataclass(frozen=True)
class PointCollection:
    """Its steps; a point may be there more than once, as in a routine. Places count from 0."""

    steps: tuple[Step, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Every point once, in order of its first appearance."""
        return tuple(dict.fromkeys(step.point for step in self.steps))

    @property
    def full(self) -> bool:
        """No step more may be added."""
        return len(self.steps) >= MOST_STEPS

    def holds(self, code: str) -> bool:
        """Whether a point is in it."""
        return any(step.point == code for step in self.steps)

    def added(self, *steps: Step) -> PointCollection:
        """With steps after the others, as many of them as may be there."""
        return PointCollection((*self.steps, *steps)[:MOST_STEPS])

    def without(self, place: int) -> PointCollection:
        """Without one step. Raises IndexError where there is none."""
        return self._changed(place, lambda step: ())

    def without_point(self, code: str) -> PointCollection:
        """Without every step of a point."""
        return PointCollection(tuple(step for step in self.steps if step.point != code))

    def moved(self, place: int, to: int) -> PointCollection:
        """With one step at another place, from the first to the last at most. Raises IndexError where there
        is no step at `place`."""
        step = self._step(place)
        rest = [*self.steps[:place], *self.steps[place + 1 :]]
        rest.insert(max(0, min(to, len(rest))), step)
        return PointCollection(tuple(rest))

    def with_step(self, place: int, step: Step) -> PointCollection:
        """With another step at a place. Raises IndexError where there is none."""
        return self._changed(place, lambda _: (step,))

    def as_routine(self, routine_id: str) -> Routine:
        """The routine that it is as it stands."""
        return Routine(routine_id, self.steps)

    def _step(self, place: int) -> Step:
        if not 0 <= place < len(self.steps):
            raise IndexError(place)
        return self.steps[place]

    def _changed(self, place: int, change: Callable[[Step], tuple[Step, ...]]) -> PointCollection:
        here = change(self._step(place))
        return replace(self, steps=(*self.steps[:place], *here, *self.steps[place + 1 :]))


def usual_step(point: Point) -> Step:
    """How a point by itself is pressed: its sides, its time."""
    return Step(point.code, point.hold_sides, point.hold_s)
