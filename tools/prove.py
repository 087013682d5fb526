"""Carry out a proof of `tools/proofs/` and write its dated report.

python3 tools/acupress.py prove NAME [--seed N] [--count N]
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import platform
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools import proofs  # noqa: E402 - the path comes first


class Proof(Protocol):
    """A module of `tools/proofs/`."""

    __doc__: str | None
    COUNT: int
    SLICE: int

    def prove(self, seed: int, count: int) -> proofs.Outcome:
        """See `tools/proofs/__init__.py`."""


@dataclass(frozen=True)
class Report:
    """One run: `text` as it is written down."""

    text: str
    failed: bool


def names() -> list[str]:
    """What can be proven."""
    found = pkgutil.iter_modules(proofs.__path__)
    return sorted(module.name for module in found if not module.name.startswith("_"))


def load(name: str) -> Proof:
    """The proof of that name."""
    module: Proof = importlib.import_module(f"tools.proofs.{name}")
    return module


def carry_out(name: str, seed: int, count: int | None) -> Report:
    """Run a proof, `count` times or as often as it asks for itself."""
    proof = load(name)
    often = proof.COUNT if count is None else count
    began = time.monotonic()
    outcome = proof.prove(seed, often)
    head = (
        f"{name}: {(proof.__doc__ or '').strip().splitlines()[0]}",
        f"{datetime.now():%Y-%m-%d %H:%M}, seed {seed}, count {often}, {time.monotonic() - began:.0f} s, "
        f"Python {platform.python_version()}, {platform.system()}",
        "",
    )
    end = ("", f"{len(outcome.failures)} failures", *(f"- {said}" for said in outcome.failures))
    return Report("\n".join([*head, *outcome.lines, *end]) + "\n", bool(outcome.failures))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="acupress.py prove", description=__doc__)
    parser.add_argument("name", choices=names())
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int)
    options = parser.parse_args(arguments)
    report = carry_out(options.name, options.seed, options.count)
    print(report.text)
    written = ROOT / "docs" / "proofs" / f"{options.name}.txt"
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(report.text, encoding="utf-8")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
