"""The user's own cun: from one measure of the body to the centimetres of one cun in each region.

A cun is a share of a person's own body, and it differs from region to region. The figure's own
proportions are known; a person is taken to have the same, larger or smaller.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import (
    Between,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from acupress_desktop.domain.points import Region
from acupress_desktop.domain.value import dataclass


class Measure(StrEnum):
    """What can be measured: elbow crease to wrist crease, the thumb at its joint, or the whole body."""

    FOREARM = "forearm"
    THUMB = "thumb"
    HEIGHT = "height"


#: How many cun each of them is (WHO 2008: B12, F02, B01).
CUN = {Measure.FOREARM: 12, Measure.THUMB: 1, Measure.HEIGHT: 75}
#: From and to, in cm: children and giants are within, slips of the finger are not.
LIMITS = {Measure.FOREARM: (15.0, 40.0), Measure.THUMB: (1.0, 3.5), Measure.HEIGHT: (100.0, 230.0)}


@dataclass(frozen=True)
class BodyMeasure:
    """One measure of a person. Raises KnownError for a length that no person has."""

    kind: Measure
    cm: float

    def __post_init__(self) -> None:
        low, high = LIMITS[self.kind]
        if not low <= self.cm <= high:
            raise KnownError(f"measure.{self.kind}", low=low, high=high)


@dataclass(frozen=True)
class FigureCun:
    """The figure's height and its cun in each region, in cm."""

    height: float
    cm: Mapping[Scale, float]


class Cun:
    """One cun in centimetres: on the figure, and, once a measure is known, on the user."""

    def __init__(self, figure: FigureCun, measure: BodyMeasure | None) -> None:
        self.figure = figure
        self.measure = measure
        self._ratio = _ratio(figure, measure) if measure is not None else 0.0

    def cm(self, scale: Scale) -> float | None:
        """One cun on the user, None while nothing is known of them."""
        if self.measure is None:
            return None
        if scale is Scale.FINGER and self.measure.kind is Measure.THUMB:
            return self.measure.cm  # the finger cun is the width of the thumb by definition
        return self.figure.cm[scale] * self._ratio


def _ratio(figure: FigureCun, measure: BodyMeasure) -> float:
    """How much larger the user is than the figure.

    Forearms are compared with the figure's forearm. A thumb, one cun wide by definition, is compared
    with the 75th part of the figure's height like the height itself: the figure's thumb is too slender
    to be one cun of its body.
    """
    own = measure.cm / CUN[measure.kind]
    if measure.kind is Measure.FOREARM:
        return own / figure.cm[Scale.FOREARM]
    return own * CUN[Measure.HEIGHT] / figure.height


#: The scale along the body that a region's distances are told on unless a rule names another.
_LENGTHWISE: dict[Region, Scale] = {
    **dict.fromkeys((Region.HEAD,), Scale.SCALP),
    **dict.fromkeys((Region.FACE,), Scale.FOREHEAD),
    **dict.fromkeys((Region.NECK,), Scale.NAPE),
    **dict.fromkeys((Region.CHEST, Region.ARMPIT), Scale.CHEST),
    **dict.fromkeys((Region.ABDOMEN,), Scale.ABDOMEN_UP),
    **dict.fromkeys((Region.GROIN, Region.PERINEUM), Scale.ABDOMEN_LOW),
    **dict.fromkeys(
        (Region.SHOULDER, Region.UPPER_BACK, Region.LOW_BACK, Region.SACRUM, Region.BUTTOCK),
        Scale.BACK_LATERAL,
    ),
    **dict.fromkeys((Region.UPPER_ARM,), Scale.UPPER_ARM),
    **dict.fromkeys((Region.ELBOW, Region.FOREARM, Region.WRIST), Scale.FOREARM),
    **dict.fromkeys((Region.HAND, Region.FINGER), Scale.FINGER),
    **dict.fromkeys((Region.THIGH,), Scale.THIGH_FRONT),
    **dict.fromkeys((Region.KNEE, Region.LEG), Scale.LEG_LATERAL),
    **dict.fromkeys((Region.ANKLE, Region.FOOT, Region.TOE), Scale.FOOT),
}
#: Regions that are told as different numbers of cun have a scale for each of them.
_BY_WHOLE: dict[tuple[Region, float], Scale] = {
    (Region.ABDOMEN, 5): Scale.ABDOMEN_LOW,
    (Region.THIGH, 14): Scale.THIGH_BACK,
    (Region.THIGH, 19): Scale.THIGH_LATERAL,
    (Region.LEG, 13): Scale.LEG_MEDIAL,
    (Region.LEG, 15): Scale.LEG_MEDIAL,
}


def region_scale(region: Region, whole: float = 0.0) -> Scale:
    """The scale of a region; `whole` is how many cun the measured length as a whole is told as."""
    return _BY_WHOLE.get((region, whole), _LENGTHWISE[region])


def measured_on(place: Place, region: Region) -> Scale | None:
    """The scale of the line that a close-up measures, None where it is not told in cun."""
    if isinstance(place, Offset):
        return None if place.fitted else place.scale
    if isinstance(place, Between) and place.unit == "cun":
        return region_scale(region, place.of)
    return None


def distances(place: Place, region: Region) -> Iterator[tuple[float, Scale]]:
    """Every distance in cun that a place is told by, the first to be measured first.

    The bends of a line are left out: they say along what it runs, not how far; and so is what only fits
    the figure.
    """
    if isinstance(place, (Landmark, OtherPoint)):
        return
    if isinstance(place, Offset):
        yield from distances(place.start, region)
        if not place.fitted:
            yield place.cun, place.scale
    elif isinstance(place, Between):
        for end in (place.start, place.end):
            yield from distances(end, region)
        if place.unit == "cun":
            beyond = place.part - place.of
            yield (beyond if beyond > 0 else place.part), region_scale(region, place.of)
    elif isinstance(place, OnLine):
        for part in (place.level, place.start, place.end):
            yield from distances(part, region)
    else:
        yield from distances(place.level, region)
        yield from distances(place.line, region)
