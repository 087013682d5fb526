"""A process beside the program, for what may end or hang whatever is done: it is started anew as often as it
ends while it is wanted, and the program goes on."""

from __future__ import annotations

import contextlib
import json
import subprocess
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from acupress_desktop.system.lines import LineReader

#: How long the process is kept after its last order: no hold of a session takes longer.
KEEP_MS = 30 * 60_000
#: Who has not answered by then hangs, for example on a service that does.
PATIENCE_MS = 10_000
#: How soon a process that ended is started again; twice as late each time, up to the longest.
SOON_MS, LATE_MS = 200, 10_000
#: Exit code of one that wants to be started anew.
AGAIN = 9
#: One that lived so long did not end because of how it was started.
_LIVED_S = 5.0
#: How long the program's end waits for it.
_END_S = 0.5
#: Where it finds this package.
ROOT = Path(__file__).parents[2]

Told = Callable[[Any], None]


class HelperProcess(QObject):
    """Orders go to the process as JSON lines; it answers each with what it knows then, and with how many it
    has `done`. Who builds on this says what a new process is told first, what its answers mean, and what it
    means that it ends again and again."""

    def __init__(self, parent: QObject, call: Collection[str]) -> None:
        """`call` is the command line of the process."""
        super().__init__(parent)
        self._call = list(call)
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: LineReader | None = None
        self._asked: dict[int, Told] = {}
        self._sent = self._done = self._failures = self._nonsense = 0
        self._fell = 0  # how often it ended without having said why
        self._began = 0.0
        self._wait_ms = SOON_MS
        self._keep = self._timer(KEEP_MS, self._let_go)
        self._patience = self._timer(PATIENCE_MS, self._give_up)
        self._again = self._timer(SOON_MS, self._start)

    @property
    def process_number(self) -> int | None:
        """Of the process that is there now."""
        return None if self._process is None else self._process.pid

    def close(self) -> None:
        """Be silent; the program ends."""
        self._keep.stop()
        self._again.stop()
        self._let_go()

    def _greeting(self) -> list[dict[str, Any]]:
        """The first orders of a new process."""
        raise NotImplementedError

    def _learn(self, known: dict[str, Any]) -> Any:
        """Take an answer in, and return what is told to who asked. Raises ValueError, TypeError or KeyError
        for one that makes no sense."""
        raise NotImplementedError

    def _spread(self) -> None:
        """Tell listeners what is new, if anything is."""
        raise NotImplementedError

    def _lose_heart(self) -> None:
        """It ended or hung several times without an answer."""
        raise NotImplementedError

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

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
        try:
            process = subprocess.Popen(
                self._call,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
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
        for order in self._greeting():
            self._pass_on(order)

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
            done = int(known["done"])
            answer = self._learn(known)
        except (ValueError, TypeError, KeyError):
            self._nonsense += 1
            return
        self._done = done
        self._failures = 0
        if self._done >= self._sent:
            self._patience.stop()
        else:
            self._patience.start()
        for number in [number for number in self._asked if number <= self._done]:
            self._asked.pop(number)(answer)
        self._spread()

    def _ended(self, reader: LineReader) -> None:
        reader.deleteLater()
        process = self._process
        if reader is not self._reader or process is None:
            return
        code = _finish(process)
        self._fell += code != AGAIN
        self._process = self._reader = None
        self._patience.stop()
        for told in [self._asked.pop(number) for number in list(self._asked)]:
            told(None)
        if self._keep.isActive():
            again = code == AGAIN or time.monotonic() - self._began > _LIVED_S
            self._failed(SOON_MS if again else min(LATE_MS, 2 * self._wait_ms))

    def _failed(self, wait_ms: int) -> None:
        """There is no process; a new one comes in a while. One end may be the server's going and coming."""
        self._failures += 1
        self._wait_ms = wait_ms
        self._again.start(wait_ms)
        if self._failures > 1:
            self._lose_heart()

    def _give_up(self) -> None:
        """It hangs."""
        self._failures += 1
        if self._process is not None:
            self._process.kill()

    def _let_go(self) -> None:
        """Nothing has been wanted for a long time."""
        process, self._process, self._reader = self._process, None, None
        self._patience.stop()
        if process is not None:
            process.kill()
            _finish(process)


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
