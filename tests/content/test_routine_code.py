"""A routine as a code: what is written is read back, and what is no code is refused in one sentence."""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content import base45, routine_code
from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_code import MAX_SIGNS, PREFIX, as_line, code_of, read_code
from acupress_desktop.content.routine_format import MAX_BYTES, write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.own_text import one_line
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Practice, Routine, Step
from tests.refused import refused_as
from tests.shipped import load

CATALOGUE = load()
PRESSED = [code for code, point in CATALOGUE.points.items() if point.for_reference is None]
SIGNS = re.compile(r"[0-9A-Z $%*+\-./:]*")
LOWER_BACK = CATALOGUE.routines["lower-back"]
GOOD = code_of(LOWER_BACK, "Lower back")


# RFC 9285, section 4.3 and 4.4.
@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
        (b"", ""),
    ],
)
def test_base45_as_its_standard_has_it(content: bytes, text: str) -> None:
    assert base45.encode(content) == text
    assert base45.decode(text) == content


@pytest.mark.parametrize("text", ["A", "GGW", "ZZ", "a00", ":::", "BB8A", "é00"])
def test_what_no_bytes_make(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        base45.decode(text)


@given(st.binary(max_size=60))
def test_base45_there_and_back(content: bytes) -> None:
    assert base45.decode(base45.encode(content)) == content


def lines(most: int) -> st.SearchStrategy[str]:
    letters = st.characters(exclude_categories=["Cn", "Cs"]).filter(one_line)
    return st.text(letters, max_size=most)


@st.composite
def steps(draw: st.DrawFn) -> Step:
    code = draw(st.sampled_from(PRESSED))
    point = CATALOGUE.points[code]
    sides = draw(st.permutations(point.sides))
    sides = sides[: draw(st.integers(1, len(sides)))]
    if point.two_hands and draw(st.booleans()):
        sides = [Side.BOTH]
    pressure = draw(st.none() | st.integers(1, 5))
    return Step(code, tuple(sides), draw(st.integers(10, 300)), pressure, draw(lines(160)).strip())


@st.composite
def owns(draw: st.DrawFn) -> OwnRoutine:
    def practices() -> tuple[Practice, ...]:
        names = draw(st.lists(st.sampled_from(sorted(CATALOGUE.practices)), max_size=3, unique=True))
        return tuple(Practice(name, CATALOGUE.practices[name].seconds) for name in names)

    name = draw(st.from_regex(r"\Ar[a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,3}\Z"))
    made = tuple(draw(st.lists(steps(), min_size=1, max_size=12)))
    return OwnRoutine(Routine(name[:40], made, practices(), practices()), draw(lines(60).filter(str.strip)))


@given(owns())
def test_what_is_written_is_read_back(own: OwnRoutine) -> None:
    code = code_of(own.routine, own.title)
    assert SIGNS.fullmatch(code)
    assert " " not in as_line(code)
    for text in (code, as_line(code), code.lower(), f" \n{as_line(code)}\r\n"):
        assert read_code(text, CATALOGUE) == (own, ())


def test_a_line_that_a_mail_has_broken() -> None:
    line = as_line(GOOD)
    broken = "\r\n".join(line[start : start + 40] for start in range(0, len(line), 40))
    assert read_code(broken, CATALOGUE)[0] == OwnRoutine(LOWER_BACK, "Lower back")


@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_the_codes_of_usual_routines_are_small(routine: str) -> None:
    """262 signs are a QR code of version 9 at level M."""
    assert len(code_of(CATALOGUE.routines[routine], CATALOGUE.title(routine))) <= 220


def test_the_largest_routine_has_a_code() -> None:
    step = Step(PRESSED[0], (Side.LEFT,), 300, 5, "轻" * 160)
    own = OwnRoutine(Routine("large", (step,) * 100), "轻" * 60)
    assert len(write_routine(own.routine, own.title)) <= MAX_BYTES
    assert read_code(code_of(own.routine, own.title), CATALOGUE) == (own, ())


def sealed(content: bytes) -> str:
    return PREFIX + base45.encode(content + zlib.crc32(content).to_bytes(4, "big"))


def pressed(content: bytes) -> bytes:
    press = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, routine_code._BEGINNING)
    return press.compress(content) + press.flush()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "code.none"),
        ("hello", "code.none"),
        ("https://example.org/ACUPRESS-ABC", "code.none"),
        (PREFIX, "code.damaged"),
        (f"{PREFIX}é", "code.damaged"),
        (GOOD[:-1], "code.damaged"),
        (GOOD[:-3], "code.damaged"),
        (GOOD[:40] + GOOD[41:], "code.damaged"),
        (sealed(b""), "code.damaged"),
        (sealed(b"\x01"), "code.damaged"),
        (sealed(b"\x01no deflate"), "code.damaged"),
        (sealed(b"\x01" + pressed(b"{}") + b"more"), "code.damaged"),
        (sealed(b"\x01" + pressed(b"{}")[:-1]), "code.damaged"),
        (sealed(b"\x02" + pressed(b"{}")), "code.newer"),
        (sealed(b"\x01" + pressed(b" " * (MAX_BYTES + 1))), "code.too-large"),
        (sealed(b"\x01" + pressed(bytes(50_000_000))), "code.too-large"),
        (PREFIX + "0" * MAX_SIGNS, "code.too-large"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_what_is_refused(text: str, code: str) -> None:
    facts: dict[str, dict[str, Any]] = {
        "code.none": {"beginning": PREFIX},
        "code.too-large": {"most": MAX_BYTES // 1024},
    }
    with refused_as(code, **facts.get(code, {})):
        read_code(text, CATALOGUE)


def test_every_sign_that_is_wrong_is_noticed() -> None:
    for place in range(len(PREFIX), len(GOOD)):
        other = "A" if GOOD[place] != "A" else "B"
        with refused_as("code.damaged"):
            read_code(GOOD[:place] + other + GOOD[place + 1 :], CATALOGUE)


@pytest.mark.parametrize(
    "change", [{"more": 1}, {"version": 9}, {"id": "../up"}, {"steps": []}, {"title": "a\nb"}]
)
def test_what_is_in_it_is_read_as_a_file_is(change: dict[str, object]) -> None:
    data = json.loads(write_routine(LOWER_BACK, "Lower back")) | change
    own, faults = read_code(sealed(b"\x01" + pressed(json.dumps(data).encode())), CATALOGUE)
    assert own is None
    assert len(faults) == 1


@given(st.text(max_size=80))
def test_no_text_brings_it_down(text: str) -> None:
    for each in (text, PREFIX + text):
        with pytest.raises(KnownError):
            read_code(each, CATALOGUE)
