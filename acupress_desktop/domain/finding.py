"""Finding a point on the body: how far off a place was, what that is worth, and a round of questions."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum

from acupress_desktop.domain.cun import measured_on, region_scale
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Point, Region, Spot
from acupress_desktop.domain.value import dataclass

#: Up to so many local cun away a place is good, and up to so many near.
GOOD_CUN, NEAR_CUN = 0.5, 1.0
#: What rounding to a millimetre of the drawing may add to a distance that is exactly at a border.
_HAIR = 1e-9
#: Scales that are told across the body alone, and the regions that have one beside that along them.
_CROSSWISE = frozenset({Scale.HAIRLINE, Scale.MASTOIDS, Scale.NIPPLES})
_ACROSS = {
    Region.HEAD: Scale.HAIRLINE,
    Region.NECK: Scale.MASTOIDS,
    **dict.fromkeys((Region.CHEST, Region.ABDOMEN, Region.GROIN), Scale.NIPPLES),
}
#: Points remembered as missed: more than there are.
MOST_MISSED = 500


class Kind(StrEnum):
    """How a point is asked for: show it on the body, name it, choose its name among four, say on which side
    of the body it lies, or choose what the landmark is called from which it is measured."""

    SHOW = "show"
    NAME = "name"
    FOUR = "four"
    SIDE = "side"
    LANDMARK = "landmark"


class Grade(StrEnum):
    """What a place was worth; `UNKNOWN` where the learner said that they do not know."""

    GOOD = "good"
    NEAR = "near"
    AGAIN = "again"
    UNKNOWN = "unknown"


class Off(StrEnum):
    """The ways in which a place is off, as the body has them: towards head or feet, away from the middle
    line or towards it, towards the front or the back."""

    HIGH = "high"
    LOW = "low"
    OUT = "out"
    IN = "in"
    FORWARD = "forward"
    BACK = "back"


@dataclass(frozen=True)
class Miss:
    """How far a place is from the point asked for. `cun` of the `scale` of its region; `figure_cm` on the
    figure; `offs` the ways in which it is off, each with its cun, the larger first. `other_side`: it is
    nearer to the same point of the other side, which was not asked for. Where a cun across the body is
    another than one along it, `cun` counts each way in its own, and `scale` is that along."""

    cun: float
    figure_cm: float
    scale: Scale
    offs: tuple[tuple[Off, float], ...] = ()
    other_side: bool = False

    @property
    def grade(self) -> Grade:
        """What the place is worth."""
        return grade_of(self.cun)


def grade_of(cun: float) -> Grade:
    """Of a distance in local cun."""
    if cun <= GOOD_CUN + _HAIR:
        return Grade.GOOD
    return Grade.NEAR if cun <= NEAR_CUN + _HAIR else Grade.AGAIN


def local_scale(point: Point) -> Scale:
    """The region whose cun counts around a point: that of its own measure, else of where it lies."""
    return measured_on(point.place, point.region) or region_scale(point.region)


def scales_of(point: Point) -> tuple[Scale, Scale]:
    """The scales that count around a point across the body and along it."""
    local = local_scale(point)
    if local in _CROSSWISE:
        return local, region_scale(point.region)
    return _ACROSS.get(point.region, local), local


def cun_between(
    one: tuple[float, float], other: tuple[float, float], units_a_cun: tuple[float, float]
) -> float:
    """The distance between two places of one picture in cun of so many units from side to side, and up and
    down."""
    across, along = units_a_cun
    return math.hypot((one[0] - other[0]) / across, (one[1] - other[1]) / along)


@dataclass(frozen=True)
class Answer:
    """What was answered to a question: how far off a place was, or what something said is worth, and what
    was `said` (typed, or the code that was chosen); neither where the learner did not know."""

    spot: Spot
    miss: Miss | None = None
    worth: Grade = Grade.UNKNOWN
    said: str = ""

    @property
    def grade(self) -> Grade:
        """What it is worth."""
        return self.miss.grade if self.miss is not None else self.worth


@dataclass(frozen=True)
class Round:
    """Questions of one kind in their order, and what was answered to the first of them; `choices` are the
    codes, or the landmarks, among which each is to be chosen."""

    spots: tuple[Spot, ...]
    answers: tuple[Answer, ...] = ()
    kind: Kind = Kind.SHOW
    choices: tuple[tuple[str, ...], ...] = ()

    @property
    def asked(self) -> Spot | None:
        """The spot of the question that waits for an answer; None once all have one."""
        return self.spots[len(self.answers)] if len(self.answers) < len(self.spots) else None

    @property
    def choice(self) -> tuple[str, ...]:
        """The codes among which the question that waits is to be answered; none where it is asked freely."""
        return self.choices[len(self.answers)] if len(self.answers) < len(self.choices) else ()

    def answered(self, miss: Miss | None, worth: Grade = Grade.UNKNOWN, said: str = "") -> Round:
        """With an answer to the question that waits. Without one, nothing changes."""
        if self.asked is None:
            return self
        return replace(self, answers=(*self.answers, Answer(self.asked, miss, worth, said)))

    def count(self, grade: Grade) -> int:
        """How many answers are worth that."""
        return sum(answer.grade is grade for answer in self.answers)


@dataclass(frozen=True)
class Missed:
    """What programs kept before there were reviews: the codes of the points that were not found well when
    they were last asked for, the latest first. Codes that are not shipped stay."""

    codes: tuple[str, ...] = ()
