"""The voice, in a process of its own: whatever the speech service does to it, the program goes on."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject

from acupress_desktop.domain.errors import Message
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import VoiceChoice
from acupress_desktop.system.helper_process import HelperProcess
from acupress_desktop.system.voice import Silent, engines

#: The process that speaks.
TALKER = (sys.executable, "-m", "acupress_desktop.system.talker")
#: An engine that is looked for longer than this will not come.
LOOK_MS = 20_000


class VoiceAside(HelperProcess):
    """Keeps the choice and hands it to the process, with the words."""

    def __init__(self, parent: QObject, call: Collection[str] | None = None) -> None:
        """`call` is the command line of the process."""
        super().__init__(parent, call or TALKER)
        self._choice = VoiceChoice()
        self._wanted = False
        self._known: tuple[Message | None, bool, tuple[str, ...]] = (None, False, ())
        self._told: tuple[Message | None, bool, tuple[str, ...]] = self._known
        self._listeners: Listeners[()] = Listeners()
        self._look = self._timer(LOOK_MS, self._give_up)

    def choose(self, choice: VoiceChoice) -> None:
        """Take an engine, a voice and a language; kept for a process that is started later."""
        if choice != self._choice:
            self._choice = choice
            self._pass_on(self._chosen())

    def get_ready(self) -> None:
        """Have the other process load the engine; it is started for that where it is not there."""
        there, self._wanted = self._process is not None, True
        if not there:
            self._known = (None, True, self._known[2])
        if self._want() and there:  # a new one is told so when it is greeted
            self._pass_on({"ready": True})

    def say(self, text: str, after_s: float = 0.0, polite: bool = False) -> None:
        """Have something said in `after_s` seconds in the place of what is being said; a `polite` sentence is
        left out then."""
        self._wanted = True
        self._order({"say": text, "after": after_s, "polite": polite, "at": time.monotonic()})

    def stop(self) -> None:
        """Be silent; no process is started for that."""
        self._pass_on({"stop": True})

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` when `loading`, `voices` or `problem` may have changed; returns what ends that."""
        return self._listeners.add(listener)

    @property
    def loading(self) -> bool:
        """The engine is being loaded: nothing is known of it yet."""
        return self._known[1]

    def engines(self) -> tuple[str, ...]:
        """Ids of the engines that Qt found here; no process is started for that."""
        return engines()

    def voices(self) -> tuple[str, ...]:
        """The names of the engine's voices in the chosen language; empty until they are known."""
        return self._known[2]

    def problem(self) -> Message | None:
        """What keeps sentences from being heard; None where nothing is known to."""
        return self._known[0]

    def _chosen(self) -> dict[str, Any]:
        return {"choose": asdict(self._choice)}

    def _greeting(self) -> list[dict[str, Any]]:
        return [self._chosen(), *([{"ready": True}] if self._wanted else [])]

    def _learn(self, known: dict[str, Any]) -> Any:
        problem = None if known["problem"] is None else _message(Silent(*known["problem"]))
        looking = bool(known["looking"])
        self._known = (problem, looking, tuple(map(str, known["voices"])))
        if not looking:
            self._look.stop()
        elif not self._look.isActive():
            self._look.start()

    def _spread(self) -> None:
        if self._known != self._told:
            self._told = self._known
            self._listeners.notify()

    def _lose_heart(self) -> None:
        self._known = (Message("voice.no-answer"), False, self._known[2])
        self._spread()


def _message(silent: Silent) -> Message:
    """What is wrong, and what to do or what happens instead."""
    if silent.kind == "foreign":
        return Message("voice.no-language")
    if silent.kind == "refused":
        return Message("voice.could-not-speak", why=silent.engine_says)
    if sys.platform.startswith("linux"):
        return Message("voice.none-linux")
    return Message("voice.none")
