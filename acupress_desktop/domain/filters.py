"""What list and map can be narrowed to, and how a point can be reached."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.points import Point, Region
from acupress_desktop.domain.value import dataclass


class FilterKind(StrEnum):
    """Ways to narrow the points down. `ALL`, `FAVOURITES` take no value."""

    ALL = "all"
    ROUTINE = "routine"
    ACHE = "ache"
    MERIDIAN = "meridian"
    REGION = "region"
    REACH = "reach"
    FAVOURITES = "favourites"


@dataclass(frozen=True)
class Filter:
    """One way of narrowing; `value` is a routine's or an ache's id, a meridian, region or reach."""

    kind: FilterKind = FilterKind.ALL
    value: str = ""


ALL = Filter()


class Reach(StrEnum):
    """How a point can be pressed without help: sitting on a chair, with one hand, without undressing."""

    SEATED = "seated"
    ONE_HAND = "one-hand"
    CLOTHED = "clothed"


#: Own judgement, region by region: one sits on these, ...
_SAT_ON = frozenset({Region.BUTTOCK, Region.PERINEUM})
#: ... nobody's own hand comes to these (a ball between back and wall does), ...
_OUT_OF_REACH = frozenset({Region.UPPER_BACK})
#: ... and shoes cover these.
_IN_SHOES = frozenset({Region.FOOT, Region.TOE})


def reach(point: Point) -> frozenset[Reach]:
    """The ways in which a point can be reached. A judgement by body region, not a measurement."""
    ways = set()
    if point.region not in _SAT_ON | _OUT_OF_REACH:
        ways.add(Reach.SEATED)
    if point.region not in _OUT_OF_REACH:
        ways.add(Reach.ONE_HAND)
    if point.region not in _IN_SHOES:
        ways.add(Reach.CLOTHED)
    return frozenset(ways)
