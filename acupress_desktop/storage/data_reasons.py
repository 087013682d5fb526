"""What the libraries that read data say is wrong with them, as messages of ours: theirs are English."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from acupress_desktop.domain.errors import Message

if TYPE_CHECKING:
    import sqlite3  # the start does without it

#: Where msgspec says that something is wrong.
_AT = re.compile(r" - at `(.+)`$")
#: What kinds of values are called in JSON, in our words.
_KINDS = frozenset({"int", "float", "str", "bool", "null", "array", "object", "datetime", "date", "time"})

Found = re.Match[str]
_SAID: tuple[tuple[str, Callable[[Found], Message]], ...] = (
    ("Object contains unknown field `(.*)`", lambda found: Message("data.unknown-key", key=found[1][:40])),
    ("Object missing required field `(.*)`", lambda found: Message("data.missing-key", key=found[1])),
    (r"Expected `(?:int|float)` <= (.+)", lambda found: Message("data.number-most", limit=_number(found))),
    (r"Expected `(?:int|float)` >= (.+)", lambda found: Message("data.number-least", limit=_number(found))),
    (r"Expected `\w+` of length <= (.+)", lambda found: Message("data.length-most", limit=_number(found))),
    (r"Expected `\w+` of length >= (.+)", lambda found: Message("data.length-least", limit=_number(found))),
    (r"Expected `\w+` of length (\d+).*", lambda found: Message("data.length-exactly", count=int(found[1]))),
    (r"Expected `\w+` matching regex .*", lambda _: Message("data.other-form")),
    ("Expected `(.+?)`(?:, got `(.+)`)?", lambda found: _kind(found[1], found[2])),
    ("Invalid RFC3339 encoded datetime", lambda _: Message("data.no-datetime")),
    ("Invalid RFC3339 encoded date", lambda _: Message("data.no-date")),
    ("Invalid RFC3339 encoded time", lambda _: Message("data.no-time")),
    ("Invalid isoformat string: .*", lambda _: Message("data.no-date")),
    ("Invalid enum value (.*)", lambda found: Message("data.no-choice", value=found[1].strip("'")[:40])),
    ("(?:Number|Integer value) out of range", lambda _: Message("data.out-of-range")),
    ("Input data was truncated", lambda _: Message("data.truncated")),
    (r"JSON is malformed: .*\(byte (\d+)\)", lambda found: Message("data.malformed", byte=int(found[1]))),
    ("Invalid UTF-8 encoded string|.* codec can't decode .*", lambda _: Message("data.no-utf8")),
)


def said_by_library(error: BaseException) -> Message:
    """What a library's error says, with the JSON path where it names one; that the data make no sense where
    it is none that is known."""
    database = sys.modules.get("sqlite3")  # which is there where one of its errors is
    if database is not None and isinstance(error, database.Error):
        return _of_sqlite(error)
    if isinstance(error, json.JSONDecodeError):
        return Message("data.malformed-at", line=error.lineno, column=error.colno)
    if isinstance(error, OverflowError):
        return Message("data.out-of-range")
    text = str(error).rstrip(".")
    place = _AT.search(text)
    said = _AT.sub("", text)
    what = next(
        (tell(found) for pattern, tell in _SAID if (found := re.fullmatch(pattern, said))),
        Message("data.no-sense"),
    )
    return what if place is None else Message("data.at", what=what, path=place[1])


def _number(found: Found) -> float:
    limit = float(found[1])
    return int(limit) if limit == int(limit) else limit


def _kind(wanted: str, got: str | None) -> Message:
    """`wanted` may be several, "str | null": the first of them is told."""
    first = wanted.partition(" ")[0]
    if first not in _KINDS or (got is not None and got not in _KINDS):
        return Message("data.other-kind")
    if got is None:
        return Message("data.kind-wanted", wanted=Message(f"data.kind.{first}"))
    return Message("data.kind", wanted=Message(f"data.kind.{first}"), got=Message(f"data.kind.{got}"))


#: SQLite's code of an error, without what makes it finer -> what is told of it.
_SQLITE = {
    1: Message("data.other-tables"),  # SQLITE_ERROR
    26: Message("data.no-database"),  # SQLITE_NOTADB
    11: Message("data.damaged-database"),  # SQLITE_CORRUPT
    13: Message("system.ENOSPC"),  # SQLITE_FULL
    8: Message("system.EROFS"),  # SQLITE_READONLY
    5: Message("data.busy-database"),  # SQLITE_BUSY
    6: Message("data.busy-database"),  # SQLITE_LOCKED
    14: Message("data.no-opening"),  # SQLITE_CANTOPEN
    10: Message("system.EIO"),  # SQLITE_IOERR
}


def _of_sqlite(error: sqlite3.Error) -> Message:
    told = _SQLITE.get(getattr(error, "sqlite_errorcode", -1) & 0xFF)
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    return told or Message("data.database", name=name)
