"""The process that makes the sounds: `python -m acupress_desktop.system.sounder`, started by `ChimesAside`.

It reads orders as JSON lines and answers each with what it knows: {"done", "problem", "lost", "output",
"checked"}. A file that is checked takes a while; what comes after it is carried out, and answered after it.
It ends with its input. It also ends, so that a new one is started, where the sound server went or came:
Qt's audio does not get over that in one and the same process.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QResource, QTimer

from acupress_desktop.aside import sweep_here
from acupress_desktop.domain.cues import STALE_S, Cue
from acupress_desktop.domain.own_sound import Sound, SoundFault
from acupress_desktop.system.aside import stand_aside
from acupress_desktop.system.chimes import QtChimes, Silence
from acupress_desktop.system.helper_process import AGAIN
from acupress_desktop.system.lines import LineReader
from acupress_desktop.system.moments import note

#: How often it is looked for a sound server where there is none.
LOOK_MS = 500


@dataclass
class _Order:
    """One that has come; `answer` tells what a check found."""

    finished: bool = False
    answer: str | None = None


class Sounder(QObject):
    """Carries out orders on the chimes and tells what it knows."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._done = 0
        self._open: deque[_Order] = deque()
        self._checked: str | None = None
        self._told: dict[str, Any] = {}
        self._output: str | None = None
        before = _connections()
        self._chimes = QtChimes(app)
        self._chimes.listen(self._tell)
        self._chimes.problem()  # looks at the outputs, and so connects to the sound server
        servers = [os.dup(number) for number in _connections() - before]
        if servers:
            threading.Thread(target=_end_with, args=(servers,), daemon=True).start()
        elif sys.platform == "linux":
            look = QTimer(self)
            look.timeout.connect(_end_when_there)
            look.start(LOOK_MS)
        self._reader = LineReader(sys.stdin.buffer, self)
        self._reader.line.connect(self._obey)
        self._reader.ended.connect(self._end)
        self._reader.start()
        self._tell()

    def _end(self) -> None:
        QCoreApplication.quit()

    def _obey(self, _: LineReader, line: bytes) -> None:
        order = json.loads(line)
        chimes = self._chimes
        self._open.append(this := _Order(finished="check" not in order))
        if "volume" in order:
            chimes.set_volume(order["volume"])
        elif "choose" in order:
            own = {Cue(cue): path for cue, path in order["own"].items()}
            chimes.choose([Cue(cue) for cue in order["choose"]], own)
        elif "play" in order:
            cue = Cue(order["play"])
            if time.monotonic() - order["at"] < STALE_S:
                chimes.play(cue)
                note("played", cue)
            else:
                note("stale", cue)
        elif "try" in order:
            self._output = chimes.try_out(Cue(order["try"]), order["percent"])
        elif "ready" in order:
            chimes.get_ready()
        elif "check" in order:
            chimes.shelf.fetch(order["check"], lambda found: self._found(this, found))
        self._answer()

    def _found(self, order: _Order, found: Sound | SoundFault) -> None:
        order.finished, order.answer = True, None if isinstance(found, Sound) else found.value
        self._answer()

    def _answer(self) -> None:
        """One after the other, as they came."""
        while self._open and self._open[0].finished:
            self._checked = self._open.popleft().answer
            self._done += 1
            self._tell()

    def _tell(self) -> None:
        problem = self._chimes.problem()
        known = {
            "done": self._done,
            "problem": None if problem is None else problem.value,
            "lost": {cue.value: why.value for cue, why in self._chimes.lost.items()},
            "output": self._output,
            "checked": self._checked,
        }
        if known != self._told:
            self._told = known
            with contextlib.suppress(OSError):  # whoever asked has gone; the input ends too
                os.write(sys.stdout.fileno(), json.dumps(known).encode() + b"\n")


def probe_output() -> dict[str, str | bool | None]:
    """Once, for who is here to look only: the output that sounds are played on, what is wrong, and whether
    sounds other than plain WAV can be read."""
    chimes = QtChimes(QObject())
    problem = chimes.problem()
    found = {"output": chimes.output(), "problem": None if problem is None else problem.value}
    return found | {"decodes": problem is not Silence.LIBRARIES and _decodes()}


def _decodes() -> bool:
    from PySide6.QtMultimedia import QAudioDecoder

    return QAudioDecoder().isSupported()


def _connections() -> set[int]:
    """The process's open connections to others, as numbers of files."""
    found: set[int] = set()
    with contextlib.suppress(OSError):
        for name in os.listdir("/proc/self/fd"):
            with contextlib.suppress(OSError):
                if os.readlink(f"/proc/self/fd/{name}").startswith("socket:"):
                    found.add(int(name))
    return found


def _end_with(servers: list[int]) -> None:
    """End this process at once when one of these connections breaks."""
    if sys.platform != "linux":
        return  # no other system says it so
    import select

    poll = select.poll()
    for server in servers:
        poll.register(server, select.POLLRDHUP)
    while not poll.poll():
        pass
    os._exit(AGAIN)


def _end_when_there() -> None:
    """End this process when there is a sound server: Qt looks for one only once."""
    if sys.platform == "win32":
        return  # its sound is no server of that kind
    for name in _addresses():
        with socket.socket(socket.AF_UNIX) as knock, contextlib.suppress(OSError):
            knock.settimeout(0.2)
            knock.connect(name)
            os._exit(AGAIN)


def _addresses() -> list[str]:
    """Where the sound servers of a desktop listen."""
    named = os.environ.get("PULSE_SERVER", "")
    if named:
        parts = [part.rpartition("}")[2].removeprefix("unix:") for part in named.split()]
        return [part for part in parts if part.startswith("/")]
    runtime = os.environ.get("PULSE_RUNTIME_PATH") or f"{os.environ.get('XDG_RUNTIME_DIR', '')}/pulse"
    return [f"{runtime}/native", f"{os.environ.get('XDG_RUNTIME_DIR', '')}/pipewire-0"]


def main(arguments: list[str]) -> int:
    """The process that plays, until its input ends; with `--look` it prints what it finds as JSON and ends.
    The exit code."""
    stand_aside()
    app = QCoreApplication(arguments[:1])
    app.setApplicationName("Acupress")  # the name in the desktop's list of sounds
    QResource.registerResource(str(Path(__file__).parents[1] / "resources.rcc"))
    if "--look" in arguments:
        print(json.dumps(probe_output()))
        return 0
    Sounder(app)
    sweep_here()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
