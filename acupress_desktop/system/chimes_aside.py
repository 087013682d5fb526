"""The chimes, played by a process of their own: whatever the sound system does to it, the program goes on."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from acupress_desktop.domain.cues import Cue
from acupress_desktop.system.lines import LineReader

#: How long the process is kept after its last order: no hold of a session takes longer.
KEEP_MS = 30 * 60_000
#: Who has not answered by then hangs, for example on a sound server that does.
PATIENCE_MS = 10_000
#: How soon a process that ended is started again; twice as late each time, up to the longest.
SOON_MS, LATE_MS = 200, 10_000
#: One that lived so long did not end because of how it was started.
_LIVED_S = 5.0
#: What it ends with when only the sound server is another one: `sounder.AGAIN`, which would load Qt's audio.
_AGAIN = 9
#: How long the program's end waits for it.
_END_S = 0.5

#: How long a look may take.
_LOOK_S = 8.0
#: The process that plays.
SOUNDER = (sys.executable, "-m", "acupress_desktop.system.sounder")

Told = Callable[[str | None], None]


class ChimesAside(QObject):
    """Keeps the choices, hands them to the process, and starts it anew as often as it ends while it is
    wanted."""

    def __init__(self, parent: QObject, call: Collection[str] | None = None) -> None:
        """`call` is the command line of the process."""
        super().__init__(parent)
        self._call = list(call or SOUNDER)
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: LineReader | None = None
        self._volume = 0
        self._silent: frozenset[Cue] = frozenset()
        self._own: dict[Cue, str] = {}
        self._lost: frozenset[Cue] = frozenset()
        self._silence: str | None = None
        self._listeners: list[Callable[[], None]] = []
        self._asked: dict[int, Told] = {}
        self._sent = self._done = self._failures = self._nonsense = 0
        self._began = 0.0
        self._wait_ms = SOON_MS
        self._keep = self._timer(KEEP_MS, self._let_go)
        self._patience = self._timer(PATIENCE_MS, self._give_up)
        self._again = self._timer(SOON_MS, self._start)

    @property
    def lost(self) -> frozenset[Cue]:
        return self._lost

    @property
    def process_number(self) -> int | None:
        """Of the process that plays now."""
        return None if self._process is None else self._process.pid

    def get_ready(self) -> None:
        if self._volume > 0:
            self._order({"ready": True})

    def look(self, told: Callable[[], None]) -> None:
        self._ask({"look": True}, lambda _: told())

    def play(self, cue: Cue) -> None:
        if self._volume > 0 and cue not in self._silent:
            self._order({"play": cue.value, "at": time.monotonic()})

    def try_out(self, cue: Cue, percent: int, told: Told) -> None:
        self._ask({"try": cue.value, "percent": percent}, told)

    def set_volume(self, percent: int) -> None:
        if percent != self._volume:
            self._volume = percent
            self._pass_on(self._loudness())

    def choose(self, silent: Collection[Cue], own: Mapping[Cue, str]) -> None:
        chosen = frozenset(silent), dict(own)
        if chosen != (self._silent, self._own):
            self._silent, self._own = chosen
            self._pass_on(self._choice())

    def problem(self) -> str | None:
        return None if self._silence is None else _sentence(self._silence)

    def listen(self, listener: Callable[[], None]) -> None:
        self._listeners.append(listener)

    def close(self) -> None:
        """Be silent; the program ends."""
        self._keep.stop()
        self._again.stop()
        self._let_go()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _loudness(self) -> dict[str, Any]:
        return {"volume": self._volume}

    def _choice(self) -> dict[str, Any]:
        own = {cue.value: path for cue, path in self._own.items()}
        return {"choose": sorted(cue.value for cue in self._silent), "own": own}

    def _want(self) -> bool:
        """Whether there is a process now; one that ended a moment ago comes again by itself."""
        self._keep.start()
        if self._process is None and not self._again.isActive():
            self._start()
        return self._process is not None

    def _ask(self, order: dict[str, Any], told: Told) -> None:
        if self._order(order):
            self._asked[self._sent] = told
        else:
            told(None)

    def _order(self, order: dict[str, Any]) -> bool:
        return self._want() and self._pass_on(order)

    def _start(self) -> None:
        if self._process is not None:
            return
        self._sent = self._done = 0
        self._began = time.monotonic()
        root = str(Path(__file__).parents[2])
        try:
            process = subprocess.Popen(
                self._call,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=root,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:  # no memory, too many processes
            self._failed(SOON_MS)
            return
        assert process.stdout is not None
        self._process = process
        self._reader = reader = LineReader(process.stdout, self)
        reader.line.connect(self._hear)
        reader.ended.connect(self._ended)
        reader.start()
        self._patience.start()  # until it has told what it knows
        self._pass_on(self._loudness())
        self._pass_on(self._choice())

    def _pass_on(self, order: dict[str, Any]) -> bool:
        process = self._process
        if process is None or process.stdin is None:
            return False
        try:
            process.stdin.write(json.dumps(order).encode() + b"\n")
            process.stdin.flush()
        except OSError:
            return False  # it has just ended, which is noticed in a moment
        self._sent += 1
        if not self._patience.isActive():
            self._patience.start()
        return True

    def _hear(self, reader: LineReader, line: bytes) -> None:
        if reader is not self._reader:
            return
        try:
            known = json.loads(line)
            silence, output = known["problem"], known["output"]
            lost = frozenset(Cue(cue) for cue in known["lost"])
            self._done = int(known["done"])
        except (ValueError, TypeError, KeyError):
            self._nonsense += 1
            return
        self._failures = 0
        if self._done >= self._sent:
            self._patience.stop()
        else:
            self._patience.start()
        for number in [number for number in self._asked if number <= self._done]:
            self._asked.pop(number)(output)
        self._become(silence, lost)

    def _ended(self, reader: LineReader) -> None:
        reader.deleteLater()
        process = self._process
        if reader is not self._reader or process is None:
            return
        code = _finish(process)
        self._process = self._reader = None
        self._patience.stop()
        for told in [self._asked.pop(number) for number in list(self._asked)]:
            told(None)
        if self._keep.isActive():
            again = code == _AGAIN or time.monotonic() - self._began > _LIVED_S
            self._failed(SOON_MS if again else min(LATE_MS, 2 * self._wait_ms))

    def _failed(self, wait_ms: int) -> None:
        """There is no process; a new one comes in a while. One end may be the server's going and coming."""
        self._failures += 1
        self._wait_ms = wait_ms
        self._again.start(wait_ms)
        if self._failures > 1:
            self._become("gone", self._lost)

    def _give_up(self) -> None:
        """It hangs."""
        self._failures += 1
        if self._process is not None:
            self._process.kill()

    def _let_go(self) -> None:
        """Nothing has been played for a long time."""
        process, self._process, self._reader = self._process, None, None
        self._patience.stop()
        if process is not None:
            process.kill()
            _finish(process)

    def _become(self, silence: str | None, lost: frozenset[Cue]) -> None:
        if (silence, lost) == (self._silence, self._lost):
            return
        self._silence, self._lost = silence, lost
        for listener in self._listeners:
            listener()


def look_at_sound() -> dict[str, str | None]:
    """Once, from outside a session: the name of the output, and what is wrong as `chimes.Silence` says it.
    The look is taken by another process, which a sound server that hangs holds up alone."""
    try:
        done = subprocess.run(
            [*SOUNDER, "--look"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
            timeout=_LOOK_S,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=True,
        )
        found = json.loads(done.stdout)
        return {"output": found["output"], "problem": found["problem"]}
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return {"output": None, "problem": "gone"}


def _finish(process: subprocess.Popen[bytes]) -> int | None:
    """Its exit code, once everything that belonged to it is closed."""
    if process.stdin is not None and not process.stdin.closed:
        with contextlib.suppress(OSError):  # what was still to be written is of no use to anybody
            process.stdin.close()
    try:
        return process.wait(_END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def _sentence(silence: str) -> str:
    """What is wrong, and what happens instead."""
    sentences = {
        "libraries": _tr(
            "There is no sound: Qt's multimedia libraries are missing. The window shows each change."
        ),
        "output": _tr(
            "This machine has no sound output now. The window shows each change, and chimes sound again when"
            " there is one."
        ),
        "refused": _tr("The chimes could not be played on this sound output. The window shows each change."),
    }
    return sentences.get(
        silence,
        _tr(
            "The sound output does not answer. The window shows each change, and chimes sound again when it"
            " does."
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Chimes", text)
