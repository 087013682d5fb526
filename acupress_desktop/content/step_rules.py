"""What a step of a routine must keep to, whoever wrote it: the shipped file, or the user's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Point, Side
from acupress_desktop.domain.routines import LEAST_PRESSURE, MAX_SECONDS, MIN_SECONDS, MOST_PRESSURE, Step
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong, and its JSON path in the file."""

    path: str
    what: Message

    @property
    def message(self) -> Message:
        """Both, to be told."""
        return Message("routine.fault", path=self.path, what=self.what)


def point_fault(here: str, code: str, points: Mapping[str, Point]) -> Iterator[Fault]:
    """A point that is not there, or that nobody should press."""
    if code not in points:
        yield Fault(here, Message("content.no-point", name=code))
        return
    reason = points[code].for_reference
    if reason is not None:
        yield Fault(here, Message("routine.never-pressed", code=code, reason=reason))


def sides_fault(here: str, code: str, sides: Sequence[str], points: Mapping[str, Point]) -> Iterator[Fault]:
    """No side, one twice, one that the point does not have, or both at once where two hands cannot reach
    them or beside another one."""
    point = points[code]
    if Side.BOTH in sides:
        if not point.two_hands:
            yield Fault(here, Message("routine.not-both", code=code))
        elif len(sides) > 1:
            yield Fault(here, Message("routine.both-alone"))
    elif not sides or len(set(sides)) < len(sides) or not set(sides) <= set(point.sides):
        yield Fault(here, Message("routine.sides", code=code, sides=point.sides))


def fits(step: Step, points: Mapping[str, Point]) -> bool:
    """Whether a step's point is there to be pressed, on these sides."""
    if any(point_fault("", step.point, points)):
        return False
    return not any(sides_fault("", step.point, step.sides, points))


def seconds_fault(here: str, seconds: int) -> Iterator[Fault]:
    """Too short or too long."""
    if not MIN_SECONDS <= seconds <= MAX_SECONDS:
        yield Fault(here, Message("content.not-within", value=seconds, low=MIN_SECONDS, high=MAX_SECONDS))


def pressure_fault(here: str, pressure: int) -> Iterator[Fault]:
    """Harder than any point is pressed, or not at all."""
    if not LEAST_PRESSURE <= pressure <= MOST_PRESSURE:
        what = Message("content.not-within", value=pressure, low=LEAST_PRESSURE, high=MOST_PRESSURE)
        yield Fault(here, what)
