"""A long proof in parts, side by side. Each part that was done is kept, so that a run that was cut short goes
on where it stopped."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from acupress_desktop.domain.value import dataclass

ROOT = Path(__file__).resolve().parents[2]
#: So many numbers are a part.
_EACH = 50
#: What a proof is a proof of: parts of another state of the project say nothing about this one.
_LOOKED_AT = ("acupress_desktop", "assets", "tools/proofs", "tests/fakes.py")
_KINDS = (".py", ".json", ".svg", ".toml")


@dataclass(frozen=True)
class Part:
    """What was `seen`, by kinds, and a sentence for each failure."""

    seen: Mapping[str, int]
    failures: tuple[str, ...]


def in_parts(prove: Callable[[range], Part], name: str, count: int) -> Iterator[Part]:
    """The parts of a proof of so many numbers (from 0), in their order. `prove` goes to other processes; few
    numbers are proven in this one, and nothing of them is kept."""
    if count <= _EACH:
        yield prove(range(count))
        return
    folder = Path(tempfile.gettempdir()) / "acupress-proofs" / f"{name}-{_state()}"
    folder.mkdir(parents=True, exist_ok=True)
    parts = [range(first, min(first + _EACH, count)) for first in range(0, count, _EACH)]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=spawn) as pool:
        asked = [pool.submit(_kept, prove, numbers, folder) for numbers in parts]
        yield from (each.result() for each in asked)


def _kept(prove: Callable[[range], Part], numbers: range, folder: Path) -> Part:
    """A part, read where it was done before."""
    file = folder / f"{numbers.start}-{numbers.stop}.json"
    if file.is_file():
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Part(kept["seen"], tuple(kept["failures"]))
    made = prove(numbers)
    half = file.with_suffix(".half")
    half.write_text(json.dumps({"seen": made.seen, "failures": made.failures}), encoding="utf-8")
    half.replace(file)
    return made


def _state() -> str:
    """What tells this state of the project from others."""
    told = hashlib.sha256()
    for place in _LOOKED_AT:
        under = ROOT / place
        for file in sorted(under.rglob("*")) if under.is_dir() else [under]:
            if file.suffix in _KINDS:
                told.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return told.hexdigest()[:16]
