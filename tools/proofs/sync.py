"""Two machines that Syncthing keeps at one lose nothing: written apart, clocks wrong, one a version behind.

Each machine is a program of its own. The whole proof has two Syncthings on loopback; the slice, and a machine
where none is installed, copies the files by hand, at times only a part of one.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from tools.proofs import Outcome
from tools.proofs._syncthing import Pair, version

COUNT, SLICE = 12, 1
_POINTS = ("BL23", "GB34", "LI4", "ST36")
_ROOT = Path(__file__).resolve().parent.parent.parent


class Carrier(Protocol):
    """What brings files from one side to the other."""

    folders: list[Path]

    def apart(self) -> None:
        """From now on nothing is brought."""

    def together(self) -> None:
        """Bring everything, and go on doing so."""


@dataclass
class Machine:
    """A data folder, how wrong its clock is in hours, and whether its program is a version behind."""

    home: Path
    folder: Path
    hours: int = 0
    old: bool = False
    said: dict[str, Any] = field(default_factory=dict)

    def do(self, *acts: str) -> dict[str, Any]:
        """In a program of its own; what is kept then."""
        command = [sys.executable, "-m", "tools.proofs._machine", str(self.home), str(self.hours)]
        done = subprocess.run(
            [*command, str(int(self.old)), *acts], cwd=_ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        self.said = json.loads(done.stdout)
        kept: dict[str, Any] = self.said["kept"]
        return kept


def prove(seed: int, count: int) -> Outcome:
    """`count` rounds of writing apart and meeting, then one of each thing that may go wrong."""
    found = version() if count >= COUNT else None
    lines = [
        f"carried by Syncthing {found} on loopback, two instances"
        if found is not None
        else "carried by copying files (Syncthing is not asked for, or not installed)"
    ]
    failures: list[str] = []
    if count >= COUNT and found is None:
        failures.append("Syncthing is not installed")
    with tempfile.TemporaryDirectory() as home:
        carrier = _Real(Path(home)) if found is not None else _ByHand(Path(home), random.Random(seed))
        try:
            _tell(Path(home), carrier, random.Random(seed), count, lines)
        except AssertionError as error:
            failures.append(f"{lines[-1]}: {error}")
        finally:
            carrier.apart()
    return Outcome(tuple(lines), tuple(failures))


def _tell(home: Path, carrier: Carrier, chance: random.Random, count: int, lines: list[str]) -> None:
    first = Machine(home / "a", carrier.folders[0], hours=1)
    second = Machine(home / "b", carrier.folders[1], hours=-1, old=True)
    for machine in (first, second):
        machine.do(f"on={machine.folder}")
    sessions = _go_rounds(first, second, carrier, chance, count, lines)
    lines[-count:] = [f"{count} rounds apart and together: {len(sessions)} sessions on both, the later pain"]
    trouble = second.said["trouble"] or ""
    assert "sync.newer" in trouble, trouble
    assert first.said["kept"]["answers"] == [*range(count)], first.said
    lines.append(f"a version behind, it said: {trouble}")
    second.old = False
    second.do("rebuild")
    assert second.said["kept"] == first.said["kept"], (first.said, second.said)
    lines.append(
        f"as new as the other, it has the same {count} answers from the same files, and {_told(second)}"
    )
    _change_own_apart(first, second, carrier, lines)
    for path in second.home.glob("history.sqlite3*"):
        path.unlink()
    assert second.do("rebuild") == first.said["kept"]
    lines.append("its database removed, it makes the same of the files")
    if count > 1:
        _have_a_conflict(first, carrier, sessions, lines)
        _both_meet(first, second)
    else:
        _both_meet(first, second)
    kept = first.said["kept"]
    assert second.said["kept"] == kept, (first.said, second.said)
    carrier.apart()
    second.do("session=1000")
    first.do("erase")
    carrier.together()
    _both_meet(first, second)
    carrier.together()
    _both_meet(first, second)
    for machine in (first, second):
        gone = {"sessions": [1000], "pain": [], "answers": [], "trial": []}
        assert machine.said["kept"] == kept | gone, machine.said
    lines.append(
        "erased on one: gone on both, but for what the other had written apart and what is no history"
    )


def _own(number: int) -> list[str]:
    """Acts on what is one's own, in a round."""
    point = _POINTS[number % len(_POINTS)]
    return [f"collect={point}", f"own=own-{number % 3} Round-{number} {point}", f"day={number}"]


def _told(machine: Machine) -> str:
    kept = machine.said["kept"]
    return ", ".join(f"{len(kept[what])} {what}" for what in ("collected", "routines", "trial"))


def _change_own_apart(first: Machine, second: Machine, carrier: Carrier, lines: list[str]) -> None:
    """Each adds, changes and takes away of what both have, and makes a routine of the same name."""
    before = first.said["kept"]
    carrier.apart()
    first.do("drop=LI4", "collect=PC6", "own=mine Mine LI4", "own=own-0 Anew GB34", "day=20")
    second.do(
        "collect=LR3", "own=mine Mine BL23", "day=21", *(["remove=own-1"] if _has_second(before) else [])
    )
    carrier.together()
    for _ in range(2):
        _both_meet(first, second)
        carrier.together()
    kept = first.said["kept"]
    assert second.said["kept"] == kept, (first.said, second.said)
    collected = (set(before["collected"]) - {"LI4"}) | {"PC6", "LR3"}
    assert sorted(kept["collected"]) == sorted(collected), kept
    assert {"Mine BL23", "Mine LI4", "Anew GB34"} <= {*kept["routines"]}, kept
    assert len(kept["routines"]) == len(before["routines"]) + 2 - _has_second(before), kept
    assert kept["trial"] == sorted({*before["trial"], 20, 21}), kept
    lines.append(f"points, routines and days of a trial changed apart: the same on both, {_told(first)}")


def _has_second(kept: dict[str, Any]) -> bool:
    """Whether there was a second round."""
    return len(kept["routines"]) > 1


def _go_rounds(
    first: Machine, second: Machine, carrier: Carrier, chance: random.Random, count: int, lines: list[str]
) -> set[int]:
    """All sessions of `count` rounds."""
    sessions: set[int] = set()
    pain: list[int] = []
    for number in range(count):
        lines.append(f"round {number + 1} of {count}")
        carrier.apart()
        for place, machine in enumerate(chance.sample([first, second], 2)):
            new = [4 * number + 2 * place + one for one in range(chance.randrange(1, 3))]
            sessions |= set(new)
            more = [] if machine.old else [f"answer={number}", *_own(number)]
            machine.do(*(f"session={one}" for one in new), *more)
        carrier.together()
        _both_meet(first, second)
        later = chance.choice((first, second))  # who answers to what both know
        pain = [chance.randrange(11)]
        later.do(f"pain={pain[0]}")
        carrier.together()
        _both_meet(first, second)
        for machine in (first, second):
            kept = machine.said["kept"]
            assert set(kept["sessions"]) == sessions, (machine.home.name, kept, sorted(sessions))
            assert kept["pain"] == pain, (machine.home.name, kept, pain)
    return sessions


def _both_meet(first: Machine, second: Machine) -> None:
    first.do("meet")
    second.do("meet")


def _have_a_conflict(first: Machine, carrier: Carrier, sessions: set[int], lines: list[str]) -> None:
    """The image of a machine runs a second time, on the other side, and both write to one file."""
    first.do("same", "meet")
    carrier.together()
    twin = Machine(first.home.with_name("twin"), carrier.folders[1])
    shutil.copytree(first.home, twin.home)
    state = json.loads((twin.home / "sync.json").read_text())
    (twin.home / "sync.json").write_text(json.dumps(state | {"folder": str(twin.folder)}))
    carrier.apart()
    first.do("same", "session=500")
    twin.do("same", "session=501", "session=502")
    carrier.together()
    copies = sorted(path.name for path in carrier.folders[0].glob("acupress-*sync-conflict*"))
    for _ in range(2):
        first.do("same", "meet")
        twin.do("same", "meet")
        carrier.together()
    wanted = sessions | {500, 501, 502}
    for machine in (first, twin):
        assert set(machine.said["kept"]["sessions"]) == wanted, (machine.home.name, machine.said, copies)
    sessions |= wanted
    assert first.said["machine"] != twin.said["machine"]
    lines.append(f"two that wrote to one file apart: copies {copies or 'none'}, nothing lost, two names now")


class _Real:
    """Two Syncthings."""

    def __init__(self, home: Path) -> None:
        self._pair = Pair(home)
        self.folders = self._pair.folders
        self._runs = False

    def apart(self) -> None:
        if self._runs:
            self._pair.close()
        self._runs = False

    def together(self) -> None:
        if not self._runs:
            for side in range(2):
                self._pair.start(side)
        self._runs = True
        assert self._pair.wait(self._pair.same), "the two sides did not become the same"


class _ByHand:
    """Copies each file that one side alone writes, and before that, as some programs do, half of it."""

    def __init__(self, home: Path, chance: random.Random) -> None:
        self.folders = [home / "shared-1", home / "shared-2"]
        for folder in self.folders:
            folder.mkdir()
        self._chance = chance

    def apart(self) -> None:
        """Nothing is copied but in `together`."""

    def together(self) -> None:
        names = {path.name for folder in self.folders for path in folder.iterdir()}
        for name in names:
            sides = [folder / name for folder in self.folders]
            there = [path for path in sides if path.exists()]
            source = max(there, key=lambda path: path.stat().st_mtime_ns)
            target = next(path for path in sides if path != source)
            content = source.read_bytes()
            target.write_bytes(content[: self._chance.randrange(len(content) + 1)])
            target.write_bytes(content)
            os.utime(target, ns=(source.stat().st_mtime_ns,) * 2)
