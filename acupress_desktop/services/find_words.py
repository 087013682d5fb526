"""What is said of a round of questions, in the catalogue's language."""

from __future__ import annotations

from collections.abc import Mapping

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import centimetres
from acupress_desktop.content.sentences import Teller, point_sentence
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.finding import GOOD_CUN, NEAR_CUN, Answer, Grade, Kind, Miss, Round, grade_of
from acupress_desktop.domain.learning import Known
from acupress_desktop.domain.location import Landmark, OtherPoint, leaves
from acupress_desktop.domain.points import Point
from acupress_desktop.services.find_service import PointSet, SetKind

#: Of more places from which a point is measured no more are named: the first ones are felt first.
_NAMED = 2


def set_words(chosen: PointSet, catalogue: Catalogue, count: int = 0) -> str:
    """What a set is called; of what is due today with how many there are."""
    match chosen.kind:
        case SetKind.ROUTINE:
            return catalogue.title(chosen.value)
        case SetKind.REGION:
            return catalogue.say("where.region", region=catalogue.word(f"region.{chosen.value}"))
        case SetKind.MERIDIAN:
            return catalogue.word(f"meridian.{chosen.value}")
        case SetKind.DUE:
            return catalogue.say("seek.set.due", count=catalogue.words.number(count))
    return catalogue.word(f"seek.set.{chosen.kind}")


def legend_words(grade: Grade, catalogue: Catalogue) -> str:
    """How far away a place may be for a grade."""
    border = {Grade.GOOD: GOOD_CUN, Grade.NEAR: NEAR_CUN}.get(grade)
    key = f"seek.legend.{grade}"
    return catalogue.word(key) if border is None else catalogue.say(key, distance=distance(border, catalogue))


def away_words(answer: Answer, catalogue: Catalogue, kind: Kind = Kind.SHOW) -> str:
    """What an answer is worth and how far off it was: "Near: 0.8 cun away"; of what was said, "Near"."""
    if kind is Kind.LANDMARK and answer.grade is Grade.UNKNOWN:
        return catalogue.word("seek.shown")
    if kind is not Kind.SHOW:
        return catalogue.word(f"seek.worth.{answer.grade}")
    if answer.miss is None:
        return catalogue.word("seek.shown")
    return catalogue.say(f"seek.{answer.grade}", distance=distance(answer.miss.cun, catalogue))


def distance(cun: float, catalogue: Catalogue) -> str:
    """To a tenth of a cun: no finger is more exact. What is graded near is never told as half a cun."""
    return catalogue.counted("unit.cun", told_cun(cun))


def told_cun(cun: float) -> float:
    """To a tenth, and never on the other side of a border than the grade."""
    told = round(cun, 1)
    return told if grade_of(told) is grade_of(cun) else round(told + 0.1, 1)


def on_you(miss: Miss, cun: Cun, catalogue: Catalogue) -> str:
    """The distance in the user's own centimetres; empty where nothing is known of them."""
    cm = cun.cm(miss.scale)
    if cm is None:
        return ""
    told = told_cun(miss.cun)
    slant = miss.figure_cm / (miss.cun * cun.figure.cm[miss.scale]) if miss.cun else 1.0
    return catalogue.say(
        "cun.on_you", measure=distance(miss.cun, catalogue), cm=centimetres(told * cm * slant, catalogue)
    )


def why_words(answer: Answer, catalogue: Catalogue) -> str:
    """In which way a place was off, in a sentence; empty where it was good or nothing was shown."""
    miss, words = answer.miss, catalogue.words
    if miss is None or answer.grade is Grade.GOOD:
        return ""
    if miss.other_side:
        return catalogue.word(f"seek.other.{answer.spot.side}")
    offs = [catalogue.say(f"seek.off.{off}", distance=distance(cun, catalogue)) for off, cun in miss.offs]
    return words.sentence(words.listed(offs, "and")) if offs else ""


def start_words(point: Point, catalogue: Catalogue) -> str:
    """The landmarks from which a point is found, named; empty where its rule has none with a name."""
    teller = Teller(catalogue.words, catalogue.points)
    names: dict[str, None] = {}
    for leaf in leaves(point.place):
        if isinstance(leaf, OtherPoint) or (
            isinstance(leaf, Landmark) and f"landmark.{leaf.landmark}" in catalogue.words
        ):
            names.setdefault(teller.name(leaf))
    if not names:
        return ""
    return catalogue.say("seek.start", places=catalogue.words.listed(list(names)[:_NAMED], "and"))


def counts_words(counts: Mapping[Known, int], catalogue: Catalogue) -> str:
    """How many points are known, fading and new."""
    told = {str(known): catalogue.words.number(count) for known, count in counts.items()}
    return catalogue.say("seek.counts", **told)


def place_words(point: Point, catalogue: Catalogue) -> str:
    """Where the point lies, in a sentence."""
    return point_sentence(point, catalogue)


def score_words(asked: Round, catalogue: Catalogue) -> str:
    """How a round went; what was not known is to be looked at again."""
    again = asked.count(Grade.AGAIN) + asked.count(Grade.UNKNOWN)
    good, near = asked.count(Grade.GOOD), asked.count(Grade.NEAR)
    return catalogue.say("seek.score", good=good, near=near, again=again)
