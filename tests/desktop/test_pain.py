"""Pain and sessions on a real desktop: asked once, shown, kept, taken along."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.desktop.lab import Desktop, Program, wait_for


def _rows(folder: Path, table: str) -> list[tuple[object, ...]]:
    file = folder / "history.sqlite3"
    if not file.exists():
        return []
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(f"SELECT * FROM {table}").fetchall()


def _press_one_point(program: Program) -> None:
    """A session of which one press is done, ended from a terminal."""
    assert program.call("start", "calm-sleep").returncode == 0
    wait_for("the second press", lambda: program.status()["step"] == 2, 60)
    assert program.call("stop").returncode == 0


def _quick(data: Path) -> None:
    """Presses of ten seconds, the shortest that there are, and nothing beside them."""
    data.mkdir(parents=True, exist_ok=True)
    chosen = {"version": 3, "seconds": 10, "practices": False, "welcomed": True}
    (data / "settings.json").write_text(json.dumps(chosen))


def test_after_a_session_the_window_asks_and_shows(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    _quick(data)
    program = start()
    wait_for("the window", lambda: desktop.windows("^Acupress$"))
    _press_one_point(program)
    desktop.find("Not now", "push button")  # how much it hurts right after it
    assert [row[1] for row in _rows(data, "sessions")] == ["calm-sleep"]
    desktop.click(*desktop.find("4 of 10", "check box").middle)
    wait_for("the first answer", lambda: [(row[2], row[4]) for row in _rows(data, "felt")] == [("after", 4)])
    desktop.find("Not today", "push button")  # and how much it did in the last day
    desktop.click(*desktop.find("5 of 10", "check box").middle)
    wait_for("the answer", lambda: [level for _, level in _rows(data, "pains")] == [5])
    desktop.click(*desktop.find("My pain and sessions", "push button").middle)
    wait_for("the page", lambda: desktop.windows("^My pain and sessions"))
    assert "Sessions: 1." in desktop.find("Chart of pain and sessions").description
    desktop.find("Pain and sessions by day")
    desktop.front("^My pain and sessions")
    desktop.key("Escape")
    wait_for("the page's end", lambda: not desktop.windows("^My pain and sessions"))
    desktop.front("^Acupress$")
    desktop.key("ctrl+h")
    wait_for("the page by its key", lambda: desktop.windows("^My pain and sessions"))
    copy = tmp_path / "copy.json"
    assert program.call("history", "export", str(copy)).returncode == 0
    assert json.loads(copy.read_text(encoding="utf-8"))["pains"][0]["level"] == 5
    again = program.call("history", "import", str(copy))
    assert (again.returncode, again.stdout) == (0, "New: 0 sessions, 0 days of pain.\n")


def test_in_the_tray_nobody_is_asked(desktop: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    data = tmp_path / "data"
    _quick(data)
    program = start("--hidden")
    _press_one_point(program)
    assert len(_rows(data, "sessions")) == 1
    assert _rows(data, "marks") == []
    assert not desktop.windows("^Acupress$")


def test_a_broken_history_is_said_and_stops_nothing(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    _quick(data)
    (data / "history.sqlite3").write_bytes(b"something else, long enough to be a header")
    program = start()
    said = "It was kept as history.sqlite3.broken-1, and the history begins anew."
    wait_for("the sentence", lambda: desktop.says(said))
    _press_one_point(program)
    assert len(_rows(data, "sessions")) == 1
