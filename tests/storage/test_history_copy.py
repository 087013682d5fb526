"""The history as a file of the user's own: out, and in again without doubles."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage.history_copy import read_copy
from acupress_desktop.storage.history_file import HistoryFile
from tests.refused import refused

SESSION = SessionRecord(
    datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
    "lower-back",
    (Spot("BL23", Side.LEFT), Spot("EX-B2-L3", Side.RIGHT)),
    8,
    120,
    True,
)
FULL = History((SESSION,), (Pain(date(2026, 11, 24), 6), Pain(date(2026, 11, 25), 4)))


@pytest.fixture
def full(tmp_path: Path) -> HistoryFile:
    file = HistoryFile(tmp_path / "data")
    file.add(FULL)
    return file


def test_out_and_in_again(full: HistoryFile, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    full.write_copy(copy)
    assert full.take_in(copy) == History()
    other = HistoryFile(tmp_path / "other")
    assert other.take_in(copy) == FULL
    assert other.read() == FULL
    assert json.loads(copy.read_text(encoding="utf-8")) == {
        "format": "acupress-history",
        "version": 5,
        "sessions": [
            {
                "started": "2026-11-25T09:00:00Z",
                "routine": "lower-back",
                "done": ["BL23-left", "EX-B2-L3-right"],
                "planned": 8,
                "pressed_s": 120,
                "finished": True,
                "partly": [],
                "skipped": [],
                "paused_s": 0,
            }
        ],
        "pains": [{"day": "2026-11-24", "level": 6}, {"day": "2026-11-25", "level": 4}],
        "trials": [],
        "reviews": [],
        "felt": [],
        "told": [],
        "notes": [],
    }


def test_as_a_table(full: HistoryFile, tmp_path: Path) -> None:
    copy = tmp_path / "Copy.CSV"
    full.write_copy(copy)
    with copy.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["what"], row["day"], row["pain"]) for row in rows] == [
        ("session", "2026-11-25", ""),
        ("pain", "2026-11-24", "6"),
        ("pain", "2026-11-25", "4"),
    ]
    assert rows[0]["points"] == "BL23-left EX-B2-L3-right"
    assert (rows[0]["planned"], rows[0]["pressed_s"], rows[0]["finished"]) == ("8", "120", "yes")


def test_an_empty_history_can_be_written_and_read(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "data")
    file.write_copy(tmp_path / "copy.json")
    file.write_copy(tmp_path / "copy.csv")
    assert file.take_in(tmp_path / "copy.json") == History()


def test_another_ending(full: HistoryFile, tmp_path: Path) -> None:
    with refused(KnownError, match=r"ends in \.csv or \.json"):
        full.write_copy(tmp_path / "copy.xlsx")
    with refused(KnownError, match=r"Only a \.json file can be read back"):
        full.take_in(tmp_path / "copy.csv")
    assert not (tmp_path / "copy.xlsx").exists()


def session(**changes: object) -> dict[str, object]:
    told: dict[str, object] = {
        "started": "2026-11-25T09:00:00Z",
        "routine": "lower-back",
        "done": ["BL23-left"],
        "planned": 2,
        "pressed_s": 60,
        "finished": True,
    }
    return told | changes


def felt(**changes: object) -> dict[str, object]:
    told: dict[str, object] = {"started": "2026-11-25T09:00:00Z", "routine": "lower-back"}
    return told | {"moment": "before", "level": 6} | changes


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ({"format": "acupress-routine"}, "$.format"),
        ({"version": 0}, "$.version"),
        ({"mood": []}, "the key “mood” is not known"),
        ({"sessions": [session(), session(started="yesterday")]}, "$.sessions[1].started"),
        ({"sessions": [session(started="2026-11-25T09:00:00")]}, "$.sessions[0].started"),
        ({"sessions": [session(done=["BL23"])]}, "$.sessions[0].done[0]"),
        ({"sessions": [session(done=["BL23-left\n"])]}, "$.sessions[0].done[0]"),
        ({"sessions": [session(done=[])]}, "$.sessions[0].done"),
        ({"sessions": [session(planned=0)]}, "$.sessions[0].planned"),
        (
            {"sessions": [session(planned=1, done=["BL23-left", "BL23-right"])]},
            "More was done than was planned - at `$.sessions[0]",
        ),
        ({"sessions": [session(pressed_s=-1)]}, "$.sessions[0].pressed_s"),
        ({"sessions": [session(finished="yes")]}, "$.sessions[0].finished"),
        ({"sessions": [session(routine="")]}, "$.sessions[0].routine"),
        (
            {"sessions": [session(done=["BL23-left"], partly=["BL23-right"], skipped=["BL25-left"])]},
            "More was done than was planned - at `$.sessions[0]",
        ),
        ({"sessions": [session(paused_s=-1)]}, "$.sessions[0].paused_s"),
        ({"felt": [felt(level=11)]}, "$.felt[0].level"),
        ({"felt": [felt(moment="during")]}, "$.felt[0].moment"),
        ({"told": [{"day": "2026-11-25", "what": "sleep", "level": -1}]}, "$.told[0]"),
        ({"told": [{"day": "2026-11-25", "what": "change", "level": 4}]}, "$.told[0]"),
        ({"notes": [{"day": "2026-11-25", "kind": "note", "text": "x" * 2001}]}, "$.notes[0].text"),
        ({"pains": [{"day": "2026-11-25", "level": 11}]}, "$.pains[0].level"),
        ({"pains": [{"day": "2026-11-25", "level": 4.5}]}, "$.pains[0].level"),
        ({"pains": [{"day": "25.11.2026", "level": 4}]}, "$.pains[0].day"),
        ({"pains": [{"day": "2026-11-25", "level": 4, "why": ""}]}, "the key “why” is not known"),
    ],
)
def test_a_wrong_copy_changes_nothing(
    full: HistoryFile, tmp_path: Path, told: dict[str, Any], path: str
) -> None:
    copy = tmp_path / "copy.json"
    good = {"format": "acupress-history", "version": 1, "pains": [{"day": "2026-01-01", "level": 1}]}
    copy.write_text(json.dumps(good | told), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        full.take_in(copy)
    assert sentence(caught.value).startswith(f"{copy}: ")
    assert path in sentence(caught.value)
    assert full.read() == FULL


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "copy.json: "),
        (b"\xff\xfe", "copy.json: "),
        (b"[1, 2]", "copy.json: "),
        (b'{"format": "acupress-history", "version": 6}', "newer Acupress"),
    ],
)
def test_what_is_no_copy(tmp_path: Path, content: bytes, said: str) -> None:
    copy = tmp_path / "copy.json"
    copy.write_bytes(content)
    with refused(KnownError, match=said):
        read_copy(copy)


def test_a_copy_that_is_not_there_or_too_large(tmp_path: Path) -> None:
    with refused(KnownError, match="cannot be read"):
        read_copy(tmp_path / "none.json")
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(2_000_000_000)
    with refused(KnownError, match="too large"):
        read_copy(large)


def test_a_copy_that_cannot_be_written(full: HistoryFile, tmp_path: Path) -> None:
    (tmp_path / "copy.json").mkdir()
    with refused(KnownError, match="cannot be written"):
        full.write_copy(tmp_path / "copy.json")
