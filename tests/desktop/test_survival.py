"""The real program stopped, killed and started again: it always starts, and goes on where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.session import AWAY_S
from acupress_desktop.system.remote import ask
from tests.desktop.lab import ROOT, Desktop, Program, answer_no, wait_for

KILLS = 100
#: What the user may lose, and what asking over a socket may add.
LOST_S, SLACK_S = 5.0, 0.3


def test_a_stopped_process_pauses_and_asks(desktop: Desktop, start: Callable[..., Program]) -> None:
    """SIGSTOP is what sleep looks like to a program: time goes on and nobody is there."""
    program = start("start", "lower-back")
    before = program.wait_until("holding", seconds=15)
    program.signal(signal.SIGSTOP)
    stopped = time.monotonic()
    wait_for("more than a moment", lambda: time.monotonic() - stopped > AWAY_S + 2.0)
    program.signal(signal.SIGCONT)
    after = program.wait_until("paused")
    assert (after["point"], after["side"]) == (before["point"], before["side"])
    # What is told lies a moment after the look that it pauses at.
    assert -0.05 <= before["step_remaining_s"] - after["step_remaining_s"] < 1.5
    desktop.find("Go on", "push button")
    desktop.find("Repeat this point", "push button")
    assert any(seen.name.startswith("You were away for 1") for seen in desktop.accessible())
    program.call("resume")
    resumed = program.wait_until("holding")
    assert 0.0 <= after["step_remaining_s"] - resumed["step_remaining_s"] < 2.0


def test_a_short_stop_goes_on_without_a_word(start: Callable[..., Program]) -> None:
    program = start("start", "lower-back")
    before = program.wait_until("holding", seconds=15)
    program.signal(signal.SIGSTOP)
    stopped = time.monotonic()
    wait_for("a moment", lambda: time.monotonic() - stopped > 3.0)
    program.signal(signal.SIGCONT)
    after = program.status()
    assert after["state"] == "holding"
    assert 3.0 <= before["step_remaining_s"] - after["step_remaining_s"] < AWAY_S


def test_a_killed_session_is_offered_by_the_window(desktop: Desktop, newcomer: Program, data: Path) -> None:
    answer_no(data)
    newcomer.start("start", "lower-back")
    newcomer.wait_until("holding", seconds=15)
    newcomer.signal(signal.SIGKILL)
    newcomer.end()
    newcomer.start()
    assert newcomer.wait_until("paused")["point"] == "BL23"
    for name in ("Go on", "Repeat this point", "Start again", "End"):
        desktop.find(name, "push button")
    x, y = desktop.find("Repeat this point", "push button").middle
    desktop.click(x, y)
    assert newcomer.wait_until("holding")["step_remaining_s"] > 55.0


class Victim:
    """The program without a screen, as it is killed again and again."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PULSE_SERVER": "unix:/nowhere"}
        call = [sys.executable, "-m", "acupress_desktop", "--data-dir", str(self._data)]
        log = self._data.with_suffix(".log").open("ab")
        self._process = subprocess.Popen(call, env=env, cwd=ROOT, stdout=log, stderr=log)
        log.close()

    def ask(self, command: str, argument: str | None = None) -> Any:
        """Its reply; None while it does not answer."""
        try:
            return ask(self._data, command, argument)
        except KnownError:
            return None

    def until_it_answers(self) -> dict[str, Any]:
        assert self._process is not None
        process = self._process

        def look() -> Any:
            assert process.poll() is None, "the program did not start again"
            return self.ask("status")

        return dict(wait_for("the program", look, 30).data)

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of `newcomer` and of the victim."""
    return tmp_path / "new"


@pytest.fixture
def victim(data: Path) -> Iterator[Victim]:
    answer_no(data)
    made = Victim(data)
    yield made
    made.kill()


def test_a_hundred_kills_at_random_moments(victim: Victim, data: Path) -> None:
    random = Random(20261125)
    victim.start()
    victim.until_it_answers()
    assert victim.ask("start", "lower-back").error is None
    left = victim.ask("status").data["session_remaining_s"]
    for number in range(KILLS):
        # Often in the very moment of a change, when something is being written.
        moment = random.choice((random.uniform(0.0, 0.06), random.uniform(0.0, 0.6)))
        until = time.monotonic() + moment
        while time.monotonic() < until:
            status = victim.ask("status")
            left = status.data["session_remaining_s"]
        victim.kill()
        victim.start()
        if number % 7 == 0:  # killed while it starts, too
            until = time.monotonic() + random.uniform(0.0, 0.6)
            wait_for("the moment", lambda until=until: time.monotonic() >= until)  # type: ignore[misc]
            victim.kill()
            victim.start()
        status = victim.until_it_answers()
        assert status["state"] == "paused", (number, status)
        assert -SLACK_S <= status["session_remaining_s"] - left < LOST_S, (number, status, left)
        if random.random() < 0.3:
            victim.ask("next")
        assert victim.ask("resume").error is None
        left = victim.ask("status").data["session_remaining_s"]
        if left < 60.0:
            victim.ask("stop")
            victim.ask("start", "lower-back")
            left = victim.ask("status").data["session_remaining_s"]
    assert not list(data.glob("*.broken-*"))
