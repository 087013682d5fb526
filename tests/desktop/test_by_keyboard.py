"""The README's first five minutes, a sheet, and a routine of one's own, by the keyboard alone on a real
desktop: the steps are those of `keyboard_steps.py`, which are printed as instructions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.helpers import Helper
from tests.desktop.keyboard_steps import FIVE_MINUTES, MAIN, ROUTINE, SHEET, Journey, Step, TabTo, Type
from tests.desktop.lab import Desktop, Program, wait_for
from tests.desktop.printed import Printed
from tests.shipped import load

#: What the tool that presses the keys calls them.
_NAMES = {"Enter": "Return", "Space": "space", "Escape": "Escape"}
#: More presses of Tab than a window has stops.
_MOST = 80


class Hands:
    """Press the keys of a journey, each in the window that has to have the keyboard."""

    def __init__(
        self, desktop: Desktop, program: Program, data: Path, file: Path, printed: tuple[Path, ...] = ()
    ) -> None:
        """`printed`: the folders in which what was printed appears."""
        self._desktop, self._program, self._data, self._file = desktop, program, data, file
        self._folders, self._printed = printed, Printed(printed)
        self._focus = Helper(desktop, "focus.py")
        self._focus.start()
        self._left, self._windows = 0.0, 0

    def end(self) -> None:
        self._focus.kill()

    def go(self, journey: Journey) -> None:
        self._desktop.find("BL23 Shènshū, left", "list item")  # the window is whole, and obeys its keys
        for number, step in enumerate(journey.steps, start=1):
            self._desktop.front(step.window)
            before = self._now("session_remaining_s") if step.then.startswith("a stage") else 0.0
            self._left = float(before)
            if step.then == "a printed sheet":
                self._printed = Printed(self._folders)
            if step.then == "a menu":
                self._windows = len(self._desktop.popups())
            for key in step.keys:
                self._press(key)
            if step.then:
                self._wait(number, step)

    def _press(self, key: str | Type | TabTo) -> None:
        if isinstance(key, Type):
            self._desktop.run("xdotool", "type", "--delay", "30", key.text.format(file=self._file))
        elif isinstance(key, TabTo):
            self._tab_to(key)
        else:
            *held, last = key.split("+")
            self._desktop.key(
                "+".join(
                    [
                        *(part.lower() for part in held),
                        _NAMES.get(last, last.lower() if len(last) == 1 else last),
                    ]
                )
            )

    def _tab_to(self, wanted: TabTo) -> None:
        met: list[Any] = []
        for _ in range(_MOST):
            self._focus.forget()
            self._desktop.key("Tab")
            wait_for("the keyboard to go on", lambda: bool(self._focus.lines))
            role, name = self._focus.lines[-1]
            if name.partition(" · ")[0] == wanted.name and wanted.role in ("", role):
                return
            met.append(name)
        raise AssertionError(f"{wanted} is not among {met}")

    def _wait(self, number: int, step: Step) -> None:
        looks: dict[str, Callable[[], bool]] = {
            "no welcome": lambda: not self._window("^Welcome"),
            "where BL40 is": lambda: self._says("You are at BL40 Wěizhōng, left."),
            "bones near": lambda: self._says("Meridians: Bladder meridian"),
            "nothing said": lambda: not self._says("Meridians: Bladder meridian"),
            "a menu": lambda: len(self._desktop.popups()) > self._windows,
            "no menu": lambda: len(self._desktop.popups()) == self._windows,
            "the whole list": lambda: self._says("Start Lower back"),
            "a favourite": lambda: self._kept("own-points.json").get("favourites") == ["BL40"],
            "a note": lambda: "warm hands first" in json.dumps(self._kept("own-points.json")),
            "the print dialog": lambda: self._window("^Print$"),
            "a printed sheet": lambda: self._printed.found() is not None and not self._window("^Print$"),
            "the finding": lambda: self._window("^Find points"),
            "a question to find": lambda: self._says("I do not know"),
            "an answer": lambda: not self._says("I do not know"),
            "the round": lambda: self._says("Another round"),
            "no finding": lambda: not self._window("^Find points"),
            "the questions": lambda: self._window("^Is it for you"),
            "the first question": lambda: self._says("Have you noticed any of these?"),
            "the question about pain": lambda: self._window("^Before the first session"),
            "begun": lambda: self._state in ("preparing", "holding", "resting"),
            "paused": lambda: self._state == "paused",
            "idle": lambda: self._state == "idle",
            "a stage later": lambda: self._now("session_remaining_s") < self._left - 3.0,
            "a stage back": lambda: self._now("session_remaining_s") > self._left,
            "the small window alone": lambda: self._window("^Session$") and not self._window(MAIN),
            "the large window": lambda: self._window(MAIN),
            "a measure": lambda: "measure" in json.dumps(self._kept("settings.json")),
            "no My cun": lambda: not self._window("^My cun"),
            "the keys": lambda: self._window("^Keys"),
            "no keys": lambda: not self._window("^Keys"),
            "ended": lambda: not self._program.running,
            "the sheet": lambda: self._window("^Print sheet"),
            "no sheet": lambda: not self._window("^Print sheet"),
            "the question for a name": lambda: self._window("^Save the sheet"),
            "the file": lambda: self._file.exists() and self._file.read_bytes()[:5] == b"%PDF-",
            "the step's page": lambda: self._window("in my points"),
            "45 seconds": lambda: any(step.get("seconds") == 45 for step in self._steps),
            "the question for a title": lambda: self._window("^Keep as a routine"),
            "the routine's file": lambda: bool(list((self._data / "routines").glob("*.json"))),
        }
        if step.then.startswith("page of "):  # what the page alone says, not the list
            title = load().english_name(step.then.removeprefix("page of "))
            looks[step.then] = lambda: self._says(title)
        # A shortcut overtakes other keys that wait for a busy program: what follows waits for each step.
        look = looks.get(step.then) or (lambda: [each["point"] for each in self._steps] == step.then.split())
        try:
            wait_for(f"step {number}, {step.keys}: {step.then}", look, seconds=30)
        except AssertionError as missed:
            windows = self._desktop.run("wmctrl", "-l").stdout
            raise AssertionError(
                f"{missed}; the keyboard was at {self._focus.lines[-4:]}, of\n{windows}"
            ) from None

    def _window(self, name: str) -> bool:
        return bool(self._desktop.windows(name))

    def _says(self, words: str) -> bool:
        return self._desktop.says(words)

    def _now(self, what: str) -> Any:
        return self._program.status().get(what)

    @property
    def _state(self) -> str:
        return str(self._now("state"))

    def _kept(self, name: str) -> dict[str, Any]:
        file = self._data / name
        kept: dict[str, Any] = json.loads(file.read_text(encoding="utf-8") or "{}") if file.exists() else {}
        return kept

    @property
    def _steps(self) -> list[dict[str, Any]]:
        steps: list[dict[str, Any]] = self._kept("collection.json").get("steps", [])
        return steps


@pytest.fixture
def hands(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    made: list[Hands] = []

    def make(program: Program, data: Path, printed: tuple[Path, ...] = ()) -> Hands:
        made.append(Hands(desktop, program, data, tmp_path / "sheet.pdf", printed))
        return made[-1]

    yield make
    for each in made:
        each.end()


@pytest.mark.en301549("11.2.1.1.1", "11.2.1.2", "11.2.4.3", "11.5.2.14")
def test_the_first_five_minutes(
    newcomer: Program, hands: Callable[..., Hands], tmp_path: Path, queue: tuple[Path, ...]
) -> None:
    newcomer.start()
    hands(newcomer, tmp_path / "new", queue).go(FIVE_MINUTES)


@pytest.mark.en301549("11.2.1.1.1")
def test_a_sheet_is_made_and_saved(
    start: Callable[..., Program], hands: Callable[..., Hands], tmp_path: Path
) -> None:
    hands(start(), tmp_path / "data").go(SHEET)


@pytest.mark.en301549("11.2.1.1.1")
def test_a_routine_of_ones_own(
    start: Callable[..., Program], hands: Callable[..., Hands], tmp_path: Path
) -> None:
    program = start()
    hands(program, tmp_path / "data").go(ROUTINE)
