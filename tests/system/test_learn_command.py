"""`learn export` and `learn import`, with no window and no running program."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from acupress_desktop.cli import parse
from acupress_desktop.domain.errors import KnownError, UsageError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History
from acupress_desktop.domain.learning import Review
from acupress_desktop.errands import run_errand
from acupress_desktop.storage.history_file import HistoryFile
from tests.patience import PATIENCE
from tests.refused import refused
from tests.shipped import load

DAY, AT = date(2026, 11, 25), datetime(2026, 11, 25, 9, 0, 0, 5, tzinfo=UTC)
TWO = (
    Review(AT, DAY, "BL23", Kind.SHOW, Grade.GOOD),
    Review(AT + timedelta(days=1), DAY + timedelta(days=1), "GB34", Kind.FOUR, Grade.UNKNOWN),
)


def run(folder: Path, *words: str) -> int | None:
    return run_errand(parse(["--data-dir", str(folder), "learn", *words]))


def test_the_table_has_what_is_known_of_every_point(tmp_path: Path) -> None:
    HistoryFile(tmp_path / "data").add_reviews(TWO)
    assert run(tmp_path / "data", "export", str(tmp_path / "known.CSV")) == 0
    with (tmp_path / "known.CSV").open(encoding="utf-8", newline="") as table:
        asked = {row["code"]: (row["last"], row["answer"]) for row in csv.DictReader(table) if row["last"]}
    assert asked == {"BL23": ("2026-11-25", "good"), "GB34": ("2026-11-26", "unknown")}


def test_answers_are_taken_in_by_another_machine_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = HistoryFile(tmp_path / "here")
    here.add_reviews(TWO)
    here.add(History((), (Pain(DAY, 4),)))
    copy = tmp_path / "answers.json"
    assert run(tmp_path / "here", "export", str(copy)) == 0
    assert json.loads(copy.read_text(encoding="utf-8"))["pains"] == []
    HistoryFile(tmp_path / "there").add_reviews(TWO[1:])
    for _ in range(2):
        assert run(tmp_path / "there", "import", str(copy)) == 0
    assert HistoryFile(tmp_path / "there").reviews() == TWO
    assert capsys.readouterr().out.splitlines() == ["New: 1 answer.", "New: 0 answers."]


def test_of_a_copy_of_the_history_the_answers_alone_are_taken(tmp_path: Path) -> None:
    here = HistoryFile(tmp_path / "here")
    here.add_reviews(TWO)
    here.add(History((), (Pain(DAY, 4),)))
    here.write_copy(tmp_path / "whole.json")
    assert run(tmp_path / "there", "import", str(tmp_path / "whole.json")) == 0
    assert HistoryFile(tmp_path / "there").reviews() == TWO
    assert HistoryFile(tmp_path / "there").read() == History()


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"at": "2026-11-25T09:00:00"}, r"\$\.reviews\[0\]\.at"),  # no zone
        ({"at": "0001-01-01T00:00:00+14:00"}, r"\$\.reviews\[0\]"),
        ({"at": "9999-12-31T23:59:59-14:00"}, r"\$\.reviews\[0\]"),
        ({"kind": "sing"}, r"\$\.reviews\[0\]\.kind"),
        ({"grade": 3}, r"\$\.reviews\[0\]\.grade"),
        ({"point": ""}, r"\$\.reviews\[0\]\.point"),
        ({"point": "B" * 200}, r"\$\.reviews\[0\]\.point"),
        ({"day": "2026-02-30"}, r"\$\.reviews\[0\]\.day"),
        ({"more": 1}, r"\$\.reviews\[0\]"),
    ],
)
def test_a_damaged_file_is_refused_with_its_place_and_nothing_is_taken(
    tmp_path: Path, change: dict[str, object], where: str
) -> None:
    HistoryFile(tmp_path / "data").add_reviews(TWO)
    copy = tmp_path / "answers.json"
    run(tmp_path / "data", "export", str(copy))
    told = json.loads(copy.read_text(encoding="utf-8"))
    told["reviews"][0] |= change
    copy.write_text(json.dumps(told), encoding="utf-8")
    with refused(KnownError, match=where):
        run(tmp_path / "other", "import", str(copy))
    assert HistoryFile(tmp_path / "other").reviews() == ()
    assert HistoryFile(tmp_path / "data").reviews() == TWO


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"\0" * 64, b'{"format": "other"}'])
def test_what_is_no_such_file_is_told_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "answers.json").write_bytes(content)
    with refused(KnownError, match="answers.json"):
        run(tmp_path / "data", "import", str(tmp_path / "answers.json"))


def test_a_huge_file_a_folder_and_none_are_told_in_a_sentence(tmp_path: Path) -> None:
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(60_000_000)
    (tmp_path / "folder.json").mkdir()
    for name, said in (("huge.json", "too large"), ("folder.json", "folder.json"), ("no.json", "no.json")):
        with refused(KnownError, match=said):
            run(tmp_path / "data", "import", str(tmp_path / name))


def test_another_ending_is_refused_and_names_those_there_are(tmp_path: Path) -> None:
    with refused(KnownError, match=r"\.csv, \.json or \.apkg"):
        run(tmp_path, "export", str(tmp_path / "known.xlsx"))
    with refused(KnownError, match=r"Only a \.json file"):
        run(tmp_path, "import", str(tmp_path / "known.csv"))


def test_damaged_answers_are_not_taken_for_none(tmp_path: Path) -> None:
    for ending in ("csv", "json"):
        (tmp_path / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
        with refused(KnownError, match="is damaged"):
            run(tmp_path, "export", str(tmp_path / f"known.{ending}"))
        assert not (tmp_path / f"known.{ending}").exists()


@pytest.mark.parametrize("words", [[], ["export"], ["forget", "x.json"], ["import", "a.json", "b.json"]])
def test_a_call_that_makes_no_sense(tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(UsageError):
        run(tmp_path, *words)


def test_cards_are_written_without_a_screen_in_the_language_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "points.apkg"
    call = [sys.executable, "-m", "acupress_desktop", "--data-dir", str(tmp_path / "none"), "--locale", "de"]
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [*call, "learn", "export", str(file)],
        env=kept,
        capture_output=True,
        text=True,
        timeout=60 * PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "none").exists()
    with zipfile.ZipFile(file) as package, closing(sqlite3.connect(":memory:")) as collection:
        collection.deserialize(package.read("collection.anki2"))
        asked = [row[0].split("\x1f")[2] for row in collection.execute("SELECT flds FROM notes")]
        pictures = [package.read(str(number))[:3] for number in range(len(json.loads(package.read("media"))))]
    assert asked[0].startswith("Wo liegt")
    assert len(asked) == len(pictures) == len(load().points)
    assert set(pictures) == {b"\xff\xd8\xff"}
