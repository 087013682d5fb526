"""Routine files: what they may hold, and every fault named with its place, all at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.content.routine_format import MAX_BYTES, read_routine, write_routine
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Practice, Routine, Step
from tests.shipped import load

CATALOGUE = load()
Data = dict[str, Any]


def good() -> Data:
    return {
        "format": "acupress-routine",
        "version": 1,
        "id": "my-own",
        "title": "Für den Nacken",
        "steps": [
            {"point": "BL23", "sides": ["right", "left"], "seconds": 60},
            {"point": "EX-HN3", "sides": ["midline"], "seconds": 10},
        ],
    }


def faults(data: object) -> list[str]:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    own, found = read_routine(content, CATALOGUE)
    assert (own is None) == bool(found)
    said = [sentence(fault.message) for fault in found]
    for fault in said:
        assert fault.startswith("$")
        assert fault.isprintable()
    return said


def test_a_good_file() -> None:
    own, found = read_routine(json.dumps(good()).encode(), CATALOGUE)
    assert found == ()
    steps = (Step("BL23", (Side.RIGHT, Side.LEFT), 60), Step("EX-HN3", (Side.MIDLINE,), 10))
    assert own == OwnRoutine(Routine("my-own", steps), "Für den Nacken")


def test_practices_before_and_after() -> None:
    own, _ = read_routine(
        json.dumps(good() | {"opening": ["sit-tall"], "closing": ["side-bend", "few-steps"]}).encode(),
        CATALOGUE,
    )
    assert own is not None
    assert own.routine.opening == (Practice("sit-tall", CATALOGUE.practices["sit-tall"].seconds),)
    assert [practice.id for practice in own.routine.closing] == ["side-bend", "few-steps"]


@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_what_is_written_is_read_back(routine: str) -> None:
    shipped = CATALOGUE.routines[routine]
    own, found = read_routine(write_routine(shipped, CATALOGUE.title(routine)), CATALOGUE)
    assert (own, found) == (OwnRoutine(shipped, CATALOGUE.title(routine)), ())


def test_both_sides_at_once() -> None:
    data = good() | {"version": 2}
    data["steps"][0]["sides"] = ["both"]
    own, found = read_routine(json.dumps(data).encode(), CATALOGUE)
    assert found == ()
    assert own is not None
    assert own.routine.steps[0] == Step("BL23", (Side.BOTH,), 60)
    assert json.loads(write_routine(own.routine, own.title))["version"] == 2


def test_without_both_sides_at_once_an_older_program_reads_it_too() -> None:
    own, _ = read_routine(json.dumps(good() | {"version": 2}).encode(), CATALOGUE)
    assert own is not None
    assert own.routine.steps[0].sides == (Side.RIGHT, Side.LEFT)
    assert json.loads(write_routine(own.routine, own.title))["version"] == 1


@pytest.mark.parametrize(
    ("version", "point", "sides", "said"),
    [
        (1, "BL23", ["both"], "$.steps[0].sides[0]: “both” needs the version 2"),
        (2, "BL23", ["both", "left"], "$.steps[0].sides: “both” is left and right at once and stands alone"),
        (2, "BL23", ["both", "both"], "$.steps[0].sides: “both” is left and right at once and stands alone"),
        (2, "LI4", ["both"], "$.steps[0].sides: LI4 cannot be pressed on both sides at once"),
        (2, "ST36", ["both"], "$.steps[0].sides: ST36 cannot be pressed on both sides at once"),
        (2, "GV20", ["both"], "$.steps[0].sides: GV20 cannot be pressed on both sides at once"),
        (
            2,
            "BL23",
            ["sides"],
            "$.steps[0].sides[0]: “sides” is no side; known are left, right, midline, both",
        ),
    ],
)
def test_both_sides_where_that_cannot_be(version: int, point: str, sides: list[str], said: str) -> None:
    data = good() | {"version": version}
    data["steps"][0] |= {"point": point, "sides": sides}
    assert faults(data) == [said]


def step(**fields: Any) -> Callable[[Data], object]:
    return lambda data: data["steps"][1].update(fields)


def put(**fields: Any) -> Callable[[Data], object]:
    return lambda data: data.update(fields)


WRONG: list[tuple[Callable[[Data], object], str]] = [
    (put(format="acupress"), "$.format: “acupress” is not “acupress-routine”"),
    (lambda d: d.pop("format"), "$.format: it is missing"),
    (put(version=0), "$.version: 0 is no version; it is 1 to 2"),
    (put(version=True), "$.version: true is no version; it is 1 to 2"),
    (put(version=3), "$.version: 3 is from a newer Acupress; this one knows 2"),
    (put(id="My Own"), "$.id: “My Own” must be small letters and digits with single hyphens between"),
    (put(id="../up"), "$.id: “../up” must be small letters and digits with single hyphens between"),
    (put(id=7), "$.id: 7 is no text"),
    (put(id="a" * 41), "$.id: it has 41 letters; 40 at most"),
    (put(id="com1"), "$.id: “com1” cannot be a file's name"),
    (put(title=" "), "$.title: it is empty"),
    (put(title=None), "$.title: null is no text"),
    (put(title="a\nb"), "$.title: it must be one line of plain letters"),
    (put(title="a" * 61), "$.title: it has 61 letters; 60 at most"),
    (
        put(pace=3),
        "$.pace: there is no such key; known are format, version, id, title, steps, opening, closing",
    ),
    (put(**{"a b": 3}), '$["a b"]: there is no such key'),
    (put(steps=[]), "$.steps: the routine holds no point"),
    (put(steps={}), "$.steps: {} is no list"),
    (put(steps=[5]), "$.steps[0]: a step is an object with the keys point, sides, seconds"),
    (step(hold=1), "$.steps[1].hold: there is no such key; known are point, sides, seconds"),
    (lambda d: d["steps"][1].pop("seconds"), "$.steps[1].seconds: it is missing"),
    (step(point="BL99"), "$.steps[1].point: there is no point “BL99”"),
    (step(point=["BL23"]), '$.steps[1].point: ["BL23"] is no code of a point'),
    (step(point="ST9", sides=["left"]), "$.steps[1].point: ST9 is never pressed (throat)"),
    (step(sides=["left"]), "$.steps[1].sides: EX-HN3 has the sides midline, each at most once"),
    (step(sides=["midline", "midline"]), "$.steps[1].sides: EX-HN3 has the sides midline, each at most once"),
    (step(sides=[]), "$.steps[1].sides: EX-HN3 has the sides midline, each at most once"),
    (step(sides="both"), '$.steps[1].sides: “both” is no list, such as ["left", "right"]'),
    (step(sides=["up"]), "$.steps[1].sides[0]: “up” is no side; known are left, right, midline"),
    (step(seconds=0), "$.steps[1].seconds: 0 is not within 10 to 300"),
    (step(seconds=10_000), "$.steps[1].seconds: 10000 is not within 10 to 300"),
    (step(seconds=60.5), "$.steps[1].seconds: 60.5 is not a whole number"),
    (step(seconds="60"), "$.steps[1].seconds: “60” is not a whole number"),
    (step(seconds=True), "$.steps[1].seconds: true is not a whole number"),
    (put(closing="nap"), "$.closing: “nap” is no list"),
    (put(closing=["nap"]), "$.closing[0]: “nap” is no practice; known are sit-tall"),
    (put(opening=["sit-tall", "sit-tall"]), "$.opening[1]: “sit-tall” is there twice"),
    (
        put(opening=["sit-tall", "few-steps", "side-bend", "neck-tilt"]),
        "$.opening: 3 practices at most; these are 4",
    ),
]


@pytest.mark.parametrize(("how", "said"), WRONG, ids=[said[:40] for _, said in WRONG])
def test_one_fault(how: Callable[[Data], object], said: str) -> None:
    data = good()
    how(data)
    (told,) = faults(data)
    assert told.startswith(said)


def test_a_hundred_steps_at_most() -> None:
    steps = [{"point": "BL23", "sides": ["left"], "seconds": 30}] * 101
    assert faults(good() | {"steps": steps[:100]}) == []
    assert faults(good() | {"steps": steps}) == ["$.steps: a routine has 100 steps at most; these are 101"]


def test_a_pressure_and_a_note_of_a_step() -> None:
    data = good() | {"version": 2}
    data["steps"][0] |= {"pressure": 3, "note": " nach dem Essen — 轻 "}
    own, found = read_routine(json.dumps(data).encode(), CATALOGUE)
    assert found == ()
    assert own is not None
    assert own.routine.steps[0] == Step("BL23", (Side.RIGHT, Side.LEFT), 60, 3, "nach dem Essen — 轻")
    written = write_routine(own.routine, own.title)
    assert read_routine(written, CATALOGUE) == (own, ())
    assert json.loads(written)["version"] == 2
    assert "轻" in written.decode()


@pytest.mark.parametrize(
    ("version", "more", "said"),
    [
        (1, {"pressure": 3}, "$.steps[0].pressure: there is no such key; known are point, sides, seconds"),
        (1, {"note": "x"}, "$.steps[0].note: there is no such key; known are point, sides, seconds"),
        (2, {"pressure": 0}, "$.steps[0].pressure: 0 is not within 1 to 5"),
        (2, {"pressure": 6}, "$.steps[0].pressure: 6 is not within 1 to 5"),
        (2, {"pressure": 2.5}, "$.steps[0].pressure: 2.5 is not a whole number"),
        (2, {"pressure": None}, "$.steps[0].pressure: null is not a whole number"),
        (2, {"note": 3}, "$.steps[0].note: 3 is no text"),
        (2, {"note": "a" * 161}, "$.steps[0].note: it has 161 letters; 160 at most"),
        (2, {"note": "a\nb"}, "$.steps[0].note: it must be one line of plain letters"),
        (
            2,
            {"mood": 1},
            "$.steps[0].mood: there is no such key; known are point, sides, seconds, pressure, note",
        ),
    ],
)
def test_what_a_step_may_not_say(version: int, more: Data, said: str) -> None:
    data = good() | {"version": version}
    data["steps"][0] |= more
    assert [fault[: len(said)] for fault in faults(data)] == [said]


def test_all_faults_at_once() -> None:
    data = good() | {"id": 3, "stepz": 1}
    data["steps"][0] |= {"point": "XX1", "seconds": 0}
    data["steps"][1] |= {"sides": ["left"], "seconds": 10_000}
    assert [told.split(":")[0] for told in faults(data)] == [
        "$.stepz",
        "$.id",
        "$.steps[0].point",
        "$.steps[0].seconds",
        "$.steps[1].sides",
        "$.steps[1].seconds",
    ]


def test_a_newer_file_is_not_judged_further() -> None:
    assert len(faults(good() | {"version": 9, "pace": {}, "steps": "later"})) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "$: this is not JSON (line 1, column 1)"),
        (b'{"format": ', "$: this is not JSON ("),
        (b"[" * 60_000, "$: this is not JSON (it makes no sense)"),
        (b'{"version": ' + b"9" * 5000 + b"}", "$: this is not JSON (it makes no sense)"),
        (b"\xff\xfe{}", "$: this is not text in UTF-8"),
        (b"[]", "$: a routine is an object with the keys format, version, id, title, steps"),
        (b" " * (MAX_BYTES + 1), "$: the file is too large for a routine, it may have 128 kB"),
    ],
    ids=["empty", "cut off", "deep", "huge number", "no text", "a list", "huge"],
)
def test_what_is_no_routine_at_all(content: bytes, said: str) -> None:
    (told,) = faults(content)
    assert told.startswith(said)


def test_a_key_that_is_there_twice() -> None:
    content = json.dumps(good()).replace('"seconds": 10', '"seconds": 10, "seconds": 20').encode()
    assert faults(content) == ["$.steps[1].seconds: it is there twice"]


def test_a_byte_order_mark_does_no_harm() -> None:
    assert faults(b"\xef\xbb\xbf" + json.dumps(good()).encode()) == []


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["left", "BL23"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(["format", "version", "id", "title", "steps", "opening", "closing"]), JSON)
def test_no_value_brings_it_down(key: str, value: object) -> None:
    faults(good() | {key: value})


@given(st.sampled_from(["point", "sides", "seconds"]), JSON)
def test_no_value_of_a_step_brings_it_down(key: str, value: object) -> None:
    data = good()
    data["steps"][0][key] = value
    faults(data)


def test_own_routines_come_after_the_shipped_ones() -> None:
    own = OwnRoutine(
        Routine("my-own", CATALOGUE.routines["lower-back"].steps), "A title of thirty letters and more"
    )
    made = with_own(CATALOGUE, [own])
    assert list(made.routines) == [*CATALOGUE.routines, "my-own"]
    assert made.title("my-own") == own.title
    assert made.routine_texts["my-own"].chip == "A title of thirty let…"
    assert made.dose("my-own").startswith("Points and times are your own choice. No study")
    assert "my-own" not in CATALOGUE.routines
