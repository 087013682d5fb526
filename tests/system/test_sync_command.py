"""`sync` on the command line: two programs that meet in a folder."""

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

FULL = History(
    (
        SessionRecord(
            datetime(2026, 11, 25, 9, tzinfo=UTC), "lower-back", (Spot("BL23", Side.LEFT),), 8, 60, True
        ),
    ),
    (Pain(date(2026, 11, 25), 4),),
)


def run(folder: Path, *words: str) -> int | None:
    return run_errand(parse(["--data-dir", str(folder), "sync", *words]))


def test_two_programs_meet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    HistoryFile(tmp_path / "a").add(FULL)
    shared = tmp_path / "shared"
    assert run(tmp_path / "a", "on", str(shared)) == 0
    capsys.readouterr()
    assert run(tmp_path / "b", "on", str(shared)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"The folder is {shared}."
    assert ": 2 entries, the last " in lines[1]
    assert lines[-1] == "2 entries changed here."
    assert HistoryFile(tmp_path / "b").read() == FULL
    assert run(tmp_path / "a", "status", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["trouble"] is None
    assert [(one["own"], one["entries"]) for one in told["files"]] == [(True, 2)]
    (tmp_path / "b" / "history.sqlite3").unlink()
    assert run(tmp_path / "b", "rebuild") == 0
    assert HistoryFile(tmp_path / "b").read() == FULL
    capsys.readouterr()
    assert run(tmp_path / "b", "off") == 0
    assert run(tmp_path / "b", "status") == 0
    assert capsys.readouterr() == ("This computer hands on nothing.\n" * 2, "")


def test_without_a_name_it_is_in_the_data_folder(tmp_path: Path) -> None:
    HistoryFile(tmp_path).add(FULL)
    assert run(tmp_path, "on") == 0
    assert [path.suffix for path in (tmp_path / "sync").iterdir()] == [".jsonl"]


def test_what_cannot_be_done_is_said(tmp_path: Path) -> None:
    with refused(KnownError, match=r"^This computer hands on nothing yet: choose a folder first\.$"):
        run(tmp_path, "rebuild")
    (tmp_path / "file").touch()
    with pytest.raises(KnownError):
        run(tmp_path, "on", str(tmp_path / "file"))
    shared = tmp_path / "shared"
    run(tmp_path / "a", "on", str(shared))
    shared.rmdir()
    with refused(KnownError, match=r"is not there\. What is new waits until it is\.$"):
        run(tmp_path / "a", "status")
    with pytest.raises(UsageError):
        run(tmp_path)
