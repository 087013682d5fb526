"""Heavy proofs: what takes too long for every test run, with a seed and a dated report in `docs/proofs/`.

One module a proof, named as on the command line (`python3 tools/acupress.py prove NAME`). It has a first
docstring line that says what is shown, `COUNT` and `SLICE` (how often as a whole, and in every test run),
and `prove(seed, count)`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What was seen: `lines` of the report, and one sentence for each `failure` (none: it is shown)."""

    lines: tuple[str, ...]
    failures: tuple[str, ...] = ()
