"""What is heard: the loudness of a recording, what a voice alone makes of a sentence, and what the speech
service was given."""

from __future__ import annotations

import array
import io
import json
import math
import re
import time
import wave
from collections.abc import Sequence
from operator import mul
from pathlib import Path
from subprocess import run
from typing import Any

from acupress_desktop.domain.cues import Cue
from tests.desktop.lab import Desktop, Program, samples, wait_for

#: How the speech service logs a sentence that it was given.
_GIVEN = re.compile(r"\[\w+ \w+ +\d+ (\d+):(\d+):(\d+) \d+ : (\d+)\] speechd: +Queueing message \|(.*?)\|")
#: Windows of loudness, in seconds.
WINDOW_S = 0.02
#: Quieter than this is silence.
SILENCE = 0.003


def choose_voice(data: Path, **settings: Any) -> None:
    """Settings of somebody who is led by the voice alone, without chimes."""
    data.mkdir(parents=True, exist_ok=True)
    kept = {"version": 3, "welcomed": True, "silent_cues": list(Cue), "voice": True, **settings}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")


def loudness(sound: Sequence[int], rate: int) -> list[float]:
    """Root mean squares of windows, in parts of full scale; every fourth sample tells enough of them."""
    size = round(rate * WINDOW_S)
    parts = (sound[first : first + size : 4] for first in range(0, len(sound) - size + 1, size))
    return [math.sqrt(sum(map(mul, part, part)) / len(part)) / 32768 for part in parts]


#: What was reckoned of recordings that grow while they are listened to.
_HEARD: dict[Path, list[float]] = {}


def loudness_of(file: Path) -> list[float]:
    """The loudness of a recording so far."""
    loud = _HEARD.setdefault(file, [])
    sound, rate = samples(file)
    loud += loudness(sound[len(loud) * round(rate * WINDOW_S) :], rate)
    return loud


def render(text: str, rate: int = 170, voice: str = "en-us") -> list[float]:
    """The loudness of a sentence as espeak-ng says it, without the silence around it."""
    call = ["espeak-ng", "-v", voice, "-s", str(rate), "--stdout", text]
    with wave.open(io.BytesIO(run(call, capture_output=True, check=True).stdout)) as file:
        sound = array.array("h", file.readframes(file.getnframes()))
        loud = loudness(sound, file.getframerate())
    return trim(loud)


def trim(loud: list[float]) -> list[float]:
    """Without the silence before and after."""
    heard = [index for index, value in enumerate(loud) if value > SILENCE]
    return loud[heard[0] : heard[-1] + 1] if heard else []


#: How long a session is listened to before another one is begun: its first words come in a few seconds.
_LISTENED_S = 15.0


def find_voice(talking: Desktop, program: Program, file: Path) -> None:
    """Start a session and wait until the voice is heard: an engine that is found too late for the first
    words leaves them unsaid, and on a busy machine the next ones come late, so that it is begun again."""
    begun = 0.0

    def heard() -> bool:
        nonlocal begun
        if not begun or time.monotonic() - begun > _LISTENED_S:
            if begun:
                program.tell("stop")
            program.tell("start", "lower-back")
            begun = time.monotonic()
        return len(trim(loudness_of(file))) > 5

    with talking.recording(file):
        wait_for("the voice", heard)
        program.tell("stop")


def words_given(talking: Desktop) -> list[tuple[float, str]]:
    """Every sentence that the speech service was given so far, with the second of the day at which it was."""
    log = talking.folder / "speech" / "speech-dispatcher.log"
    return [
        (60.0 * (60 * int(hour) + int(minute)) + int(second) + int(micro) / 1e6, text)
        for hour, minute, second, micro, text in _GIVEN.findall(log.read_text(encoding="utf-8"))
    ]


def moments_of(file: Path) -> dict[str, list[tuple[str, float]]]:
    """What the program noted of its chimes (ACUPRESS_MOMENTS): what was done -> the cues and moments (s)."""
    found: dict[str, list[tuple[str, float]]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        found.setdefault(told["what"], []).append((told["cue"], told["at"]))
    return found
