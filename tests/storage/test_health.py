"""A look at the data folder finds what is wrong and changes nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from acupress_desktop.storage.health import examine


def test_a_folder_in_order(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    (tmp_path / "history.sqlite3").write_bytes(b"SQLite format 3\x00rest")
    health = examine(tmp_path)
    assert (health.exists, health.writable, health.damaged, health.aside) == (True, True, (), ())
    assert health.free > 0


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    health = examine(tmp_path / "a" / "b")
    assert (health.exists, health.writable) == (False, True)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not examine(tmp_path / "file" / "data").writable


def test_what_cannot_be_read_is_named_and_stays(tmp_path: Path) -> None:
    files = {"reminders.json": b"{", "history.sqlite3": b"no database", "notes.txt": b"{"}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "settings.json.broken-1").write_bytes(b"{")
    health = examine(tmp_path)
    assert health.damaged == ("history.sqlite3", "reminders.json")
    assert health.aside == ("settings.json.broken-1",)
    assert {name: (tmp_path / name).read_bytes() for name in files} == files


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_nothing_is_waited_for_and_nothing_is_too_deep(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "answers.json")
    os.mkfifo(tmp_path / "history.sqlite3")
    (tmp_path / "own-points.json").symlink_to("nowhere")
    (tmp_path / "settings.json").mkdir()
    (tmp_path / "reminders.json").write_bytes(b"[" * 100_000)
    (tmp_path / "window.ini.broken-1").mkdir()
    health = examine(tmp_path)
    names = ("answers.json", "history.sqlite3", "own-points.json", "reminders.json", "settings.json")
    assert health.damaged == names
    assert health.aside == ("window.ini.broken-1",)
