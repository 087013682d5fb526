"""A session led by a real voice, whose sound is recorded and told from other sentences."""

from __future__ import annotations

import array
import io
import json
import math
import wave
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from subprocess import run
from typing import Any

import pytest

from acupress_desktop.content.load import load
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.routines import plan
from acupress_desktop.services.spoken_words import SpokenWords, seconds_to_say
from acupress_desktop.services.views import SessionView, State
from tests.desktop.lab import Desktop, Program, samples, wait_for

FIRST = "B L 23, shun shoo, both sides at once, 1 minute."
#: Windows of loudness, in seconds.
WINDOW_S = 0.02
#: Quieter than this is silence.
SILENCE = 0.003


def _choose(data: Path, **settings: Any) -> None:
    data.mkdir(parents=True, exist_ok=True)
    kept = {"version": 3, "welcomed": True, "silent_cues": list(Cue), "voice": True, **settings}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")


def _loudness(sound: Sequence[int], rate: int) -> list[float]:
    """Root mean squares of windows, in parts of full scale."""
    size = round(rate * WINDOW_S)
    parts = (sound[first : first + size] for first in range(0, len(sound) - size + 1, size))
    return [math.sqrt(sum(value * value for value in part) / size) / 32768 for part in parts]


def _render(text: str, rate: int = 170) -> list[float]:
    """The loudness of a sentence as espeak-ng says it, without the silence around it."""
    call = ["espeak-ng", "-v", "en-us", "-s", str(rate), "--stdout", text]
    with wave.open(io.BytesIO(run(call, capture_output=True, check=True).stdout)) as file:
        sound = array.array("h", file.readframes(file.getnframes()))
        loud = _loudness(sound, file.getframerate())
    return _trim(loud)


def _trim(loud: list[float]) -> list[float]:
    heard = [index for index, value in enumerate(loud) if value > SILENCE]
    return loud[heard[0] : heard[-1] + 1] if heard else []


def _likeness(heard: list[float], text: str) -> float:
    """From -1 to 1: how well a sentence's rise and fall is found somewhere in a recording. The service's
    pauses differ a little from espeak-ng's own, so that a little slower and faster is tried too."""
    return max(_found(heard, _render(text, rate)) for rate in range(160, 178, 2))


def _found(heard: list[float], said: list[float]) -> float:
    padded = heard + [0.0] * len(said)
    return max(
        _correlation(padded[first : first + len(said)], said)
        for first in range(len(heard))
        if padded[first] > SILENCE
    )


def _correlation(a: list[float], b: list[float]) -> float:
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    both = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    square_a, square_b = sum((x - mean_a) ** 2 for x in a), sum((y - mean_b) ** 2 for y in b)
    return both / math.sqrt(square_a * square_b) if square_a and square_b else 0.0


def _find_voice(talking: Desktop, program: Program, file: Path) -> None:
    """Start a session and wait until the voice is heard: an engine that is found too late for the first
    words leaves them unsaid."""
    with talking.recording(file):
        program.call("start", "lower-back")
        wait_for("the voice", lambda: len(_trim(_loudness(*samples(file)))) > 5)
        program.call("stop")


def test_it_says_the_point_the_side_and_the_time(
    talking: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    _choose(tmp_path / "data")
    program = start("--hidden")
    _find_voice(talking, program, tmp_path / "before.wav")
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.call("start", "lower-back")
        program.wait_until("holding", seconds=15)
        wait_for("four seconds of the press", lambda: program.status()["step_remaining_s"] < 56.0)
        for _ in range(2):  # to the second point, which is pressed on one side after the other
            program.call("next")
            program.wait_until("resting")
            program.wait_until("holding")
        program.call("stop")
    heard = _loudness(*samples(file))
    for said in (FIRST, "Lean in slowly.", "Other side: right."):
        assert _likeness(heard, said) > 0.85, said
    for other in ("B L 60, koon loon, right side, 2 minutes 30 seconds.", "Good morning, how are you?"):
        assert _likeness(heard, other) < 0.8, other


@pytest.mark.parametrize("command", ["pause", "stop"])
def test_it_is_cut_short(
    talking: Desktop, start: Callable[..., Program], tmp_path: Path, command: str
) -> None:
    _choose(tmp_path / "data", voice_rate=-50)  # slow, so that there is something to cut
    program = start("--hidden")
    _find_voice(talking, program, tmp_path / "before.wav")
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.call("start", "lower-back")
        wait_for("the voice", lambda: len(_trim(_loudness(*samples(file)))) > 5)
        program.call(command)
        before = len(samples(file)[0])
        wait_for("two seconds more", lambda: len(samples(file)[0]) > before + 2 * 44_100)
    loud = _loudness(*samples(file))
    whole = len(_render("B L 23, both sides at once")) * WINDOW_S
    assert max(loud[-round(1.5 / WINDOW_S) :]) < SILENCE
    assert len(_trim(loud)) * WINDOW_S < 1.5 * whole  # the slow voice needs more for it


def test_muted_it_is_silent(talking: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    _choose(tmp_path / "data", muted=True)
    program = start("--hidden")
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.call("start", "lower-back")
        program.wait_until("holding", seconds=15)
        program.call("stop")
    assert max(_loudness(*samples(file))) < SILENCE


def test_breaths_are_spoken_in_step(talking: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    _choose(tmp_path / "data", voice=False, breathing="spoken", breathe_in_s=3, breathe_out_s=3)
    program = start("--hidden")
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.call("start", "lower-back")
        program.wait_until("holding", seconds=15)
        wait_for("thirteen seconds of the press", lambda: program.status()["step_remaining_s"] < 47.0)
        program.call("stop")
    loud = _loudness(*samples(file))
    begins = [
        index * WINDOW_S
        for index, value in enumerate(loud)
        if value > SILENCE and max(loud[max(0, index - 50) : index], default=0.0) <= SILENCE
    ]
    # The first waits for a chime; the others come every three seconds.
    assert len(begins) in (4, 5), begins
    steps = [b - a for a, b in pairwise(begins[1:])]
    assert all(2.7 < step < 3.3 for step in steps), begins


def test_with_no_speech_service_the_session_goes_on(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    _choose(tmp_path / "data")
    before = desktop.env.get("SPEECHD_ADDRESS")
    desktop.env["SPEECHD_ADDRESS"] = f"unix_socket:{tmp_path / 'nobody'}"
    try:
        program = start("--hidden")
    finally:
        desktop.env.pop("SPEECHD_ADDRESS")
        if before is not None:
            desktop.env["SPEECHD_ADDRESS"] = before
    program.call("start", "lower-back")
    program.wait_until("holding", seconds=15)
    assert program.running
    assert "Traceback" not in program.said


def test_the_reckoned_time_is_never_too_short(talking: Desktop) -> None:
    """What decides how much is said within a stage, held against espeak-ng itself for every sentence of the
    shipped routines."""
    catalogue = load()
    words = SpokenWords(catalogue)
    sentences = set()
    for routine in catalogue.routines.values():
        holds = tuple((Spot(step.point, side), step.seconds) for step in routine.steps for side in step.sides)
        for stage in plan(routine):
            view = SessionView(
                State.HOLDING,
                routine.id,
                stage.kind,
                stage.spot,
                holds=holds,
                step=stage.step + 1,
                practice=stage.practice,
                cue=stage.cue,
            )
            sentences.add(words.announcement(view, 60.0))
    assert len(sentences) >= 14
    for sentence in sentences:
        assert len(_render(sentence)) * WINDOW_S <= seconds_to_say(sentence), sentence
