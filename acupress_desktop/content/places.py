"""Reads `places/*.json`: where each point lies, told in the language of `domain/location.py`.

Which branch of the language an entry is follows from its keys, so the file reads like a sentence.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.location import (
    Between,
    Border,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from acupress_desktop.domain.value import dataclass

T = TypeVar("T")
_MEMBERS: dict[Any, dict[str, Any]] = {
    kind: {member.value: member for member in kind} for kind in (Border, Direction, Scale)
}


@dataclass(frozen=True)
class Placed:
    """A place, and the way the skin there faces."""

    place: Place
    facing: tuple[Direction, ...]


def read_places(folder: Path, meridian: str) -> dict[str, Placed]:
    """The places of a meridian's points by their codes.

    Raises KnownError with the file and the JSON path of what is wrong.
    """
    name = f"content/places/{meridian}.json"
    try:
        data = msgspec.json.decode(folder.joinpath("places", f"{meridian}.json").read_bytes())
    except OSError as error:
        raise KnownError("content.missing", file=name) from error
    except msgspec.DecodeError as error:
        raise KnownError("content.damaged", file=name, why=error) from error
    root = f"{name}: $"
    return {
        code: _placed(f"{root}.{code}", _object(f"{root}.{code}", entry))
        for code, entry in _object(root, data).items()
    }


def check_places(
    meridian: str, places: Mapping[str, Placed], landmarks: Container[str], points: Container[str]
) -> None:
    """Raises KnownError for a place of no point, or one told from a landmark or point that does not exist."""
    root = f"content/places/{meridian}.json: $"
    for code, placed in places.items():
        if code not in points:
            raise _wrong(f"{root}.{code}", "content.no-point", name=code)
        for path, leaf in _leaves(f"{root}.{code}.place", placed.place):
            if isinstance(leaf, OtherPoint):
                if leaf.point not in points:
                    raise _wrong(f"{path}.point", "content.no-point", name=leaf.point)
                continue
            names = [("landmark", leaf.landmark)]
            names += [(f"along[{number}]", name) for number, name in enumerate(leaf.along)]
            for key, name in names:
                if name not in landmarks:
                    raise _wrong(f"{path}.{key}", "content.no-landmark", name=name)


def _leaves(path: str, place: Place) -> Iterator[tuple[str, Landmark | OtherPoint]]:
    """Every landmark and point that a place is told from, with its JSON path."""
    if isinstance(place, (Landmark, OtherPoint)):
        yield path, place
        return
    for name in ("level", "line", "start", "end"):
        if (part := getattr(place, name, None)) is not None:
            yield from _leaves(f"{path}.{name}", part)
    for number, stop in enumerate(getattr(place, "via", ())):
        yield from _leaves(f"{path}.via[{number}]", stop)


def _placed(path: str, data: Mapping[str, Any]) -> Placed:
    _only(path, data, {"facing", "place"}, set())
    return Placed(_place(f"{path}.place", data["place"]), _facing(f"{path}.facing", data["facing"]))


def _facing(path: str, data: Any) -> tuple[Direction, ...]:
    """One direction, half-way between two, or two by shares: {"anterior": 5, "lateral": 1} leans a little."""
    if isinstance(data, dict):
        named = [(way, _positive(f"{path}.{way}", _read(f"{path}.{way}", n, int))) for way, n in data.items()]
    else:
        named = [(way, 1) for way in (data if isinstance(data, list) else [data])]
    ways = tuple(_read(path, way, Direction) for way, share in named for _ in range(int(share)))
    if len(named) not in (1, 2) or len(set(ways)) < len(named):
        raise _wrong(path, "content.directions")
    return ways


def _place(path: str, data: Any) -> Place:
    entry = _object(path, data)
    if "landmark" in entry:
        _only(path, entry, {"landmark"}, {"border", "opposite", "along"})
        return Landmark(
            _read(f"{path}.landmark", entry["landmark"], str),
            _read(f"{path}.border", entry["border"], Border) if "border" in entry else None,
            _read(f"{path}.opposite", entry.get("opposite", False), bool),
            _read(f"{path}.along", entry["along"], tuple[str, ...]) if "along" in entry else (),
        )
    if "point" in entry:
        _only(path, entry, {"point"}, set())
        return OtherPoint(_read(f"{path}.point", entry["point"], str))
    if "part" in entry:
        _only(path, entry, {"start", "end", "part", "of"}, {"unit", "via", "fitted"})
        return Between(
            _place(f"{path}.start", entry["start"]),
            _place(f"{path}.end", entry["end"]),
            _read(f"{path}.part", entry["part"], float),
            _positive(f"{path}.of", entry["of"]),
            _read(f"{path}.unit", entry["unit"], Literal["part", "cun"]) if "unit" in entry else "part",
            tuple(
                _place(f"{path}.via[{number}]", stop)
                for number, stop in enumerate(_read(f"{path}.via", entry.get("via", []), list))
            ),
            _read(f"{path}.fitted", entry.get("fitted", False), bool),
        )
    if "cun" in entry:
        _only(path, entry, {"start", "cun", "toward", "scale"}, {"over", "fitted"})
        return Offset(
            _place(f"{path}.start", entry["start"]),
            _positive(f"{path}.cun", entry["cun"]),
            _read(f"{path}.toward", entry["toward"], Direction),
            _read(f"{path}.scale", entry["scale"], Scale),
            _read(f"{path}.over", entry.get("over", False), bool),
            _read(f"{path}.fitted", entry.get("fitted", False), bool),
        )
    if "start" in entry:
        _only(path, entry, {"level", "start", "end"}, set())
        return OnLine(
            _place(f"{path}.level", entry["level"]),
            _place(f"{path}.start", entry["start"]),
            _place(f"{path}.end", entry["end"]),
        )
    _only(path, entry, {"level", "line"}, set())
    return Crossing(_place(f"{path}.level", entry["level"]), _place(f"{path}.line", entry["line"]))


def _object(path: str, data: Any) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise _wrong(path, "content.no-object")
    return data


def _only(path: str, data: Mapping[str, Any], needed: set[str], allowed: set[str]) -> None:
    if data.keys() == needed:
        return
    for key in sorted(needed - data.keys()):
        raise _wrong(path, "content.no-key", key=key)
    for key in sorted(data.keys() - needed - allowed):
        raise _wrong(path, "content.unknown-key", key=key)


def _wrong(path: str, code: str, /, **facts: object) -> KnownError:
    """`path` has the file before it."""
    return KnownError("content.at", path=path, what=Message(code, **facts))


def _positive(path: str, value: Any) -> float:
    number: float = _read(path, value, float)
    if number <= 0:
        raise _wrong(path, "content.not-positive")
    return number


def _read(path: str, value: Any, kind: type[T] | Any) -> T | Any:
    # Thousands of fields are read at each start: what is plainly right need not be looked at closely.
    if type(value) is kind:
        return value
    if kind in _MEMBERS and type(value) is str and value in _MEMBERS[kind]:
        return _MEMBERS[kind][value]
    if kind is float and type(value) is int:
        return float(value)
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise KnownError("content.at", path=path, what=error) from error
