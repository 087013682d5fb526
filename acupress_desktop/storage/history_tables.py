"""The tables of `history.sqlite3`, each change of their shape as a numbered step, and what stands in them.

Everything here works on an open connection that the caller commits.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from sqlite3 import Connection, OperationalError
from typing import Any

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)

Migration = Callable[[Connection], None]


class Damaged(Exception):
    """What stands in the tables cannot be what was written there."""


def _sessions_and_pains(connection: Connection) -> None:
    """1. `at` is `started` in microseconds since 1970, whatever its zone; `done` are spots such as
    "BL23-left", apart by spaces; `marks` holds the days on which something was asked or told."""
    for statement in (
        "CREATE TABLE sessions (at INTEGER NOT NULL, routine TEXT NOT NULL, started TEXT NOT NULL,"
        " done TEXT NOT NULL, planned INTEGER NOT NULL CHECK (planned > 0),"
        " pressed_s INTEGER NOT NULL CHECK (pressed_s >= 0), finished INTEGER NOT NULL"
        " CHECK (finished IN (0, 1)), PRIMARY KEY (at, routine)) WITHOUT ROWID",
        "CREATE TABLE pains (day TEXT PRIMARY KEY, level INTEGER NOT NULL"
        " CHECK (typeof(level) = 'integer' AND level BETWEEN 0 AND 10)) WITHOUT ROWID",
        "CREATE TABLE marks (what TEXT PRIMARY KEY, day TEXT NOT NULL) WITHOUT ROWID",
    ):
        connection.execute(statement)


def _both_sides_at_once(_: Connection) -> None:
    """2. A spot may be "BL23-both", a hold of both sides at once. The shape is that of 1; an older program
    must refuse the file, or it would take such a spot for damage."""


#: Number n makes version n of version n - 1. Never change one that was shipped: add the next.
MIGRATIONS: tuple[Migration, ...] = (_sessions_and_pains, _both_sides_at_once)


#: What the program reads and writes.
_SHAPE = {
    "sessions": "at, routine, started, done, planned, pressed_s, finished",
    "pains": "day, level",
    "marks": "what, day",
}


def version_of(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def has_tables(connection: Connection) -> bool:
    return bool(connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone())


def migrate(connection: Connection, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Take every step that is still to be taken; the caller commits all of them or none."""
    for number, step in enumerate(migrations[version_of(connection) :], start=version_of(connection) + 1):
        step(connection)
        connection.execute(f"PRAGMA user_version = {number:d}")


def check(connection: Connection) -> None:
    """Raises Damaged where a table or a column is missing that the version says is there."""
    try:
        for table, columns in _SHAPE.items():
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
    except OperationalError as error:
        raise Damaged(error) from error


def read(connection: Connection) -> History:
    """Everything, the oldest first. Raises Damaged for what makes no sense."""
    sessions = connection.execute(
        "SELECT started, routine, done, planned, pressed_s, finished FROM sessions ORDER BY at, routine"
    )
    pains = connection.execute("SELECT day, level FROM pains ORDER BY day")
    try:
        return History(
            tuple(_session(row) for row in sessions),
            tuple(Pain(date.fromisoformat(day), level) for day, level in pains),
        )
    except (ValueError, TypeError, KnownError) as error:
        raise Damaged(error) from error


def add(connection: Connection, history: History) -> History:
    """Keep what is not there yet, and return that."""
    sessions = [record for record in history.sessions if _insert(connection, record)]
    pains = [pain for pain in history.pains if _say(connection, "IGNORE", pain)]
    return History(tuple(sessions), tuple(pains))


def say_pain(connection: Connection, pain: Pain) -> None:
    """What was said later on a day counts."""
    _say(connection, "REPLACE", pain)


def marked(connection: Connection, what: str) -> date | None:
    row = connection.execute("SELECT day FROM marks WHERE what = ?", (what,)).fetchone()
    try:
        return date.fromisoformat(row[0]) if row is not None else None
    except (ValueError, TypeError) as error:
        raise Damaged(error) from error


def mark(connection: Connection, what: str, day: date) -> None:
    connection.execute("INSERT OR REPLACE INTO marks (what, day) VALUES (?, ?)", (what, day.isoformat()))


def spot_id(spot: Spot) -> str:
    """ "BL23-left", as on the map."""
    return f"{spot.code}-{spot.side}"


def spot_of(text: str) -> Spot:
    """Raises ValueError for what is no spot's id."""
    code, _, side = text.rpartition("-")
    if not code:
        raise ValueError(f"“{text}” is no point and side")
    return Spot(code, Side(side))


def _session(row: tuple[Any, ...]) -> SessionRecord:
    started, routine, done, planned, pressed_s, finished = row
    moment = datetime.fromisoformat(started)
    if moment.tzinfo is None:
        raise ValueError(f"{started} has no time zone")
    spots = tuple(spot_of(text) for text in done.split())
    return SessionRecord(moment, routine, spots, int(planned), int(pressed_s), bool(finished))


def _insert(connection: Connection, record: SessionRecord) -> bool:
    moment = (record.started - _EPOCH) // _TICK
    values = (
        moment,
        record.routine,
        record.started.isoformat(),
        " ".join(spot_id(spot) for spot in record.done),
        record.planned,
        record.pressed_s,
        record.finished,
    )
    done = connection.execute(
        f"INSERT OR IGNORE INTO sessions ({_SHAPE['sessions']}) VALUES (?, ?, ?, ?, ?, ?, ?)", values
    )
    return done.rowcount == 1


def _say(connection: Connection, otherwise: str, pain: Pain) -> bool:
    values = (pain.day.isoformat(), pain.level)
    return (
        connection.execute(f"INSERT OR {otherwise} INTO pains (day, level) VALUES (?, ?)", values).rowcount
        == 1
    )
