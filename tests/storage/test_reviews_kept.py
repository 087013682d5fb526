"""Answers about points in `history.sqlite3`: only added, brought into an older file, copied, and erased."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.history import History
from acupress_desktop.domain.learning import Learned, Memory, Review, Tally
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.learned_file import LearnedFile

DAY = date(2026, 11, 25)
AT = datetime(2026, 11, 25, 9, 0, 0, 5, tzinfo=UTC)
TWO = (
    Review(AT, DAY, "BL23", Kind.SHOW, Grade.GOOD),
    Review(AT + timedelta(seconds=9), DAY, "EX-HN3", Kind.FOUR, Grade.UNKNOWN),
)


def test_answers_come_back_and_each_is_kept_once(tmp_path: Path) -> None:
    assert HistoryFile(tmp_path).reviews() == ()
    assert not list(tmp_path.iterdir())  # reading makes no file
    file = HistoryFile(tmp_path)
    file.add_reviews(TWO[1:])
    file.add_reviews(TWO)
    east = timezone(timedelta(hours=9))
    same = Review(TWO[0].at.astimezone(east), DAY, "BL23", Kind.SHOW, Grade.AGAIN)
    file.add_reviews((same,))
    assert HistoryFile(tmp_path).reviews() == TWO
    assert HistoryFile(tmp_path).read() == History()


def test_a_file_of_before_gets_its_table_and_is_kept_beside(tmp_path: Path) -> None:
    before = HistoryFile(tmp_path, tables.MIGRATIONS[:2])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tables, "check", lambda _: None)
        before.mark("asked", DAY)
    file = HistoryFile(tmp_path)
    file.add_reviews(TWO)
    assert file.trouble is None
    assert file.marked("asked") == DAY
    assert file.reviews() == TWO
    assert (tmp_path / "backups" / "history.sqlite3").is_file()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_file_with_a_wrong_number_keeps_its_answers(tmp_path: Path, number: int) -> None:
    HistoryFile(tmp_path).add_reviews(TWO)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        connection.execute(f"PRAGMA user_version = {number:d}")
    file = HistoryFile(tmp_path)
    assert file.reviews() == TWO
    assert file.trouble is None


@pytest.mark.parametrize(
    ("column", "value"),
    [("day", "25.11."), ("kind", "sing"), ("grade", "fine"), ("point", ""), ("at", "x"), ("at", 2**62)],
)
def test_what_makes_no_sense_is_set_aside_and_nothing_of_it_is_lost(
    tmp_path: Path, column: str, value: object
) -> None:
    HistoryFile(tmp_path).add_reviews(TWO)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        connection.execute(f"UPDATE reviews SET {column} = ? WHERE point = 'BL23'", (value,))
        connection.commit()
    file = HistoryFile(tmp_path)
    assert file.reviews() == ()
    assert file.trouble is not None
    assert [path.name for path in tmp_path.glob("history.sqlite3.broken*")] == ["history.sqlite3.broken-1"]


def test_a_copy_holds_them_and_is_read_back_by_another_machine(tmp_path: Path) -> None:
    here, there = HistoryFile(tmp_path / "here"), HistoryFile(tmp_path / "there")
    here.add_reviews(TWO[:1])
    there.add_reviews(TWO[1:])
    here.write_copy(tmp_path / "copy.json")
    there.take_in(tmp_path / "copy.json")
    there.take_in(tmp_path / "copy.json")
    assert there.reviews() == TWO
    there.write_copy(tmp_path / "copy.csv")
    with (tmp_path / "copy.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [(row["what"], row["day"], row["points"], row["kind"], row["level"]) for row in rows] == [
        ("answer", "2026-11-25", "BL23", "show", "good"),
        ("answer", "2026-11-25", "EX-HN3", "four", "unknown"),
    ]


def test_erasing_leaves_none(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    file.add_reviews(TWO)
    file.erase()
    assert file.reviews() == ()
    assert not list(tmp_path.rglob("history*"))


def test_what_the_answers_came_to_is_kept_beside_and_goes_with_them(tmp_path: Path) -> None:
    memory = Memory(2, DAY, DAY, Grade.GOOD, DAY + timedelta(days=9), 9.5, AT)
    learned = Learned(Tally().and_of(TWO), "x", (("BL23", memory),))
    file = LearnedFile(tmp_path)
    assert file.load() == Learned()
    file.clear()
    file.save(learned)
    assert LearnedFile(tmp_path).load() == learned
    HistoryFile(tmp_path).add_reviews(TWO)
    HistoryFile(tmp_path).erase()
    assert not list(tmp_path.rglob("learned*"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"tally": 3}',
        b'{"points": [["BL23", {}]]}',
        b"[" * 100_000,
        b'{"tally": {"last": "2026-11-25T09:00:00"}}',
    ],
)
def test_whatever_is_wrong_with_it_is_no_trouble(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "learned.json").write_bytes(content)
    assert LearnedFile(tmp_path).load() == Learned()
    LearnedFile(tmp_path).save(Learned(by="x"))
    assert LearnedFile(tmp_path).load().by == "x"
    whole = (tmp_path / "learned.json").read_bytes()
    (tmp_path / "learned.json").write_bytes(whole.replace(b'"by":"x"', b'"by":"y"'))  # one letter is another
    assert LearnedFile(tmp_path).load() == Learned()


def test_a_folder_or_a_pipe_in_its_place_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "learned.json").mkdir()
    LearnedFile(tmp_path).save(Learned(by="x"))
    assert LearnedFile(tmp_path).load() == Learned()


def test_the_tally_is_that_of_the_answers_and_some_can_be_asked_for(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path)
    assert file.tally() == Tally()
    file.add_reviews(TWO)
    assert file.tally() == Tally().and_of(TWO)
    assert file.reviews(("EX-HN3", "none")) == TWO[1:]
    assert file.reviews(after=TWO[0].at) == TWO[1:]
    assert file.reviews((), None) == ()
