"""Tells a place in words, from the same rule that puts the dot on the body.

Every word comes from the catalogue ("place.*", "direction.*", "landmark.*", ...), as a template with slots,
so that a language orders them as it likes; a thing keeps its forms through all templates, so that a place
within a place declines (`domain/phrases.py`). A place is told in one of two ways: as a thing ("the midpoint
between ..."), from which other places are measured, or as a whereabouts ("half-way between ..."), which a
sentence is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from acupress_desktop.content.called import called
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import Words
from acupress_desktop.domain.location import (
    Between,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    leaves,
)
from acupress_desktop.domain.points import Point

if TYPE_CHECKING:
    from fractions import Fraction

#: The landmarks that lie on the midline, besides the spinous processes.
_MEDIAN = frozenset(
    {
        *("vertex_profile_top", "vertex_GV20", "GV20_by_cun", "GV20_by_ear_line", "EOP_inion"),
        *("anterior_hairline_mid", "posterior_hairline_mid", "glabella", "nasion", "pronasale", "subnasale"),
        *("stomion", "mentolabial_sulcus", "pogonion", "laryngeal_prominence", "hyoid"),
        *("thyroid_upper_border", "cricoid", "suprasternal_notch", "xiphisternal_junction", "navel"),
        *("pubic_symphysis_upper", "pubic_symphysis_lower", "sacral_hiatus", "coccyx_tip"),
        *(f"ICS{number}_midline" for number in range(1, 6)),
        *(f"S{number}_level" for number in range(1, 5)),
    }
)
_HALF = 0.5
_SIDEWAYS = frozenset({Direction.LATERAL, Direction.MEDIAL})
#: A line runs close beside an edge below so many cun.
_CLOSE = 0.5


def sentence(place: Place, catalogue: Catalogue) -> str:
    """One technical sentence in the catalogue's language."""
    return catalogue.words.sentence(Teller(catalogue.words, catalogue.points).where(place))


def point_sentence(point: Point, catalogue: Catalogue) -> str:
    """Where a point lies, in one technical sentence.

    A rule that needs a number which only fits the figure has its words in `told.json`: they name the
    landmark that the standard names, and no number of ours.
    """
    told = catalogue.words.get(f"told.{point.code}.place")
    return catalogue.words.sentence(told) if told else sentence(point.place, catalogue)


def measure_label(amount: float, of: float, unit: str, catalogue: Catalogue) -> str:
    """What stands beside a measured line: "1.5 cun", "7 of 12 cun", "1/3 of the line"."""
    if not of:
        return catalogue.counted("unit.cun", amount)
    if unit == "cun" and amount > of:
        return catalogue.counted("unit.cun", amount)
    if unit == "cun":
        return catalogue.say("measure.of", part=amount, whole=catalogue.counted("unit.cun", of))
    share = share_of(amount, of)
    if share == _HALF:
        return catalogue.word("measure.middle")
    return catalogue.say("measure.part", part=share.numerator, of=share.denominator)


def measure_ends(point: Point, catalogue: Catalogue) -> tuple[str, str]:
    """What the measured line of a point begins and ends at, in few words; "" twice where none is named."""
    place, teller = point.place, Teller(catalogue.words, catalogue.points)
    if isinstance(place, Between):
        return teller.ends(place)
    if isinstance(place, Offset):
        aside = place.toward is Direction.LATERAL and teller.median(place.start)
        return catalogue.word("measure.midline") if aside else teller.name(place.start), point.code
    return "", ""


def is_median(name: str) -> bool:
    """Whether the landmark lies on the midline of the body."""
    return name.endswith("_spinous") or name in _MEDIAN


def unrolled(place: Offset) -> tuple[Place, list[Offset]]:
    """Where a chain of offsets starts, and its steps in the order in which they are measured."""
    steps = [place]
    while isinstance(steps[0].start, Offset):
        steps.insert(0, steps[0].start)
    return steps[0].start, steps


def share_of(part: float, of: float) -> Fraction:
    """A part of a whole as a small fraction: 4 of 12 is 1/3."""
    from fractions import Fraction  # late: what a start tells has none

    return Fraction(part).limit_denominator(100) / Fraction(of).limit_denominator(100)


def key_of(value: float) -> str:
    """A measure as it stands in a key: two decimals at most, and none that is zero ("1.5", "3")."""
    return f"{round(value, 2):g}"


class Teller:
    """Puts places into the words of one language; the points say which of them lie on the midline."""

    def __init__(self, words: Words, points: Mapping[str, Point]) -> None:
        self._words = words
        self._points = points

    def where(self, place: Place) -> str:
        """A place as a whereabouts: what completes "the point lies ..."."""
        if isinstance(place, Landmark):
            level = self._words.get(f"level.{place.landmark}")
            if level is not None and is_median(place.landmark):
                return self._say("place.level_midline", level=level)
            return self._say("place.at", place=self.name(place))
        if isinstance(place, OtherPoint):
            return self._say("place.at", place=self.name(place))
        if isinstance(place, Between):
            return self._between(place)
        if isinstance(place, Offset):
            return self._offset(place)
        if isinstance(place, OnLine):
            gap = self.gap(place.start, place.end)
            if gap is not None:
                return self._say("place.in_gap", level=self.level(place.level), gap=gap)
            edge = self._common_edge(place)
            if edge is not None:
                return self._say("place.on_edge", level=self.level(place.level), edge=edge)
            start, end = self.name(place.start), self.name(place.end)
            return self._say("place.on_line", level=self.level(place.level), start=start, end=end)
        if self.median(place.line):
            return self._say("place.level_midline", level=self.level(place.level))
        return self._say("place.crossing", level=self.level(place.level), line=self.name(place.line))

    def name(self, place: Place) -> str:
        """A place as a thing that others are measured from."""
        if isinstance(place, Landmark):
            return self._landmark(place)
        if isinstance(place, OtherPoint):
            point = self._points.get(place.point)
            named = called(point, place.point, self._words.language) if point is not None else place.point
            return self._say("place.other_point", point=named)
        if isinstance(place, Between):
            if is_opposite(place):
                return self._say("place.the_middle_of_sides", place=self.name(place.start))
            bone = self._on_bone(place)
            if bone is not None:
                name, share = bone
                if share == _HALF:
                    return self._say("place.the_middle_of_bone", bone=name)
                return self._say("place.the_part_of_bone", bone=name, share=self.fraction(share))
            half = not place.via and share_of(place.part, place.of) == _HALF
            if half or place.unit == "cun":
                start, end = self.ends(place)
                if half:
                    return self._say("place.the_middle", start=start, end=end)
                return self._say("place.the_cun_along", start=start, end=end, distance=self._cun(place.part))
        if isinstance(place, OnLine) and (edge := self._common_edge(place)) is not None:
            return self._say("place.the_edge_at", edge=edge, level=self.level(place.level))
        if isinstance(place, Crossing) and not self.median(place.line):
            level, line = self.level(place.level), self.name(place.line)
            return self._say("place.the_crossing", level=level, line=line)
        return self._say("place.the_point", where=self.where(place))

    def ends(self, place: Between) -> tuple[str, str]:
        """The names of the ends of a line."""
        start, end = self.name(place.start), self.name(place.end)
        if isinstance(place.end, OnLine) and place.end.level == place.start:
            edge = self._common_edge(place.end)
            end = self._say("place.the_edge_there", edge=edge) if edge is not None else end
        return start, end

    def level(self, place: Place) -> str:
        """What a place is level with: a height matters then, no longer how far out it lies."""
        if isinstance(place, Landmark) and f"level.{place.landmark}" in self._words:
            return self._words[f"level.{place.landmark}"]
        return self.name(place)

    def median(self, place: Place) -> bool:
        """Whether a place lies on the midline by the way it is told."""
        if isinstance(place, Landmark):
            return is_median(place.landmark)
        if isinstance(place, OtherPoint):
            point = self._points.get(place.point)
            return point is not None and point.midline
        if isinstance(place, Between):
            ends = self.median(place.start) and self.median(place.end)
            return is_opposite(place) or (ends and all(self.median(stop) for stop in place.via))
        if isinstance(place, Offset):
            return place.toward not in _SIDEWAYS and self.median(place.start)
        if isinstance(place, OnLine):
            return self.median(place.start) and self.median(place.end)
        return self.median(place.line)

    def course(self, stops: Sequence[Place]) -> str:
        """What a bent line runs along: the edge its bends lie on, or the bends one by one."""
        names: list[str] = []
        for stop in stops:
            name = self._near_edge(stop) or self.name(stop)
            if name not in names:
                names.append(name)
        return self._words.listed(names, "and")

    def gap(self, heads: Place, bases: Place) -> str | None:
        """The gap between two neighbouring bones of hand or foot, where a line runs along it."""
        if not isinstance(heads, Between) or share_of(heads.part, heads.of) != _HALF:
            return None
        names = [end.landmark.partition("_")[0] for end in leaves(heads) if isinstance(end, Landmark)]
        if not all(isinstance(end, Landmark) and "_base_" in end.landmark for end in leaves(bases)):
            return None
        return self._words.get(f"gap.{'.'.join(names)}")

    def fraction(self, share: Fraction) -> str:
        """ "a third", "two thirds", or in figures where the language has no word for it."""
        told = self._words.get(f"fraction.{share.numerator}/{share.denominator}")
        if told is not None:
            return told
        if share.denominator == 1:
            return self._words.number(share.numerator)
        return self._say("fraction.figures", part=share.numerator, of=share.denominator)

    def _say(self, key: str, /, **values: object) -> str:
        return self._words.say(key, **values)

    def _cun(self, number: float) -> str:
        return self._words.counted("unit.cun", number)

    def _landmark(self, place: Landmark) -> str:
        name = self._words[f"landmark.{place.landmark}"]
        if place.border is not None:
            name = self._say(f"border.{place.border}", place=name)
        return self._say("place.opposite", place=name) if place.opposite else name

    def _edge(self, place: Place) -> str | None:
        """The edge or line of the body that a landmark is one of many places on."""
        if not isinstance(place, Landmark):
            return None
        parts = place.landmark.split("_")
        edges = (f"edge.{'_'.join(parts[:count])}" for count in range(len(parts), 0, -1))
        return next((self._words[edge] for edge in edges if edge in self._words), None)

    def _near_edge(self, place: Place) -> str | None:
        if isinstance(place, Offset) and (edge := self._edge(place.start)) is not None:
            key = "near" if place.cun < _CLOSE else "beside"
            return self._say(f"{key}.{place.toward}", edge=edge)
        return self._edge(place)

    def _common_edge(self, place: OnLine) -> str | None:
        edge = self._edge(place.start)
        return edge if edge == self._edge(place.end) else None

    def _on_bone(self, place: Between) -> tuple[str, Fraction] | None:
        """The bone between whose base and head a place lies, and the share of the way to its head."""
        ends = place.start, place.end
        if place.via or not all(isinstance(end, Landmark) for end in ends):
            return None
        start, end = (end.landmark for end in ends if isinstance(end, Landmark))
        share = share_of(place.part, place.of)
        if f"bone.{start}.{end}" in self._words:
            return self._words[f"bone.{start}.{end}"], share
        if f"bone.{end}.{start}" in self._words:
            return self._words[f"bone.{end}.{start}"], 1 - share
        return None

    def _between(self, place: Between) -> str:
        if is_opposite(place):
            return self._say("place.between_sides", place=self.name(place.start))
        text = self._between_bones(place)
        if text is not None:
            return text
        gap = self.gap(place.start, place.end)
        if gap is not None:
            share = self.fraction(share_of(place.part, place.of))
            return self._say("place.part_of_gap", gap=gap, share=share)
        text = self._on_line(place, *self.ends(place))
        return self._say("place.along", place=text, course=self.course(place.via)) if place.via else text

    def _between_bones(self, place: Between) -> str | None:
        """Half-way between two bones, the same share of the way along both of them."""
        if share_of(place.part, place.of) != _HALF or place.via:
            return None
        bones = [self._on_bone(end) if isinstance(end, Between) else None for end in (place.start, place.end)]
        if bones[0] is None or bones[1] is None or bones[0][1] != bones[1][1]:
            return None
        first, second = bones[0][0], bones[1][0]
        if bones[0][1] == _HALF:
            return self._say("place.between_bones_middle", first=first, second=second)
        share = self.fraction(bones[0][1])
        return self._say("place.between_bones", first=first, second=second, share=share)

    def _on_line(self, place: Between, start: str, end: str) -> str:
        share = share_of(place.part, place.of)
        if place.part > place.of:
            if place.unit == "cun":
                return self._say(
                    "place.beyond_cun", start=start, end=end, distance=self._cun(place.part - place.of)
                )
            return self._say("place.beyond", start=start, end=end, share=self.fraction(share - 1))
        if share == _HALF and (place.unit != "cun" or place.via):
            return self._say("place.middle", start=start, end=end)
        if place.unit == "cun" and place.fitted:
            return self._say("place.cun_along", start=start, end=end, distance=self._cun(place.part))
        if place.unit == "cun":
            return self._say(
                "place.part_cun",
                start=start,
                end=end,
                distance=self._cun(place.part),
                whole=self._cun(place.of),
            )
        return self._say("place.part", start=start, end=end, share=self.fraction(share))

    def _offset(self, place: Offset) -> str:
        start, steps = unrolled(place)
        text = self._beside_midline(start, steps) or self._steps(start, steps)
        return self._say("place.over", place=text) if any(step.over for step in steps) else text

    def _beside_midline(self, start: Place, steps: Sequence[Offset]) -> str | None:
        """A chain that leaves the midline sideways once: at some height, so far beside the midline."""
        sideways = [step for step in steps if step.toward in _SIDEWAYS]
        if len(sideways) != 1 or sideways[0].toward is Direction.MEDIAL or not self.median(start):
            return None
        along = [step for step in steps if step is not sideways[0]]
        if isinstance(start, OtherPoint) and not along:
            return None
        if along:
            height = self._steps(start, along)
        elif isinstance(start, Crossing):
            height = self._say("place.level", level=self.level(start.level))
        elif isinstance(start, Between):
            height = self._from_between(start)
        else:
            height = self._say("place.level", level=self.level(start))
        return self._say("place.beside_midline", height=height, distance=self._cun(sideways[0].cun))

    def _from_between(self, place: Between) -> str:
        if place.unit == "cun" and not place.via and 0 < place.part < place.of:
            start, end = self.ends(place)
            return self._say("place.cun_along", start=start, end=end, distance=self._cun(place.part))
        return self._between(place)

    def _steps(self, start: Place, steps: Sequence[Offset]) -> str:
        *before, last = steps
        text = self._say(f"direction.{last.toward}", distance=self._cun(last.cun), place=self.name(start))
        for step in reversed(before):
            on = self._say(f"step.{step.toward}", distance=self._cun(step.cun))
            text = self._say("place.steps", step=on, place=text)
        return text


def is_opposite(place: Between) -> bool:
    """Whether the line runs from a landmark to the same one on the other side, and its middle is meant."""
    start, end = place.start, place.end
    return (
        isinstance(start, Landmark)
        and isinstance(end, Landmark)
        and start.landmark == end.landmark
        and end.opposite
        and not start.opposite
        and place.part * 2 == place.of
    )
