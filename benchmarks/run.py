"""What Acupress costs, beside a bare PySide6 window on the same machine in the same run.

    python benchmarks/run.py [--repeat 9] [--cpu] [--old FOLDER] [--quick] [--languages]

`--cpu` takes the processor's time in place of the clock, for a busy machine; `--old` is another checkout of
Acupress with a `.venv` of its own, measured in turn with this one; `--quick` measures only what takes a
process a value (start, memory, command line, sheet); `--languages` only the start in each language, beside
English.

Prints a table: the measured value, what it is held against, the ratio or number, and the limit.
Exits 1 when a limit is broken. Needs a display (or QT_QPA_PLATFORM=offscreen); the idle
measurement needs a tray and is left out, and said to be, where there is none.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from benchmarks import session  # noqa: E402


def measure(what: str) -> dict[str, Any]:
    """Run one measurement in its own process."""
    env = {**os.environ, "PYTHONPATH": str(HERE.parent), "BENCH_SPAWNED": repr(time.monotonic())}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its compiled modules
    done = subprocess.run(
        [sys.executable, str(HERE / "measure.py"), what],
        env=env,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    if not done.stdout.strip():
        raise SystemExit(f"{what} failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def pairs(what: str, key: str, repeat: int) -> tuple[float, float]:
    """Medians of the bare window and of Acupress, measured in turn so that both see the same machine."""
    bare, app = [], []
    for turn in range(repeat + 1):
        first, second = measure(f"{what}-bare")[key], measure(f"{what}-app")[key]
        if turn:  # the first turn warms the file cache for both
            bare.append(first)
            app.append(second)
    return statistics.median(bare), statistics.median(app)


Row = tuple[str, str, str, str, bool]
EMPTY_PDF = """
import sys
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter
app = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
writer = QPdfWriter(sys.argv[1])
painter = QPainter(writer)
painter.end()
"""
TEN_POINTS = "GB30,BL23,LI4,ST36,BL40,GB20,GB21,SI3,BL60,KI3"
ACUPRESS = ["-m", "acupress_desktop"]


def took(call: list[str], folder: Path, cpu: bool) -> float:
    """Milliseconds of a program of its own, by the clock or of the processor."""
    env = {**os.environ, "PYTHONPATH": str(folder), "BENCH_SPAWNED": repr(time.monotonic())}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    used, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        call, env=env, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if cpu:
        return 1000 * (after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime)
    return 1000 * (time.perf_counter() - begun)


def in_turn(calls: dict[str, tuple[list[str], Path]], repeat: int, cpu: bool) -> dict[str, float]:
    """The median of each, measured in turn so that all see the same machine."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(repeat + 1):
        for name, (call, folder) in calls.items():
            found = took(call, folder, cpu)
            if turn:
                times[name].append(found)
    return {name: statistics.median(found) for name, found in times.items()}


def process_rows(repeat: int, cpu: bool, old: Path | None) -> list[Row]:
    """What is one process from its beginning to its end: the start up to the first painted map, a point on
    the command line, a sheet of ten points, beside bare programs and another checkout."""
    here, python = HERE.parent, sys.executable
    unit = "ms CPU" if cpu else "ms"
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as made:
        pdf, data = f"{made}/ten.pdf", ["--data-dir", f"{made}/data"]
        sheet = [*ACUPRESS, *data, "sheet", "--points", TEN_POINTS, "--output", pdf]
        measured = {
            "start to first painted map": (["benchmarks/measure.py", "start-app"], 1.5),
            "points GB30": ([*ACUPRESS, *data, "points", "GB30"], 2.0),
            "sheet of ten points, PDF": (sheet, 1.5),
        }
        bare = (
            ["benchmarks/measure.py", "start-bare"],
            ["-c", "pass"],
            ["-c", EMPTY_PDF, f"{made}/empty.pdf"],
        )
        for (name, (call, limit)), nothing in zip(measured.items(), bare, strict=True):
            calls = {"bare": ([python, *nothing], here), "ours": ([python, *call], here)}
            if old is not None:
                calls["old"] = ([str(old / ".venv/bin/python"), *call], old)
            found = in_turn(calls, repeat, cpu)
            ours, ratio = found["ours"], found["ours"] / found["bare"]
            told = f"{ratio:.2f}x of {found['bare']:.0f} {unit}"
            if old is not None:
                told += f", {ours / found['old']:.2f}x of the old {found['old']:.0f} {unit}"
            rows.append((name, f"{ours:.0f} {unit}", told, f"{limit}x", ratio <= limit))
        subprocess.run([python, *sheet], cwd=here, check=True)
        size = Path(pdf).stat().st_size / 1000
        rows.append(("the same, its size", f"{size:.0f} kB", "", "300 kB", size <= 300))
    return rows


def language_rows(repeat: int, cpu: bool) -> list[Row]:
    """The start in each language beside that in English, measured in turn."""
    from acupress_desktop.content.words import languages

    measured = ["en", *(name for name in languages() if name != "en")]
    call = [sys.executable, "benchmarks/measure.py", "start-app"]
    found = in_turn({name: ([*call, name], HERE.parent) for name in measured}, repeat, cpu)
    unit = "ms CPU" if cpu else "ms"
    return [
        (
            f"start in {name}",
            f"{found[name]:.0f} {unit}",
            f"{found[name] / found['en']:.3f}x of English, {found['en']:.0f} {unit}",
            "1.03x",
            found[name] <= 1.03 * found["en"],
        )
        for name in measured[1:]
    ]


def percentile(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def idle(seconds: float = 60.0, reminders: bool = False) -> tuple[float, int] | None:
    """CPU milliseconds and voluntary wake-ups of the program hidden in the tray; None without a tray.
    With `reminders` two a day are on, none of which falls due meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        if reminders:
            _put_reminders(Path(folder))
        call = [sys.executable, "-m", "acupress_desktop", "--data-dir", folder]
        program = subprocess.Popen([*call, "--hidden"], cwd=HERE.parent)
        try:
            deadline = time.monotonic() + 15
            while (
                subprocess.run(
                    [*call, "status"], capture_output=True, cwd=HERE.parent, check=False
                ).returncode
                != 0
            ):
                if time.monotonic() > deadline:
                    raise SystemExit("the program did not start")
            time.sleep(5)  # let what was put off after the start happen
            if not _in_tray(program.pid):
                return None
            before = _usage(program.pid)
            time.sleep(seconds)
            after = _usage(program.pid)
            # A thread that ended takes its count with it; one that began has only its own.
            wakes = sum(count - before[1].get(task, 0) for task, count in after[1].items())
            return (after[0] - before[0]) * 1000 / os.sysconf("SC_CLK_TCK"), wakes
        finally:
            program.terminate()
            program.wait()


def _put_reminders(folder: Path) -> None:
    later = [(time.localtime().tm_hour + hours) % 24 for hours in (8, 16)]
    days = list(range(7))
    times = [{"at": f"{hour:02}:30:00", "days": days, "routine": "lower-back"} for hour in later]
    kept = {"version": 1, "on": True, "times": times}
    (folder / "reminders.json").write_text(json.dumps(kept), encoding="utf-8")


def _usage(pid: int) -> tuple[int, dict[str, int]]:
    """Clock ticks of CPU, and the voluntary context switches of each thread, so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    switches = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                switches[task.name] = int(line.split()[1])
    return int(fields[11]) + int(fields[12]), switches


def _in_tray(pid: int) -> bool:
    """Hidden means that no window of the program is mapped."""
    if not os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    found = subprocess.run(
        ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", "^Acupress$"],
        capture_output=True,
        check=False,
    )
    return not found.stdout.strip()


def session_rows(seconds: float) -> list[Row]:
    """How late a session's chimes are, and what it costs with the window hidden, beside other programs
    that remind people to rest."""
    late = measure("chimes")["ms"]
    median, high = statistics.median(late), percentile(late, 0.95)
    timing: Row = (
        "a chime after its moment",
        f"median {median:.1f} ms",
        f"p95 {high:.1f} ms",
        "50 ms",
        high <= 50,
    )
    if not os.environ.get("DISPLAY"):
        return [timing, ("a session, window hidden", "not measured", "there is no desktop", "0.5 %", True)]
    ours = session.hidden_session(seconds)
    others = {name: session.beside(name, seconds) for name in session.OTHERS}
    told = ", ".join(
        f"{name} {found['percent']:.2f} %" if found else f"{name} is not installed"
        for name, found in others.items()
    )
    cpu, grown = ours["percent"], ours["grown_mib"]
    return [
        timing,
        ("a session, window hidden", f"{cpu:.2f} % of a core", told, "0.5 %", cpu <= 0.5),
        ("the same, own memory", f"{grown:+.2f} MiB", f"in {seconds:.0f} s", "2 MiB", grown <= 2),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--repeat", type=int, default=9)
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--old", type=Path)
    parser.add_argument("--languages", action="store_true")
    asked = parser.parse_args()
    if asked.cpu:
        os.environ["BENCH_CPU"] = "1"
    if asked.languages:
        return _show(language_rows(asked.repeat, asked.cpu))
    rows = process_rows(asked.repeat, asked.cpu, asked.old)
    bare, app = pairs("memory", "mib", 3)
    rows.append(
        (
            "proportional memory",
            f"{app:.0f} MiB",
            f"{app / bare:.2f}x of {bare:.0f} MiB",
            "1.6x",
            app <= 1.6 * bare,
        )
    )
    if asked.quick:
        return _show(rows)
    for what, name, limit in (
        ("click", "click to painted panel", 5),
        ("click_all", "the same, and to map and list painted", 16),
        ("zoom", "zoom, a frame", 8),
        ("pan", "pan, a frame", 8),
        ("zoom_all", "zoom with all points, a frame", 8),
        ("pan_all", "pan with all points, a frame", 8),
        ("zoom_lines", "zoom with all points, lines and bones, a frame", 8),
        ("pan_lines", "pan with all points, lines and bones, a frame", 8),
        ("key", "a letter typed, list and map filtered", 8),
        ("switch", "another language, everything painted", 300),
    ):
        times = measure(what)["ms"]
        high = percentile(times, 0.95)
        rows.append(
            (
                name,
                f"median {statistics.median(times):.1f} ms",
                f"p95 {high:.1f} ms",
                f"{limit} ms",
                high <= limit,
            )
        )
    hour = measure("hour")
    grown = (hour["after"] / hour["before"] - 1) * 100
    told = f"{hour['before']:.0f} to {hour['after']:.0f} MiB"
    rows.append(("memory after an hour of use", f"{grown:+.0f} %", told, "5 %", grown <= 5))
    rested, reminding = idle(), idle(reminders=True)
    if rested is None or reminding is None:
        rows.append(("hidden in the tray, 60 s", "not measured", "this desktop has no tray", "0 CPU", True))
    else:
        cpu, wakes = rested
        rows.append(
            ("hidden in the tray, 60 s", f"{cpu:.0f} ms CPU", f"{wakes} wake-ups", "0 CPU", cpu <= 10)
        )
        cpu, with_reminders = reminding
        # Whatever else wakes Qt's threads does so with reminders and without.
        kept = cpu <= 10 and with_reminders - wakes <= 1
        rows.append(
            (
                "the same with reminders on",
                f"{cpu:.0f} ms CPU",
                f"{with_reminders} wake-ups",
                "1 more wake-up",
                kept,
            )
        )

    rows += session_rows(120.0)

    return _show(rows)


def _show(rows: list[Row]) -> int:
    """The table; 1 where a limit is broken."""
    print("| what | Acupress | against | limit | kept |\n| --- | --- | --- | --- | --- |")
    for name, value, against, limit, kept in rows:
        print(f"| {name} | {value} | {against} | {limit} | {'yes' if kept else 'NO'} |")
    return 0 if all(row[-1] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
