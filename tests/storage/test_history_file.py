"""The history on disk: whole or not at all, made anew where broken, left alone where newer, never lost."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage import history_file
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.files import set_aside
from acupress_desktop.storage.history_file import HistoryFile
from tests.refused import refused

SUMMER = timezone(timedelta(hours=2))
FIRST = SessionRecord(
    datetime(2026, 11, 24, 23, 30, 0, 250, tzinfo=SUMMER),
    "lower-back",
    (Spot("BL23", Side.LEFT), Spot("EX-B2-L3", Side.RIGHT), Spot("EX-HN3", Side.MIDLINE)),
    8,
    180,
    False,
)
SECOND = SessionRecord(
    datetime(2026, 11, 25, 9, 0, tzinfo=UTC), "calm-sleep", (Spot("HT7", Side.LEFT),), 5, 60, True
)
PAINS = (Pain(date(2026, 11, 20), 7), Pain(date(2026, 11, 25), 0))
FULL = History((FIRST, SECOND), PAINS)


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_the_tables_from_nothing() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert tables.version_of(connection) == 0
        tables.migrate(connection)
        assert tables.version_of(connection) == len(tables.MIGRATIONS)
        tables.check(connection)
        tables.migrate(connection)  # a second time changes nothing
        assert tables.read(connection) == History()
        assert tables.add(connection, FULL) == FULL
        assert tables.add(connection, FULL) == History()
        assert tables.read(connection) == FULL


def test_a_session_that_goes_on_is_taken_back(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    file.add(FULL)
    file.take_back(replace(FIRST, done=(), finished=True))
    assert file.read() == History((SECOND,), PAINS)
    file.take_back(FIRST)  # a second time changes nothing
    assert file.add(History((FIRST,))) == History((FIRST,))
    assert file.read() == FULL


def test_the_tables_refuse_what_is_off_the_scale() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        tables.migrate(connection)
        for level in (-1, 11, "much", 4.5, None):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute("INSERT INTO pains VALUES ('2026-11-25', ?)", (level,))


def test_reading_an_empty_folder_makes_nothing(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    assert file.read() == History()
    assert file.marked("asked") is None
    assert (file.trouble, files(tmp_path)) == (None, [])


def test_what_nobody_may_look_for_is_not_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An export of it would be empty, and say that it was done."""

    def refuse(*_: object, **__: object) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "lstat", refuse)
    with refused(KnownError, match=r"history\.sqlite3 cannot be read \(Permission denied\)\.$"):
        HistoryFile(tmp_path).write_copy(tmp_path / "copy.csv")
    monkeypatch.undo()
    assert files(tmp_path) == []


def test_what_was_kept_comes_back_in_order(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "new")
    assert file.add(History((SECOND, FIRST), PAINS[::-1])) == History((SECOND, FIRST), PAINS[::-1])
    kept = HistoryFile(tmp_path / "new").read()
    assert kept == FULL
    assert kept.sessions[0].started.utcoffset() == timedelta(hours=2)
    assert kept.sessions[0].day == date(2026, 11, 24)


def test_nothing_is_there_twice(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    file.add(FULL)
    elsewhere = SessionRecord(FIRST.started.astimezone(UTC), "lower-back", FIRST.done, 8, 180, False)
    new = SessionRecord(FIRST.started, "desk-break", FIRST.done, 8, 180, False)
    assert file.add(History((elsewhere, new), (Pain(PAINS[0].day, 1),))) == History((new,), ())
    assert [pain.level for pain in file.read().pains] == [7, 0]


def test_what_is_said_later_on_a_day_counts(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    file.record_pain(Pain(date(2026, 11, 25), 3))
    file.record_pain(Pain(date(2026, 11, 25), 5))
    assert file.read().pains == (Pain(date(2026, 11, 25), 5),)


def test_days_are_marked(tmp_path: Path) -> None:
    HistoryFile(tmp_path).mark("asked", date(2026, 11, 24))
    HistoryFile(tmp_path).mark("asked", date(2026, 11, 25))
    file = HistoryFile(tmp_path)
    assert (file.marked("asked"), file.marked("advised")) == (date(2026, 11, 25), None)


def test_the_history_before_this_run_is_kept(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(History((FIRST,)))
    file = HistoryFile(tmp_path)
    file.add(History((SECOND,)))
    file.record_pain(PAINS[0])
    with closing(sqlite3.connect(tmp_path / "backups" / "history.sqlite3")) as backup:
        assert tables.read(backup) == History((FIRST,))


def _second(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE pains ADD COLUMN note TEXT")


def _failing(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE pains")
    connection.execute("SELECT nothing")


def test_an_older_file_is_copied_and_then_brought_up_to_date(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(FULL)
    before = (tmp_path / "history.sqlite3").read_bytes()
    file = HistoryFile(tmp_path, (*tables.MIGRATIONS, _second))
    assert file.read() == FULL
    assert (tmp_path / "backups" / "history.sqlite3").read_bytes() == before
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        assert tables.version_of(connection) == len(tables.MIGRATIONS) + 1
        assert connection.execute("SELECT note FROM pains").fetchall() == [(None,), (None,)]


def test_a_step_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(FULL)
    with refused(KnownError, match="cannot be used"):
        HistoryFile(tmp_path, (*tables.MIGRATIONS, _failing)).read()
    assert HistoryFile(tmp_path).read() == FULL


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    HistoryFile(tmp_path, (*tables.MIGRATIONS, _second)).add(FULL)
    before = (tmp_path / "history.sqlite3").read_bytes()
    file = HistoryFile(tmp_path)
    for call in (file.read, lambda: file.add(FULL), lambda: file.marked("asked"), file.erase):
        with refused(KnownError, match="written by a newer Acupress"):
            call()
    assert "newer Acupress" in sentence(file.trouble or "")
    assert (tmp_path / "history.sqlite3").read_bytes() == before
    assert files(tmp_path) == ["history.sqlite3"]


def _level_of_77(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA ignore_check_constraints = 1")
    connection.execute("INSERT INTO pains VALUES ('2026-11-01', 77)")


def _damage(path: Path, how: str) -> None:
    if how == "no database":
        path.write_bytes(b"something else, long enough to be a header")
    elif how == "cut off":
        path.write_bytes(path.read_bytes()[:5000])
    elif how == "overwritten":
        content = bytearray(path.read_bytes())
        content[4096 : 4096 + 2000] = b"\xff" * 2000
        path.write_bytes(bytes(content))
    else:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            {
                "off the scale": lambda: _level_of_77(connection),
                "no day": lambda: connection.execute("UPDATE pains SET day = 'x' || day"),
                "no zone": lambda: connection.execute("UPDATE sessions SET started = '2026-11-25T09:00'"),
                "no spot": lambda: connection.execute("UPDATE sessions SET done = 'BL23'"),
                "no table": lambda: connection.execute("DROP TABLE marks"),
                "no version": lambda: connection.execute("PRAGMA user_version = 0"),
            }[how]()


@pytest.mark.parametrize(
    "how",
    [
        *("no database", "cut off", "overwritten", "off the scale", "no day", "no zone", "no spot"),
        *("no table", "no version"),
    ],
)
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(tmp_path: Path, how: str) -> None:
    path = tmp_path / "history.sqlite3"
    HistoryFile(tmp_path).add(FULL)
    _damage(path, how)
    broken = path.read_bytes()
    file = HistoryFile(tmp_path)
    assert file.read() == History()
    assert file.trouble is not None
    assert "is damaged" in sentence(file.trouble)
    assert sentence(file.trouble).endswith(
        "It was kept as history.sqlite3.broken-1, and the history begins anew."
    )
    assert (tmp_path / "history.sqlite3.broken-1").read_bytes() == broken
    assert file.add(History((SECOND,))) == History((SECOND,))
    assert HistoryFile(tmp_path).read() == History((SECOND,))


#: What somebody, or something, may have done to the tables: each is SQL on a file that holds FULL.
CHANGES = {
    "text of no language": "UPDATE sessions SET routine = CAST(x'ff' AS TEXT)",
    "a day of no language": "UPDATE pains SET day = CAST(x'c328' AS TEXT) WHERE level",
    "bytes for text": "UPDATE sessions SET done = x'00ff'",
    "an unknown function": "DROP TABLE pains; CREATE TABLE pains (day TEXT PRIMARY KEY, level INTEGER);"
    " PRAGMA writable_schema = 1; UPDATE sqlite_master SET sql = 'CREATE TABLE pains (day TEXT PRIMARY KEY,"
    " level INTEGER CHECK (tipeof(level) = 1))' WHERE name = 'pains'",
    "no name": "UPDATE sessions SET routine = ''",
    "endless": "UPDATE sessions SET pressed_s = 9e999",
    "endlessly less": "UPDATE sessions SET planned = -9e999",
    "half a press": "UPDATE sessions SET planned = 2.5",
    "more done than planned": "UPDATE sessions SET planned = 1, done = 'BL23-left BL23-right'",
    "too long": "UPDATE sessions SET pressed_s = 9223372036854775807",
    "words for a number": "UPDATE sessions SET pressed_s = 'long'",
    "no finish": "UPDATE sessions SET finished = 2",
    "another beginning": "UPDATE sessions SET at = at + 1",
    "before all time": "UPDATE sessions SET started = '0000-01-01T00:00:00+00:00'",
    "after all time": "UPDATE pains SET day = '10000-01-01' WHERE level",
    "huge": "UPDATE sessions SET routine = hex(zeroblob(2000000))",
    "a column less": "ALTER TABLE sessions DROP COLUMN finished",
    "a view": "DROP TABLE pains; CREATE VIEW pains AS WITH RECURSIVE n(day, level) AS"
    " (SELECT '2026-01-01', 1 UNION ALL SELECT day, level FROM n) SELECT day, level FROM n",
    "a trigger": "CREATE TRIGGER thief AFTER INSERT ON sessions BEGIN DELETE FROM sessions; END",
    "a virtual table": "CREATE VIRTUAL TABLE more USING fts5(words)",
    "no key": "DROP TABLE pains; CREATE TABLE pains (day TEXT, level INTEGER)",
    "a generated column": "DROP TABLE marks; CREATE TABLE marks (what TEXT PRIMARY KEY, day TEXT AS ('x'))",
}


@pytest.mark.parametrize("how", CHANGES)
def test_what_sqlite_would_take_and_we_cannot(tmp_path: Path, how: str) -> None:
    path = tmp_path / "history.sqlite3"
    HistoryFile(tmp_path).add(FULL)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.executescript(CHANGES[how])
    broken = path.read_bytes()
    file = HistoryFile(tmp_path)
    assert file.read() == History()
    assert "history.sqlite3 is damaged (" in sentence(file.trouble or "")
    assert (tmp_path / "history.sqlite3.broken-1").read_bytes() == broken
    assert file.add(FULL) == FULL
    assert HistoryFile(tmp_path).read() == FULL


@pytest.mark.parametrize(
    "more", ["CREATE TABLE more (x)", "ALTER TABLE pains ADD COLUMN note TEXT", "ANALYZE"]
)
def test_what_somebody_added_is_no_damage(tmp_path: Path, more: str) -> None:
    HistoryFile(tmp_path).add(FULL)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as connection:
        connection.execute(more)
    file = HistoryFile(tmp_path)
    assert (file.read(), file.trouble) == (FULL, None)
    file.record_pain(PAINS[0])


def test_what_the_table_refuses_is_not_passed_over(tmp_path: Path) -> None:
    """Nothing that was done gets lost without a word."""
    HistoryFile(tmp_path).read()
    file = HistoryFile(tmp_path)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as connection:
        tables.migrate(connection)
        connection.executescript(
            "DROP TABLE pains; CREATE TABLE pains (day TEXT PRIMARY KEY, level INTEGER CHECK (level > 99))"
        )
    assert file.add(FULL) == FULL
    assert "history.sqlite3.broken-1" in sentence(file.trouble or "")
    assert HistoryFile(tmp_path).read() == FULL


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("name", ["history.sqlite3", "history.sqlite3-journal", "history.sqlite3-wal"])
@pytest.mark.parametrize("kind", ["pipe", "dangling", "loop", "device"])
def test_nothing_is_waited_for(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    if name != "history.sqlite3":
        HistoryFile(tmp_path).add(FULL)
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to({"dangling": "nowhere", "loop": name, "device": "/dev/zero"}[kind])
    file = HistoryFile(tmp_path)
    assert file.read() == (History() if name == "history.sqlite3" else FULL)
    assert f"It was kept as {name}.broken-1" in sentence(file.trouble or "")
    assert os.path.lexists(tmp_path / f"{name}.broken-1")
    file.add(FULL)
    assert HistoryFile(tmp_path).read() == FULL


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files are looked up there")
@pytest.mark.parametrize(
    "change", ["UPDATE pains SET day = 'x' || day", "UPDATE sessions SET planned = 9e999"]
)
def test_the_file_is_closed_before_it_is_set_aside(
    tmp_path: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows moves no file that is open."""
    HistoryFile(tmp_path).add(FULL)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as connection:
        connection.execute(change)
    still_open: list[str] = []

    def looking(path: Path) -> Path:
        for handle in os.listdir("/proc/self/fd"):
            with contextlib.suppress(OSError):
                still_open.append(os.readlink(f"/proc/self/fd/{handle}"))
        return set_aside(path)

    monkeypatch.setattr(history_file, "set_aside", looking)
    HistoryFile(tmp_path).read()
    assert still_open
    assert not [name for name in still_open if "history.sqlite3" in name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_its_user_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        file = HistoryFile(tmp_path / "data")
        file.add(FULL)
        HistoryFile(tmp_path / "data").add(History((SECOND,)))
    finally:
        os.umask(before)
    for path in (tmp_path / "data").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_file_that_breaks_while_the_program_runs(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    file.add(History((FIRST,)))
    (tmp_path / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
    assert file.add(History((SECOND,))) == History((SECOND,))
    assert HistoryFile(tmp_path).read() == History((SECOND,))


def test_the_journal_of_a_broken_file_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
    (tmp_path / "history.sqlite3-journal").write_bytes(b"half a change")
    HistoryFile(tmp_path).add(FULL)
    assert HistoryFile(tmp_path).read() == FULL
    assert not (tmp_path / "history.sqlite3-journal").exists()


def test_what_could_not_be_written_is_taken_up_by_whoever_opens_it_next(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(History((FIRST,)))
    file = HistoryFile(tmp_path)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with refused(KnownError, match="another program is using the database"):
            file.add(History((SECOND,)))
        file.keep_for_later(History((SECOND,)))
        file.keep_for_later(History((SECOND,), PAINS))  # again and more
        with refused(KnownError, match="another program is using the database"):
            HistoryFile(tmp_path).read()
    assert HistoryFile(tmp_path).read() == FULL
    assert not (tmp_path / "unwritten.json").exists()
    assert HistoryFile(tmp_path).read() == FULL


def test_what_waits_beside_no_history_is_read_and_erased_with_it(tmp_path: Path) -> None:
    HistoryFile(tmp_path / "a").keep_for_later(FULL)
    assert HistoryFile(tmp_path / "a").read() == FULL
    HistoryFile(tmp_path / "b").keep_for_later(FULL)
    HistoryFile(tmp_path / "b").erase()
    assert files(tmp_path / "b") == []
    (tmp_path / "b" / "unwritten.json").write_bytes(b"{")
    file = HistoryFile(tmp_path / "b")
    assert file.read() == History()
    assert "unwritten.json.broken-1" in sentence(file.trouble or "")
    assert HistoryFile(tmp_path / "b").trouble is None
    (tmp_path / "b" / "unwritten.json").symlink_to("nowhere")
    file = HistoryFile(tmp_path / "b")
    assert file.read() == History()
    assert "a link that leads nowhere. It was kept as unwritten.json.broken-2" in sentence(file.trouble or "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no umask")
def test_no_umask_leaves_its_own_user_out(tmp_path: Path) -> None:
    before = os.umask(0o777)
    try:
        HistoryFile(tmp_path / "data").add(FULL)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "data" / "history.sqlite3").stat().st_mode) == 0o600


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").write_bytes(b"")
    file = HistoryFile(tmp_path)
    assert file.read() == History()
    assert file.trouble is None


def test_a_file_that_another_program_holds_is_left_alone(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(FULL)
    file = HistoryFile(tmp_path)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with refused(KnownError, match=r"history\.sqlite3 cannot be used \(another program is using"):
            file.read()
    assert file.read() == FULL
    assert files(tmp_path) == ["history.sqlite3"]


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").mkdir()
    file = HistoryFile(tmp_path)
    assert file.read() == History()
    assert "history.sqlite3 is no file. It was kept as history.sqlite3.broken-1" in sentence(
        file.trouble or ""
    )
    file.add(FULL)
    assert HistoryFile(tmp_path).read() == FULL
    (tmp_path / "in the way").write_text("")
    with refused(KnownError, match="cannot be written"):
        HistoryFile(tmp_path / "in the way").add(FULL)


def test_a_backup_that_cannot_be_written_keeps_the_file_as_it_is(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(FULL)
    before = (tmp_path / "history.sqlite3").read_bytes()
    (tmp_path / "backups").write_text("in the way")
    with refused(KnownError, match="cannot be written"):
        HistoryFile(tmp_path, (*tables.MIGRATIONS, _second)).read()
    assert (tmp_path / "history.sqlite3").read_bytes() == before


def test_erased_means_gone(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
    file = HistoryFile(tmp_path)
    file.add(FULL)
    HistoryFile(tmp_path).record_pain(PAINS[0])
    (tmp_path / ".history.sqlite3-cutoff").write_text("left by a crash")
    assert len(files(tmp_path)) == 5
    file.erase()
    assert files(tmp_path) == []
    assert file.read() == History()
    file.erase()
    file.add(FULL)
    assert file.read() == FULL
