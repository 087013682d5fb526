"""The texts of points for which nobody wrote any: from their places, regions, cautions and grades.

They are plain and always there; a text written by hand is better and goes before (`content/load.py`).
Every word comes from the catalogue ("find.*", "go.*", "press.*", "careful.*", "evidence.*", ...).
"""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue, PointText
from acupress_desktop.content.sentences import Teller, is_opposite, key_of, point_sentence, share_of, unrolled
from acupress_desktop.domain.location import (
    Between,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
)
from acupress_desktop.domain.points import NEVER_PRESS, Caution, Point, Region

#: Cautions that decide how a point is pressed, the gravest first; without one its region decides.
_GENTLE = (Caution.EYES, Caution.NECK, Caution.VESSELS, Caution.NERVE, Caution.RIBS, Caution.SPINE)


#: What is said of these goes last: it concerns the person more than the place.
_RULED: frozenset[Caution | Region] = frozenset({Caution.VESSELS, Region.ABDOMEN})

#: So many cun beside the middle a flat hand covers left and right.
_HALF_A_HAND = 1.0
#: A step of so many letters helps nobody; the picture does.
_STEP = 125
#: A sheet has room for so many letters about a place; a longer one is left to its picture.
_SHEET = 120


def derive(point: Point, catalogue: Catalogue, where: str = "") -> PointText:
    """All texts of a point that can be made from its facts; it has no English name of its own.

    `where` is the short place that somebody wrote for it, if anybody did.
    """
    maker = _Maker(point, catalogue)
    where = where or maker.where()
    place = point_sentence(point, catalogue)
    return PointText(
        english="",
        where=where,
        find_it=maker.find_it(),
        press_it=maker.press_it(),
        press_one=maker.press_it(),
        careful=maker.careful(),
        evidence=catalogue.word(f"evidence.{point.evidence.grade}"),
        sheet=place if len(place) <= _SHEET else catalogue.say("sheet.see_picture", where=where),
    )


def with_rules(careful: str, point: Point, catalogue: Catalogue) -> str:
    """What was written by hand about care, and after it the sentence of each caution, the same at every point
    that has it: the page and the sheet both say all of it."""
    ruled = (sentence for sentence in _Maker(point, catalogue).ruled() if sentence not in careful)
    return catalogue.words.joined((careful, *ruled))


def under_one_hand(point: Point) -> bool:
    """Whether a flat hand on the belly lies on both sides of a point at once: 0.5 cun beside the middle."""
    place = point.place
    beside = isinstance(place, Offset) and place.toward is Direction.LATERAL and place.cun <= _HALF_A_HAND
    return beside and point.region is Region.ABDOMEN


class _Maker:
    def __init__(self, point: Point, catalogue: Catalogue) -> None:
        self._point = point
        self._catalogue = catalogue
        self._teller = Teller(catalogue.words, catalogue.points)

    def where(self) -> str:
        return self._say("where.region", region=self._catalogue.word(f"region.{self._point.region}"))

    def find_it(self) -> tuple[str, ...]:
        """Which part of the body to turn to, then how to go on from there."""
        turn = self._turn()
        words, code = self._catalogue.words, self._point.code
        if by_hand := words.lines(f"told.{code}.find"):
            return (turn, *by_hand) if len(by_hand) < 3 else by_hand
        told = words.get(f"told.{code}.place")
        steps = [turn, *([self._say("find.here", where=told)] if told else self._steps(self._point.place))]
        if any(len(step) > _STEP for step in steps):
            return turn, self._catalogue.word("find.see_picture")
        if len(steps) == 2 and self._point.for_reference is None:
            steps.append(self._catalogue.word("find.feel"))
        return tuple(steps)

    def press_it(self) -> str:
        if self._point.for_reference is not None:
            return self._catalogue.word("press.reference")
        gentle = next((caution for caution in _GENTLE if caution in self._point.cautions), None)
        if self._point.region in _RULED:
            gentle = None
        if self._point.region is Region.CHEST and self._point.midline and gentle is None:
            return self._catalogue.word("press.breastbone")
        return self._catalogue.word(f"press.{gentle or self._point.region}")

    def careful(self) -> str:
        """What the cautions ask for; where none is about the place itself, what its region asks for."""
        reasons = self._reasons()
        if set(reasons) <= {Caution.PREGNANCY}:
            reasons.append(self._point.region)
        return self._catalogue.words.joined(self._word(reason) for reason in reasons)

    def ruled(self) -> list[str]:
        """The sentences that stand once for all points which have the caution or lie in the region."""
        return [self._word(reason) for reason in self._reasons()]

    def _reasons(self) -> list[Caution | Region]:
        """The cautions, pregnancy after those of the place, and what goes last. Where nobody presses, only
        why nobody does: "press lightly" would be wrong there."""
        reasons: list[Caution | Region] = sorted(self._point.cautions, key=lambda c: c is Caution.PREGNANCY)
        reference = self._point.for_reference
        if reference is not None:
            kept = [reason for reason in reasons if reason in NEVER_PRESS or reason is Caution.PREGNANCY]
            return kept if reference in kept else [reference, *kept]
        if self._point.region in _RULED:
            reasons.append(self._point.region)
        return sorted(reasons, key=lambda reason: reason in _RULED)

    def _word(self, reason: Caution | Region) -> str:
        return self._catalogue.word(f"careful.{reason}")

    def _turn(self) -> str:
        """The region to turn to; a part of it has words of its own where it lies on the body's side."""
        words, key = self._catalogue.words, f"find.turn.{self._point.region}"
        facing = self._point.facing
        aside = Direction.LATERAL in facing and Direction.ANTERIOR not in facing
        return words.get(f"{key}.side", words[key]) if aside else words[key]

    def _steps(self, place: Place) -> list[str]:
        if isinstance(place, (Landmark, OtherPoint)):
            return [self._say("find.here", where=self._teller.where(place))]
        if isinstance(place, Between):
            return self._between(place)
        if isinstance(place, Offset):
            start, offsets = unrolled(place)
            return [self._start(start), self._go(offsets)]
        level = self._teller.level(place.level)
        if isinstance(place, OnLine) and (gap := self._teller.gap(place.start, place.end)) is not None:
            return [self._say("find.start", place=gap), self._say("find.level_in_gap", level=level)]
        if isinstance(place, OnLine):
            ends = {"start": self._teller.name(place.start), "end": self._teller.name(place.end)}
            return [self._say("find.line", **ends), self._say("find.level_on_line", level=level)]
        assert isinstance(place, Crossing)
        if self._teller.median(place.line):
            return [self._say("find.level_midline", level=level)]
        return [self._start(place.line), self._say("find.level", level=level)]

    def _start(self, place: Place) -> str:
        if isinstance(place, OtherPoint):
            return self._say("find.point", point=self._teller.name(place))
        if isinstance(place, Crossing) and self._teller.median(place.line):
            return self._say("find.level_midline", level=self._teller.level(place.level))
        return self._say("find.start", place=self._teller.name(place))

    def _go(self, offsets: list[Offset]) -> str:
        ways = [self._way(offset) for offset in offsets]
        text = ways[0]
        for way in ways[1:]:
            text = self._say("find.then", before=text, way=way)
        return self._say("find.go_over" if any(o.over for o in offsets) else "find.go", way=text)

    def _way(self, offset: Offset) -> str:
        """ "two finger-widths towards the thumb side": the direction as it is called in this region."""
        way = f"go.{offset.toward}"
        here = f"{way}.{_GROUPS.get(self._point.region)}"
        key = here if here in self._catalogue.words else way
        return self._say(key, amount=self._amount(offset.cun))

    def _amount(self, cun: float) -> str:
        """So many cun by hand and finger."""
        return self._catalogue.words.get(f"amount.{key_of(cun)}") or self._say("amount", number=cun)

    def _between(self, place: Between) -> list[str]:
        if is_opposite(place):
            return [self._say("find.both_sides", place=self._teller.name(place.start))]
        start, end = self._teller.ends(place)
        gap = self._teller.gap(place.start, place.end)
        if gap is not None:
            share = self._teller.fraction(share_of(place.part, place.of))
            return [self._say("find.start", place=gap), self._say("find.part_of_gap", share=share)]
        if place.via:
            course = self._teller.course(place.via)
            line = self._say("find.line_along", start=start, end=end, course=course)
        else:
            line = self._say("find.line", start=start, end=end)
        return [line, self._on_line(place)]

    def _on_line(self, place: Between) -> str:
        share = share_of(place.part, place.of)
        if share > 1:
            return self._say("find.beyond", share=self._teller.fraction(share - 1))
        if share * 2 == 1:
            return self._say("find.middle")
        if place.unit == "cun" and place.fitted:
            return self._say("find.along", amount=self._amount(place.part))
        if place.unit == "cun":
            return self._say("find.parts", of=place.of, part=place.part)
        return self._say("find.part", share=self._teller.fraction(share))

    def _say(self, key: str, /, **values: object) -> str:
        return self._catalogue.say(key, **values)


#: Regions in which a direction is called the same in plain words.
_GROUPS: dict[Region, str] = {
    **dict.fromkeys((Region.UPPER_ARM, Region.ELBOW, Region.FOREARM), "arm"),
    **dict.fromkeys((Region.WRIST, Region.HAND, Region.FINGER), "hand"),
    **dict.fromkeys((Region.THIGH, Region.KNEE, Region.LEG), "leg"),
    **dict.fromkeys((Region.ANKLE, Region.FOOT, Region.TOE), "foot"),
}
