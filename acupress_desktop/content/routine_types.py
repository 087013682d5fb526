"""What stands in a routine file, as types. The reader takes its keys from here, the writer is checked against
them, and `tools/routine_schema.py` makes the JSON Schema of them (docs/routine-file.md)."""

from __future__ import annotations

from typing import Literal, TypedDict

from acupress_desktop.domain.points import Side


class Step1(TypedDict):
    """A step of version 1: sides one after the other."""

    point: str
    sides: list[Side]
    seconds: int


class Step2(Step1, total=False):
    """A step since version 2, which may have the side “both”."""

    pressure: int
    note: str


class _Practices(TypedDict, total=False):
    opening: list[str]
    closing: list[str]


class _Head(TypedDict):
    format: Literal["acupress-routine"]
    id: str
    title: str


class File1(_Head, _Practices):
    """A file of version 1."""

    version: Literal[1]
    steps: list[Step1]


class File2(_Head, _Practices):
    """A file of version 2."""

    version: Literal[2]
    steps: list[Step2]


#: Every key of a file, and of a step, in the order in which they are told.
FILE_KEYS = ("format", "version", "id", "title", "steps")
STEP_KEYS = tuple(Step1.__annotations__)
MORE_FILE_KEYS = tuple(_Practices.__annotations__)
MORE_STEP_KEYS = tuple(key for key in Step2.__annotations__ if key not in STEP_KEYS)
