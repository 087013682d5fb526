"""The rows of `history.sqlite3` as events that travel: each table is a kind, each row has its key.

Rows travel as they stand, so that a new table or column needs no word here: a program that does not know it
leaves it out, and takes it from the same event as soon as it does. What comes from elsewhere is read as
every row is before it is put anywhere.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from sqlite3 import Connection

import msgspec

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.sync import ERASABLE, Event
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.sync_log import Fact

#: What the events of a table are called: this, and the table's name. Marks are each machine's own.
KIND = ERASABLE
TABLES = tuple(name for name in tables.SHAPE if name != "marks")
#: What makes no sense in a row from elsewhere.
_NONSENSE = (ValueError, TypeError, AttributeError, OverflowError, KnownError, sqlite3.IntegrityError)


def watch(connection: Connection) -> None:
    """From now on it is noted which rows of this connection change, whoever changes them."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS changed (what, a, b, c)")
    connection.execute("DELETE FROM changed")
    for table in TABLES:
        for doing, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            keys = [f"{row}.{column}" for column in _key_columns(table)]
            keys += ["NULL"] * (3 - len(keys))
            connection.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {doing}_{table} AFTER {doing} ON main.{table}"
                f" BEGIN INSERT INTO changed VALUES ('{table}', {', '.join(keys)}); END"
            )


def changed(connection: Connection, taken: bool = False) -> list[Fact]:
    """What `watch` noted, as it is now."""
    found = []
    for table, *keys in connection.execute("SELECT DISTINCT what, a, b, c FROM temp.changed").fetchall():
        key = tuple(keys[: len(_key_columns(table))])
        row = connection.execute(f"{_select(table)} WHERE {_is(table)}", key).fetchone()
        found.append(_fact(table, key, row, taken))
    return found


def facts(connection: Connection) -> list[Fact]:
    """Everything that is there, as what was known before."""
    return [
        _fact(table, _key(table, row), row, taken=True)
        for table in TABLES
        for row in connection.execute(_select(table)).fetchall()
    ]


def follow(connection: Connection, kept: Mapping[tuple[str, str], Event], alone: bool = False) -> int:
    """Have in the tables what follows from events; how many rows changed. What no event speaks of stays,
    unless they are to stand `alone`."""
    count = 0
    for table in TABLES:
        if alone:
            connection.execute(f"DELETE FROM main.{table}")
        there = {_text(_key(table, row)): row for row in connection.execute(_select(table)).fetchall()}
        for (kind, text), event in kept.items():
            if kind != KIND + table or event.version != 1:
                continue
            row = _row(table, text, event.value)
            if row is None and event.value is not None:
                continue  # it makes no sense here
            if there.get(text) != row:
                count += _put(connection, table, text, row)
    return count


def not_understood(events: Iterable[Event], others: Collection[str]) -> int:
    """How many entries are of a kind that only a newer program knows. `others` are those that are known
    besides the tables."""
    known = {*(KIND + table for table in TABLES), *others}
    return sum(one.version != 1 or one.kind not in known for one in events)


def _put(connection: Connection, table: str, text: str, row: tuple[object, ...] | None) -> int:
    key = msgspec.json.decode(text)
    try:
        if row is None:
            return connection.execute(f"DELETE FROM {table} WHERE {_is(table)}", key).rowcount
        columns = tables.SHAPE[table]
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})", row)
    except _NONSENSE:
        return 0
    return 1


def _row(table: str, text: str, value: object) -> tuple[object, ...] | None:
    """As it stands in the table; None where there is none, or it makes no sense."""
    if not isinstance(value, dict):
        return None
    try:
        key = msgspec.json.decode(text)
        if not isinstance(key, list) or len(key) != len(_key_columns(table)) or _text(key) != text:
            return None
        told = {**tables.UNTOLD, **value, **dict(zip(_key_columns(table), key, strict=True))}
        row = tuple(told.get(column) for column in _columns(table))
        tables.READERS[table](row)
    except _NONSENSE:
        return None
    return row


def _fact(table: str, key: tuple[object, ...], row: tuple[object, ...] | None, taken: bool) -> Fact:
    if row is None:
        return Fact(KIND + table, _text(key), None)
    value = {
        column: told
        for column, told in zip(_columns(table), row, strict=True)
        if column not in _key_columns(table)
    }
    return Fact(KIND + table, _text(key), value, taken)


def _key(table: str, row: tuple[object, ...]) -> tuple[object, ...]:
    places = [_columns(table).index(column) for column in _key_columns(table)]
    return tuple(row[place] for place in places)


def _text(key: Iterable[object]) -> str:
    return msgspec.json.encode(list(key)).decode()


def _select(table: str) -> str:
    return f"SELECT {tables.SHAPE[table]} FROM main.{table}"


def _is(table: str) -> str:
    return " AND ".join(f"{column} = ?" for column in _key_columns(table))


def _columns(table: str) -> list[str]:
    return tables.SHAPE[table].split(", ")


def _key_columns(table: str) -> list[str]:
    return tables.KEYS[table].split(", ")
