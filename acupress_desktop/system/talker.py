"""The process that speaks: `python -m acupress_desktop.system.talker`, started by `VoiceAside`.

It reads orders as JSON lines and answers each with what it knows. It ends with its input.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from acupress_desktop.aside import sweep_here
from acupress_desktop.services.ports import VoiceChoice
from acupress_desktop.system.aside import stand_aside
from acupress_desktop.system.lines import LineReader
from acupress_desktop.system.voice import POLITE_STALE_MS, STALE_MS, QtVoice

#: How soon an engine that had trouble is looked for again, at most.
AGAIN_S = 10.0


class Talker(QObject):
    """Carries out orders on the voice and tells what it knows."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._done = 0
        self._looked = time.monotonic()
        self._told: dict[str, Any] = {}
        self._worked = False
        self._words: dict[str, Any] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look_again)
        self._voice = QtVoice(app)
        self._voice.listen(self._tell)
        self._reader = LineReader(sys.stdin.buffer, self)
        self._reader.line.connect(self._obey)
        self._reader.ended.connect(self._end)
        self._reader.start()
        self._tell()

    def _end(self) -> None:
        os._exit(0)  # at once: an engine may hang, and nothing of this process's is kept

    def _obey(self, _: LineReader, line: bytes) -> None:
        order = json.loads(line)
        if "say" in order and self._voice.problem() is not None and time.monotonic() - self._looked > AGAIN_S:
            self._looked = time.monotonic()  # the service may have come back
            self._voice.get_ready()
        if "choose" in order:
            self._voice.choose(VoiceChoice(**order["choose"]))
        elif "ready" in order:
            self._voice.get_ready()
        elif "say" in order:
            patience = POLITE_STALE_MS if order["polite"] else STALE_MS
            if time.monotonic() - order["at"] < patience / 1000:
                self._voice.say(order["say"], order["after"], order["polite"])
        elif "stop" in order:
            self._voice.stop()
        self._done += 1
        self._tell()

    def _speak(self, order: dict[str, Any]) -> None:
        if time.monotonic() - order["at"] < STALE_MS / 1000:
            self._voice.say(order["say"], order["after"], order["polite"])

    def _look_again(self) -> None:
        """An engine that worked broke off: it may be back, and then says what it could not."""
        self._looked = time.monotonic()
        self._voice.get_ready()
        if self._words is not None:
            self._speak(self._words)

    def _tell(self) -> None:
        problem = self._voice.problem()
        if problem is None:
            self._worked = self._worked or bool(self._voice.voices())
        elif self._worked and not self._again.isActive():
            wait_s = max(0.0, AGAIN_S - (time.monotonic() - self._looked))
            self._again.start(round(wait_s * 1000))
        known = {
            "done": self._done,
            "problem": problem,
            "looking": self._voice.loading,
            "voices": list(self._voice.voices()),
        }
        if known != self._told:
            self._told = known
            with contextlib.suppress(OSError):  # whoever asked has gone; the input ends too
                os.write(sys.stdout.fileno(), json.dumps(known).encode() + b"\n")


def main(arguments: list[str]) -> int:
    """The process that speaks, until its input ends; the exit code."""
    stand_aside()
    app = QCoreApplication(arguments[:1])
    app.setApplicationName("Acupress")
    Talker(app)
    sweep_here()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
