"""Measures whether the points lie on the body where the standards say they do.

    python tools/check_places.py                 every check in a table
    python tools/check_places.py --failing       only what fails
    python tools/check_places.py --meridian BL   only what concerns points of a meridian

`relations.json` holds the facts: distances, levels, lines and the order along each meridian. They
were put into that form apart from the place rules and are measured here on the solved places, so
a slip in a rule shows. Lengths are in cun of the region that a relation names. Known exceptions
are listed there too, each with its reason. Returns 1 where anything else fails.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop.content.load import load  # noqa: E402
from acupress_desktop.domain.figures import Figure  # noqa: E402
from tools.place_body import Body  # noqa: E402
from tools.place_checks import check_all, not_needed  # noqa: E402
from tools.place_facts import load_facts  # noqa: E402


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--meridian", action="append", default=[])
    parser.add_argument("--figure", type=Figure, choices=list(Figure), default=Figure.FIRST)
    parser.add_argument("--failing", action="store_true", help="only what fails")
    chosen = parser.parse_args(arguments)
    body = Body(load().points, load_facts(), chosen.figure)
    checks = check_all(body)
    idle = not_needed(body, checks)
    if chosen.meridian:
        checks = [c for c in checks if any(p.rstrip("0123456789") in chosen.meridian for p in c.points)]
    for check in checks:
        if not (chosen.failing and (check.ok or check.reason)):
            print(f"{check.verdict:6}{check.id:90} {check.measured:>12}   {check.expected}")
            if not check.ok and check.reason:
                print(f"      {check.reason}")
    failing = sum(not check.ok and not check.reason for check in checks)
    known = sum(not check.ok and bool(check.reason) for check in checks)
    print(f"{len(checks)} checks, {len(checks) - failing - known} ok, {known} known, {failing} FAIL")
    if idle and not chosen.meridian:
        print(f"Exceptions that are not needed: {'; '.join(idle)}")
    return 1 if failing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
