"""The shape of a kept file, derived from the dataclass that is kept in it: strict, to its last key.

A dataclass alone would let a key pass that it does not have, and forget it with the next save.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from datetime import datetime, time
from functools import cache, reduce
from operator import or_
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec

#: What a field's type alone does not say: the type with its limits, by dataclass and field.
Limits = Mapping[tuple[type, str], Any]

#: Moments have a time zone, times of day have none; a field that means it otherwise says so in its limits.
_USUAL = {
    datetime: Annotated[datetime, msgspec.Meta(tz=True)],
    time: Annotated[time, msgspec.Meta(tz=False)],
}


def shape_of(
    kind: type, version: int, limits: Limits, names: Mapping[str, str] | None = None
) -> type[msgspec.Struct]:
    """A file of this dataclass: its fields, and a version from 1 to `version`. What has a default may be
    missing; what is not there in the dataclass may not be there in the file. `names` are what fields of the
    dataclass itself are called in the file, where that is not their name."""
    return _shape_of(kind, version, tuple(limits.items()), tuple((names or {}).items()))


@cache
def _shape_of(
    kind: type,
    version: int,
    limits: tuple[tuple[tuple[type, str], Any], ...],
    names: tuple[tuple[str, str], ...],
) -> type[msgspec.Struct]:
    known = Annotated[int, msgspec.Meta(ge=1, le=version)]
    return _struct(kind, dict(limits), [("version", known)], dict(names))


def _struct(
    kind: type,
    limits: Limits,
    before: list[tuple[str, Any]],
    names: Mapping[str, str] | None = None,
) -> type[msgspec.Struct]:
    hints = get_type_hints(kind)
    fields: list[Any] = []
    for field in dataclasses.fields(kind):
        shape = limits.get((kind, field.name)) or _shape(hints[field.name], limits)
        fields.append((field.name, shape) if _needed(field) else (field.name, shape, msgspec.UNSET))
    return msgspec.defstruct(
        kind.__name__, [*before, *fields], kw_only=True, forbid_unknown_fields=True, rename=names
    )


def _needed(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _shape(kind: Any, limits: Limits) -> Any:
    """A type with the dataclasses in it replaced by their shapes."""
    if kind in _USUAL:
        return _USUAL[kind]
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _struct(kind, limits, [])
    origin = get_origin(kind)
    if origin is None:
        return kind
    parts = tuple(part if part is Ellipsis else _shape(part, limits) for part in get_args(kind))
    if origin in (Union, types.UnionType):
        return reduce(or_, parts)
    return origin[parts]
