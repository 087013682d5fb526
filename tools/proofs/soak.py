"""A screen reader that walks the whole window once a second through an hour costs a session nothing.

Two programs lead the same session at the same time on a real desktop, and a reader walks one of them: so what
the machine does meanwhile is not taken for what the reader does. `count` is how many seconds the session
lasts at least.
"""

from __future__ import annotations

import json
import math
import shutil
import tempfile
import time
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from acupress_desktop.content.routine_format import read_routine
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.routines import Pace, Routine, duration_s, plan
from tests.desktop.conftest import running_desktop
from tests.desktop.helpers import Helper
from tests.desktop.lab import Desktop, Program
from tests.shipped import load
from tools.proofs import Outcome
from tools.proofs._traces import ENV, Traces, how_it_ended

#: An hour, and what a test run does of it. It needs the desktop of `tests/desktop`.
COUNT, SLICE = 3600, 15
DESKTOP = True
#: In a shorter session nothing is measured: what two programs keep of their start and first steps differs.
_MEASURED_S = 600.0
#: Seconds from the beginning of one walk to that of the next.
EVERY_S = 1.0
#: What the program that is read may have grown by at the end, in MiB, beyond what it had once everything had
#: been shown and read.
LIMIT_MB = 2.0
#: Until then, of an hour; of a shorter session a third.
_WARM_UP_S = 600.0
#: How much later than the other's the chimes of the program that is read may be, in seconds, in the middle
#: and at their worst but for one in twenty; and how far its session's second half may lie from the first.
_MIDDLE_S, _TAIL_S, _DRIFT_S = 0.05, 0.25, 0.15
#: Where the hands go, again and again: all of it moves map, list and page.
_POINTS = ("GB21", "SI3", "LI4", "GB30", "BL40", "BL60")
_PRESS_S, _SHORT_S = 20, 10
#: What Qt itself writes to the terminal of whatever program is read.
_QT_SAYS = "AtSpiAdaptor::applicationInterface does not implement"


@dataclass
class _Led:
    """One of the two programs, and what was seen of it: MiB of memory of its own, with their moments (s)."""

    program: Program
    log: Path
    memory: list[tuple[float, float]]

    def look(self) -> None:
        self.memory.append((time.monotonic(), own_memory(self.program.pid)))

    def late(self, routine: Routine) -> list[float]:
        """How late each chime was, in seconds, reckoned from the first one."""
        stages = plan(routine)
        begins = [0.0, *accumulate(stage.seconds for stage in stages)]
        due = [(s.cue.value, at) for at, s in zip(begins, stages, strict=False) if s.cue is not None]
        due.append((Cue.FINISH.value, begins[-1]))
        asked = [told for told in _lines(self.log) if told["what"] == "asked"]
        assert [told["cue"] for told in asked] == [cue for cue, _ in due], "other chimes than the plan has"
        first = asked[0]["at"] - due[0][1]
        return [told["at"] - first - at for told, (_, at) in zip(asked, due, strict=True)]

    def grown(self, warm: float) -> float:
        """MiB from the middle of what was seen just after the warm-up to the middle of the last."""
        after = [mib for at, mib in self.memory if at >= self.memory[0][0] + warm]
        few = max(1, len(after) // 10)
        return median(after[-few:]) - median(after[:few])


def prove(seed: int, count: int) -> Outcome:
    """A session of so many seconds at least. Where it fails, what the programs wrote is kept."""
    folder = Path(tempfile.mkdtemp(prefix="soak-"))
    with running_desktop(folder) as desktop:
        outcome = soak(desktop, folder / "soak", count)
    if not outcome.failures:
        shutil.rmtree(folder, ignore_errors=True)
        return outcome
    return Outcome(outcome.lines, (*outcome.failures, f"what was written is kept in {folder}"))


def soak(desktop: Desktop, folder: Path, seconds: float) -> Outcome:
    """On a desktop that there is already; `folder` is to be made."""
    content = _routine(seconds)
    routine, faults = read_routine(content, load())
    assert routine is not None, faults
    folder.mkdir()
    read, alone = (_prepare(desktop, folder / name, content) for name in ("read", "alone"))
    traces = Traces(folder / "looks", {"the one that was read": read.program, "the other one": alone.program})
    reader: Helper | None = None
    try:
        for led in (read, alone):
            led.program.start()
        reader = Helper(desktop, "walker.py", str(read.program.pid), str(EVERY_S))
        reader.start()
        for led in (read, alone):
            led.program.tell("start", "soak")
        _watch(read, alone, duration_s(routine.routine), traces)
        rounds = [line for line in reader.lines if line != ["ready"]]
        return _outcome(read, alone, routine.routine, rounds, traces)
    except (AssertionError, OSError) as why:
        return Outcome(tuple(traces.lines()), (f"it did not come to its end: {why}",))
    finally:
        if reader is not None:
            reader.kill()
        for led in (read, alone):
            led.program.end()


def _outcome(read: _Led, alone: _Led, routine: Routine, rounds: list[list[Any]], traces: Traces) -> Outcome:
    lasted = duration_s(routine)
    warm = min(_WARM_UP_S, lasted / 3)
    late, other = read.late(routine), alone.late(routine)
    half = len(late) // 2
    drift = median(late[half:]) - median(late[:half])
    things, took = [each[2] for each in rounds] or [0], [each[1] for each in rounds] or [0.0]
    grown = read.grown(warm)
    events, gone = sum(each[4] for each in rounds), sum(each[3] for each in rounds)
    lines = [
        f"a session of {lasted:.0f} s with {len(late)} chimes, led by two programs at the same time;",
        f"one of them was read: {len(rounds)} walks of {min(things)} to {max(things)} things, each with its",
        "name, description, states, place, text, value, actions and relations;",
        f"{median(took):.2f} s a walk, {max(took):.2f} s at most; {events} events were heard,",
        f"{gone} things were gone before they were asked",
        "",
        f"{'':24}{'read':>10}{'alone':>10}",
        f"{'chimes late, middle':24}{_ms(median(late)):>10}{_ms(median(other)):>10}",
        f"{'19 of 20 within':24}{_ms(_tail(late)):>10}{_ms(_tail(other)):>10}",
        f"{'at most':24}{_ms(max(map(abs, late))):>10}{_ms(max(map(abs, other))):>10}",
        f"{'MiB at first':24}{read.memory[0][1]:>10.1f}{alone.memory[0][1]:>10.1f}",
        f"{'MiB at the end':24}{read.memory[-1][1]:>10.1f}{alone.memory[-1][1]:>10.1f}",
        f"{f'grown after {warm:.0f} s':24}{grown:>10.2f}{alone.grown(warm):>10.2f}",
        "",
        "MiB of the one that was read: " + " ".join(f"{mib:.1f}" for mib in _some(read, lasted)),
        "MiB of the other:             " + " ".join(f"{mib:.1f}" for mib in _some(alone, lasted)),
    ]
    failures = []
    if lasted >= _MEASURED_S:
        if len(rounds) < lasted / (4 * EVERY_S):
            failures.append(f"{len(rounds)} walks in {lasted:.0f} s")
        if grown > LIMIT_MB:
            failures.append(f"it grew by {grown:.2f} MiB while it was read")
        if median(late) - median(other) > _MIDDLE_S or _tail(late) - _tail(other) > _TAIL_S:
            failures.append("its chimes came later than those of the one that was not read")
        if abs(drift) > _DRIFT_S:
            failures.append(f"the second half of its session lies {_ms(drift)} from the first")
    for name, led in (("the one that was read", read), ("the other one", alone)):
        if not led.program.running:
            failures.append(f"{name} is not there any more")
        if said := [line for line in led.program.said.splitlines() if not line.startswith(_QT_SAYS)]:
            failures.append(f"{name} wrote: {' '.join(said)[-500:]}")
    if failures:
        lines += ["", *traces.lines()]
    return Outcome(tuple(lines), tuple(failures))


def _prepare(desktop: Desktop, folder: Path, content: bytes) -> _Led:
    """A program with this routine among its user's, not started yet."""
    data, log = folder / "data", folder / "moments"
    (data / "routines").mkdir(parents=True)
    (data / "routines" / "soak.acupress.json").write_bytes(content)
    settings = {"version": 3, "welcomed": True, "ask_pain": False}
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    program = Program(replace(desktop, env={**desktop.env, "ACUPRESS_MOMENTS": str(log), **ENV}), data)
    return _Led(program, log, [])


def _watch(read: _Led, alone: _Led, seconds: float, traces: Traces) -> None:
    """Look at both until their sessions are over, now and then."""
    rest = min(10.0, max(1.0, seconds / 60))
    deadline = time.monotonic() + seconds + 120.0
    while time.monotonic() < deadline:
        for led in (read, alone):
            assert led.program.running, how_it_ended(led.program.exit_code)
            led.look()
        states = [led.program.status()["state"] for led in (read, alone)]
        traces.look(*states, *(f"{led.memory[-1][1]:.1f} MiB" for led in (read, alone)))
        if states == ["finished", "finished"]:
            return
        for led, state in zip((read, alone), states, strict=True):
            if state == "paused":  # a machine that was busy for long is taken for one that slept
                led.program.tell("resume")
        time.sleep(rest)
    raise AssertionError("the sessions did not end")


def own_memory(pid: int) -> float:
    """MiB that a process holds for itself alone."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def _routine(seconds: float) -> bytes:
    """A routine file that lasts so long at least."""
    sides, press = (["left", "right"], _PRESS_S) if seconds >= _MEASURED_S else (["left"], _SHORT_S)
    pace = Pace()
    one = len(sides) * press + (len(sides) - 1) * pace.change_side + pace.next_point
    steps = [
        {"point": _POINTS[number % len(_POINTS)], "sides": sides, "seconds": press}
        for number in range(min(100, math.ceil(seconds / one)))
    ]
    head = {"format": "acupress-routine", "version": 1, "id": "soak", "title": "Soak"}
    return json.dumps({**head, "steps": steps}).encode()


def _some(led: _Led, seconds: float) -> list[float]:
    """Some thirteen of what was seen, evenly over the session."""
    every = max(1, len(led.memory) // 12)
    return [mib for _, mib in led.memory[::every]]


def _lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _tail(late: list[float]) -> float:
    return quantiles([abs(one) for one in late], n=20, method="inclusive")[-1]


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.0f} ms"
