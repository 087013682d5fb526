"""Rulers of paper in a person's own cun: how long each region's is, where it is cut, and which points it
shows.

A ruler lies between two places that can be felt. Its cun are counted from one of them, as the rules of most
points there are told.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from acupress_desktop.domain.cun import Cun, region_scale
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import (
    Between,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from acupress_desktop.domain.points import Point, Region
from acupress_desktop.domain.value import dataclass

_MM = 10.0


class End(StrEnum):
    """Where a ruler begins or ends, by the key of its words ("ruler.end.KEY")."""

    ELBOW = "elbow"
    WRIST = "wrist"
    KNEE_CREASE = "knee-crease"
    OUTER_ANKLE = "outer-ankle"
    INNER_KNEE = "inner-knee"
    INNER_ANKLE = "inner-ankle"
    HIP = "hip"
    KNEECAP = "kneecap"
    PUBIC_BONE = "pubic-bone"
    BREASTBONE = "breastbone"
    NAVEL = "navel"
    NOTCH = "notch"
    SHOULDER_BLADE = "shoulder-blade"
    SPINE = "spine"
    FRONT_HAIRLINE = "front-hairline"
    BACK_HAIRLINE = "back-hairline"


@dataclass(frozen=True)
class Ruler:
    """So many cun of a region, from `zero` to `other` (None on the hand, which has no second place). `down`:
    zero is the upper end of the ruler as it lies on the body. `near` and `far` name the landmarks and points
    that rules of places have for the two ends. Points of the `leading` meridians, whose
    line is the ruler's, come first."""

    scale: Scale
    cun: int
    zero: End | None
    other: End | None
    near: frozenset[str] = frozenset()
    far: frozenset[str] = frozenset()
    down: bool = False
    leading: tuple[str, ...] = ()


def _named(names: str) -> frozenset[str]:
    return frozenset(names.split())


#: The regions' lengths as WHO 2008 has them (B02 to B20); the back's is half of its 6 cun, from the spine.
RULERS = (
    Ruler(
        Scale.FOREARM,
        12,
        End.WRIST,
        End.ELBOW,
        _named("PC7 LU9 TE4 LI5 SI5 HT7"),
        _named("PC3 LU5 LI11 SI8 olecranon"),
        leading=("PC",),
    ),
    Ruler(
        Scale.LEG_LATERAL,
        16,
        End.OUTER_ANKLE,
        End.KNEE_CREASE,
        _named("malleolus_lateral ST41 BL60"),
        _named("ST35 BL40"),
        leading=("ST", "GB"),
    ),
    Ruler(
        Scale.BACK_LATERAL,
        3,
        End.SPINE,
        End.SHOULDER_BLADE,
        _named("C7_spinous")
        | {f"{bone}_spinous" for bone in (*(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6)))}
        | {f"S{n}_level" for n in range(1, 5)},
        leading=("BL",),
    ),
    Ruler(Scale.FINGER, 3, None, None),
    Ruler(
        Scale.LEG_MEDIAL,
        13,
        End.INNER_ANKLE,
        End.INNER_KNEE,
        _named("malleolus_medial"),
        _named("tibial_condyle_medial_lower"),
        leading=("SP",),
    ),
    Ruler(
        Scale.THIGH_LATERAL,
        19,
        End.KNEE_CREASE,
        End.HIP,
        _named("popliteal_crease_lateral"),
        _named("greater_trochanter"),
        leading=("GB",),
    ),
    Ruler(
        Scale.THIGH_FRONT,
        18,
        End.KNEECAP,
        End.PUBIC_BONE,
        _named("patella_base patella_base_lateral patella_base_medial"),
        _named("pubic_symphysis_upper"),
        leading=("ST",),
    ),
    Ruler(
        Scale.CHEST, 9, End.NOTCH, End.BREASTBONE, _named("suprasternal_notch"), down=True, leading=("CV",)
    ),
    Ruler(
        Scale.ABDOMEN_UP,
        8,
        End.NAVEL,
        End.BREASTBONE,
        _named("navel"),
        _named("xiphisternal_junction"),
        leading=("CV",),
    ),
    Ruler(
        Scale.ABDOMEN_LOW,
        5,
        End.NAVEL,
        End.PUBIC_BONE,
        _named("navel"),
        _named("pubic_symphysis_upper"),
        down=True,
        leading=("CV",),
    ),
    Ruler(
        Scale.SCALP,
        12,
        End.FRONT_HAIRLINE,
        End.BACK_HAIRLINE,
        _named("anterior_hairline_mid"),
        _named("posterior_hairline_mid"),
        down=True,
        leading=("GV",),
    ),
)
#: Along which way the cun of a ruler are counted from its zero.
_ALONG = frozenset({Direction.SUPERIOR, Direction.INFERIOR, Direction.PROXIMAL, Direction.DISTAL})


def cun_in_mm(ruler: Ruler, cun: Cun) -> float:
    """One cun of a ruler on this person, in millimetres. Raises KnownError while nothing was measured."""
    cm = cun.cm(ruler.scale)
    if cm is None:
        raise KnownError("ruler.no-measure")
    return cm * _MM


@dataclass(frozen=True)
class Piece:
    """From so many cun of a ruler to so many."""

    start: int
    end: int

    @property
    def cun(self) -> int:
        """How long it is."""
        return self.end - self.start


def pieces(ruler: Ruler, mm: float, most: float) -> tuple[Piece, ...]:
    """A ruler of `mm` a cun in pieces of whole cun that are at most so many mm long, as few and as even as
    may be; the first is the one that lies highest on the body."""
    longest = max(1, math.floor(most / mm + 1e-9))
    count = math.ceil(ruler.cun / longest)
    cuts = [math.ceil(ruler.cun * number / count) for number in range(count + 1)]
    if not ruler.down:
        cuts = [ruler.cun - cut for cut in cuts]
    return tuple(Piece(min(cut), max(cut)) for cut in pairwise(cuts))


@dataclass(frozen=True)
class Mark:
    """A point, and at how many cun of the ruler it lies."""

    cun: float
    code: str


def marks(ruler: Ruler, points: Iterable[Point]) -> tuple[Mark, ...]:
    """The points whose rule tells a distance along the ruler, from one of its ends and within it: those of
    its leading meridians first, then in the order given. What only fits the figure is no distance."""
    found = [
        Mark(cun, point.code)
        for point in points
        if (cun := next(_told(ruler, point.place, point.region), None)) is not None and 0 < cun < ruler.cun
    ]
    return tuple(sorted(found, key=lambda mark: not mark.code.startswith(ruler.leading)))


def _told(ruler: Ruler, place: Place, region: Region) -> Iterator[float]:
    """At how many cun of the ruler a place is told."""
    if isinstance(place, Between):
        if place.unit == "cun" and not place.fitted and region_scale(region, place.of) is ruler.scale:
            yield from _on_line(ruler, place)
    elif isinstance(place, (Crossing, OnLine)):
        yield from _told(ruler, place.level, region)
    elif isinstance(place, Offset):
        if not _goes_along(ruler, place):
            yield from _told(ruler, place.start, region)  # sideways from what is told along the ruler
        elif not place.fitted and place.scale is ruler.scale:
            yield from _from_end(ruler, place)


def _on_line(ruler: Ruler, place: Between) -> Iterator[float]:
    start, end = _name(place.start), _name(place.end)
    if start in ruler.near:
        yield place.part
    elif start in ruler.far:
        yield ruler.cun - place.part
    elif end in ruler.far:
        yield ruler.cun - (place.of - place.part)


def _from_end(ruler: Ruler, place: Offset) -> Iterator[float]:
    start = _name(place.start)
    if start in ruler.near:
        yield place.cun
    elif start in ruler.far:
        yield ruler.cun - place.cun


def _goes_along(ruler: Ruler, place: Offset) -> bool:
    sideways = ruler.scale is Scale.BACK_LATERAL
    return place.toward is Direction.LATERAL if sideways else place.toward in _ALONG


def _name(place: Place) -> str:
    """What a distance begins at, or the level of it."""
    if isinstance(place, Landmark):
        return place.landmark
    if isinstance(place, OtherPoint):
        return place.point
    return _name(place.level) if isinstance(place, (Crossing, OnLine)) else ""
