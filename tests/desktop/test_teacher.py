"""What a teacher of acupressure does: twelve points in an order of their own, one with a note, kept as a
routine, started, printed. By the keyboard alone."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.lab import Desktop, Program, wait_for
from tests.desktop.printed import Printed

TWELVE = ["BL23", "BL40", "GB30", "BL60", "GB21", "LI4", "SI3", "BL10", "HT7", "GV20", "ST36", "PC6"]
NOTE, TITLE = "slowly, after lunch", "Monday group"


class Teacher:
    """The data folder as the program keeps it, and hands on the desktop."""

    def __init__(self, desktop: Desktop, program: Program, data: Path, printed: tuple[Path, ...]) -> None:
        self.desktop, self.program, self._data = desktop, program, data
        self._printed = Printed(printed)

    def steps(self) -> list[dict[str, Any]]:
        file = self._data / "collection.json"
        kept: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        return list(kept.get("steps", ()))

    def codes(self) -> list[str]:
        return [step["point"] for step in self.steps()]

    def wait_for_codes(self, codes: list[str]) -> None:
        wait_for(f"{len(codes)} points, {codes[-1]} last", lambda: self.codes() == codes)

    def routine(self) -> dict[str, Any]:
        """The one that was kept."""

        def look() -> dict[str, Any] | None:
            files = list((self._data / "routines").glob("*.json"))
            return json.loads(files[0].read_text(encoding="utf-8")) if files else None

        return wait_for("the routine's file", look)

    def pages(self, codes: list[str]) -> int:
        """Of what came out of the queue, which has all these points."""
        file, _ = self._printed.wait(*codes)
        told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
        return int(told.partition("Pages:")[2].split()[0])

    def started(self) -> None:
        """The session of what was kept runs; then it is stopped."""
        self.program.wait_until_begun()
        assert self.program.status()["routine"] == "monday-group"
        self.program.tell("stop")
        self.program.wait_until("idle")


@pytest.fixture
def teacher(
    desktop: Desktop, start: Callable[..., Program], queue: tuple[Path, ...], tmp_path: Path
) -> Teacher:
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    # The one question about pain, before the first session ever, has tests of its own.
    settings = {"version": 3, "welcomed": True, "muted": True, "ask_pain": False}
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return Teacher(desktop, start(), data, queue)


def test_twelve_points_by_keyboard_alone(teacher: Teacher) -> None:
    desktop = teacher.desktop
    desktop.front("^Acupress$")
    for number, code in enumerate(TWELVE, start=1):
        desktop.key("ctrl+k")
        desktop.key("ctrl+a")
        desktop.run("xdotool", "type", code)
        desktop.key("Return")
        desktop.key("ctrl+l")
        teacher.wait_for_codes(TWELVE[:number])
    desktop.key("ctrl+shift+l")
    for _ in range(11):
        desktop.key("alt+Up")
    order = [TWELVE[-1], *TWELVE[:-1]]
    teacher.wait_for_codes(order)
    desktop.key("Delete")
    teacher.wait_for_codes(order[1:])
    desktop.key("ctrl+z")
    teacher.wait_for_codes(order)

    desktop.key("F2")
    desktop.front("in my points$")
    for _ in range(3):  # from the seconds over pressure and sides
        desktop.key("Tab")
    desktop.run("xdotool", "type", NOTE)
    desktop.key("Return")
    wait_for("the note", lambda: NOTE in [step["note"] for step in teacher.steps()])

    desktop.front("^Acupress$")
    desktop.key("ctrl+s")
    desktop.front("^Keep as a routine")
    desktop.run("xdotool", "type", TITLE)
    desktop.key("Return")
    kept = teacher.routine()
    assert (kept["title"], [step["point"] for step in kept["steps"]]) == (TITLE, order)
    assert NOTE in [step.get("note") for step in kept["steps"]]

    desktop.front("^Acupress$")
    desktop.key("ctrl+p")
    desktop.front("^(Print sheet|Sheet|Monday group)")
    desktop.key("Return")
    desktop.front("^Print$")
    desktop.key("Return")
    assert teacher.pages(order) == 3
    desktop.key("Escape")

    desktop.front("^Acupress$")
    desktop.key("ctrl+r")
    desktop.front("^My routines")
    desktop.key("Tab")  # from the list to Start
    desktop.key("space")
    teacher.started()
