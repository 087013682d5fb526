"""The desktop's notifications: what is asked of `notify-send`, and what its answers mean."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from acupress_desktop import APP_ID
from acupress_desktop.services.ports import Notification
from acupress_desktop.system import notifier
from acupress_desktop.system.notifier import ServiceNotifier, known_to_portal

NOTE = Notification("Time to press", "Tom & <b>", {"start": "Start", "later": "In 10 minutes"}, "start")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's notification service")


class Stage:
    """A desktop whose `notify-send` is a script."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        script: str,
        markup: bool = True,
    ) -> None:
        self.qtbot = qtbot
        self.called = folder / "called"
        program = folder / "notify-send"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{self.called}"\n{script}\n')
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setattr(notifier, "service_there", lambda _: True)
        monkeypatch.setattr(notifier, "reads_markup", lambda: markup)
        self.parent = QObject()
        self.way = ServiceNotifier(self.parent)
        self.pressed: list[str] = []
        self.failed = 0
        self.way.notify(NOTE, self.pressed.append, self.fail)

    def fail(self) -> None:
        self.failed += 1


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Whoever runs these tests in the background may ignore SIGINT, and a shell could not heed it then."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def folder(tmp_path: Path, qapp: QCoreApplication) -> Path:
    return tmp_path


def test_what_it_is_called_with(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage(qtbot, folder, monkeypatch, "echo later")
    qtbot.waitUntil(lambda: stage.pressed == ["later"])
    assert stage.called.read_text(encoding="utf-8").splitlines() == [
        "--app-name=Acupress",
        f"--icon={APP_ID}",
        "--wait",
        "--action=start=Start",
        "--action=later=In 10 minutes",
        "--action=default=Start",
        "--",
        "Time to press",
        "Tom &amp; &lt;b&gt;",
    ]


def test_a_service_that_knows_no_markup_gets_the_text_as_it_is(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, folder, monkeypatch, "echo later", markup=False)
    qtbot.waitUntil(lambda: stage.pressed == ["later"])
    assert stage.called.read_text(encoding="utf-8").splitlines()[-1] == "Tom & <b>"


def test_a_click_on_it_means_its_first_button(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, folder, monkeypatch, "echo default")
    qtbot.waitUntil(lambda: stage.pressed == ["start"])


@pytest.mark.parametrize("script", ["exit 1", "echo >&2 no such option; exit 2"])
def test_where_it_fails_the_next_way_is_tried(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    stage = Stage(qtbot, folder, monkeypatch, script)
    qtbot.waitUntil(lambda: stage.failed == 1)
    assert stage.pressed == []


def test_closed_without_a_press_is_an_answer(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, folder, monkeypatch, "exit 0")
    process = stage.way._process
    assert process is not None
    qtbot.waitUntil(lambda: stage.way._process is None)
    assert (stage.pressed, stage.failed) == ([], 0)


@pytest.mark.usefixtures("interruptible")
def test_withdrawn_it_is_interrupted_and_says_nothing(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, ready = folder / "gone", folder / "ready"
    script = f"trap 'touch \"{gone}\"; echo start; exit 0' INT\ntouch '{ready}'\nwhile :; do sleep 0.05; done"
    stage = Stage(qtbot, folder, monkeypatch, script)
    qtbot.waitUntil(ready.exists)
    stage.way.withdraw()
    qtbot.waitUntil(gone.exists)
    qtbot.waitUntil(lambda: not stage.way.children())  # the process has been put away
    assert (stage.pressed, stage.failed) == ([], 0)


def test_without_the_program_or_the_service_it_fails_at_once(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(notifier, "service_there", lambda _: True)
    failed: list[bool] = []
    ServiceNotifier(QObject()).notify(NOTE, lambda _: None, lambda: failed.append(True))
    assert failed == [True]


def test_the_portal_knows_a_program_by_its_desktop_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "shared"))
    monkeypatch.delenv("SNAP", raising=False)
    assert not known_to_portal()
    entries = tmp_path / "shared" / "applications"
    entries.mkdir(parents=True)
    (entries / f"{APP_ID}.desktop").touch()
    assert known_to_portal()
