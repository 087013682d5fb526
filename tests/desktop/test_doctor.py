"""`doctor` on a real desktop, on a bare one, and where nothing can be kept."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.lab import Desktop

CALL = (sys.executable, "-m", "acupress_desktop")


def doctor(desktop: Desktop, data: Path) -> dict[str, dict[str, Any]]:
    done = desktop.run(*CALL, "--data-dir", str(data), "doctor", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return {check["id"]: check for check in json.loads(done.stdout)}


@pytest.mark.usefixtures("queue")
def test_what_this_desktop_has_works(desktop: Desktop, tmp_path: Path) -> None:
    found = doctor(desktop, tmp_path)
    for name in ("data-folder", "tray", "sound", "printers", "media-keys", "drawings", "fonts"):
        assert found[name]["state"] == "ok", found[name]
        assert found[name]["install"] is None
    assert "PDF" in found["printers"]["sentence"]
    # It runs no notification service; there is a way all the same.
    assert found["notifications"]["state"] == "fallback"
    assert found["notifications"]["install"]


def test_without_screen_bus_and_sound_it_still_says_so(desktop: Desktop, tmp_path: Path) -> None:
    gone = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER", "XDG_RUNTIME_DIR")
    bare = replace(desktop, env={name: value for name, value in desktop.env.items() if name not in gone})
    found = doctor(bare, tmp_path / "not there yet")
    assert found["tray"]["state"] == "missing"
    for name in ("notifications", "sound", "screen-awake", "media-keys"):
        assert found[name]["state"] == "fallback", found[name]
    assert not (tmp_path / "not there yet").exists()


def test_in_words_one_line_each(desktop: Desktop, tmp_path: Path) -> None:
    done = desktop.run(*CALL, "--data-dir", str(tmp_path), "doctor")
    lines = done.stdout.splitlines()
    assert len(lines) == 13
    assert lines[0] == f"ok       Data folder: Everything is kept in {tmp_path}."
    assert all(line.split()[0] in ("ok", "fallback", "missing") for line in lines)


def test_where_nothing_can_be_kept_it_exits_with_1(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = desktop.run(*CALL, "--data-dir", str(tmp_path / "file" / "data"), "doctor")
    assert done.returncode == 1
    assert done.stdout.startswith("missing  Data folder: The data folder ")


def test_broken_files_are_named_and_left_alone(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "reminders.json").write_text("{", encoding="utf-8")
    found = doctor(desktop, tmp_path)["data-folder"]
    assert found["state"] == "fallback"
    assert "reminders.json" in found["sentence"]
    assert [file.name for file in tmp_path.iterdir()] == ["reminders.json"]
