"""The real program stopped, killed and started again: it goes on where it was. A hundred kills, the start's
own moments among them, are the proof `tools/proofs/survival.py`."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

from acupress_desktop.domain.session import AWAY_S
from tests.desktop.lab import Desktop, Program, answer_no, wait_for


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
    assert desktop.says("You were away for 1")
    program.tell("resume")
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


def test_a_killed_session_is_offered_by_the_window(
    desktop: Desktop, newcomer: Program, tmp_path: Path
) -> None:
    answer_no(tmp_path / "new")
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
