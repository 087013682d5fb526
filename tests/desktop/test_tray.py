"""A session from the tray, with no window open, led by ear."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from acupress_desktop.domain.cues import Cue
from tests.desktop.hearing import moments_of
from tests.desktop.lab import Desktop, Program, bursts, wait_for

#: The tray's menu in its order. Qt keeps popups off the accessibility bus, so the keyboard chooses.
STARTS = (
    "Start Lower back",
    "Start Upper back and neck",
    "Start Whole back",
    "Start Desk break",
    "Start Calm and sleep",
    "Start Study length",
)
COMMANDS = ("Pause", "Next", "Back", "Stop")
ALWAYS = ("Small window", "Show window", "Does it help me?…", "Settings…", "Quit")
#: Two quick clicks on one spot are a double click, which opens no menu.
_ASIDE = cycle((0, 8))


def _press(desktop: Desktop, program: Program, entry: str) -> None:
    """Right-click the program's icon in the tray host and choose an entry; disabled ones are skipped."""
    active = program.status()["state"] not in ("idle", "finished")
    first = COMMANDS if active else STARTS
    # Between the two may stand what is asked at the moment.
    way = (
        ["Up"] * (len(ALWAYS) - ALWAYS.index(entry))
        if entry in ALWAYS
        else ["Down"] * (first.index(entry) + 1)
    )

    def panel() -> tuple[int, int, int, int] | None:
        box = desktop.geometry(desktop.windows("panel")[0])
        return box if box[2] >= box[3] - 8 else None  # as wide as an icon is

    x, y, width, height = wait_for("the icon in the tray", panel)
    before = set(desktop.popups())
    desktop.click(x + width - height // 2 - next(_ASIDE), y + height // 2, button=3)
    menu = wait_for("the tray's menu", lambda: set(desktop.popups()) - before)
    desktop.key(*way, "Return")
    wait_for("the menu's end", lambda: not menu & set(desktop.popups()))


def test_a_session_from_the_tray_with_the_window_closed(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    log, heard = tmp_path / "moments", tmp_path / "heard.wav"
    desktop.env["ACUPRESS_MOMENTS"] = str(log)
    try:
        program = start("--hidden")
    finally:
        del desktop.env["ACUPRESS_MOMENTS"]
    assert not desktop.windows("^Acupress$")
    with desktop.recording(heard):
        _press(desktop, program, "Start Lower back")
        program.wait_until("holding", seconds=15)
        status = program.status()
        assert (status["routine"], status["point"], status["side"]) == ("lower-back", "BL23", "both")
        assert not desktop.windows("^Acupress$")
        # Let the first chime fade, then skip the rest of the hold; moving on takes its own time.
        wait_for("three seconds of the hold", lambda: program.status()["step_remaining_s"] < 57.0)
        program.tell("next")
        program.wait_until("resting")
        program.wait_until("holding")
        wait_for("three seconds more", lambda: program.status()["step_remaining_s"] < 57.0)
        _press(desktop, program, "Pause")
        program.wait_until("paused")
        _press(desktop, program, "Pause")
        program.wait_until("holding")
        _press(desktop, program, "Stop")
        program.wait_until("idle")
    sounds, moments = bursts(heard), moments_of(log)
    # The first hold, the next point, the second hold; a busy machine leaves out what it would play too late.
    assert [cue for cue, _ in moments["asked"]] == [Cue.START, Cue.NEXT_POINT, Cue.START]
    assert len(sounds) == len(moments["played"]) == 3 - len(moments.get("stale", ())), (sounds, moments)
    assert sounds
    assert all(-35.0 < level < -3.0 for _, level in sounds), sounds


def test_closing_the_window_keeps_the_session(desktop: Desktop, start: Callable[..., Program]) -> None:
    program = start("start", "calm-sleep")
    window = wait_for("the window", lambda: desktop.windows("^Acupress$"))[0]
    desktop.run("wmctrl", "-ic", window)
    wait_for("the window's end", lambda: not desktop.windows("^Acupress$"))
    assert program.status()["routine"] == "calm-sleep"
    _press(desktop, program, "Show window")
    wait_for("the window again", lambda: desktop.windows("^Acupress$"))
    program.tell("stop")
