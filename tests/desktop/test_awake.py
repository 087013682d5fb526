"""The screen is kept on while a session runs, and given back after."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.helpers import Helper, mute
from tests.desktop.lab import Desktop, Program, wait_for

REASON = "An acupressure session is running"


@pytest.fixture(autouse=True)
def quiet(tmp_path: Path) -> None:
    mute(tmp_path / "data")


@pytest.fixture(params=["screensaver", "manager"])
def saver(desktop: Desktop, request: pytest.FixtureRequest) -> Iterator[Helper]:
    """A desktop that offers one way: freedesktop's screen saver, or GNOME's session manager."""
    helper = Helper(desktop, "screen_saver.py", request.param)
    helper.start()
    yield helper
    helper.kill()


def heard(saver: Helper) -> list[str]:
    """ "on" and "off" in the order in which the desktop was told."""
    return [line[0] for line in saver.lines[1:]]


def test_kept_on_while_it_runs_and_given_back(start: Callable[..., Program], saver: Helper) -> None:
    program = start("start", "lower-back", "--hidden")
    wait_for("the screen kept on", lambda: heard(saver) == ["on"])
    assert REASON in saver.lines[1]
    assert "Acupress" in saver.lines[1]
    program.tell("pause")
    wait_for("the screen given back", lambda: heard(saver) == ["on", "off"])
    program.tell("resume")
    wait_for("the screen kept on again", lambda: heard(saver) == ["on", "off", "on"])
    program.tell("stop")
    wait_for("the screen given back again", lambda: heard(saver) == ["on", "off", "on", "off"])


def test_given_back_by_a_program_that_dies(start: Callable[..., Program], saver: Helper) -> None:
    program = start("start", "lower-back", "--hidden")
    wait_for("the screen kept on", lambda: heard(saver) == ["on"])
    program.signal(signal.SIGKILL)
    wait_for("the screen given back", lambda: heard(saver) == ["on", "off"])


def test_not_where_nobody_wants_it(start: Callable[..., Program], saver: Helper, tmp_path: Path) -> None:
    settings = tmp_path / "data" / "settings.json"
    settings.write_text('{"version": 3, "muted": true, "screen_on": false}', encoding="utf-8")
    program = start("start", "lower-back", "--hidden")
    program.tell("pause")
    program.tell("resume")
    program.tell("stop")
    assert heard(saver) == []
