"""The chimes, played by a process of their own: whatever the sound system does to it, the program goes on."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QObject

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.system.helper_process import ROOT, HelperProcess, Told
from acupress_desktop.system.moments import note

#: How long a look may take.
_LOOK_S = 8.0
#: The process that plays.
SOUNDER = (sys.executable, "-m", "acupress_desktop.system.sounder")


class ChimesAside(HelperProcess):
    """Keeps the choices and hands them to the process."""

    def __init__(self, parent: QObject, call: Collection[str] | None = None) -> None:
        """`call` is the command line of the process."""
        super().__init__(parent, call or SOUNDER)
        self._volume = 0
        self._silent: frozenset[Cue] = frozenset()
        self._own: dict[Cue, str] = {}
        self._lost: dict[Cue, SoundFault] = {}
        self._silence: str | None = None
        self._told: tuple[str | None, dict[Cue, SoundFault]] = (None, {})
        self._listeners: Listeners[()] = Listeners()

    @property
    def lost(self) -> Mapping[Cue, SoundFault]:
        """The user's own sounds that cannot be played, with why; ours are played instead."""
        return self._lost

    def get_ready(self) -> None:
        """Have the other process load its sounds; it is started for that where it is not there."""
        if self._volume > 0:
            self._order({"ready": True})

    def check_output(self, told: Callable[[], None]) -> None:
        """Find out anew whether anything can be heard; `told` is called once that is known."""
        self._ask({"look": True}, lambda _: told())

    def play(self, cue: Cue) -> None:
        """Have a cue played; when it was asked for goes along, so that a late one can be left out."""
        if self._volume > 0 and cue not in self._silent:
            note("asked", cue)
            self._order({"play": cue.value, "at": time.monotonic()})

    def try_out(self, cue: Cue, percent: int, told: Told) -> None:
        """Play a cue at a volume in percent, silent or not; `told` hears the device's name, None where
        nothing sounds."""
        self._ask({"try": cue.value, "percent": percent}, lambda known: told(known and known[0]))

    def check(self, path: str, told: Callable[[SoundFault | None], None]) -> None:
        """A file that ends the process would end it again in a session: it is refused."""
        before = self._fell

        def hear(known: Any) -> None:
            fell = SoundFault.REFUSED if self._fell > before else None
            told(fell if known is None else known[1])

        self._ask({"check": path}, hear)

    def set_volume(self, percent: int) -> None:
        """Percent, 0 mutes; kept for a process that is started later."""
        if percent != self._volume:
            self._volume = percent
            self._pass_on(self._loudness())

    def choose(self, silent: Collection[Cue], own: Mapping[Cue, str]) -> None:
        """Cues that are not to be played, and the user's own files by cue; kept for a process that is started
        later."""
        chosen = frozenset(silent), dict(own)
        if chosen != (self._silent, self._own):
            self._silent, self._own = chosen
            self._pass_on(self._choice())

    def problem(self) -> Message | None:
        """Why nothing can be heard; None where nothing is known to be wrong."""
        return None if self._silence is None else _message(self._silence)

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` when `problem` or `lost` may have changed; returns what ends that."""
        return self._listeners.add(listener)

    def _loudness(self) -> dict[str, Any]:
        return {"volume": self._volume}

    def _choice(self) -> dict[str, Any]:
        own = {cue.value: path for cue, path in self._own.items()}
        return {"choose": sorted(cue.value for cue in self._silent), "own": own}

    def _greeting(self) -> list[dict[str, Any]]:
        return [self._loudness(), self._choice()]

    def _learn(self, known: dict[str, Any]) -> Any:
        lost = {Cue(cue): SoundFault(why) for cue, why in dict(known["lost"]).items()}
        checked = known.get("checked")
        answers = known["output"], None if checked is None else SoundFault(checked)
        self._silence, self._lost = known["problem"], lost
        return answers

    def _lose_heart(self) -> None:
        self._silence = "gone"
        self._spread()

    def _spread(self) -> None:
        known = self._silence, self._lost
        if known != self._told:
            self._told = known
            self._listeners.notify()


@dataclass(frozen=True)
class SoundProbe:
    """The name of the output; what is wrong, as `chimes.Silence` says it; and whether sounds other than plain
    WAV can be read."""

    output: str | None
    problem: str | None
    decodes: bool


def probe_sound() -> SoundProbe:
    """Once, from outside a session. The look is taken by another process, which a sound server that hangs
    holds up alone."""
    try:
        done = subprocess.run(
            [*SOUNDER, "--look"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            timeout=_LOOK_S,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=True,
        )
        found = json.loads(done.stdout)
        return SoundProbe(found["output"], found["problem"], found["decodes"])
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return SoundProbe(None, "gone", decodes=True)


def _message(silence: str) -> Message:
    """What is wrong, and what happens instead."""
    messages = {
        "libraries": Message("sound.no-libraries"),
        "output": Message("sound.no-output"),
        "refused": Message("sound.output-refuses"),
    }
    return messages.get(
        silence,
        Message("sound.no-answer"),
    )
