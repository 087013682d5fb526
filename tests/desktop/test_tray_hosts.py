"""The tray over both protocols of a Linux desktop, killed and started again in mid-session."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.helpers import LONG_S, Helper, Trayer, mute, remote
from tests.desktop.lab import Desktop, Program, wait_for

WINDOW, SMALL = "^Acupress$", "^Session"


@pytest.fixture(autouse=True)
def quiet(tmp_path: Path) -> None:
    """What is looked at here makes no sound."""
    mute(tmp_path / "data", LONG_S)


def item(desktop: Desktop) -> Any:
    """What the icon shows in a tray of the newer kind, once it is there."""
    return wait_for("the icon in the tray", lambda: remote(desktop, "tray_host.py", "look"))


def press(desktop: Desktop, label: str) -> None:
    remote(desktop, "tray_host.py", "press", label)


def can_choose(desktop: Desktop) -> list[str]:
    """What the menu offers, without the minutes of the routines."""
    return [label.split(" · ")[0] for label, can in item(desktop)["menu"] if can]


def test_the_older_kind_killed_and_started_in_mid_session(
    desktop: Desktop, start: Callable[..., Program], trayer: Trayer
) -> None:
    program = start("start", "lower-back", "--hidden")
    program.wait_until_begun()
    wait_for("the icon", lambda: trayer.icons == 1)
    trayer.kill()
    program.tell("next")
    assert program.status()["state"] == "holding"
    trayer.start()
    wait_for("the icon in the new tray", lambda: trayer.icons == 1)
    assert not desktop.windows(WINDOW)
    trayer.click()
    wait_for("the window", lambda: desktop.windows(WINDOW))
    wait_for("the window in front", lambda: in_front(desktop, "Acupress"))
    trayer.click(aside=8)
    wait_for("the window's end", lambda: not desktop.windows(WINDOW))
    assert program.status()["point"] == "BL23"


def in_front(desktop: Desktop, title: str) -> bool:
    return desktop.run("xdotool", "getactivewindow", "getwindowname").stdout.strip() == title


def test_own_words_stand_in_its_menu_as_they_were_written(
    desktop: Desktop, start: Callable[..., Program], notifier: Helper, tmp_path: Path
) -> None:
    mute(tmp_path / "data")  # the minutes of these routines are looked at
    titles = ("Neck & back <b>x</b>", "A_b && __c & d")
    folder = tmp_path / "data" / "routines"
    folder.mkdir(parents=True, exist_ok=True)
    for number, title in enumerate(titles):
        step = {"point": "SI3", "sides": ["left"], "seconds": 30}
        routine = {"format": "acupress-routine", "version": 1, "id": f"own-{number}", "title": title}
        file = folder / f"own-{number}.json"
        file.write_text(json.dumps({**routine, "steps": [step]}), encoding="utf-8")
    notifier.start()
    start("--hidden")
    offered = [label for label, _ in item(desktop)["menu"]]
    assert [f"Start {title} · 1 min" for title in titles] == [label for label in offered if "1 min" in label]


def test_the_newer_kind_leads_a_session(
    desktop: Desktop, start: Callable[..., Program], notifier: Helper
) -> None:
    notifier.start()
    program = start("--hidden")
    idle = item(desktop)
    assert (idle["id"], idle["status"], idle["tip"]) == ("acupress-desktop", "Active", "Acupress")
    assert {"22x22", "32x32", "44x44", "48x48", "64x64"} <= set(idle["icons"])
    assert can_choose(desktop)[-5:] == [
        "Small window",
        "Show window",
        "Does it help me?…",
        "Settings…",
        "Quit",
    ]
    press(desktop, "Start Lower back")
    program.wait_until_begun()
    running = item(desktop)
    assert running["tip"].startswith("BL23 Shènshū, both sides at once · ")
    assert running["icons"] != idle["icons"]
    assert can_choose(desktop)[:4] == ["Pause", "Next", "Back", "Stop"]
    press(desktop, "Next")
    program.wait_until("holding")
    press(desktop, "Pause")
    paused = program.wait_until("paused")
    shown = item(desktop)
    assert "paused" in shown["tip"]
    assert shown["icons"] not in (idle["icons"], running["icons"])
    press(desktop, "Resume")
    program.wait_until("holding")
    assert program.status()["step_remaining_s"] <= paused["step_remaining_s"]
    remote(desktop, "tray_host.py", "activate")
    wait_for("the window", lambda: desktop.windows(WINDOW))
    wait_for("the window in front", lambda: in_front(desktop, "Acupress"))
    remote(desktop, "tray_host.py", "activate")
    wait_for("the window's end", lambda: not desktop.windows(WINDOW))
    press(desktop, "Stop")
    program.wait_until("idle")


def test_progress_shows_in_few_still_steps(
    desktop: Desktop, start: Callable[..., Program], notifier: Helper
) -> None:
    notifier.start()
    program = start("start", "lower-back", "--hidden")
    seen = []
    for _ in range(7):
        program.tell("next")
        program.tell("next")
        seen.append(item(desktop)["icons"]["22x22"])
    assert len(set(seen)) == 7
    first = seen[-1]
    left = program.remaining()
    wait_for("two seconds", lambda: program.remaining() < left - 2.0)
    assert item(desktop)["icons"]["22x22"] == first


def test_the_newer_kind_killed_and_started_in_mid_session(
    desktop: Desktop, start: Callable[..., Program], notifier: Helper
) -> None:
    notifier.start()
    program = start("start", "lower-back", "--hidden")
    assert item(desktop)["tip"].startswith("BL23")
    notifier.kill()
    program.tell("pause")
    notifier.start()
    assert "paused" in item(desktop)["tip"]
    press(desktop, "Resume")
    program.wait_until_begun()


def test_a_tray_that_comes_late_or_is_of_another_kind_is_found(
    desktop: Desktop, start: Callable[..., Program], trayer: Trayer, notifier: Helper
) -> None:
    trayer.kill()
    program = start("start", "lower-back")
    wait_for("the window", lambda: desktop.windows(WINDOW))
    program.wait_until_begun()
    notifier.start()
    assert item(desktop)["tip"].startswith("BL23")
    notifier.kill()
    trayer.start()
    wait_for("the icon in the other tray", lambda: trayer.icons == 1)
    notifier.start()
    assert item(desktop)["tip"].startswith("BL23")
    wait_for("one icon, not two", lambda: trayer.icons == 0)


def test_without_a_tray_the_small_window_keeps_the_session(
    desktop: Desktop, start: Callable[..., Program], trayer: Trayer
) -> None:
    trayer.kill()
    program = start("--hidden")
    window = wait_for("the window", lambda: desktop.windows(WINDOW))[0]
    desktop.find("This desktop has no tray to start in, so the window opened.")
    program.tell("start", "lower-back")
    desktop.run("wmctrl", "-ic", window)
    small = wait_for("the small window", lambda: desktop.windows(SMALL))[0]
    wait_for("the window's end", lambda: not desktop.windows(WINDOW))
    assert "above" in desktop.run("xprop", "-id", small, "_NET_WM_STATE").stdout.lower()
    desktop.find("Pause", "push button")
    desktop.front(SMALL)
    desktop.key("space")
    program.wait_until("paused")
    desktop.run("wmctrl", "-ic", small)
    wait_for("the window again", lambda: desktop.windows(WINDOW))
    assert program.status()["state"] == "paused"


def test_a_session_that_paused_by_itself_asks_from_the_tray(
    desktop: Desktop, start: Callable[..., Program], notifier: Helper, trayer: Trayer
) -> None:
    program = start("start", "lower-back", "--hidden")
    program.tell("next")
    program.wait_until("holding")
    program.signal(signal.SIGKILL)
    wait_for("its end", lambda: not program.running)
    before = set(desktop.popups())
    program = start("--hidden")
    wait_for("the message beside the tray", lambda: set(desktop.popups()) - before)
    assert not desktop.windows(WINDOW)
    notifier.start()
    asks = ["Go on", "Repeat this point", "Start again", "End"]
    offered = can_choose(desktop)
    assert [label for label in offered if label in asks] == asks
    assert not {"Pause", "Resume", "Next", "Back", "Stop"} & set(offered)
    press(desktop, "Go on")
    program.wait_until("holding")
    assert "Pause" in can_choose(desktop)
