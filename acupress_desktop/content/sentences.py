"""Tells a place in words, from the same rule that puts the dot on the body."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.location import Between, Crossing, Landmark, Offset, OtherPoint, Place


def sentence(place: Place, catalogue: Catalogue) -> str:
    """One technical sentence in the catalogue's language, beginning with a capital."""
    text = _phrase(place, catalogue)
    return f"{text[:1].upper()}{text[1:]}."


def measure_label(amount: float, of: float, unit: str, catalogue: Catalogue) -> str:
    """What stands beside a measured line: "1.5 cun", "7 of 12 cun", "1/3"."""
    if not of:
        return fill(catalogue.word("measure.cun"), _number(amount))
    if unit == "cun":
        return fill(catalogue.word("measure.of_cun"), _number(amount), _number(of))
    if amount * 2 == of:
        return catalogue.word("measure.middle")
    return fill(catalogue.word("measure.part"), _number(amount), _number(of))


def _phrase(place: Place, catalogue: Catalogue) -> str:
    if isinstance(place, Landmark):
        return _landmark(place, catalogue)
    if isinstance(place, OtherPoint):
        return place.point
    if isinstance(place, Between):
        return _between(place, catalogue)
    if isinstance(place, Offset):
        return _offset(place, catalogue)
    assert isinstance(place, Crossing)
    return fill(
        catalogue.word("place.crossing"), _phrase(place.level, catalogue), _phrase(place.line, catalogue)
    )


def _landmark(place: Landmark, catalogue: Catalogue) -> str:
    name = catalogue.word(f"landmark.{place.landmark}")
    if place.border is None:
        return name
    return fill(catalogue.word(f"border.{place.border}"), name)


def _between(place: Between, catalogue: Catalogue) -> str:
    start, end = _inner(place.start, catalogue), _inner(place.end, catalogue)
    if isinstance(place.end, Landmark) and place.end.opposite:
        return fill(catalogue.word("place.between_sides"), start)
    if place.part * 2 == place.of:
        return fill(catalogue.word("place.middle"), start, end)
    key = "place.part_cun" if place.unit == "cun" else "place.part"
    return fill(catalogue.word(key), start, end, _number(place.part), _number(place.of))


def _inner(place: Place, catalogue: Catalogue) -> str:
    """A place as the end of a line: a middle is then a thing, no longer a way of saying where."""
    if isinstance(place, Between) and place.part * 2 == place.of:
        return fill(
            catalogue.word("place.inner_middle"),
            _phrase(place.start, catalogue),
            _phrase(place.end, catalogue),
        )
    return _phrase(place, catalogue)


def _offset(place: Offset, catalogue: Catalogue) -> str:
    start = _phrase(place.start, catalogue)
    midline = catalogue.words.get(f"midline.{place.toward}") if _is_median(place.start) else None
    if midline is not None:
        return fill(midline, _number(place.cun), start)
    return fill(catalogue.word(f"direction.{place.toward}"), _number(place.cun), start)


def _is_median(place: Place) -> bool:
    return isinstance(place, Landmark) and ("_spinous" in place.landmark or "hairline_mid" in place.landmark)


def _number(value: float) -> str:
    return f"{value:g}"
