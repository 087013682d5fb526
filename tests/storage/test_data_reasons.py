"""What libraries say of data is told in our words, in every language."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, datetime, time
from enum import Enum
from typing import Annotated, Any

import msgspec
import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.words import languages
from acupress_desktop.domain.errors import Message
from acupress_desktop.storage.json_data import why_of


class Choice(Enum):
    ONE = "one"


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    needed: int
    whole: int = 0
    text: str = ""
    maybe: str | None = None
    moment: datetime | None = None
    day: date | None = None
    hour: time | None = None
    yes: bool = False
    lines: list[int] = []
    small: Annotated[int, msgspec.Meta(ge=1, le=10)] = 1
    share: Annotated[float, msgspec.Meta(ge=0.5)] = 1.0
    short: Annotated[str, msgspec.Meta(min_length=1, max_length=3)] = "a"
    pair: tuple[int, int] = (1, 2)
    formed: Annotated[str, msgspec.Meta(pattern="^a$")] = "a"
    choice: Choice = Choice.ONE


def _wrong(content: str | bytes) -> Message:
    with pytest.raises((ValueError, RecursionError)) as caught:
        msgspec.convert(msgspec.json.decode(content), Shape)
    return why_of(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{}", "the key “needed” is missing"),
        ('{"needed": 1, "zz": 1}', "the key “zz” is not known"),
        ('{"needed": "a"}', "expected: whole number; found: text - at `$.needed`"),
        ('{"needed": 1.5}', "expected: whole number; found: number - at `$.needed`"),
        ('{"needed": 1, "maybe": []}', "expected: text; found: list - at `$.maybe`"),
        ('{"needed": 1, "lines": [null]}', "expected: whole number; found: nothing - at `$.lines[0]`"),
        ('{"needed": 1, "lines": {}}', "expected: list; found: object - at `$.lines`"),
        ('{"needed": 1, "yes": 1}', "expected: true or false; found: whole number - at `$.yes`"),
        ('{"needed": 1, "small": 11}', "at most 10 is allowed - at `$.small`"),
        ('{"needed": 1, "small": 0}', "at least 1 is needed - at `$.small`"),
        ('{"needed": 1, "share": 0.1}', "at least 0.5 is needed - at `$.share`"),
        ('{"needed": 1, "short": "long"}', "it is longer than 3 - at `$.short`"),
        ('{"needed": 1, "short": ""}', "it is shorter than 1 - at `$.short`"),
        ('{"needed": 1, "pair": [1]}', "its length must be 2 - at `$.pair`"),
        ('{"needed": 1, "formed": "b"}', "it is not written as it has to be - at `$.formed`"),
        ('{"needed": 1, "choice": "two"}', "“two” is none of the choices - at `$.choice`"),
        ('{"needed": 1, "moment": "x"}', "this is no date with a time - at `$.moment`"),
        ('{"needed": 1, "day": "2026-02-30"}', "this is no date - at `$.day`"),
        ('{"needed": 1, "hour": "25:00"}', "this is no time of day - at `$.hour`"),
        ('{"needed": 1, "share": 1e400}', "the number is too large"),
        ('{"needed": 1', "it ends too early"),
        ("", "it ends too early"),
        ('{"needed": }', "it is not JSON from byte 11 on"),
        ("[]", "expected: object; found: list"),
        (b'{"text": "\xff"}', "it is not text in UTF-8"),
    ],
)
def test_what_is_said_of_json(content: str | bytes, told: str) -> None:
    found = sentence(_wrong(content), "en")
    assert found.removesuffix(" - at `$[...]`") == told
    for language in languages():
        if language != "en":
            assert sentence(_wrong(content), language) not in (found, "")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (json.JSONDecodeError("Expecting ',' delimiter", "{\n ", 3), "line 2, column 2"),
        (ValueError("Invalid isoformat string: 'x'"), "this is no date"),
        (ValueError("something new"), "it makes no sense"),
        (TypeError("'<' not supported"), "it makes no sense"),
        (OverflowError("Python int too large to convert to C int"), "the number is too large"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), "it is not text in UTF-8"),
    ],
)
def test_what_others_say(error: Exception, told: str) -> None:
    assert sentence(why_of(error), "en") == told


def _refused_by_sqlite(content: bytes, tmp: Any) -> sqlite3.Error:
    file = tmp / "x.sqlite3"
    file.write_bytes(content)
    connection = sqlite3.connect(file)
    try:
        connection.execute("SELECT * FROM somewhere")
    except sqlite3.Error as error:
        return error
    finally:
        connection.close()
    raise AssertionError


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no database" * 100, "it is no SQLite database"),
        (b"", "its tables are not those of Acupress"),
    ],
)
def test_what_sqlite_says(tmp_path: Any, content: bytes, told: str) -> None:
    error = _refused_by_sqlite(content, tmp_path)
    assert sentence(why_of(error), "en") == told
    assert sentence(why_of(error), "zh") != told


def test_an_error_of_sqlite_that_is_rare_is_named() -> None:
    assert sentence(why_of(sqlite3.InterfaceError("odd")), "en") == "SQLite refused it (InterfaceError)"
