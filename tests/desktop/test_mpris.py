"""Media keys lead the session, and are taken only while there is one."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop import APP_ID
from tests.desktop.helpers import LONG_S, Helper, mute, remote
from tests.desktop.lab import Desktop, Program, wait_for


@pytest.fixture(autouse=True)
def quiet(tmp_path: Path) -> None:
    mute(tmp_path / "data", LONG_S)


def look(desktop: Desktop) -> Any:
    """What the player shows; None where there is none."""
    return remote(desktop, "media_remote.py", "look")


def press(desktop: Desktop, key: str) -> None:
    remote(desktop, "media_remote.py", "press", key)


def test_media_keys_lead_the_session(desktop: Desktop, start: Callable[..., Program]) -> None:
    program = start("--hidden")
    assert look(desktop) is None
    program.tell("start", "lower-back")
    shown = wait_for("the player", lambda: look(desktop))
    assert (shown["Identity"], shown["DesktopEntry"]) == ("Acupress", APP_ID)
    assert shown["PlaybackStatus"] == "Playing"
    press(desktop, "Next")
    program.wait_until("holding")
    shown = look(desktop)
    told = shown["Metadata"]
    assert (told["xesam:title"], told["xesam:album"]) == ("BL23 — both sides at once", "Lower back")
    assert (told["xesam:artist"], told["mpris:length"]) == (["Acupress"], LONG_S * 1_000_000)
    assert 0 <= shown["Position"] < LONG_S * 500_000
    assert (shown["types"]["Position"], shown["types"]["Metadata"]) == ("x", "a{sv}")
    assert (shown["CanGoNext"], shown["CanGoPrevious"], shown["CanSeek"]) == (True, True, False)
    press(desktop, "PlayPause")
    assert program.status()["state"] == "paused"
    paused = look(desktop)
    left = program.status()["step_remaining_s"]
    assert paused["PlaybackStatus"] == "Paused"
    assert paused["Position"] == pytest.approx((LONG_S - left) * 1e6, abs=2000)
    press(desktop, "Pause")
    assert program.status()["state"] == "paused"
    press(desktop, "Play")
    press(desktop, "Play")
    assert program.status()["state"] == "holding"
    press(desktop, "Pause")  # a press that has run for a moment would be repeated
    press(desktop, "Next")
    press(desktop, "Next")
    assert (program.status()["point"], program.status()["side"]) == ("GB30", "left")
    press(desktop, "Previous")
    assert (program.status()["point"], program.status()["side"]) == ("BL23", "both")
    press(desktop, "Stop")
    assert program.status()["state"] == "idle"
    assert look(desktop) is None


def test_a_finished_session_gives_the_keys_back(desktop: Desktop, start: Callable[..., Program]) -> None:
    program = start("start", "calm-sleep", "--hidden")
    wait_for("the player", lambda: look(desktop))

    def skip() -> bool:
        press(desktop, "Next")
        return look(desktop) is None

    wait_for("the end of the session", skip, seconds=60)
    assert program.status()["state"] == "finished"


def test_raise_and_quit(desktop: Desktop, start: Callable[..., Program]) -> None:
    program = start("start", "lower-back", "--hidden")
    wait_for("the player", lambda: look(desktop))
    press(desktop, "Raise")
    wait_for("the window", lambda: desktop.windows("^Acupress$"))
    press(desktop, "Quit")
    wait_for("its end", lambda: not program.running)


def test_every_door_hears_of_a_pause_within_100_ms(
    desktop: Desktop, start: Callable[..., Program], notifier: Helper
) -> None:
    """The player's and the tray's news on the bus, from the moment that a key is pressed."""
    notifier.start()
    program = start("start", "lower-back", "--hidden")
    program.tell("next")
    item = wait_for("the icon", lambda: remote(desktop, "tray_host.py", "look"))["name"]
    took: list[dict[str, float]] = []
    # The fastest of some tells the program from what else the machine does.
    while len(took) < 10 and min((max(times.values()) for times in took), default=math.inf) >= 100.0:
        took.append(remote(desktop, "media_remote.py", "race", item))
        assert program.status()["state"] == "paused"
        program.tell("resume")
        program.wait_until("holding")
    assert all(set(times) == {"player", "tray"} for times in took), took
    assert min(max(times.values()) for times in took) < 100.0, took
