"""Every dialog opened and closed over and over leaves no widget, thread, listener, or memory behind.

The openings run in a process of their own, on fakes, without a screen: the whole program with its window,
each dialog opened as its menu or button does it.
"""

from __future__ import annotations

from tools.proofs import Outcome
from tools.proofs._aside import Ended, rows_of

#: Dialogs: more than there are, and some of them in every test run.
COUNT, SLICE = 100, 4
#: How often each is opened.
OPENINGS = 20
#: What the settled program may grow by in so many openings of one dialog, in MiB.
LIMIT_MB = 2.0


def prove(seed: int, count: int) -> Outcome:
    """`count` dialogs, drawn by the seed, are opened over and over."""
    try:
        rows = rows_of("_open_dialogs", seed, count, MALLOC_ARENA_MAX="1")
    except Ended as ended:
        return Outcome((), (f"the openings {ended}",))
    lines = [f"{'dialog':22} {'widgets':>8} {'threads':>8} {'listeners':>10} {'MiB':>7}"]
    failures = []
    for row in rows:
        lines.append(
            f"{row['name']:22} {row['widgets']:8} {row['threads']:8} {row['listeners']:10} {row['mib']:7.2f}"
        )
        kept = [name for name in ("widgets", "threads", "listeners") if row[name] > 0]
        if row["mib"] > LIMIT_MB:
            kept.append("memory")
        if kept:
            failures.append(f"{row['name']} leaves {', '.join(kept)} behind")
    return Outcome(tuple(lines), tuple(failures))
