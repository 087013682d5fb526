"""`history export` and `history import`, with no window and no running program."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from acupress_desktop.cli import parse
from acupress_desktop.domain.errors import KnownError, UsageError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.errands import run_errand
from acupress_desktop.storage.history_file import HistoryFile
from tests.refused import refused

SESSION = SessionRecord(
    datetime(2026, 11, 25, 9, tzinfo=UTC), "lower-back", (Spot("BL23", Side.LEFT),), 8, 60, True
)
FULL = History((SESSION,), (Pain(date(2026, 11, 25), 4),))


def run(folder: Path, *words: str) -> int | None:
    return run_errand(parse(["--data-dir", str(folder), "history", *words]))


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_export(tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    HistoryFile(tmp_path / "data").add(FULL)
    copy = tmp_path / f"copy.{ending}"
    assert run(tmp_path / "data", "export", str(copy)) == 0
    assert "lower-back" in copy.read_text(encoding="utf-8")
    assert capsys.readouterr() == ("", "")


def test_import_takes_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    HistoryFile(tmp_path / "data").add(FULL)
    copy = tmp_path / "copy.json"
    run(tmp_path / "data", "export", str(copy))
    assert run(tmp_path / "other", "import", str(copy)) == 0
    assert run(tmp_path / "other", "import", str(copy)) == 0
    assert HistoryFile(tmp_path / "other").read() == FULL
    assert capsys.readouterr().out.splitlines() == [
        "New: 1 session, 1 day of pain.",
        "New: 0 sessions, 0 days of pain.",
    ]


def test_export_from_nothing_makes_no_folder(tmp_path: Path) -> None:
    assert run(tmp_path / "none", "export", str(tmp_path / "copy.json")) == 0
    assert json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))["sessions"] == []
    assert not (tmp_path / "none").exists()


def test_what_is_wrong_in_the_file_is_said_with_its_path(tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    copy.write_text('{"format": "acupress-history", "version": 1, "pains": [{"day": "x", "level": 1}]}')
    with refused(KnownError, match=r"\$\.pains\[0\]\.day"):
        run(tmp_path / "data", "import", str(copy))


def test_a_damaged_history_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
    with refused(KnownError, match="is damaged"):
        run(tmp_path, "export", str(tmp_path / "copy.json"))
    assert not (tmp_path / "copy.json").exists()


@pytest.mark.parametrize("words", [[], ["export"], ["forget", "x.json"], ["import", "a.json", "b.json"]])
def test_a_call_that_makes_no_sense(tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(UsageError):
        run(tmp_path, *words)


def test_what_was_lost_is_restored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "data"
    HistoryFile(folder).add(FULL)
    HistoryFile(folder).record_pain(Pain(date(2026, 11, 26), 3))  # after a copy of that before
    (folder / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
    assert run(folder, "restore") == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == ["New: 1 session, 1 day of pain."]
    assert "is damaged" in said.err
    assert HistoryFile(folder).read() == FULL
    assert run(folder, "restore") == 0
    assert capsys.readouterr().out.splitlines() == ["New: 0 sessions, 0 days of pain."]


def test_where_there_is_no_copy_nothing_is_restored(tmp_path: Path) -> None:
    with refused(KnownError, match="no whole copy"):
        run(tmp_path / "data", "restore")
