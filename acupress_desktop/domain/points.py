"""Acupressure points as facts, free of any language."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, cached_property

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import Direction, Place
from acupress_desktop.domain.phrases import Phrase
from acupress_desktop.domain.value import dataclass


class Side(StrEnum):
    """Sides are the body's own. `BOTH` is pressed, never a place: left and right at once, a hand on each."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"
    BOTH = "both"

    @property
    def parts(self) -> tuple[Side, ...]:
        """The sides on which a finger lies."""
        return (Side.LEFT, Side.RIGHT) if self is Side.BOTH else (self,)

    @property
    def mirrored(self) -> Side:
        """The side across the body; the middle and both sides at once are their own."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Meridian(StrEnum):
    """The fourteen channels by their WHO codes, and the extra points."""

    LU = "LU"
    LI = "LI"
    ST = "ST"
    SP = "SP"
    HT = "HT"
    SI = "SI"
    BL = "BL"
    KI = "KI"
    PC = "PC"
    TE = "TE"
    GB = "GB"
    LR = "LR"
    GV = "GV"
    CV = "CV"
    EX = "EX"


class Region(StrEnum):
    """Where on the body: decides which patch of skin a place may land on and how it is named."""

    HEAD = "head"
    FACE = "face"
    NECK = "neck"
    SHOULDER = "shoulder"
    CHEST = "chest"
    ABDOMEN = "abdomen"
    UPPER_BACK = "upper-back"
    LOW_BACK = "low-back"
    SACRUM = "sacrum"
    BUTTOCK = "buttock"
    UPPER_ARM = "upper-arm"
    ELBOW = "elbow"
    FOREARM = "forearm"
    WRIST = "wrist"
    HAND = "hand"
    THIGH = "thigh"
    KNEE = "knee"
    LEG = "leg"
    ANKLE = "ankle"
    FOOT = "foot"
    FINGER = "finger"
    TOE = "toe"
    GROIN = "groin"
    ARMPIT = "armpit"
    PERINEUM = "perineum"


class Caution(StrEnum):
    """Why a point asks for care. What to do about it is told in words elsewhere."""

    PREGNANCY = "pregnancy"
    VESSELS = "vessels"
    NERVE = "nerve"
    NECK = "neck"
    SPINE = "spine"
    EYES = "eyes"
    SPREADING_PAIN = "spreading-pain"
    RIBS = "ribs"
    VARICOSE = "varicose"
    THROAT = "throat"
    PULSE = "pulse"
    EYEBALL = "eyeball"
    SPINE_BONE = "spine-bone"
    BREAST = "breast"
    GROIN = "groin"
    ARMPIT = "armpit"
    PERINEUM = "perineum"
    MOUTH = "mouth"
    NAVEL = "navel"


#: Reasons for which a point is shown for reference only and never offered for pressing.
NEVER_PRESS = frozenset(
    {
        Caution.THROAT,
        Caution.PULSE,
        Caution.EYEBALL,
        Caution.SPINE_BONE,
        Caution.BREAST,
        Caution.GROIN,
        Caution.ARMPIT,
        Caution.PERINEUM,
        Caution.MOUTH,
        Caution.NAVEL,
    }
)


_NEVER_THERE = {
    Region.GROIN: Caution.GROIN,
    Region.ARMPIT: Caution.ARMPIT,
    Region.PERINEUM: Caution.PERINEUM,
}
_SPINE = frozenset({Region.NECK, Region.UPPER_BACK, Region.LOW_BACK, Region.SACRUM})

#: Where two hands reach left and right at once, sitting or lying, without bending, twisting or reaching
#: over. Not here: arms and hands, which one hand presses on the other arm; shoulders and upper back, to
#: which the hand of the other side reaches over; buttocks, which lie on a ball one by one; legs and feet,
#: which are put up, crossed or bent one by one. Of the neck only the nape can be pressed anyway.
_TWO_HANDS = frozenset(
    {
        Region.HEAD,
        Region.FACE,
        Region.NECK,
        Region.CHEST,
        Region.ABDOMEN,
        Region.LOW_BACK,
        Region.SACRUM,
    }
)


class Grade(StrEnum):
    """How much is known about pressing this point, from nothing to a tested benefit."""

    TRADITION = "tradition"
    INDIRECT = "indirect"
    LIMITED = "limited"
    MIXED = "mixed"


@dataclass(frozen=True, order=True)
class Spot:
    """One point on one side: what a dot on the map, a row of the list and a hold stand for. A hold may be of
    both sides at once; then `parts` are its dots."""

    code: str
    side: Side

    def __post_init__(self) -> None:
        # Spots are looked up by the ten thousand: their hash is worth keeping.
        object.__setattr__(self, "_hash", hash((self.code, self.side)))

    def __hash__(self) -> int:
        return self._hash  # type: ignore[attr-defined,no-any-return]

    def __reduce__(self) -> tuple[type[Spot], tuple[str, Side]]:
        # Another process has other hashes.
        return Spot, (self.code, self.side)

    def __str__(self) -> str:
        return f"{self.code}-{self.side.value}"

    @property
    def mirrored(self) -> Spot:
        """The same point across the body; one of the middle is its own."""
        return Spot(self.code, self.side.mirrored)

    @classmethod
    @cache
    def parse(cls, text: str) -> Spot:
        """Read "BL23-left" (extra points hold a hyphen of their own: "EX-HN3-midline").

        Raises KnownError where the text is not a code, a hyphen and a side.
        """
        code, hyphen, side = text.rpartition("-")
        if not hyphen or not code or side not in set(Side):
            raise KnownError("spot.none", text=text)
        return cls(code, Side(side))

    @property
    def parts(self) -> tuple[Spot, ...]:
        """The dots where a finger lies: itself, or left and right of both at once."""
        if self.side is not Side.BOTH:
            return (self,)
        return tuple(Spot(self.code, side) for side in self.side.parts)


@dataclass(frozen=True)
class Pressure:
    """From and to, on a scale where 0 is no pressure and 10 the most one can bear."""

    low: int
    high: int


@dataclass(frozen=True)
class Evidence:
    """What is known about pressing the point: a grade and the ids of the sources that say so."""

    grade: Grade
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Point:
    """A point as the standard knows it: names that need no translation, place, and care.

    `conflict` says that official standards differ about its place.
    `facing` is the way its skin looks out: one body direction, or two for half-way between them.
    `also` are other readings and writings that books have for it; they are understood, never shown.
    """

    code: str
    pinyin: str
    hanzi: str
    hanzi_traditional: str
    meridian: Meridian
    region: Region
    facing: tuple[Direction, ...]
    place: Place
    hold_s: int
    pressure: Pressure
    cautions: tuple[Caution, ...]
    evidence: Evidence
    midline: bool = False
    conflict: bool = False
    also: tuple[str, ...] = ()

    @property
    def for_reference(self) -> Caution | None:
        """Why nobody should press here, or None where pressing may be offered.

        The facts may name it; some regions forbid it whatever the facts say, so that a point without
        facts is never offered: groin, armpit and perineum, the front and the sides of the neck, and the
        middle line of neck and back, where the bone of the spine lies.
        """
        told = next((caution for caution in self.cautions if caution in NEVER_PRESS), None)
        return told or self._forbidden_by_region

    @property
    def _forbidden_by_region(self) -> Caution | None:
        if self.region in _NEVER_THERE:
            return _NEVER_THERE[self.region]
        if self.region is Region.NECK and Direction.POSTERIOR not in self.facing:
            return Caution.THROAT
        return Caution.SPINE_BONE if self.midline and self.region in _SPINE else None

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides on which the point lies: one in the middle, or left and right."""
        return (Side.MIDLINE,) if self.midline else (Side.LEFT, Side.RIGHT)

    @property
    def two_hands(self) -> bool:
        """Left and right are pressed at once: two hands reach both, and nobody is kept from pressing here."""
        return not self.midline and self.region in _TWO_HANDS and self.for_reference is None

    @property
    def hold_sides(self) -> tuple[Side, ...]:
        """How it is pressed, a hold each: both sides at once where two hands reach them."""
        return (Side.BOTH,) if self.two_hands else self.sides

    def called(self, said: str) -> Phrase:
        """The point as a text calls it (its code, its pinyin, as a voice says it), from which a template may
        ask for its names in Chinese instead: {name:hanzi}, {name:traditional}, {name:pinyin}."""
        pinyin = self.pinyin.partition(" (")[0]
        return Phrase(said, {"hanzi": self.hanzi, "traditional": self.hanzi_traditional, "pinyin": pinyin})

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """The point on each of its sides."""
        return tuple(Spot(self.code, side) for side in self.sides)
