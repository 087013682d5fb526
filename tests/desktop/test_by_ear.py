"""A session as a screen reader hears it, on the real accessibility bus: what is announced, in which words,
how often and how urgently, and that nothing is said every second."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.helpers import ASSERTIVE, Listener
from tests.desktop.lab import Desktop, Program, wait_for

#: Of a press that leaves a busy machine time to look before its last ten seconds.
PRESS_S = 30
#: Seconds of a press in which a reader shall hear nothing.
QUIET_S = 5.0
_SET = "gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method"


@pytest.fixture
def listener(desktop: Desktop) -> Iterator[Listener]:
    made = Listener(desktop)
    yield made
    made.end()


def _choose(data: Path, **settings: Any) -> None:
    data.mkdir(parents=True, exist_ok=True)
    kept = {"version": 3, "welcomed": True, "muted": True, "ask_pain": False, **settings}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")


@pytest.mark.en301549("11.4.1.3.1", "11.5.2.15", "11.5.2.3", "11.5.2.7")
def test_a_session_is_announced_once_each_and_nothing_every_second(
    start: Callable[..., Program], listener: Listener, desktop: Desktop, tmp_path: Path
) -> None:
    _choose(tmp_path / "data", seconds=PRESS_S, last_ten=True)
    program = start()
    desktop.find("BL23 Shènshū, left", "push button")  # the window stands whole
    listener.forget()
    program.tell("start", "desk-break")
    listener.hears(f"G B 21, jeeyen jing, left side, {PRESS_S} seconds.")
    program.tell("next")  # to the press
    left = wait_for(
        "a press", lambda: program.remaining() if program.status()["state"] == "holding" else None
    )
    wait_for("the window's words", lambda: any("lean in" in str(text) for _, text, *_ in listener.events))
    listener.forget()
    wait_for("some seconds of the press", lambda: left - program.remaining() >= QUIET_S or None)
    # Within these seconds leaning in may become holding.
    assert [event for event in listener.events if not str(event[1]).startswith("Hold and breathe")] == []
    program.tell("pause")
    listener.hears("Paused. Take your time.")
    ring = desktop.find("Time left", "progress bar")
    assert ring.value is not None
    assert 0 < ring.value <= PRESS_S - QUIET_S
    program.tell("resume")
    wait_for("where it goes on", lambda: listener.heard or None)
    assert listener.heard[0][0].startswith("G B 21, jeeyen jing, left side, ")
    listener.forget()
    listener.hears("Ten seconds left.")
    program.tell("next")
    listener.hears("Other side: right.")
    program.tell("stop")
    listener.hears("Stopped: 0 of 4 holds done, 1 held in part, 3 not reached", urgency=ASSERTIVE)


def test_the_voice_is_offered_where_a_reader_runs(
    start: Callable[..., Program], desktop: Desktop, listener: Listener, tmp_path: Path
) -> None:
    _choose(tmp_path / "data")
    call = [*_SET.split(), "org.freedesktop.DBus.Properties.Set"]
    try:
        done = desktop.run(*call, "org.a11y.Status", "ScreenReaderEnabled", "<true>")
        assert done.returncode == 0, done.stderr
        program = start()
        listener.hears(
            "A screen reader is running. A voice can lead sessions beside it, also while another window is in"
            " front."
        )
        desktop.find("No, thank you", "push button")
        program.end()
        program.start()
        desktop.find("BL23 Shènshū, left", "push button")
        assert listener.heard == []
    finally:
        desktop.run(*call, "org.a11y.Status", "ScreenReaderEnabled", "<false>")
