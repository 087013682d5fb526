"""More of sessions, what was felt around them, weeks and notes; and the copies from which all comes back."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from acupress_desktop.domain.diary import Around, Felt, Moment, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import Day, History, SessionRecord, both, days_with_something
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.history_backups import DAYS
from acupress_desktop.storage.history_file import HistoryFile
from tests.refused import refused_as

START = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
LEFT, RIGHT, OTHER = Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT), Spot("GV4", Side.MIDLINE)
SESSION = SessionRecord(START, "lower-back", (LEFT,), 4, 60, False, (RIGHT,), (OTHER,), 75)
DAY = date(2026, 11, 24)
FULL = History(
    (SESSION,),
    (Pain(DAY, 6),),
    (Felt(START, "lower-back", Moment.AFTER, 4), Felt(START, "lower-back", Moment.BEFORE, 6)),
    (Told(DAY, Weekly.CHANGE, -3), Told(DAY, Weekly.SLEEP, 10)),
    (Note(DAY, NoteKind.MEDICINES, "ibuprofen 400 mg,\nat night"), Note(DAY, NoteKind.NOTE, "=1+1")),
)


def later(days: int) -> SessionRecord:
    return SessionRecord(START + timedelta(days=days), "lower-back", (LEFT,), 4, 60, True)


def test_all_of_it_comes_back(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    assert file.is_empty()
    assert file.add(FULL) == FULL
    assert file.add(FULL) == History()
    assert HistoryFile(tmp_path).read() == FULL
    assert not HistoryFile(tmp_path).is_empty()
    assert file.read_beside() == History((), FULL.pains, (), FULL.told, FULL.notes)
    assert file.around(START) == Around(6.0, 4.0, 1)
    assert file.around(START + timedelta(seconds=1)) is None


def test_what_is_said_later_of_the_same_counts(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    file.add(FULL)
    new = (
        Felt(START, "lower-back", Moment.AFTER, 2),
        Told(DAY, Weekly.SLEEP, 3),
        Note(DAY, NoteKind.MEDICINES, ""),
    )
    for said in new:
        file.keep(said)
    kept = file.read()
    assert kept.felt == (new[0], FULL.felt[1])
    assert kept.told == (FULL.told[0], new[1])
    assert kept.notes == (new[2], FULL.notes[1])


def test_days_are_summed_as_they_would_be_one_by_one(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    east = datetime.fromisoformat("2026-11-25T07:00:00+09:00")  # the day before in Greenwich
    other = SessionRecord(east, "calm-sleep", (LEFT, RIGHT), 5, 90, True)
    empty = SessionRecord(east + timedelta(hours=1), "calm-sleep", (), 5, 0, False, (LEFT,))
    history = History((SESSION, other, empty, later(1)), (Pain(DAY, 6), Pain(date(2026, 11, 30), 2)))
    file.add(history)
    waits = Day(date(2026, 11, 30), 2, 0, 0)
    assert both(file.session_days(), [waits]) == days_with_something(history)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_file_of_before_gets_what_is_new(tmp_path: Path, version: int) -> None:
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        tables.migrate(connection, tables.MIGRATIONS[:version])
        connection.execute(
            "INSERT INTO sessions VALUES (?, 'lower-back', ?, 'BL23-left', 4, 60, 1)",
            (round(START.timestamp() * 1e6), START.isoformat()),
        )
        connection.execute("INSERT INTO pains VALUES ('2026-11-24', 6)")
        connection.commit()
    file = HistoryFile(tmp_path)
    (kept,) = file.read().sessions
    assert kept == SessionRecord(START, "lower-back", (LEFT,), 4, 60, True, (), (), None)
    file.keep(FULL.told[0])
    assert file.trouble is None
    assert HistoryFile(tmp_path).read() == History((kept,), FULL.pains, (), FULL.told[:1])


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("sessions", "paused_s = -1"),
        ("sessions", "skipped = 'BL23'"),
        ("sessions", "skipped = 'BL23-left GV4-midline BL25-left BL25-right'"),
        ("felt", "moment = 'during' WHERE moment = 'before'"),
        ("felt", "started = '2026-11-24'"),
        ("told", "what = 'mood' WHERE what = 'sleep'"),
        ("notes", "kind = 'secret' WHERE kind = 'note'"),
        ("notes", "text = x'00ff'"),
    ],
)
def test_what_makes_no_sense_is_damage(tmp_path: Path, table: str, change: str) -> None:
    HistoryFile(tmp_path).add(FULL)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        connection.execute(f"UPDATE {table} SET {change}")
        connection.commit()
    file = HistoryFile(tmp_path)
    assert file.read() == History()
    assert file.trouble is not None


def test_out_and_in_again(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "data")
    file.add(FULL)
    file.write_copy(tmp_path / "copy.json")
    assert HistoryFile(tmp_path / "other").take_in(tmp_path / "copy.json") == FULL
    file.write_copy(tmp_path / "copy.csv")
    with (tmp_path / "copy.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["what"] for row in rows] == [
        "session",
        "pain",
        "pain-after",
        "pain-before",
        "change",
        "sleep",
        "medicines",
        "note",
    ]
    assert (rows[0]["partly"], rows[0]["skipped"]) == ("BL23-right", "GV4-midline")
    assert (rows[0]["paused_s"], rows[2]["pain"], rows[4]["level"]) == ("75", "4", "-3")
    assert (rows[6]["text"], rows[7]["text"]) == (FULL.notes[0].text, "'=1+1")


def test_a_copy_of_before_says_nothing_of_what_it_did_not_know(tmp_path: Path) -> None:
    session: dict[str, object] = {"started": "2026-11-24T22:30:00Z", "routine": "lower-back"}
    session |= {"done": ["BL23-left"], "planned": 4, "pressed_s": 60, "finished": True}
    copy = tmp_path / "copy.json"
    copy.write_text(json.dumps({"format": "acupress-history", "version": 4, "sessions": [session]}))
    (kept,) = HistoryFile(tmp_path / "data").take_in(copy).sessions
    assert (kept.partly, kept.skipped, kept.paused_s) == ((), (), None)


class Days:
    """The program on one day after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.today = folder, date(2026, 11, 1)

    def run(self) -> HistoryFile:
        return HistoryFile(self.folder, today=lambda: self.today)

    @property
    def copies(self) -> list[str]:
        return sorted(one.name for one in (self.folder / "backups").iterdir())


def test_seven_days_are_kept_and_the_first_of_a_day_stays(tmp_path: Path) -> None:
    days = Days(tmp_path)
    one = days.run()  # it runs all the time
    for number in range(10):
        days.today = date(2026, 11, 1) + timedelta(days=number)
        one.add(History((later(number),)))
        days.run().record_pain(Pain(days.today, 3))  # again that day
    kept = [f"history-2026-11-{day:02}.sqlite3" for day in range(4, 11)]
    assert days.copies == [*kept, "history.sqlite3"]
    assert len(kept) == DAYS
    with closing(sqlite3.connect(tmp_path / "backups" / kept[-1])) as copy:
        assert len(tables.read(copy).sessions) == 9


def damage(path: Path, how: str) -> None:
    content = bytearray(path.read_bytes())
    if how == "truncated":
        content = content[: len(content) // 2]
    elif how == "flipped":
        content[:16] = bytes(byte ^ 0xFF for byte in content[:16])
    elif how == "emptied":
        content = bytearray(b"\0" * len(content))
    path.write_bytes(content)


@pytest.mark.parametrize("how", ["truncated", "flipped", "emptied"])
def test_a_damaged_history_comes_back_from_its_copies(tmp_path: Path, how: str) -> None:
    days = Days(tmp_path)
    for number in range(3):
        days.today = date(2026, 11, 1) + timedelta(days=number)
        days.run().add(History((later(number),), (Pain(days.today, number),)))
    days.run().add(FULL)
    damage(tmp_path / "history.sqlite3", how)
    file = days.run()
    assert file.read() == History()
    assert file.trouble is not None
    assert file.backup_day is not None
    file.add(History((later(9),)))  # what was done since stays
    restored = file.restore()
    assert set(restored.sessions) == {later(number) for number in range(3)}
    kept = days.run()
    assert set(kept.read().sessions) == {*restored.sessions, later(9)}
    assert kept.restore() == History()  # a second time changes nothing


def test_of_damaged_copies_the_whole_ones_are_taken(tmp_path: Path) -> None:
    days = Days(tmp_path)
    for number in range(4):
        days.today = date(2026, 11, 1) + timedelta(days=number)
        days.run().add(History((later(number),)))
    for one, how in (("history.sqlite3", "truncated"), ("history-2026-11-04.sqlite3", "flipped")):
        damage(tmp_path / "backups" / one, how)
    damage(tmp_path / "history.sqlite3", "emptied")
    assert len(days.run().restore().sessions) == 2


def test_a_broken_file_takes_no_copys_place(tmp_path: Path) -> None:
    days = Days(tmp_path)
    file = days.run()
    for number in range(40):
        file.add(History((later(number),)))
    days.today += timedelta(days=1)
    content = bytearray((tmp_path / "history.sqlite3").read_bytes())
    content[4096:] = b"\0" * (len(content) - 4096)  # while it runs
    (tmp_path / "history.sqlite3").write_bytes(content)
    file.add(History((later(50),)))
    assert file.trouble is not None
    assert file.read().sessions == (later(50),)
    for copy in tmp_path.rglob("backups/*"):  # those of the new one, if there are any
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"


def test_without_a_copy_it_says_so(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    assert file.backup_day is None
    with refused_as("history.no-backup", path=tmp_path / "history.sqlite3"):
        file.restore()
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "history-2026-11-04.sqlite3").write_bytes(b"nothing of ours")
    assert file.backup_day is None
    with pytest.raises(KnownError):
        file.restore()


def test_erased_means_the_copies_too(tmp_path: Path) -> None:
    days = Days(tmp_path)
    for number in range(3):
        days.today += timedelta(days=1)
        days.run().add(History((later(number),)))
    (tmp_path / "backups" / ".history-2026-11-02.sqlite3-cutoff00").write_text("left by a crash")
    days.run().erase()
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []
