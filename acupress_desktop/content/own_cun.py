"""Distances in the user's own centimetres, beside the cun that places are told in."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import measure_label
from acupress_desktop.domain.cun import Cun, distances, measured_on
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Point

#: Where "cun.fingers", "cun.scatter" and "cun.regions" come from.
SOURCES = ("aird-2002", "aird-2005", "ansur-2")


def how_sure(catalogue: Catalogue) -> tuple[str, ...]:
    """How far fingers, people and reckoning are off, one fact each, and last the sources that say so."""
    cited = catalogue.words.listed((catalogue.sources[source].citation for source in SOURCES), "citation")
    facts = (catalogue.word(f"cun.{fact}") for fact in ("fingers", "scatter", "regions"))
    return (*facts, catalogue.say("cun.sources", sources=cited))


def cun_label(amount: float, scale: Scale, cun: Cun, catalogue: Catalogue) -> str:
    """So many cun, and how much that is on the user: "3 cun ≈ 6.9 cm on you", or "3 cun" alone."""
    words = catalogue.counted("unit.cun", amount)
    return _on_you(words, amount, scale, cun, catalogue)


def own_measure_label(
    amount: float, of: float, unit: str, point: Point, cun: Cun, catalogue: Catalogue
) -> str:
    """What stands beside the measured line of a point, with the user's own centimetres if known."""
    words = measure_label(amount, of, unit, catalogue)
    scale = measured_on(point.place, point.region)
    return words if scale is None else _on_you(words, amount, scale, cun, catalogue)


def own_sentence(point: Point, cun: Cun, catalogue: Catalogue) -> str:
    """One sentence with every distance of a place in the user's own centimetres; empty where none is
    told in cun, or nothing is known of the user."""
    if cun.measure is None:
        return ""
    told = (
        catalogue.say(
            "cun.item",
            distance=catalogue.counted("unit.cun.together", amount),
            cm=centimetres(amount * cm, catalogue),
        )
        for amount, scale in distances(point.place, point.region)
        if (cm := cun.cm(scale)) is not None
    )
    items = list(dict.fromkeys(told))
    if not items:
        return ""
    return catalogue.say("cun.sentence", items=catalogue.words.listed(items))


def centimetres(cm: float, catalogue: Catalogue) -> str:
    """A millimetre is as exact as a finger can be."""
    return catalogue.words.number(cm, 1)


def _on_you(words: str, amount: float, scale: Scale, cun: Cun, catalogue: Catalogue) -> str:
    cm = cun.cm(scale)
    if cm is None:
        return words
    return catalogue.say("cun.on_you", measure=words, cm=centimetres(amount * cm, catalogue))
