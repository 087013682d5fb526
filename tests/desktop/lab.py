"""Hands, eyes and ears on the real desktop of these tests."""

from __future__ import annotations

import array
import json
import math
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.system.remote import ask
from tests.patience import PATIENCE
from tests.shipped import load

ROOT = Path(__file__).resolve().parent.parent.parent
T = TypeVar("T")
#: What a session is in that neither waits nor is over.
RUNNING = ("preparing", "holding", "resting")


def wait_for(what: str, look: Callable[[], T | None], seconds: float = 20.0) -> T:
    """Look again and again until there is something to see; fail with its name when it does not come.
    `seconds` are those of an idle machine. Between two looks it rests as long as the first of them took, so
    that looks that start programs leave the processor to the one that is waited for."""
    deadline = time.monotonic() + PATIENCE * seconds
    while True:
        began = time.monotonic()
        seen = look()
        if seen:
            return seen
        now = time.monotonic()
        if now > deadline:
            raise AssertionError(f"{what} did not come within {seconds:g} s")
        time.sleep(max(0.05, min(now - began, 1.0)))


@dataclass(frozen=True)
class Seen:
    """Something on the accessibility bus: what it is called and where it is on the screen."""

    role: str
    name: str
    description: str
    text: str
    box: tuple[int, int, int, int]
    path: tuple[int, ...]
    value: float | None = None

    @property
    def middle(self) -> tuple[int, int]:
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


@dataclass(frozen=True)
class Desktop:
    """`env` is the environment of programs on it."""

    env: dict[str, str]
    folder: Path

    def run(self, *call: str, seconds: float = 30.0) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            call,
            env=self.env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE * seconds,
            check=False,
        )

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def key(self, *names: str) -> None:
        self.run("xdotool", "key", *names)

    def windows(self, name: str) -> list[str]:
        """Ids of the visible windows whose title or class holds the name."""
        found = self.run("xdotool", "search", "--onlyvisible", "--name", name).stdout.split()
        return found + self.run("xdotool", "search", "--onlyvisible", "--class", name).stdout.split()

    def front(self, name: str) -> None:
        """Wait for the window of that name, and until it has the keyboard. Of windows that come one after
        the other a busy desktop gives it late, or to the wrong one: what is pressed until then is lost."""

        def look() -> bool:
            windows = self.windows(name)
            if not windows:
                return False
            if self.run("xdotool", "getwindowfocus").stdout.strip() in windows:
                return True
            self.run("xdotool", "windowactivate", windows[0])
            return False

        wait_for(f"“{name}” with the keyboard", look)

    def popups(self) -> list[str]:
        """Every mapped window of the program, menus included."""
        return self.run("xdotool", "search", "--onlyvisible", "--class", "acupress").stdout.split()

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        lines = self.run("xdotool", "getwindowgeometry", "--shell", window).stdout.split()
        values = dict(line.split("=") for line in lines if "=" in line)
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def accessible(
        self, name: str = "", words: str = "", within: str = "", role: str = "", first: bool = False
    ) -> list[Seen]:
        """What the program shows on the accessibility bus: of that name, of that role, with those words in
        its name or text, in windows whose titles begin with `within`; `first`: no more than one. All that
        stands in a window is some thousand questions over the bus, so that it is left to who needs it."""
        wanted = {"name": name, "words": words, "within": within, "role": role, "first": first}
        done = self.run("/usr/bin/python3", "-c", _WALK, json.dumps(wanted), seconds=60.0)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return [Seen(**{**line, "box": tuple(line["box"]), "path": tuple(line["path"])}) for line in lines]

    def find(self, name: str, role: str = "") -> Seen:
        """The thing of that name, once it is there."""
        found = wait_for(
            f"“{name}” ({role or 'any role'}) on the accessibility bus",
            lambda: self.accessible(name=name, role=role, first=True),
        )
        return found[0]

    def says(self, words: str) -> bool:
        """Whether the program shows these words somewhere."""
        return bool(self.accessible(words=words, first=True))

    @contextmanager
    def recording(self, file: Path, sink: str = "heard", timely: bool = False) -> Iterator[None]:
        """Record what is played into a sink. `timely`: at its moments, for which the sink, which is no
        hardware, has to keep little in store; a voice may then have gaps."""
        call = [
            "parec",
            "-d",
            f"{sink}.monitor",
            *(["--latency-msec=20"] if timely else []),
            "--file-format=wav",
            "--rate=44100",
            "--channels=1",
            str(file),
        ]
        process = subprocess.Popen(call, env=self.env)
        wait_for("the recording", lambda: file.exists() and file.stat().st_size > 44)
        try:
            yield
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE * 10)


def answer_no(data: Path) -> None:
    """Put health answers into a data folder: an adult, just now, to whom nothing applies."""
    now = datetime.now(UTC).isoformat()
    answers = {rule.id: {"yes": False} for rule in load().safety.rules}
    kept = {"version": 1, "adult": True, "answered": now, "checked": now, "answers": answers}
    data.mkdir(parents=True, exist_ok=True)
    (data / "answers.json").write_text(json.dumps(kept), encoding="utf-8")


class Program:
    """The program under test, with a data folder of its own in which the health answers stand, unless it
    is that of a `new_user`."""

    def __init__(self, desktop: Desktop, data: Path, new_user: bool = False) -> None:
        if not new_user:
            answer_no(data)
        self.desktop = desktop
        self._data = data
        self._call = [sys.executable, "-m", "acupress_desktop", "--data-dir", str(data)]
        self._process: subprocess.Popen[bytes] | None = None
        self._log = data.with_suffix(".log")

    def start(self, *arguments: str) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*self._call, *arguments], env=self.desktop.env, cwd=ROOT, stdout=log, stderr=log
            )
        wait_for("the program", self._asked, seconds=30)

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the same program once more, as someone in a terminal would."""
        return self.desktop.run(*self._call, *arguments)

    def tell(self, command: str, argument: str | None = None) -> None:
        """As `call` in what is no test of the command line, from here: a program takes its time to start."""
        reply = ask(self._data, command, argument)
        assert reply.error is None, f"{command}: {reply.error}"

    def status(self) -> dict[str, Any]:
        """What `status --json` prints, asked from here: a process a look would keep a core busy."""
        return wait_for("the program's answer", self._asked)

    def _asked(self) -> dict[str, Any] | None:
        with suppress(KnownError):  # it has just begun, or is busy
            data = ask(self._data, "status").data
            return None if data is None else dict(data)
        return None

    def wait_until(self, state: str, seconds: float = 20.0) -> dict[str, Any]:
        """Wait for a state of the session."""

        def look() -> dict[str, Any] | None:
            status = self._asked()
            return status if status is not None and status["state"] == state else None

        return wait_for(f"the state {state}", look, seconds)

    def wait_until_begun(self) -> dict[str, Any]:
        """Wait for a session that runs: the seconds to get ready in may pass before anybody looks."""

        def look() -> dict[str, Any] | None:
            status = self._asked()
            return status if status is not None and status["state"] in RUNNING else None

        return wait_for("a session that runs", look)

    def remaining(self) -> float:
        """Seconds left of the session, which goes on where it took a busy machine for one that slept."""
        if self.status()["state"] == "paused":
            self.tell("resume")
        left: float = self.status()["session_remaining_s"]
        return left

    def signal(self, number: signal.Signals) -> None:
        """Send the process a signal."""
        assert self._process is not None
        self._process.send_signal(number)

    @property
    def pid(self) -> int:
        """Of its process."""
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """How it ended, None while it runs; a signal that ended it is negative."""
        return None if self._process is None else self._process.poll()

    @property
    def said(self) -> str:
        """What it wrote to its terminal."""
        return self._log.read_text(encoding="utf-8")

    def end(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(PATIENCE * 10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(PATIENCE * 10)


def samples(file: Path) -> tuple[array.array[int], int]:
    """The samples of a mono recording, also of one that still grows, and how many a second."""
    content = file.read_bytes()
    sound = array.array("h", content[44 : 44 + (len(content) - 44) // 2 * 2])
    return sound, int.from_bytes(content[24:28], "little")


def strength(sound: Sequence[int], rate: int, hertz: float) -> float:
    """How much of one frequency a sound holds (Goertzel), in parts of full scale."""
    turn = 2 * math.cos(2 * math.pi * hertz / rate)
    last = before = 0.0
    for sample in sound:
        last, before = sample + turn * last - before, last
    return 2 * math.sqrt(last * last + before * before - turn * last * before) / len(sound) / 32768


def bursts(file: Path, floor_db: float = -50.0, gap_s: float = 1.0) -> list[tuple[float, float]]:
    """The sounds in a recording: when each begins (s) and its peak (dB of full scale).

    Sounds less than `gap_s` apart are one: a chime is made of several tones.
    """
    sound, rate = samples(file)
    window = rate // 50
    found: list[tuple[float, float]] = []
    last = -math.inf
    for first in range(0, len(sound) - window, window):
        part = sound[first : first + window]
        peak = max(*part, -min(part)) / 32768
        level = 20 * math.log10(peak) if peak else -math.inf
        if level < floor_db:
            continue
        moment = first / rate
        if moment - last > gap_s:
            found.append((moment, level))
        else:
            found[-1] = (found[-1][0], max(found[-1][1], level))
        last = moment
    return found


#: Runs under the system's Python, whose pyatspi speaks to the accessibility bus.
_WALK = """
import json, sys, pyatspi
wanted = json.loads(sys.argv[1])
def text(a):
    try:
        t = a.queryText()
        return t.getText(0, t.characterCount)
    except Exception:
        return ""
def box(a):
    try:
        e = a.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return [e.x, e.y, e.width, e.height]
    except Exception:
        return [0, 0, 0, 0]
def value(a):
    try:
        return a.queryValue().currentValue
    except Exception:
        return None
def is_wanted(a, name):
    if wanted["name"] and name != wanted["name"]:
        return False
    if wanted["role"] and a.getRoleName() != wanted["role"]:
        return False
    return not wanted["words"] or wanted["words"] in name or wanted["words"] in text(a)
def walk(a, path):
    name = a.name or ""
    if is_wanted(a, name):
        print(json.dumps({"role": a.getRoleName(), "name": name, "description": a.description or "",
                          "text": text(a), "box": box(a), "path": path, "value": value(a)}))
        if wanted["first"]:
            sys.exit()
    for i in range(a.childCount):
        try:
            child = a.getChildAtIndex(i)
        except Exception:
            continue
        if child is not None and (path or (child.name or "").startswith(wanted["within"])):
            walk(child, path + [i])
for app in pyatspi.Registry.getDesktop(0):
    if app is not None and "acupress" in (app.name or "").lower():
        walk(app, [])
"""
