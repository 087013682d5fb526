"""The tables of `history.sqlite3`, each change of their shape as a numbered step, and what stands in them.

Everything here works on an open connection that the caller commits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from sqlite3 import Connection
from typing import Any

from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import MOST, Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.learning import CHECKED, Review, Tally
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage.json_data import why_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)

Migration = Callable[[Connection], None]


#: What one session may be; a file that holds more was not written by us.
MOST_SPOTS, MOST_PRESSED_S, LONGEST_ID = 1000, 86_400, 100
#: No row of ours is larger, in bytes.
_LARGEST_ROW = 1_000_000


class Damaged(KnownError):
    """What stands in the tables cannot be what was written there."""


def prepare(connection: Connection) -> None:
    """Before anything else: what is in a file that somebody changed must not do harm. Text comes as text or
    not at all (then reading raises ValueError)."""
    connection.text_factory = lambda content: content.decode("utf-8")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_ROW)
    connection.execute("PRAGMA trusted_schema = OFF")


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


def _reviews(connection: Connection) -> None:
    """3. Every answer about a point, never changed: `at` in microseconds since 1970, the learner's day.
    A file that only says of itself to be older has the table already, and keeps it."""
    connection.execute(
        "CREATE TABLE IF NOT EXISTS reviews (at INTEGER NOT NULL, point TEXT NOT NULL, kind TEXT NOT NULL,"
        " grade TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (at, point, kind)) WITHOUT ROWID"
    )


#: Number n makes version n of version n - 1. Never change one that was shipped: add the next.
MIGRATIONS: tuple[Migration, ...] = (_sessions_and_pains, _both_sides_at_once, _reviews)


#: What the program reads and writes.
_SHAPE = {
    "sessions": "at, routine, started, done, planned, pressed_s, finished",
    "pains": "day, level",
    "marks": "what, day",
    "reviews": "at, point, kind, grade, day",
}
_NOTHING = {table: (None,) * len(columns.split(", ")) for table, columns in _SHAPE.items()}
_INSERT = {
    table: f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(_NOTHING[table]))})"
    for table, columns in _SHAPE.items()
}
_KEYS = {"sessions": "at, routine", "pains": "day", "marks": "what", "reviews": "at, point, kind"}


def version_of(connection: Connection) -> int:
    """The number of steps of `MIGRATIONS` that made the file; 0 of a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def has_tables(connection: Connection) -> bool:
    """Whether there is anything in the file."""
    return bool(connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone())


def migrate(connection: Connection, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Take every step that is still to be taken; the caller commits all of them or none."""
    for number, step in enumerate(migrations[version_of(connection) :], start=version_of(connection) + 1):
        step(connection)
        connection.execute(f"PRAGMA user_version = {number:d}")


def check(connection: Connection) -> None:
    """Raises Damaged for other tables than the version promises: one or a column is missing, a view or a
    virtual table stands in its place, a trigger waits for what we write."""
    try:
        for kind, name, made in connection.execute("SELECT type, name, sql FROM sqlite_master"):
            virtual = str(made).upper().startswith("CREATE VIRTUAL")
            if kind in ("view", "trigger") or virtual:
                raise Damaged(f"history.holds-{'virtual' if virtual else kind}", name=str(name)[:40])
        for table, columns in _SHAPE.items():
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
            connection.execute(
                f"EXPLAIN {_INSERT[table]} ON CONFLICT ({_KEYS[table]}) DO NOTHING", _NOTHING[table]
            )
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def read(connection: Connection) -> History:
    """Everything, the oldest first. Raises Damaged for what makes no sense."""
    try:
        sessions = connection.execute(f"SELECT {_SHAPE['sessions']} FROM sessions ORDER BY at, routine")
        pains = connection.execute(f"SELECT {_SHAPE['pains']} FROM pains ORDER BY day")
        return History(tuple(map(_session, sessions)), tuple(map(_pain, pains)))
    except (ValueError, TypeError, OverflowError, KnownError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def add(connection: Connection, history: History) -> History:
    """Keep what is not there yet, and return that."""
    sessions = [record for record in history.sessions if _insert(connection, record)]
    pains = [pain for pain in history.pains if _say(connection, "NOTHING", pain)]
    return History(tuple(sessions), tuple(pains))


def reviews(
    connection: Connection, points: Collection[str] | None = None, after: datetime | None = None
) -> tuple[Review, ...]:
    """The answers, as they came: about these points alone, or after a moment. Raises Damaged for what makes
    no sense."""
    asked, values = [], list[object]()
    if points is not None:
        asked.append(f"point IN ({', '.join('?' * len(points))})")
        values += points
    if after is not None:
        asked.append("at > ?")
        values.append(_moment(after))
    where = f"WHERE {' AND '.join(asked)}" if asked else ""
    try:
        rows = connection.execute(
            f"SELECT {_SHAPE['reviews']} FROM reviews {where} ORDER BY at, point, kind", values
        )
        return tuple(map(_review, rows))
    except (ValueError, TypeError, OverflowError, KnownError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def tally(connection: Connection) -> Tally:
    """That of all answers, without reading them. Raises Damaged for what makes no sense."""
    try:
        count, last, check = connection.execute(
            f"SELECT count(*), max(at), sum(at & {CHECKED}) FROM reviews"
        ).fetchone()
        return Tally(count, _EPOCH + last * _TICK, check) if count else Tally()
    except (ValueError, TypeError, OverflowError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def add_reviews(connection: Connection, found: Iterable[Review]) -> None:
    """Keep those that are not there yet."""
    for each in found:
        values = (_moment(each.at), each.point, each.kind, each.grade, each.day.isoformat())
        connection.execute(f"{_INSERT['reviews']} ON CONFLICT (at, point, kind) DO NOTHING", values)


def record_pain(connection: Connection, pain: Pain) -> None:
    """What was said later on a day counts."""
    _say(connection, "UPDATE SET level = excluded.level", pain)


def marked(connection: Connection, what: str) -> date | None:
    """The day kept under a name, None where there is none. Raises Damaged where it is no day."""
    try:
        row = connection.execute("SELECT day FROM marks WHERE what = ?", (what,)).fetchone()
        return date.fromisoformat(row[0]) if row is not None else None
    except (ValueError, TypeError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def mark(connection: Connection, what: str, day: date) -> None:
    """Keep a day under a name, in the place of the one before."""
    connection.execute(
        f"{_INSERT['marks']} ON CONFLICT (what) DO UPDATE SET day = excluded.day", (what, day.isoformat())
    )


def spot_id(spot: Spot) -> str:
    """ "BL23-left", as on the map."""
    return f"{spot.code}-{spot.side}"


def spot_of(text: str) -> Spot:
    """Raises ValueError for what is no spot's id."""
    code, _, side = text.rpartition("-")
    if not code:
        raise BadData("history.no-spot", text=text)
    return Spot(code, Side(side))


def _session(row: tuple[Any, ...]) -> SessionRecord:
    """SQLite keeps anything in any column: every value is looked at. Raises ValueError or TypeError."""
    at, routine, started, done, planned, pressed_s, finished = row
    moment = datetime.fromisoformat(started)
    if moment.tzinfo is None:
        raise BadData("history.no-zone", started=started)
    if _moment(moment) != at:
        raise BadData("history.other-start", started=started)
    if not isinstance(routine, str) or not 0 < len(routine) <= LONGEST_ID:
        raise BadData("history.no-routine")
    spots = tuple(spot_of(text) for text in done.split())
    planned = _whole("planned", planned, 1, MOST_SPOTS)
    if len(spots) > planned:
        raise BadData("history.too-many-presses", done=len(spots), planned=planned)
    seconds = _whole("pressed_s", pressed_s, 0, MOST_PRESSED_S)
    return SessionRecord(moment, routine, spots, planned, seconds, bool(_whole("finished", finished, 0, 1)))


def _review(row: tuple[Any, ...]) -> Review:
    at, point, kind, grade, day = row
    if not isinstance(point, str) or not 0 < len(point) <= LONGEST_ID:
        raise BadData("history.no-spot", text=str(point)[:40])
    return Review(_EPOCH + at * _TICK, date.fromisoformat(day), point, Kind(kind), Grade(grade))


def _pain(row: tuple[Any, ...]) -> Pain:
    day, level = row
    return Pain(date.fromisoformat(day), _whole("level", level, 0, MOST))


def _whole(name: str, value: object, least: int, most: int) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise BadData("history.not-whole", name=name, value=str(value)[:40], least=least, most=most)
    return value


def take_back(connection: Connection, record: SessionRecord) -> None:
    """Keep no session of that routine that began then."""
    key = _moment(record.started), record.routine
    connection.execute("DELETE FROM sessions WHERE at = ? AND routine = ?", key)


def _moment(started: datetime) -> int:
    return (started - _EPOCH) // _TICK


def _insert(connection: Connection, record: SessionRecord) -> bool:
    values = (
        _moment(record.started),
        record.routine,
        record.started.isoformat(),
        " ".join(spot_id(spot) for spot in record.done),
        record.planned,
        record.pressed_s,
        record.finished,
    )
    # Not OR IGNORE, which would also pass over what the table refuses.
    done = connection.execute(f"{_INSERT['sessions']} ON CONFLICT (at, routine) DO NOTHING", values)
    return done.rowcount == 1


def _say(connection: Connection, otherwise: str, pain: Pain) -> bool:
    values = (pain.day.isoformat(), pain.level)
    return connection.execute(f"{_INSERT['pains']} ON CONFLICT (day) DO {otherwise}", values).rowcount == 1
