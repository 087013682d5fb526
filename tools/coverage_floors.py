"""Runs the tests under coverage and fails where a room has fallen below its floor.

    python3 tools/acupress.py coverage           run the tests of the rooms, then compare
    python3 tools/acupress.py coverage --again   compare what the last run left in coverage.json

The floors stand in `[tool.acupress.coverage]` of pyproject.toml, in percent of lines and branches together,
as coverage counts them. A floor is never lowered; where a room is a whole percent above its floor, the table
says that it may be raised. What runs in processes of its own is not seen, and the tests on the real desktop
are not run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from math import floor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "acupress_desktop"
#: What `main` counts as the room of the modules that stand in no folder.
TOP = "top"
_REPORT = ROOT / "coverage.json"


def main(arguments: list[str]) -> int:
    """0 where every room is on its floor, 1 where one is not or a test fails."""
    parser = argparse.ArgumentParser(description="Hold the coverage of every room at its floor.")
    parser.add_argument("--again", action="store_true", help="compare the last run's coverage.json")
    if not parser.parse_args(arguments).again and not _run():
        return 1
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    floors = settings["tool"]["acupress"]["coverage"]
    measured = by_room(json.loads(_REPORT.read_text(encoding="utf-8"))["files"])
    faults = below(floors, measured)
    for room in sorted(measured):
        rise = "  (may be raised)" if measured[room] >= floors.get(room, 0) + 1 else ""
        print(f"{room:10} {measured[room]:6.2f} %  floor {floors.get(room, 0):6.2f} %{rise}")
    print(*faults, sep="\n", file=sys.stderr)
    return 1 if faults else 0


def by_room(files: Mapping[str, Mapping[str, Mapping[str, int]]]) -> dict[str, float]:
    """Percent of lines and branches by room, rounded down to two decimals; from the "files" of coverage."""
    covered: dict[str, int] = defaultdict(int)
    there: dict[str, int] = defaultdict(int)
    for name, file in files.items():
        parts = Path(name.replace("\\", "/")).parts
        room = parts[1] if len(parts) > 2 else TOP
        told = file["summary"]
        covered[room] += told["covered_lines"] + told["covered_branches"]
        there[room] += told["num_statements"] + told["num_branches"]
    return {room: floor(covered[room] * 10000 / there[room]) / 100 for room in there if there[room]}


def below(floors: Mapping[str, float], measured: Mapping[str, float]) -> list[str]:
    """One sentence for each room that is below its floor, has none, or of which nothing was measured."""
    faults = [
        f"{room}: {measured[room]:.2f} % is below its floor of {floors[room]:.2f} %."
        for room in sorted(floors.keys() & measured.keys())
        if measured[room] < floors[room]
    ]
    faults += [f"{room}: no floor in pyproject.toml." for room in sorted(measured.keys() - floors.keys())]
    faults += [f"{room}: nothing was measured." for room in sorted(floors.keys() - measured.keys())]
    return faults


def _run() -> bool:
    call = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        "logical",
        "--ignore=tests/desktop",
        "--ignore=tests/test_house.py",
    ]
    call += [f"--cov={PACKAGE}", "--cov-branch", "--cov-report=", f"--cov-report=json:{_REPORT}"]
    return subprocess.run(call, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
