"""The language in which a point's place is told: landmarks, fractions and local cun.

A place is a small tree. Its leaves are landmarks of the body (or other points); its branches say
how to go on from there. From one tree come the dot on the body, the measure line in the close-up,
the technical sentence and the user's own centimetres, so nothing about a place is stored twice.

Landmarks of a pair are named without their side ("malleolus_lateral"): a place is always told for
the left side of the body, and the right side is its mirror image. "opposite" reaches across.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from acupress_desktop.domain.value import dataclass


class Direction(StrEnum):
    """Named directions of the body in the anatomical position; which way they run is the frame's business."""

    SUPERIOR = "superior"
    INFERIOR = "inferior"
    LATERAL = "lateral"
    MEDIAL = "medial"
    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    PROXIMAL = "proximal"
    DISTAL = "distal"
    RADIAL = "radial"
    ULNAR = "ulnar"
    DORSAL = "dorsal"
    PALMAR = "palmar"
    PLANTAR = "plantar"


class Border(StrEnum):
    """The edge of a bony landmark that is meant when its middle is not."""

    UPPER = "upper"
    LOWER = "lower"


class Scale(StrEnum):
    """Regions with a bone-proportional cun of their own (rows of `figure/*/bcun.csv`)."""

    CHEST = "chest"
    ABDOMEN_UP = "abdomen_up"
    ABDOMEN_LOW = "abdomen_low"
    NIPPLES = "nipples"
    BACK_LATERAL = "back_lateral"
    UPPER_ARM = "upper_arm"
    FOREARM = "forearm"
    THIGH_FRONT = "thigh_front"
    THIGH_LATERAL = "thigh_lateral"
    THIGH_BACK = "thigh_back"
    LEG_LATERAL = "leg_lateral"
    LEG_MEDIAL = "leg_medial"
    SCALP = "scalp"
    FOREHEAD = "forehead"
    NAPE = "nape"
    MASTOIDS = "mastoids"
    HAIRLINE = "hairline"
    FOOT = "foot"
    FINGER = "finger"


@dataclass(frozen=True)
class Landmark:
    """A named place that can be seen or felt; `opposite` takes the one of the other side.

    `along` names two landmarks of the line or edge it lies on, for the guide line of a close-up.
    """

    landmark: str
    border: Border | None = None
    opposite: bool = False
    along: tuple[str, ...] = ()


@dataclass(frozen=True)
class OtherPoint:
    """The place of another point, by its code."""

    point: str


@dataclass(frozen=True)
class Between:
    """On the line from `start` to `end`: `part` of `of` equal parts away from `start`.

    `unit` only says how the fraction is spoken of: thirds of a line ("part"), or so many of the
    cun that the whole line measures ("cun"). A line with places to go `via` bends at each of them.
    `fitted` says that a number only fits the figure and is never shown as the standard's: the share of a
    line, or, where it is spoken of in cun, the length of the whole line.
    """

    start: Place
    end: Place
    part: float
    of: float
    unit: str = "part"
    via: tuple[Place, ...] = ()
    fitted: bool = False


@dataclass(frozen=True)
class Offset:
    """`cun` away from `start` in a body direction, on the scale of a region.

    Measured straight along the direction, or `over` the skin as a tape would lie (the scalp). `fitted` says
    that the standard names no such number, only a landmark: it fits the figure and is never shown.
    """

    start: Place
    cun: float
    toward: Direction
    scale: Scale
    over: bool = False
    fitted: bool = False


@dataclass(frozen=True)
class Crossing:
    """At the height of `level`, on the lengthwise line through `line`."""

    level: Place
    line: Place


@dataclass(frozen=True)
class OnLine:
    """Where the line from `start` to `end`, or on beyond it, comes to the height of `level`."""

    level: Place
    start: Place
    end: Place


Place = Landmark | OtherPoint | Between | Offset | Crossing | OnLine


def leaves(place: Place) -> Iterator[Landmark | OtherPoint]:
    """Every landmark and point that a place is told from, in the order of the telling."""
    if isinstance(place, (Landmark, OtherPoint)):
        yield place
    elif isinstance(place, Between):
        for part in (place.start, *place.via, place.end):
            yield from leaves(part)
    elif isinstance(place, Offset):
        yield from leaves(place.start)
    elif isinstance(place, OnLine):
        for part in (place.level, place.start, place.end):
            yield from leaves(part)
    else:
        yield from leaves(place.level)
        yield from leaves(place.line)
