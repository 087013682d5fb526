"""Start and memory of the bundle beside the same wheel in an environment of Python, in pairs and in turn.

    python benchmarks/bundle.py [PAIRS]     after `tools/acupress.py bundle`; on an X server, with xdotool

Start: from beginning the process to its window on the screen, by the clock and by the processor's time of the
process. Memory: the proportional share (PSS) a moment later.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop import PROGRAM  # noqa: E402
from tools.bundle import DIST, NAME  # noqa: E402

#: What is measured, and in what.
UNITS = {"start": "s", "processor": "s", "memory": "MB"}


def once(call: list[str], data: Path, env: dict[str, str]) -> dict[str, float]:
    """One start, ended by its own signal."""
    began = time.monotonic()
    process = subprocess.Popen(
        [*call, "--data-dir", str(data)], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    find = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid), "--name", "Acupress"]
    subprocess.run(find, check=True, stdout=subprocess.DEVNULL, timeout=60)
    taken = time.monotonic() - began
    state = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    ticks = int(state[11]) + int(state[12])
    time.sleep(3)
    share = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    memory = next(int(line.split()[1]) for line in share.splitlines() if line.startswith("Pss:"))
    process.terminate()
    process.wait(30)
    return {"start": taken, "processor": ticks / os.sysconf("SC_CLK_TCK"), "memory": memory / 1000}


def main(pairs: int) -> int:
    """Print the medians and their ratios."""
    (wheel,) = DIST.glob("*.whl")
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(Path(folder) / "site")  # our own
        env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        calls = {
            "bundle": ([str(DIST / NAME / PROGRAM)], env),
            "wheel": ([sys.executable, "-m", "acupress_desktop"], {**env, "PYTHONPATH": f"{folder}/site"}),
        }
        found: dict[str, list[dict[str, float]]] = {name: [] for name in calls}
        for number in range(pairs + 1):
            for name, (call, its) in calls.items():
                measured = once(call, Path(folder) / f"data-{name}", its)
                if number:  # the first of each warms up
                    found[name].append(measured)
    print(f"{'':10}{'bundle':>10}{'wheel':>10}{'ratio':>8}   medians of {pairs} pairs")
    for what, unit in UNITS.items():
        ours, theirs = (statistics.median(one[what] for one in found[name]) for name in calls)
        print(f"{what:10}{ours:8.3f} {unit}{theirs:8.3f} {unit}{ours / theirs:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 15))
