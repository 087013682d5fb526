"""The JSON Schema of the routine file says yes where the reader does, and no where it does not."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from acupress_desktop.content.routine_format import read_routine, write_routine
from acupress_desktop.domain.own_text import one_line
from tests.each import each
from tests.shipped import load
from tools import routine_schema

CATALOGUE = load()
CODES = sorted(CATALOGUE.points)
Data = dict[str, Any]


@cache
def validator() -> Draft202012Validator:
    made = json.loads(routine_schema.PATH.read_bytes())
    Draft202012Validator.check_schema(made)
    return Draft202012Validator(made)


def agree(data: object) -> bool:
    """Whether both take it; fails where one does and the other does not."""
    own, faults = read_routine(json.dumps(data).encode(), CATALOGUE)
    valid: bool = validator().is_valid(data)
    assert valid == (own is not None), faults
    return valid


def test_the_schema_is_current() -> None:
    """If this fails, run `python tools/routine_schema.py`."""
    assert routine_schema.PATH.read_bytes() == routine_schema.content()


# Letters that are not assigned are left out: each Python knows other ones (docs/routine-file.md).
LETTERS = st.characters(exclude_categories=["Cn"]) | st.sampled_from(" \n\u200d\u202e\ue000é轻")
WORDS = st.text(LETTERS, max_size=6) | st.integers(150, 170).map(lambda many: "a" * many)
SIDES = st.lists(st.sampled_from(["left", "right", "midline", "both"]), max_size=3)
USUAL = st.sampled_from([point.sides for point in CATALOGUE.points.values()]).map(list)
JUNK = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)


@st.composite
def steps(draw: st.DrawFn) -> Data:
    code = draw(st.sampled_from(CODES))
    point = CATALOGUE.points[code]
    made: Data = {
        "point": code,
        "sides": draw(st.just(list(point.hold_sides)) | st.just(list(point.sides)) | SIDES),
        "seconds": draw(st.integers(10, 300) | st.integers(8, 12) | st.sampled_from([300.0, 301, 9.5, True])),
    }
    if draw(st.booleans()):
        made["pressure"] = draw(st.integers(0, 6) | st.just(2.0))
    if draw(st.booleans()):
        made["note"] = draw(WORDS)
    return made


@st.composite
def files(draw: st.DrawFn) -> Data:
    practices = st.lists(st.sampled_from([*CATALOGUE.practices, "nap"]), max_size=4)
    made: Data = {
        "format": "acupress-routine",
        "version": draw(st.sampled_from([1, 2, 2, 2, 3, 2.0])),
        "id": draw(st.from_regex(r"\A[a-z0-9-]{1,12}\Z") | st.sampled_from(["con", "com1", "a" * 41, "a\n"])),
        "title": draw(WORDS | st.sampled_from(["a" * 60, "a" * 61, " "])),
        "steps": draw(st.lists(steps(), max_size=3)),
    }
    for key in ("opening", "closing"):
        if draw(st.booleans()):
            made[key] = draw(practices)
    return made


@given(files())
def test_both_agree(data: Data) -> None:
    agree(data)


@given(files(), st.data())
def test_both_agree_where_something_else_stands(data: Data, chosen: st.DataObject) -> None:
    place = data
    if data["steps"] and chosen.draw(st.booleans()):
        place = data["steps"][0]
    key = chosen.draw(st.sampled_from([*place, "more"]))
    if chosen.draw(st.booleans()):
        place[key] = chosen.draw(JUNK | st.lists(JUNK, max_size=2))
    else:
        place.pop(key, None)
    agree(data)


@given(st.sampled_from(CODES), SIDES, st.sampled_from([1, 2]))
def test_both_agree_about_sides(code: str, sides: list[str], version: int) -> None:
    step = {"point": code, "sides": sides, "seconds": 60}
    agree({"format": "acupress-routine", "version": version, "id": "x", "title": "X", "steps": [step]})


@each("code", CODES)
def test_a_point_pressed_as_usual(code: str) -> None:
    point = CATALOGUE.points[code]
    step = {"point": code, "sides": list(point.hold_sides), "seconds": point.hold_s or 60}
    data = {"format": "acupress-routine", "version": 2, "id": "x", "title": "X", "steps": [step]}
    assert agree(data) is (point.for_reference is None)


@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_what_is_shipped_is_valid(routine: str) -> None:
    assert agree(json.loads(write_routine(CATALOGUE.routines[routine], CATALOGUE.title(routine))))


def test_a_hundred_steps_at_most() -> None:
    step = {"point": "BL23", "sides": ["left"], "seconds": 30}
    data = {"format": "acupress-routine", "version": 1, "id": "x", "title": "X", "steps": [step] * 100}
    assert agree(data)
    assert not agree(data | {"steps": [step] * 101})


def test_it_knows_what_is_hidden_in_a_line() -> None:
    """Every letter that is assigned in the Unicode of which the schema is."""
    hidden = {point for first, last in routine_schema.HIDDEN for point in range(first, last + 1)}
    for point in range(0x110000):
        old = unicodedata.ucd_3_2_0.category(chr(point)) != "Cn"
        if old and not 0xD800 <= point < 0xE000:
            assert one_line(chr(point)) is (point not in hidden), hex(point)
