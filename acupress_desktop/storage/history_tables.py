"""The tables of `history.sqlite3`, each change of their shape as a numbered step, and what stands in them.

Everything here works on an open connection that the caller commits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from sqlite3 import Connection
from typing import Any

from acupress_desktop.domain.diary import Around, Felt, Moment, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import MOST, Pain
from acupress_desktop.domain.history import MOST_PAUSED_S, Day, History, Practised, SessionRecord
from acupress_desktop.domain.learning import CHECKED, Review, Tally
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage.json_data import why_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)

Migration = Callable[[Connection], None]
#: What sessions are told apart by: when they began, and their routine.
Keys = frozenset[tuple[int, str]]


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


def _more_of_sessions_and_weeks(connection: Connection) -> None:
    """4. Of a session what was left early and passed over, as `done`, and how long it stood still (NULL: not
    kept); `felt` by the session's key; `told` and `notes` by day. A file that only says of itself to be older
    keeps what it has."""
    known = {row[1] for row in connection.execute("PRAGMA table_info(sessions)")}
    for column in ("partly TEXT NOT NULL DEFAULT ''", "skipped TEXT NOT NULL DEFAULT ''", "paused_s INTEGER"):
        if column.split()[0] not in known:
            connection.execute(f"ALTER TABLE sessions ADD COLUMN {column}")
    for statement in (
        "felt (at INTEGER NOT NULL, routine TEXT NOT NULL, moment TEXT NOT NULL, started TEXT NOT NULL,"
        " level INTEGER NOT NULL CHECK (typeof(level) = 'integer' AND level BETWEEN 0 AND 10),"
        " PRIMARY KEY (at, routine, moment)) WITHOUT ROWID",
        "told (day TEXT NOT NULL, what TEXT NOT NULL, level INTEGER NOT NULL"
        " CHECK (typeof(level) = 'integer' AND level BETWEEN -3 AND 10),"
        " PRIMARY KEY (day, what)) WITHOUT ROWID",
        "notes (day TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (day, kind))"
        " WITHOUT ROWID",
    ):
        connection.execute(f"CREATE TABLE IF NOT EXISTS {statement}")


#: Number n makes version n of version n - 1. Never change one that was shipped: add the next.
MIGRATIONS: tuple[Migration, ...] = (
    _sessions_and_pains,
    _both_sides_at_once,
    _reviews,
    _more_of_sessions_and_weeks,
)


#: What the program reads and writes, by table.
SHAPE = {
    "sessions": "at, routine, started, done, planned, pressed_s, finished, partly, skipped, paused_s",
    "pains": "day, level",
    "marks": "what, day",
    "reviews": "at, point, kind, grade, day",
    "felt": "at, routine, moment, started, level",
    "told": "day, what, level",
    "notes": "day, kind, text",
}
_NOTHING = {table: (None,) * len(columns.split(", ")) for table, columns in SHAPE.items()}
_INSERT = {
    table: f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(_NOTHING[table]))})"
    for table, columns in SHAPE.items()
}
#: What a row is told apart by.
KEYS = {
    "sessions": "at, routine",
    "pains": "day",
    "marks": "what",
    "reviews": "at, point, kind",
    "felt": "at, routine, moment",
    "told": "day, what",
    "notes": "day, kind",
}


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
        for table, columns in SHAPE.items():
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
            connection.execute(
                f"EXPLAIN {_INSERT[table]} ON CONFLICT ({KEYS[table]}) DO NOTHING", _NOTHING[table]
            )
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def keys(connection: Connection) -> Keys:
    """Of the sessions that are there."""
    return frozenset(connection.execute("SELECT at, routine FROM sessions"))


def read(connection: Connection, known: Keys = frozenset()) -> History:
    """Everything but sessions that are `known`, the oldest first. Raises Damaged for what makes no sense."""
    try:
        return History(
            tuple(_session(row) for row in _rows(connection, "sessions") if row[:2] not in known),
            tuple(map(_pain, _rows(connection, "pains"))),
            tuple(map(_felt, _rows(connection, "felt"))),
            tuple(map(_told, _rows(connection, "told"))),
            tuple(map(_note, _rows(connection, "notes"))),
        )
    except (ValueError, TypeError, OverflowError, KnownError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def read_beside(connection: Connection) -> History:
    """Everything but the sessions and what was felt around them, which may be many. Raises as `read` does."""
    try:
        return History(
            pains=tuple(map(_pain, _rows(connection, "pains"))),
            told=tuple(map(_told, _rows(connection, "told"))),
            notes=tuple(map(_note, _rows(connection, "notes"))),
        )
    except (ValueError, TypeError, OverflowError, KnownError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def session_days(connection: Connection) -> tuple[Day, ...]:
    """How many sessions there were each day, what was done in them and the pain of that day, summed where
    they stand: reading them one by one would take a second after ten years. Raises as `read` does."""
    rows = connection.execute(
        "SELECT substr(started, 1, 10) AS began, count(*), sum(pressed_s), sum(planned),"
        " sum(length(done) - length(replace(done, ' ', '')) + (done <> '')), max(level)"
        " FROM sessions LEFT JOIN pains ON pains.day = substr(started, 1, 10) GROUP BY began"
    )
    try:
        return tuple(
            Day(
                date.fromisoformat(day),
                None if level is None else _whole("level", level, 0, MOST),
                count,
                _whole("pressed_s", pressed, 0, count * MOST_PRESSED_S),
                _whole("done", done, 0, count * MOST_SPOTS),
                _whole("planned", planned, 1, count * MOST_SPOTS),
            )
            for day, count, pressed, planned, done, level in rows
        )
    except (ValueError, TypeError, OverflowError, KnownError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def around(connection: Connection, since: datetime) -> Around | None:
    """The mean pain right before and after those sessions since a moment of which both were said."""
    before, after, count = connection.execute(
        "SELECT avg(b.level), avg(a.level), count(*) FROM felt b JOIN felt a USING (at, routine)"
        " WHERE b.moment = 'before' AND a.moment = 'after' AND b.at >= ?",
        (_moment(since),),
    ).fetchone()
    return Around(before, after, count) if count else None


def practised(connection: Connection, since: datetime) -> tuple[Practised, ...]:
    """What was done since a moment, the most often done first. Raises as `read` does."""
    rows = connection.execute(
        "SELECT routine, count(*) AS number, sum(pressed_s) FROM sessions WHERE at >= ?"
        " GROUP BY routine ORDER BY number DESC, routine",
        (_moment(since),),
    )
    try:
        return tuple(
            Practised(routine, number, _whole("pressed_s", pressed, 0, number * MOST_PRESSED_S))
            for routine, number, pressed in rows
        )
    except (ValueError, TypeError, OverflowError, KnownError) as error:
        raise Damaged("history.said", said=why_of(error)) from error


def is_empty(connection: Connection) -> bool:
    """Whether `read` would find nothing."""
    kept = ("sessions", "pains", "felt", "told", "notes")
    return not any(connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in kept)


def add(connection: Connection, history: History) -> History:
    """Keep what is not there yet, and return that."""
    sessions = [record for record in history.sessions if _insert(connection, record)]
    pains = [pain for pain in history.pains if _say(connection, "NOTHING", pain)]
    felt = [each for each in history.felt if _put(connection, "felt", _felt_row(each))]
    told = [each for each in history.told if _put(connection, "told", _told_row(each))]
    notes = [each for each in history.notes if _put(connection, "notes", _note_row(each))]
    return History(tuple(sessions), tuple(pains), tuple(felt), tuple(told), tuple(notes))


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
            f"SELECT {SHAPE['reviews']} FROM reviews {where} ORDER BY at, point, kind", values
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


def keep(connection: Connection, said: Felt | Told | Note) -> None:
    """What is said later of the same counts."""
    match said:
        case Felt():
            _put(connection, "felt", _felt_row(said), "level")
        case Told():
            _put(connection, "told", _told_row(said), "level")
        case Note():
            _put(connection, "notes", _note_row(said), "text")


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
    at, routine, started, done, planned, pressed_s, finished, partly, skipped, paused_s = row
    moment = _began(at, started)
    _check_routine(routine)
    spots, left, passed = (tuple(map(spot_of, texts.split())) for texts in (done, partly, skipped))
    planned = _whole("planned", planned, 1, MOST_SPOTS)
    if len(spots) + len(left) + len(passed) > planned:
        raise BadData("history.too-many-presses", done=len(spots) + len(left) + len(passed), planned=planned)
    seconds = _whole("pressed_s", pressed_s, 0, MOST_PRESSED_S)
    still = None if paused_s is None else _whole("paused_s", paused_s, 0, MOST_PAUSED_S)
    ended = bool(_whole("finished", finished, 0, 1))
    return SessionRecord(moment, routine, spots, planned, seconds, ended, left, passed, still)


def _began(at: object, started: str) -> datetime:
    moment = datetime.fromisoformat(started)
    if moment.tzinfo is None:
        raise BadData("history.no-zone", started=started)
    if _moment(moment) != at:
        raise BadData("history.other-start", started=started)
    return moment


def _check_routine(routine: object) -> None:
    if not isinstance(routine, str) or not 0 < len(routine) <= LONGEST_ID:
        raise BadData("history.no-routine")


def _felt(row: tuple[Any, ...]) -> Felt:
    at, routine, moment, started, level = row
    _check_routine(routine)
    return Felt(_began(at, started), routine, Moment(moment), _whole("level", level, 0, MOST))


def _felt_row(felt: Felt) -> tuple[Any, ...]:
    return _moment(felt.started), felt.routine, felt.moment, felt.started.isoformat(), felt.level


def _told(row: tuple[Any, ...]) -> Told:
    day, what, level = row
    asked = Weekly(what)
    return Told(date.fromisoformat(day), asked, _whole("level", level, *asked.scale))


def _told_row(told: Told) -> tuple[Any, ...]:
    return told.day.isoformat(), told.what, told.level


def _note(row: tuple[Any, ...]) -> Note:
    day, kind, text = row
    if not isinstance(text, str):
        raise BadData("history.no-note")
    return Note(date.fromisoformat(day), NoteKind(kind), text)


def _note_row(note: Note) -> tuple[Any, ...]:
    return note.day.isoformat(), note.kind, note.text


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


def _rows(connection: Connection, table: str) -> sqlite3.Cursor:
    """All of a table, in the order of its key."""
    return connection.execute(f"SELECT {SHAPE[table]} FROM {table} ORDER BY {KEYS[table]}")


def _put(connection: Connection, table: str, values: tuple[Any, ...], last: str = "") -> bool:
    """Whether it was not there yet. With `last`, that column becomes what is said now."""
    otherwise = f"UPDATE SET {last} = excluded.{last}" if last else "NOTHING"
    statement = f"{_INSERT[table]} ON CONFLICT ({KEYS[table]}) DO {otherwise}"
    return connection.execute(statement, values).rowcount == 1


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
        " ".join(spot_id(spot) for spot in record.partly),
        " ".join(spot_id(spot) for spot in record.skipped),
        record.paused_s,
    )
    # Not OR IGNORE, which would also pass over what the table refuses.
    done = connection.execute(f"{_INSERT['sessions']} ON CONFLICT (at, routine) DO NOTHING", values)
    return done.rowcount == 1


def _say(connection: Connection, otherwise: str, pain: Pain) -> bool:
    values = (pain.day.isoformat(), pain.level)
    return connection.execute(f"{_INSERT['pains']} ON CONFLICT (day) DO {otherwise}", values).rowcount == 1


#: What reads a row, and raises for one that makes no sense.
READERS: dict[str, Callable[[tuple[Any, ...]], object]] = {
    "sessions": _session,
    "pains": _pain,
    "reviews": _review,
    "felt": _felt,
    "told": _told,
    "notes": _note,
}
#: Of columns that are not told where a program has not known them yet; None of others.
UNTOLD: dict[str, object] = {"partly": "", "skipped": ""}
