"""Whatever stands in a routine file or in a code, it is read, or refused in plain sentences; opened as a file
it is kept whole in the user's folder or not at all, and nothing beside that is touched."""

from __future__ import annotations

import random
import tempfile
import time
import zlib
from collections import Counter
from pathlib import Path

from acupress_desktop.content import base45
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.load import load
from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_code import PREFIX, code_of, read_code, unpacked
from acupress_desktop.content.routine_format import MAX_BYTES, MOST_FAULTS, read_routine, write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.routines import Routine
from acupress_desktop.storage.routine_files import RoutineFiles
from tools.proofs import Outcome
from tools.proofs._mutations import damaged_bytes, mutated

COUNT, SLICE = 40_000, 300

#: Every so many-th is opened as a file, too.
_OPENED_EACH = 30

#: Nothing takes longer, in seconds: a bomb would.
_LONGEST = 5.0


def prove(seed: int, count: int) -> Outcome:
    """`count` damaged inputs in all, half of them files and half codes."""
    chance, shipped = random.Random(seed), load()
    routine = shipped.routines["whole-back"]
    mine = Routine("my-own", routine.steps, routine.opening, routine.closing)
    file, code = write_routine(mine, "Für den Rücken"), code_of(mine, "Für den Rücken")
    tried: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    failures: list[str] = []
    slowest = 0.0
    for number in range(count):
        kind, made = _damaged(chance, file, code)
        tried[kind] += 1
        began = time.monotonic()
        try:
            if isinstance(made, bytes):
                own, faults = read_routine(made, shipped)
            else:
                own, faults = read_code(made, shipped)
        except KnownError as error:
            ends[error.code] += 1
            said = [sentence(error)]
        except Exception as error:
            failures.append(f"{kind}, number {number}: {error!r} of {made[:200]!r}")
            continue
        else:
            ends["read" if own is not None else "faults"] += 1
            said = [sentence(fault.message) for fault in faults]
            if (own is None) != bool(faults) or len(faults) > MOST_FAULTS:
                failures.append(f"{kind}, number {number}: {len(faults)} faults of {made[:200]!r}")
        if number % _OPENED_EACH == 0:
            failures += [f"{kind}, number {number}: {fault}" for fault in _opened(made, shipped)]
            tried["opened"] += 1
        slowest = max(slowest, time.monotonic() - began)
        failures += [f"{kind}, number {number}: “{line}”" for line in said if not line.isprintable()]
    if slowest > _LONGEST:
        failures.append(f"one took {slowest:.1f} s")
    lines = [f"{kind:16}{tried[kind]:8}" for kind in sorted(tried)]
    lines += [f"{end:16}{ends[end]:8}" for end in sorted(ends)]
    lines.append(f"slowest: {slowest:.2f} s")
    return Outcome(tuple(lines), tuple(failures[:20]))


def _opened(made: bytes | str, shipped: Catalogue) -> list[str]:
    """What is wrong with what becomes of it as a file in a folder where somebody has a routine already."""
    with tempfile.TemporaryDirectory() as named:
        root = Path(named)
        path, data = root / "given.acupress.json", root / "data"
        path.write_bytes(made if isinstance(made, bytes) else made.encode(errors="surrogatepass"))
        files = RoutineFiles(data, shipped, _no_picture)
        files.keep(OwnRoutine(Routine("my-own", shipped.routines["desk-break"].steps), "Mine"))
        before = _tree(root)
        try:
            kept = files.keep(files.read_file(path))
        except KnownError as error:
            faults = [] if sentence(error).isprintable() else [f"“{sentence(error)}”"]
            return [*faults, *(["something was written"] if _tree(root) != before else [])]
        except Exception as error:
            return [f"{error!r} as a file"]
        new = {name: content for name, content in _tree(root).items() if name not in before}
        faults = [] if kept in files.load() else ["it was not kept"]
        if any(name not in (f"data/routines/{kept.routine.id}.json",) for name in new):
            faults.append(f"{sorted(new)} were written")
        if any(_tree(root).get(name) != content for name, content in before.items()):
            faults.append("what was there is another")
        return faults


def _tree(root: Path) -> dict[str, bytes]:
    files = (file for file in root.rglob("*") if file.is_file())
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}


def _no_picture(path: Path, content: bytes) -> str:
    raise KnownError("code.not-seen", path=path)


def _damaged(chance: random.Random, file: bytes, code: str) -> tuple[str, bytes | str]:
    """What is read, and of which kind it is."""
    if chance.random() < 0.5:
        return "file", mutated(file, chance)
    kind = chance.choice(("signs", "signs", "packed", "file within", "file within", "bomb"))
    if kind == "signs":
        return kind, _other_signs(code, chance)
    if kind == "packed":
        return kind, _sealed(damaged_bytes(base45.decode(code.removeprefix(PREFIX))[:-4], chance))
    if kind == "file within":
        return kind, _packed(mutated(unpacked(code), chance))
    return kind, _packed(
        bytes([chance.randrange(256)]) * chance.choice((MAX_BYTES, MAX_BYTES + 1, 5_000_000))
    )


def _other_signs(code: str, chance: random.Random) -> str:
    """Some are lost, swapped, doubled, or others."""
    signs = list(code)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        place = chance.randrange(len(signs))
        how = chance.randrange(5)
        if how == 0:
            del signs[place]
        elif how == 1:
            signs.insert(place, chance.choice("A0 _\n\u202e\ud800é轻:/"))
        elif how == 2:
            signs[place] = chr(chance.randrange(0x250))
        elif how == 3:
            other = chance.randrange(len(signs))
            signs[place], signs[other] = signs[other], signs[place]
        else:
            signs[place:place] = signs[: chance.choice((3, 30))]
    return "".join(signs)


def _packed(whole: bytes) -> str:
    """A code that is right, of whatever is in it."""
    from acupress_desktop.content.routine_code import _BEGINNING

    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, _BEGINNING)
    return _sealed(b"\x01" + press.compress(whole) + press.flush())


def _sealed(content: bytes) -> str:
    return PREFIX + base45.encode(content + zlib.crc32(content).to_bytes(4, "big"))
