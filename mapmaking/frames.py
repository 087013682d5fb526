"""Body directions as vectors, by region: what "lateral", "proximal" or "dorsal" means on a limb.

All in world coordinates of the anatomical position, for the left side of the body: x > 0 is the
figure's left, y up, z forward.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from acupress_desktop.domain.location import Direction
from acupress_desktop.domain.points import Region
from mapmaking.figure_data import XYZ, Landmark3
from mapmaking.map_error import MapError

_TRUNK: dict[Direction, XYZ] = {
    Direction.SUPERIOR: (0.0, 1.0, 0.0),
    Direction.LATERAL: (1.0, 0.0, 0.0),
    Direction.ANTERIOR: (0.0, 0.0, 1.0),
}

#: The lengthwise axis of each limb region, from its distal to its proximal landmark.
_LENGTHWISE: dict[Region, tuple[str, str]] = {
    Region.UPPER_ARM: ("cubital_crease_mid", "axillary_fold_anterior"),
    Region.ELBOW: ("wrist_crease_palmar_mid", "cubital_crease_mid"),
    Region.FOREARM: ("wrist_crease_palmar_mid", "cubital_crease_mid"),
    Region.WRIST: ("wrist_crease_palmar_mid", "cubital_crease_mid"),
    Region.HAND: ("MCP3_dorsal", "wrist_dorsal_mid"),
    Region.FINGER: ("MCP3_dorsal", "wrist_dorsal_mid"),
    Region.THIGH: ("patella_base", "ASIS"),
    Region.KNEE: ("malleolus_lateral", "fibular_head"),
    Region.LEG: ("malleolus_lateral", "fibular_head"),
    Region.ANKLE: ("malleolus_lateral", "fibular_head"),
}

_OPPOSITE = {
    Direction.INFERIOR: Direction.SUPERIOR,
    Direction.MEDIAL: Direction.LATERAL,
    Direction.POSTERIOR: Direction.ANTERIOR,
    Direction.DISTAL: Direction.PROXIMAL,
    Direction.ULNAR: Direction.RADIAL,
    Direction.DORSAL: Direction.PALMAR,
}


def outward(facing: Sequence[Direction], region: Region, landmarks: Mapping[str, Landmark3]) -> XYZ:
    """The unit vector along which a point's skin faces: one direction, or half-way between two.

    Raises MapError for a direction that the region does not have.
    """
    ways = [direction(toward, region, landmarks) for toward in facing]
    return unit((sum(w[0] for w in ways), sum(w[1] for w in ways), sum(w[2] for w in ways)))


def direction(toward: Direction, region: Region, landmarks: Mapping[str, Landmark3]) -> XYZ:
    """The unit vector of a body direction in a region.

    Raises MapError for a direction that the region does not have ("radial" of the head).
    """
    axes = _axes(region, landmarks)
    if toward in axes:
        return axes[toward]
    opposite = _OPPOSITE.get(toward)
    if opposite in axes:
        return scale(axes[opposite], -1.0)
    raise MapError(f"The region {region} has no direction “{toward}”.")


def _axes(region: Region, landmarks: Mapping[str, Landmark3]) -> dict[Direction, XYZ]:
    if region in (Region.FOOT, Region.TOE):
        # Dorsal is up, plantar down; distal is towards the toes.
        heel, toe = landmarks["calcaneus_posterior_L"].xyz, landmarks["toe2_tip_L"].xyz
        proximal = unit((heel[0] - toe[0], 0.0, heel[2] - toe[2]))
        up = (0.0, 1.0, 0.0)
        lateral = cross(up, scale(proximal, -1.0))
        return {
            Direction.SUPERIOR: up,
            Direction.PALMAR: scale(up, -1.0),
            Direction.PLANTAR: scale(up, -1.0),
            Direction.PROXIMAL: proximal,
            Direction.ANTERIOR: scale(proximal, -1.0),
            Direction.LATERAL: lateral,
        }
    if region not in _LENGTHWISE:
        return dict(_TRUNK)
    distal, proximal_end = (landmarks[f"{name}_L"].xyz for name in _LENGTHWISE[region])
    proximal = unit(minus(proximal_end, distal))
    if region in (Region.THIGH, Region.KNEE, Region.LEG, Region.ANKLE):
        anterior = unit(without((0.0, 0.0, 1.0), proximal))
        return {
            Direction.SUPERIOR: proximal,
            Direction.PROXIMAL: proximal,
            Direction.ANTERIOR: anterior,
            Direction.LATERAL: cross(proximal, anterior),
        }
    crease = minus(
        landmarks["wrist_crease_palmar_radial_L"].xyz, landmarks["wrist_crease_palmar_ulnar_L"].xyz
    )
    radial = unit(without(crease if region is not Region.UPPER_ARM else (1.0, 0.0, 0.0), proximal))
    palmar = cross(radial, proximal)
    return {
        Direction.SUPERIOR: proximal,
        Direction.PROXIMAL: proximal,
        Direction.RADIAL: radial,
        Direction.LATERAL: radial,
        Direction.PALMAR: palmar,
        Direction.ANTERIOR: palmar,
    }


def minus(a: XYZ, b: XYZ) -> XYZ:
    """Takes b from a, number by number."""
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def plus(a: XYZ, b: XYZ) -> XYZ:
    """Adds b to a, number by number."""
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def scale(a: XYZ, by: float) -> XYZ:
    """A vector, `by` times as long."""
    return a[0] * by, a[1] * by, a[2] * by


def dot(a: XYZ, b: XYZ) -> float:
    """The inner product: of a unit vector, how far `a` reaches along it."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: XYZ, b: XYZ) -> XYZ:
    """The vector at right angles to both, by the right hand."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit(a: XYZ) -> XYZ:
    """Raises ValueError for a vector of no length."""
    length = dot(a, a) ** 0.5
    if length == 0:
        raise ValueError("a vector of no length has no direction")
    return scale(a, 1.0 / length)


def without(a: XYZ, axis: XYZ) -> XYZ:
    """The part of `a` that is square to the unit vector `axis`."""
    return minus(a, scale(axis, dot(a, axis)))


def across(axis: XYZ) -> tuple[XYZ, XYZ]:
    """Two unit vectors that are square to the unit vector `axis` and to each other."""
    helper: XYZ = (0.0, 1.0, 0.0) if abs(axis[1]) < 0.9 else (1.0, 0.0, 0.0)
    first = unit(without(helper, axis))
    return first, cross(axis, first)
