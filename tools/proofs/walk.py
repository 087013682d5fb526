"""Whatever a control of any window offers a screen reader does as a click and a key do, in every window.

The walk runs in a process of its own, on fakes, without a screen: `tests/ui/walking.py`.
"""

from __future__ import annotations

from tools.proofs import Outcome
from tools.proofs._aside import Ended, rows_of

#: Actions: more than there are, and some of one window in every test run.
COUNT, SLICE = 100_000, 4


def prove(seed: int, count: int) -> Outcome:
    """`count` actions at most, of windows that are drawn by the seed."""
    try:
        rows = rows_of("_walk_windows", seed, count)
    except Ended as ended:
        return Outcome((), (f"the walk {ended}",))
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
