"""What is left of programs that a long proof looks at, should one of them end: how, what it wrote, and what
the machine was short of."""

from __future__ import annotations

import signal
import time
from contextlib import suppress
from pathlib import Path

from tests.desktop.lab import Program

#: What a program gets on its way, so that a fault in a library writes where it was.
ENV = {"PYTHONFAULTHANDLER": "1"}


class Traces:
    """Notes of a run, in a file that each look adds a line to: it outlives the proof, too."""

    def __init__(self, file: Path, programs: dict[str, Program]) -> None:
        self._file, self._programs = file, programs
        self._began = time.monotonic()
        self._killed = out_of_memory_kills()
        self._least = available_mb()
        self._ended: dict[str, float] = {}

    def look(self, *said: object) -> None:
        """Note what there is now, and `said`."""
        now = time.monotonic() - self._began
        left = available_mb()
        self._least = min(self._least, left)
        for name, program in self._programs.items():
            if not program.running:
                self._ended.setdefault(name, now)
        words = [f"{now:.0f} s", f"{left:.0f} MiB free", *(f"{word}" for word in said)]
        with self._file.open("a", encoding="utf-8") as file:
            file.write(", ".join(words) + "\n")

    def lines(self) -> list[str]:
        """How each program ended, or that it did not, and what it wrote last."""
        self.look("the end")
        lines = [
            f"{out_of_memory_kills() - self._killed} programs of this machine were killed meanwhile for"
            f" want of memory; {self._least:.0f} MiB were free at least"
        ]
        for name, program in self._programs.items():
            when = f" after about {self._ended[name]:.0f} s" if name in self._ended else ""
            lines.append(f"{name}: {how_it_ended(program.exit_code)}{when}")
            lines += [f"  {line}" for line in program.said.splitlines()[-40:]]
        return lines


def how_it_ended(code: int | None) -> str:
    """In words: the code that a process ended with, negative for a signal, None while it runs."""
    if code is None:
        return "it runs"
    if code < 0:
        with suppress(ValueError):
            return f"it was ended by {signal.Signals(-code).name}"
    return f"it ended with {code}"


def out_of_memory_kills() -> int:
    """How often this machine has killed a program for want of memory; 0 where nobody counts."""
    return _number(Path("/proc/vmstat"), "oom_kill")


def available_mb() -> float:
    """MiB that programs can still have; 0 where nobody counts."""
    return _number(Path("/proc/meminfo"), "MemAvailable:") / 1024


def _number(file: Path, name: str) -> int:
    with suppress(OSError):
        for line in file.read_text(encoding="ascii").splitlines():
            if line.split()[0] == name:
                return int(line.split()[1])
    return 0
