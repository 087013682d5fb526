"""What a running session costs: the program hidden in the tray, beside others."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from acupress_desktop.content.load import load

HERE = Path(__file__).parent
#: Programs of the same kind that are measured beside ours where they are installed, and how they begin.
OTHERS = {"workrave": ["workrave"], "rsibreak": ["rsibreak"]}
#: So long a program may settle before it is measured, and a session make its first sounds.
SETTLE_S = 25.0


def hidden_session(seconds: float) -> dict[str, float]:
    """CPU in percent of one core, and how many MiB of its own memory it grew by, in a session with no
    window."""
    with tempfile.TemporaryDirectory() as folder:
        answer_no(Path(folder))
        (Path(folder) / "settings.json").write_text(json.dumps({"version": 3, "seconds": 300}))
        call = [sys.executable, "-m", "acupress_desktop", "--data-dir", folder]
        program = subprocess.Popen([*call, "start", "lower-back", "--hidden"], cwd=HERE.parent)
        return _watched(program, seconds)


def beside(name: str, seconds: float) -> dict[str, float] | None:
    """The same of another program at rest; None where it is not installed."""
    if shutil.which(OTHERS[name][0]) is None:
        return None
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": f"{home}/.config"}
        quiet = subprocess.DEVNULL
        return _watched(subprocess.Popen(OTHERS[name], env=env, stdout=quiet, stderr=quiet), seconds)


def _watched(program: subprocess.Popen[bytes], seconds: float) -> dict[str, float]:
    try:
        time.sleep(SETTLE_S)
        if program.poll() is not None:
            raise SystemExit(f"{program.args!r} ended by itself")
        before = _cpu_s(program.pid), _own_mib(program.pid)
        time.sleep(seconds)
        after = _cpu_s(program.pid), _own_mib(program.pid)
        return {"percent": (after[0] - before[0]) / seconds * 100, "grown_mib": after[1] - before[1]}
    finally:
        program.terminate()
        with suppress(subprocess.TimeoutExpired):
            program.wait(5)
        program.kill()


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _own_mib(pid: int) -> float:
    """Memory that is nobody else's and no file's."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no RssAnon in /proc")


def answer_no(folder: Path) -> None:
    """Health answers of an adult, given just now, to whom nothing applies."""
    now = datetime.now(UTC).isoformat()
    answers = {rule.id: {"yes": False} for rule in load().safety.rules}
    kept: dict[str, Any] = {"version": 1, "adult": True, "answered": now, "checked": now, "answers": answers}
    (folder / "answers.json").write_text(json.dumps(kept), encoding="utf-8")
