"""Reads `places.json`: where each point lies, told in the language of `domain/location.py`.

Which branch of the language an entry is follows from its keys, so the file reads like a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import (
    Between,
    Border,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OtherPoint,
    Place,
    Scale,
)

_NAME = "content/places.json"
T = TypeVar("T")


@dataclass(frozen=True)
class Placed:
    """A place, and the way the skin there faces."""

    place: Place
    facing: Direction


def read_places(folder: Path) -> dict[str, Placed]:
    """The places of all points by their codes.

    Raises KnownError with the JSON path of what is wrong.
    """
    try:
        data = msgspec.json.decode(folder.joinpath("places.json").read_bytes())
    except OSError as error:
        raise KnownError("The file %1 of Acupress is missing. Install Acupress again.", _NAME) from error
    except msgspec.DecodeError as error:
        raise KnownError("%1: %2.", _NAME, error) from error
    entries = _object("$", data)
    return {code: _placed(f"$.{code}", _object(f"$.{code}", entry)) for code, entry in entries.items()}


def _placed(path: str, data: Mapping[str, Any]) -> Placed:
    _only(path, data, {"facing", "place"}, set())
    return Placed(_place(f"{path}.place", data["place"]), _read(f"{path}.facing", data["facing"], Direction))


def _place(path: str, data: Any) -> Place:
    entry = _object(path, data)
    if "landmark" in entry:
        _only(path, entry, {"landmark"}, {"border", "opposite", "along"})
        return Landmark(
            _read(f"{path}.landmark", entry["landmark"], str),
            _read(f"{path}.border", entry.get("border"), Border | None),
            _read(f"{path}.opposite", entry.get("opposite", False), bool),
            _read(f"{path}.along", entry.get("along", ()), tuple[str, ...]),
        )
    if "point" in entry:
        _only(path, entry, {"point"}, set())
        return OtherPoint(_read(f"{path}.point", entry["point"], str))
    if "part" in entry:
        _only(path, entry, {"start", "end", "part", "of"}, {"unit"})
        return Between(
            _place(f"{path}.start", entry["start"]),
            _place(f"{path}.end", entry["end"]),
            _read(f"{path}.part", entry["part"], float),
            _positive(f"{path}.of", entry["of"]),
            _read(f"{path}.unit", entry.get("unit", "part"), str),
        )
    if "cun" in entry:
        _only(path, entry, {"start", "cun", "toward", "scale"}, set())
        return Offset(
            _place(f"{path}.start", entry["start"]),
            _positive(f"{path}.cun", entry["cun"]),
            _read(f"{path}.toward", entry["toward"], Direction),
            _read(f"{path}.scale", entry["scale"], Scale),
        )
    _only(path, entry, {"level", "line"}, set())
    return Crossing(_place(f"{path}.level", entry["level"]), _place(f"{path}.line", entry["line"]))


def _object(path: str, data: Any) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise KnownError("%1: %2: an object is expected here.", _NAME, path)
    return data


def _only(path: str, data: Mapping[str, Any], needed: set[str], allowed: set[str]) -> None:
    for key in sorted(needed - data.keys()):
        raise KnownError("%1: %2: “%3” is missing.", _NAME, path, key)
    for key in sorted(data.keys() - needed - allowed):
        raise KnownError("%1: %2: “%3” is not known here.", _NAME, path, key)


def _positive(path: str, value: Any) -> float:
    number: float = _read(path, value, float)
    if number <= 0:
        raise KnownError("%1: %2: the number must be above 0.", _NAME, path)
    return number


def _read(path: str, value: Any, kind: type[T] | Any) -> T | Any:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise KnownError("%1: %2: %3.", _NAME, path, error) from error
