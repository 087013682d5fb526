"""A first run of a program that `bundle.py` built, which needs no screen and makes no sound.

It has a home of its own and no variables but those of a plain session. What a bare system says is tried by
`packaging/try-bare.sh`.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import segno

from acupress_desktop import PROGRAM
from acupress_desktop.content.load import load

ROOT = Path(__file__).resolve().parent.parent
#: Put together from the words of several files.
_REFUSED = "None of these points is for you (Left out: ST9 (never to be pressed)), so there is no sheet"
#: A routine that every program has.
_ROUTINE = "desk-break"
#: What Qt says of a screen in memory, which is none of a person's.
_OF_THE_SCREEN = re.compile(r"This plugin does not support|QPlatformNativeInterface::systemTrayWindowChanged")
#: As long as a call may take, and as long as the window may take to come (seconds).
_PATIENCE = 120


@dataclass(frozen=True)
class Run:
    """A program and the home that it is run in."""

    program: Path
    home: Path

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A call that ends by itself. Raises TimeoutExpired."""
        return subprocess.run(
            [str(self.program), *words],
            capture_output=True,
            text=True,
            check=False,
            env=self.env,
            timeout=_PATIENCE,
            cwd=self.home,
        )

    @property
    def env(self) -> dict[str, str]:
        """Nothing of the caller's."""
        return {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def faults(program: Path) -> Iterator[str]:
    """What goes wrong when everything that a bundle could miss is asked for once."""
    with tempfile.TemporaryDirectory() as home:
        run = Run(program, Path(home))
        yield from _calls(run)
        yield from _sheets(run)
        yield from _code(run)
        yield from _cards(run)
        yield from _sounds(run)
        yield from _window(run)


def _calls(run: Run) -> Iterator[str]:
    for words in (
        ("--version",),
        ("points", "LI4"),
        ("points", "--locale", "en", "heel"),
        ("routines",),
        ("integrate",),
        ("integrate", "--remove"),
    ):
        yield from _ended_well(run, *words)
    done = run("doctor", "--json")
    checks = {found["id"]: found["state"] for found in json.loads(done.stdout)}
    if checks.get("libraries") == "missing" or done.returncode != 0:
        yield f"doctor says: {done.stdout}"


def _ended_well(run: Run, *words: str) -> Iterator[str]:
    done = run(*words)
    if done.returncode != 0 or done.stderr:
        yield f"{' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[-300:]}"


def _sheets(run: Run) -> Iterator[str]:
    for name in ("sheet.pdf", "sheet.svg"):
        yield from _ended_well(run, "sheet", "--points", "LI4,GB34", "--output", name)
        if not (run.home / name).is_file() or (run.home / name).stat().st_size < 10_000:
            yield f"{name} is empty, or has no figure"
    done = run("sheet", "--points", "ST9", "--output", "none.pdf")
    if done.returncode != 1 or _REFUSED not in done.stderr:
        yield f"a sheet of a point that is never pressed is refused with: {done.stderr.strip()[-300:]}"


def _code(run: Run) -> Iterator[str]:
    """A routine's code is read in a picture."""
    told = run("routine", "export", _ROUTINE, "--code").stdout.strip()
    segno.make_qr(told).save(str(run.home / "code.png"), scale=4)
    yield from _ended_well(run, "routine", "check", "code.png")


def _cards(run: Run) -> Iterator[str]:
    """What is learned is written for Anki, with pictures."""
    yield from _ended_well(run, "learn", "export", "cards.apkg")
    try:
        with zipfile.ZipFile(run.home / "cards.apkg") as packed:
            names = packed.namelist()
    except (OSError, zipfile.BadZipFile) as error:
        yield f"cards for Anki are not there: {error}"
        return
    if "collection.anki2" not in names or len(names) < 10:
        yield f"cards for Anki have these files alone: {names}"


def _sounds(run: Run) -> Iterator[str]:
    for sound in sorted((ROOT / "tests" / "sounds").glob("gong.*")):
        found = _decoded(run, sound)
        if found is not None:
            yield f"a sound as {sound.suffix} cannot be decoded: {found}"
    done = run("-m", "acupress_desktop.system.sounder", "--look")
    if done.returncode != 0 or "problem" not in done.stdout:
        yield f"the process of the chimes ended with {done.returncode}: {done.stderr.strip()[-300:]}"


def _decoded(run: Run, sound: Path) -> str | None:
    """What is wrong with a sound of one's own, asked of the process that plays it; None where nothing is."""
    with subprocess.Popen(
        [str(run.program), "-m", "acupress_desktop.system.sounder"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=run.env,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"check": str(sound)}) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            known = json.loads(line)
            if known["done"]:
                process.stdin.close()
                found: str | None = known["checked"]
                return found
    return "the process ended"


def _window(run: Run) -> Iterator[str]:
    """The window on a screen in memory, a second start of it, and a session."""
    data = run.home / ".local" / "share" / PROGRAM
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    answers = {rule.id: {"yes": False} for rule in load().safety.rules}
    kept = {"version": 1, "adult": True, "answered": now, "checked": now, "answers": answers}
    (data / "answers.json").write_text(json.dumps(kept), encoding="utf-8")
    with (run.home / "said").open("w+") as said:
        process = subprocess.Popen(
            [str(run.program)],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            env={**run.env, "QT_QPA_PLATFORM": "offscreen"},
            cwd=run.home,
        )
        try:
            until = time.monotonic() + _PATIENCE
            while run("status").returncode != 0 and time.monotonic() < until and process.poll() is None:
                time.sleep(0.1)
            for words in ((), ("start", _ROUTINE), ("status",)):
                yield from _ended_well(run, *words)
            if "left" not in (told := run("status").stdout):
                yield f"a session was started, and this is said of it: {told.strip()}"
            yield from _ended_well(run, "stop")
        finally:
            process.terminate()
            process.wait(_PATIENCE)
        said.seek(0)
        lines = [line for line in said.read().splitlines() if line and not _OF_THE_SCREEN.search(line)]
        if lines:
            yield f"the program with its window said: {' '.join(lines)[-300:]}"
    log = data / "faults.log"  # which has what the screen in memory cannot do, too
    if log.exists() and "Traceback" in (told := log.read_text(encoding="utf-8")):
        yield f"faults: {told[-600:]}"
