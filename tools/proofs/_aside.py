"""A proof in a process of its own: what it saw, as JSON, one row a line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parent.parent.parent


class Ended(Exception):
    """It did not come to its end: with which code, and what it said last."""


def rows_of(module: str, seed: int, count: int, **env: str) -> list[dict[str, Any]]:
    """Run a module of `tools.proofs` on fakes, without a screen; its rows. Raises Ended."""
    done = subprocess.run(
        [sys.executable, "-m", f"tools.proofs.{module}", str(seed), str(count)],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": str(seed), **env},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Ended(f"ended with {done.returncode}: {done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]
