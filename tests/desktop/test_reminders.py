"""Reminders on a real desktop: told through what it has, started from there; and starting at login."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop import APP_ID
from acupress_desktop.storage.files import write_export
from acupress_desktop.system.autostart import FileAutostart
from tests.desktop.conftest import require
from tests.desktop.lab import RUNNING, Desktop, Program, answer_no, wait_for
from tests.patience import PATIENCE

FAKE = Path(__file__).with_name("fake_notifications.py")
#: Starts a desktop entry as a session does at login.
LAUNCH = """
import sys
from gi.repository import Gio
Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)
"""


class Fake:
    """The notification service, or the portal, of this desktop."""

    def __init__(self, process: subprocess.Popen[str], log: Path) -> None:
        self._process, self._log = process, log

    @property
    def calls(self) -> list[list[Any]]:
        lines = self._log.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith("[")]

    def called(self, method: str) -> list[Any]:
        """The arguments of a call, once it has come."""
        return wait_for(method, lambda: next((c[1:] for c in self.calls if c[0] == method), None))

    def press(self, button: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"press {button}\n")
        self._process.stdin.flush()


@contextmanager
def notifications(desktop: Desktop, kind: str, folder: Path) -> Iterator[Fake]:
    log = folder / f"{kind}.log"
    with log.open("w") as out:
        call = ["/usr/bin/python3", str(FAKE), kind]
        process = subprocess.Popen(call, env=desktop.env, stdin=subprocess.PIPE, stdout=out, text=True)
    try:
        wait_for("the service", lambda: "ready" in log.read_text(encoding="utf-8"))
        yield Fake(process, log)
    finally:
        process.terminate()
        process.wait(PATIENCE * 10)
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def noon(desktop: Desktop) -> Desktop:
    """The desktop in a zone where it is noon, so that no test runs across midnight."""
    return replace(desktop, env={**desktop.env, "TZ": f"TST{datetime.now(UTC).hour - 12:+d}"})


@pytest.fixture
def program(noon: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program hidden, with a reminder that is due this minute."""
    started: list[Program] = []

    def start(**environment: str) -> Program:
        data = tmp_path / "data"
        data.mkdir()
        at = f"12:{datetime.now(UTC):%M}:00"
        times = [{"at": at, "days": list(range(7)), "routine": "calm-sleep"}]
        (data / "reminders.json").write_text(json.dumps({"version": 1, "on": True, "times": times}))
        made = Program(replace(noon, env={**noon.env, **environment}), data)
        started.append(made)
        made.start("--hidden")
        return made

    yield start
    for made in started:
        made.end()


def kept(tmp_path: Path) -> dict[str, Any]:
    return dict(json.loads((tmp_path / "data" / "reminders.json").read_text(encoding="utf-8")))


def begun(program: Program) -> bool:
    return program.status()["state"] in RUNNING


def test_start_in_the_notification_starts_the_session_of_the_hidden_program(
    noon: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    require({"notify-send": "libnotify-bin"})
    with notifications(noon, "service", tmp_path) as fake:
        running = program()
        name, replaces, _, title, text, actions, *_ = fake.called("Notify")
        assert (name, replaces, title) == ("Acupress", 0, "Time for a few minutes of pressing")
        assert text.startswith("Calm and sleep, about ")
        assert actions[:6] == ["start", "Start", "later", "In 10 minutes", "not-today", "Not today"]
        assert running.status()["state"] == "idle"
        fake.press("start")
        wait_for("the session", lambda: begun(running))
        assert running.status()["routine"] == "calm-sleep"
        assert not noon.windows("^Acupress$")


def test_who_is_blocked_after_it_was_told_starts_nothing(
    noon: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    """The gate stands behind the button: with stale answers it asks instead of starting."""
    require({"notify-send": "libnotify-bin"})
    with notifications(noon, "service", tmp_path) as fake:
        answers = tmp_path / "data" / "answers.json"
        running = program()
        fake.called("Notify")
        running.end()
        kept_answers = json.loads(answers.read_text(encoding="utf-8"))
        kept_answers["answered"] = kept_answers["checked"] = "2020-01-01T00:00:00+00:00"
        answers.write_text(json.dumps(kept_answers), encoding="utf-8")
        reminders = kept(tmp_path)
        (tmp_path / "data" / "reminders.json").write_text(json.dumps({**reminders, "done": []}))
        before = len(fake.calls)
        running.start("--hidden")
        wait_for("the notification", lambda: any(c[0] == "Notify" for c in fake.calls[before:]))
        fake.press("start")
        wait_for("the window with the questions", lambda: noon.windows("^Acupress$"))
        assert running.status()["state"] == "idle"


def test_the_desktops_portal_comes_first_where_it_knows_the_program(
    noon: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    entries = tmp_path / "share" / "applications"
    entries.mkdir(parents=True)
    (entries / f"{APP_ID}.desktop").write_text("[Desktop Entry]\nType=Application\nName=Acupress\n")
    with notifications(noon, "portal", tmp_path) as portal, notifications(noon, "service", tmp_path) as other:
        running = program(XDG_DATA_HOME=str(tmp_path / "share"))
        note, said = portal.called("AddNotification")
        assert note == APP_ID
        assert said["title"] == "Time for a few minutes of pressing"
        assert said["default-action"] == "start"
        assert [button["label"] for button in said["buttons"]] == ["Start", "In 10 minutes", "Not today"]
        assert other.calls == []
        portal.press("start")
        wait_for("the session", lambda: begun(running))


@pytest.mark.parametrize(("button", "field"), [("later", "snoozed"), ("not-today", "not_today")])
def test_the_other_buttons_are_remembered(
    noon: Desktop, program: Callable[..., Program], tmp_path: Path, button: str, field: str
) -> None:
    require({"notify-send": "libnotify-bin"})
    with notifications(noon, "service", tmp_path) as fake:
        running = program()
        fake.called("Notify")
        assert kept(tmp_path)["done"]
        fake.press(button)
        wait_for(field, lambda: kept(tmp_path).get(field))
        assert running.status()["state"] == "idle"


def test_a_session_started_elsewhere_takes_the_notification_away(
    noon: Desktop, program: Callable[..., Program], tmp_path: Path
) -> None:
    require({"notify-send": "libnotify-bin"})
    with notifications(noon, "service", tmp_path) as fake:
        running = program()
        fake.called("Notify")
        assert running.call("start", "lower-back").returncode == 0
        fake.called("CloseNotification")


def test_without_a_service_a_click_on_the_trays_message_starts_it(
    noon: Desktop, program: Callable[..., Program]
) -> None:
    running = program()

    def message() -> tuple[int, int, int, int] | None:
        boxes = [noon.geometry(window) for window in noon.popups()]
        return next((box for box in boxes if box[2] > 150), None)  # the icon is smaller

    x, y, width, height = wait_for("the message", message)
    noon.click(x + width // 2, y + height // 3)  # the arrow at its foot is not part of it
    wait_for("the session", lambda: begun(running))


def test_at_login_it_starts_into_the_tray(
    noon: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entry is read and run by GLib, as desktops do; the data folder has a space in its name."""
    data = tmp_path / "my data"
    answer_no(data)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    start = FileAutostart(data, write_export, "linux")
    start.turn(True)
    program = Program(noon, data)
    call = ["/usr/bin/python3", "-c", LAUNCH, str(start.file)]
    subprocess.run(
        call, env=noon.env, cwd=tmp_path, stdout=subprocess.DEVNULL, check=True, timeout=PATIENCE * 30
    )
    try:
        wait_for("the program", lambda: program.call("status").returncode == 0, seconds=30)
        assert not noon.windows("^Acupress$")
    finally:
        lock = wait_for("the lock", lambda: (data / "running.lock").read_text(encoding="utf-8"))
        os.kill(int(lock.splitlines()[0]), signal.SIGTERM)
        wait_for("its end", lambda: program.call("status").returncode == 3)
