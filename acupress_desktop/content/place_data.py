"""The rule of a place as plain data, in the shape of `content/places/*.json`: what `places.py` reads."""

from __future__ import annotations

from typing import Any

from acupress_desktop.domain.location import Between, Crossing, Landmark, Offset, OnLine, OtherPoint, Place


def rule_data(place: Place) -> dict[str, Any]:
    """Numbers that only fit the figure, which the standard does not name, say `fitted`. What is as it is as a
    rule is left out."""
    match place:
        case OtherPoint():
            return {"point": place.point}
        case Landmark():
            said = {"border": place.border and place.border.value, "opposite": place.opposite}
            return {"landmark": place.landmark, **_said(said | {"along": list(place.along)})}
        case Between():
            ends = {"start": rule_data(place.start), "end": rule_data(place.end)}
            said = {"unit": place.unit if place.unit != "part" else "", "fitted": place.fitted}
            via = [rule_data(stop) for stop in place.via]
            return {**ends, "part": place.part, "of": place.of, **_said(said | {"via": via})}
        case Offset():
            way = {"cun": place.cun, "toward": place.toward.value, "scale": place.scale.value}
            said = {"over": place.over, "fitted": place.fitted}
            return {"start": rule_data(place.start), **way, **_said(said)}
        case OnLine():
            level, start, end = map(rule_data, (place.level, place.start, place.end))
            return {"level": level, "start": start, "end": end}
        case Crossing():
            return {"level": rule_data(place.level), "line": rule_data(place.line)}


def is_fitted(place: Place) -> bool:
    """Whether a number anywhere in a rule only fits the figure."""
    if isinstance(place, Between):
        return place.fitted or any(map(is_fitted, (place.start, place.end, *place.via)))
    if isinstance(place, Offset):
        return place.fitted or is_fitted(place.start)
    if isinstance(place, OnLine):
        return any(map(is_fitted, (place.level, place.start, place.end)))
    return isinstance(place, Crossing) and (is_fitted(place.level) or is_fitted(place.line))


def _said(keys: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in keys.items() if value}
