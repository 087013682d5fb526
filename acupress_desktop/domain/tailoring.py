"""A routine as it is for one person: without what is hidden, swapped where there is a sensible
replacement, shortened where a cap says so, and refused when too little is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from acupress_desktop.domain.points import Point, Side, Spot
from acupress_desktop.domain.practices import PracticeFacts, kept_from
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Limits
from acupress_desktop.domain.value import dataclass

#: A routine that keeps fewer points than this (or than it had), or less than this share of its holds,
#: is another routine under the same name.
FEWEST_POINTS = 2
LEAST_SHARE = 1 / 3


@dataclass(frozen=True)
class Swap:
    """In a routine, points that may stand in for one that is hidden, the best first."""

    routine: str
    point: str
    others: tuple[str, ...]


@dataclass(frozen=True)
class Tailored:
    """`left_out` are the spots that went, each of one side, `swapped` pairs of a point and what stands in for
    it. `reference` are points that nobody should press, wherever the routine came from. `spared` are the
    practices that went, with the rules that say so."""

    routine: Routine
    left_out: tuple[Spot, ...] = ()
    swapped: tuple[tuple[str, str], ...] = ()
    reference: tuple[str, ...] = ()
    shortened: bool = False
    too_little: bool = False
    spared: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the routine is another than the one written."""
        return bool(self.left_out or self.swapped or self.shortened or self.spared)


def tailor(
    routine: Routine,
    limits: Limits,
    points: Mapping[str, Point],
    swaps: Sequence[Swap] = (),
    practices: Mapping[str, PracticeFacts] | None = None,
) -> Tailored:
    """What is left of a routine. Blocks are not looked at: they end it before it gets here. A practice
    that `practices` does not know is left alone."""
    steps: list[Step] = []
    out: list[Spot] = []
    swapped: list[tuple[str, str]] = []
    taken = set(routine.points)
    for step in routine.steps:
        sides = _allowed(step.point, step.sides, limits, points)
        parts = tuple(part for side in step.sides for part in side.parts)
        allowed = _allowed(step.point, parts, limits, points)
        if sides:
            steps.append(replace(step, sides=sides))
        else:
            other = _stand_in(routine.id, step, taken, limits, points, swaps)
            if other is not None:
                taken.add(other.point)
                swapped.append((step.point, other.point))
                steps.append(other)
        out += [Spot(step.point, side) for side in parts if side not in allowed]
    short = [_shorten(step, limits.max_seconds) for step in steps]
    facts = practices or {}
    known = [facts[practice.id] for practice in routine.practices if practice.id in facts]
    spared = kept_from(known, limits, points) if known else {}
    left = replace(
        routine,
        steps=tuple(short),
        opening=tuple(practice for practice in routine.opening if practice.id not in spared),
        closing=tuple(practice for practice in routine.closing if practice.id not in spared),
    )
    return Tailored(
        left,
        tuple(out),
        tuple(swapped),
        tuple(code for code in routine.points if _reference(code, points)),
        short != steps,
        _too_little(routine, left),
        tuple(spared.items()),
    )


def _allowed(
    code: str, sides: Sequence[Side], limits: Limits, points: Mapping[str, Point]
) -> tuple[Side, ...]:
    """The sides that may be pressed; of both at once the one that is not hidden is left."""
    if _reference(code, points):
        return ()
    left: list[Side] = []
    for side in sides:
        parts = [part for part in side.parts if Spot(code, part) not in limits.hidden]
        left += [side] if len(parts) == len(side.parts) else parts
    return tuple(left)


def _reference(code: str, points: Mapping[str, Point]) -> bool:
    return code in points and points[code].for_reference is not None


def _stand_in(
    routine: str,
    step: Step,
    taken: set[str],
    limits: Limits,
    points: Mapping[str, Point],
    swaps: Sequence[Swap],
) -> Step | None:
    """A point that may stand in, is allowed wherever it would be pressed, and is not in the routine yet."""
    own = (swap for swap in swaps if (swap.routine, swap.point) == (routine, step.point))
    for other in (other for swap in own for other in swap.others):
        if other in points and other not in taken:
            sides = _sides_like(step, points[other])
            if sides and _allowed(other, sides, limits, points) == sides:
                return Step(other, sides, step.seconds)
    return None


def _sides_like(step: Step, other: Point) -> tuple[Side, ...]:
    """Where to press instead: on the sides, and in the order, of the step, both at once where two hands reach
    both; on the middle where the other point lies there. A point of two sides does not stand in for one of
    the middle: nobody chose a side."""
    if other.sides == (Side.MIDLINE,):
        return other.sides
    sides = tuple(part for side in step.sides for part in side.parts if part in other.sides)
    return other.hold_sides if set(sides) == set(other.sides) and other.two_hands else sides


def _shorten(step: Step, most: int | None) -> Step:
    return step if most is None or step.seconds <= most else replace(step, seconds=most)


def _too_little(before: Routine, after: Routine) -> bool:
    fewest = min(FEWEST_POINTS, len(before.points))
    return len(after.points) < fewest or len(after.spots) < LEAST_SHARE * len(before.spots)
