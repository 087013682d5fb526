"""Whatever a control of any window offers a screen reader does as a click and a key do, in every window.

The walk runs in a process of its own, on fakes, without a screen: `tests/ui/walking.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tools.proofs import Outcome

#: Actions: more than there are, and some of one window in every test run.
COUNT, SLICE = 100_000, 4
ROOT = Path(__file__).resolve().parent.parent.parent


def prove(seed: int, count: int) -> Outcome:
    """`count` actions at most, of windows that are drawn by the seed."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(
        [sys.executable, "-m", "tools.proofs._walk_windows", str(seed), str(count)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        return Outcome((), (f"the walk ended with {done.returncode}: {done.stderr[-2000:]}",))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    controls = {(row["window"], row["role"], row["name"]) for row in rows}
    lines = [
        f"{len(controls)} controls of {len({row['window'] for row in rows})} windows, {len(rows)} actions.",
        "Each was done by reader in one window, and by mouse and by key, where these can do it, in two that",
        "were alike; then tree, services, what had opened and what was answered were equal. Of points,",
        "rows and cells, of which there are many, some are tried; of the program's own windows each control",
        "once, in one of its states.",
    ]
    failures, window = [], ""
    for row in sorted(rows, key=lambda row: (row["window"], row["role"], row["name"], row["action"])):
        if row["window"] != window:
            window = row["window"]
            lines += ["", window]
        same = " = ".join(("reader", *row["ways"]))
        lines.append(
            f"  {row['role']:13} {row['action']:9} {same:22} {row['name'].partition(chr(10))[0][:60]}"
        )
        failures += [
            f"{window}, {row['name']} ({row['role']}), {row['action']}: {why}" for why in row["faults"]
        ]
    return Outcome(tuple(lines), tuple(failures))
