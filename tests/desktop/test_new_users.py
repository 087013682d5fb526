"""Three new users on a real desktop, from the first start on: pregnant, on blood thinners, numb where it is
an emergency."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.desktop.lab import Desktop, Program, Seen, wait_for
from tests.shipped import load

#: What is asked after the age, in this order.
QUESTIONS = ("Q1", "Q2", "Q3", "Q4a", "Q4b", "Q5", "Q6", "Q7a", "Q7b", "Q7c", "Q8a", "Q8b", "Q8c")


def _within(desktop: Desktop, window: str, name: str) -> Seen:
    """Something that a window shows; the main window may have one of the same name."""

    def look() -> Seen | None:
        inside = desktop.accessible(name, within=window)
        return next((seen for seen in inside if seen.box[0] >= 0 and seen.box[2] > 0), None)

    return wait_for(f"“{name}” in “{window}”", look)


def _go_through_the_welcome(desktop: Desktop, newcomer: Program, routine: str) -> None:
    """Four steps by mouse, ending in a session of a routine."""
    newcomer.start()
    wait_for("the welcome", lambda: desktop.windows("^Welcome"))
    for title in ("Press where it helps", "Which figure?", "Is it for you?"):
        _within(desktop, "Welcome", title)
        desktop.click(*_within(desktop, "Welcome", "Next").middle)
    _within(desktop, "Welcome", "What hurts?")
    desktop.click(*_within(desktop, "Welcome", routine).middle)


def _answer(desktop: Desktop, *yes: str) -> None:
    """Of age, yes to some questions and no to the others, by keyboard."""
    _within(desktop, "Is it for you?", "Are you 18 or older?")
    desktop.front("^Is it for you")
    desktop.key("y")
    wait_for("the first question", lambda: desktop.says("Have you noticed any of these?"))
    for question in QUESTIONS:
        desktop.key("y" if question in yes else "n")
        if question == "Q1" and question in yes:  # an emergency ends the questions
            break


def _say_pain(desktop: Desktop, level: str) -> None:
    desktop.click(*_within(desktop, "Before the first session", level).middle)
    wait_for("its end", lambda: not desktop.windows("^Before the first session"))


def _pains(folder: Path) -> list[int]:
    file = folder / "history.sqlite3"
    if not file.exists():
        return []
    with closing(sqlite3.connect(file)) as connection:
        return [level for (level,) in connection.execute("SELECT level FROM pains ORDER BY day")]


def test_pregnant(desktop: Desktop, newcomer: Program, tmp_path: Path) -> None:
    _go_through_the_welcome(desktop, newcomer, "Upper back and neck")
    _answer(desktop, "Q5")
    _say_pain(desktop, "6 of 10")
    newcomer.wait_until_begun()
    assert newcomer.status()["point"] == "BL10"
    assert _pains(tmp_path / "new") == [6]
    wait_for("the warning", lambda: desktop.says("midwife"))
    desktop.click(*desktop.find("Close this message", "push button").middle)
    left_out = "Left out: GB21, LI4 (pregnancy). PC6 instead of LI4."
    wait_for("what was left out", lambda: desktop.says(left_out))
    assert newcomer.call("stop").returncode == 0
    desktop.click(*desktop.find("All points", "check box").middle)
    hidden = desktop.find("BL23 Shènshū, left", "push button")
    assert hidden.description.startswith("Not for you: pregnancy")
    refused = newcomer.call("start", "lower-back")
    assert (refused.returncode, "Too little of “Lower back” is left" in refused.stderr) == (1, True)


def test_blood_thinners(desktop: Desktop, newcomer: Program) -> None:
    _go_through_the_welcome(desktop, newcomer, "Lower back")
    _answer(desktop, "Q6")
    desktop.front("^Before the first session")
    desktop.key("Return")  # goes on without
    status = newcomer.wait_until("holding")
    assert status["point"] == "BL23"
    assert status["step_remaining_s"] <= 30
    warning = load().safety_texts.questions["Q6"].warn
    wait_for("the warning", lambda: desktop.says(warning))


def test_numb_where_it_is_an_emergency(desktop: Desktop, newcomer: Program, tmp_path: Path) -> None:
    _go_through_the_welcome(desktop, newcomer, "Lower back")
    _answer(desktop, "Q1")
    wait_for("what to do", lambda: desktop.windows("^Please get help now"))
    assert not desktop.windows("^Before the first session")
    assert desktop.says("Call your local emergency number, or go to an emergency department.")
    desktop.front("^Please get help now")
    desktop.key("Return")
    wait_for("its end", lambda: not desktop.windows("^Please get help now"))
    assert newcomer.status()["state"] == "idle"
    for door in (
        ("start", "calm-sleep"),
        ("sheet", "--routine", "calm-sleep", "--output", str(tmp_path / "s.pdf")),
    ):
        done = newcomer.call(*door)
        assert (done.returncode, "emergency number" in done.stderr) == (1, True)
    start = desktop.find("Start Lower back…", "push button")
    desktop.click(*start.middle)
    wait_for("what to do, again", lambda: desktop.windows("^Please get help now"))
