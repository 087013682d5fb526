"""A session led by a real voice: the words are in the speech service's own log, word for word, and its sound
is recorded."""

from __future__ import annotations

import array
import io
import json
import math
import re
import wave
from collections.abc import Callable, Sequence
from itertools import pairwise
from operator import mul
from pathlib import Path
from subprocess import run
from typing import Any

import pytest

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.routines import plan
from acupress_desktop.services.spoken_words import SpokenWords, seconds_to_say
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.system.remote import ask
from tests.desktop.lab import Desktop, Program, samples, wait_for
from tests.shipped import load

FIRST = "G B 21, jeeyen jing, left side, 1 minute."
#: How the speech service logs a sentence that it was given.
_GIVEN = re.compile(r"\[\w+ \w+ +\d+ (\d+):(\d+):(\d+) \d+ : (\d+)\] speechd: +Queueing message \|(.*?)\|")
#: Windows of loudness, in seconds.
WINDOW_S = 0.02
#: Quieter than this is silence.
SILENCE = 0.003


def _choose(data: Path, **settings: Any) -> None:
    data.mkdir(parents=True, exist_ok=True)
    kept = {"version": 3, "welcomed": True, "silent_cues": list(Cue), "voice": True, **settings}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")


def _loudness(sound: Sequence[int], rate: int) -> list[float]:
    """Root mean squares of windows, in parts of full scale; every fourth sample tells enough of them."""
    size = round(rate * WINDOW_S)
    parts = (sound[first : first + size : 4] for first in range(0, len(sound) - size + 1, size))
    return [math.sqrt(sum(map(mul, part, part)) / len(part)) / 32768 for part in parts]


#: What was reckoned of recordings that grow while they are listened to.
_HEARD: dict[Path, list[float]] = {}


def _heard(file: Path) -> list[float]:
    """The loudness of a recording so far."""
    loud = _HEARD.setdefault(file, [])
    sound, rate = samples(file)
    loud += _loudness(sound[len(loud) * round(rate * WINDOW_S) :], rate)
    return loud


def _render(text: str, rate: int = 170, voice: str = "en-us") -> list[float]:
    """The loudness of a sentence as espeak-ng says it, without the silence around it."""
    call = ["espeak-ng", "-v", voice, "-s", str(rate), "--stdout", text]
    with wave.open(io.BytesIO(run(call, capture_output=True, check=True).stdout)) as file:
        sound = array.array("h", file.readframes(file.getnframes()))
        loud = _loudness(sound, file.getframerate())
    return _trim(loud)


def _trim(loud: list[float]) -> list[float]:
    heard = [index for index, value in enumerate(loud) if value > SILENCE]
    return loud[heard[0] : heard[-1] + 1] if heard else []


def _find_voice(talking: Desktop, program: Program, file: Path) -> None:
    """Start a session and wait until the voice is heard: an engine that is found too late for the first
    words leaves them unsaid."""
    with talking.recording(file):
        program.tell("start", "lower-back")
        wait_for("the voice", lambda: len(_trim(_heard(file))) > 5)
        program.tell("stop")


def _said(talking: Desktop) -> list[tuple[float, str]]:
    """Every sentence that the speech service was given so far, with the second of the day at which it was."""
    log = talking.folder / "speech" / "speech-dispatcher.log"
    return [
        (60.0 * (60 * int(hour) + int(minute)) + int(second) + int(micro) / 1e6, text)
        for hour, minute, second, micro, text in _GIVEN.findall(log.read_text(encoding="utf-8"))
    ]


def test_it_says_the_point_the_side_and_the_time(
    talking: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    _choose(tmp_path / "data")
    program = start("--hidden")
    _find_voice(talking, program, tmp_path / "before.wav")
    before = len(_said(talking))
    file = tmp_path / "heard.wav"

    def given(text: str) -> bool:
        return text in [said for _, said in _said(talking)[before:]]

    def loud() -> int:
        return sum(value > SILENCE for value in _heard(file))

    with talking.recording(file):
        program.tell("start", "upper-back-neck")
        for sentence in (FIRST, "Lean in slowly."):
            heard = loud()
            wait_for(sentence, lambda sentence=sentence: given(sentence))  # type: ignore[misc]
            wait_for(f"the sound of {sentence}", lambda heard=heard: loud() > heard + 20)  # type: ignore[misc]
        program.tell("next")
        wait_for("the other side", lambda: given("Other side: right."))
        program.tell("stop")
    sentences = [said for _, said in _said(talking)[before:]]
    assert sentences[0] == FIRST
    assert not [said for said in sentences if "<" in said or "&" in said]


@pytest.mark.parametrize("command", ["pause", "stop"])
def test_it_is_cut_short(
    talking: Desktop, start: Callable[..., Program], tmp_path: Path, command: str
) -> None:
    _choose(tmp_path / "data")
    program = start("--hidden")
    _find_voice(talking, program, tmp_path / "before.wav")
    before = len(_said(talking))
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.tell("start", "upper-back-neck")
        wait_for("the voice", lambda: len(_trim(_heard(file))) > 5)
        # From here and not from another process, whose start may take as long as the sentence.
        assert ask(tmp_path / "data", command).exit_code == 0

        def silent() -> bool:
            loud = _heard(file)
            return max(loud[-round(1.5 / WINDOW_S) :]) < SILENCE

        wait_for("silence", silent)
    assert [said for _, said in _said(talking)[before:]] == [FIRST]
    assert len(_trim(_heard(file))) < 0.8 * len(_render(FIRST))


def test_muted_it_is_silent(talking: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    _choose(tmp_path / "data", muted=True)
    program = start("--hidden")
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.tell("start", "lower-back")
        program.wait_until("holding", seconds=15)
        program.tell("stop")
    assert max(_heard(file)) < SILENCE


def test_breaths_are_spoken_in_step(talking: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    _choose(tmp_path / "data", voice=False, breathing="spoken", breathe_in_s=3, breathe_out_s=3)
    program = start("--hidden")
    _find_voice(talking, program, tmp_path / "before.wav")
    before = len(_said(talking))
    file = tmp_path / "heard.wav"
    with talking.recording(file):
        program.tell("start", "lower-back")
        program.wait_until("holding", seconds=15)
        wait_for("thirteen seconds of the press", lambda: program.status()["step_remaining_s"] < 47.0)
        program.tell("stop")
    given = [(at, said) for at, said in _said(talking)[before:] if said in ("In", "Out")]
    assert len(given) >= 3
    assert [one for (_, one), (_, other) in pairwise(given) if one == other] == []
    # The first waits for a chime; the others come every three seconds, and lateness does not add up.
    steps = [b - a for (a, _), (b, _) in pairwise(given[1:])]
    assert 2.8 < sum(steps) / len(steps) < 3.2, steps
    assert max(_heard(file)) > SILENCE


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
    program.tell("start", "lower-back")
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


@pytest.mark.parametrize(
    ("language", "voice", "first", "then"),
    [
        ("zh", "cmn-latn-pinyin", "G B 21，Jiānjǐng，左侧，1分钟。", "慢慢加力。"),
        ("ja", "ja", "G B 21、けんせい、ひだりがわ、いっぷん。", "ゆっくり たいじゅうを。"),
    ],
)
def test_a_session_is_led_in_another_language(
    talking: Desktop,
    start: Callable[..., Program],
    tmp_path: Path,
    language: str,
    voice: str,
    first: str,
    then: str,
) -> None:
    """By the voice that really speaks it: what is recorded lasts as long as that voice needs."""
    _choose(tmp_path / "data")
    program = start("--hidden", "--locale", language)
    _find_voice(talking, program, tmp_path / "before.wav")
    before = len(_said(talking))
    file = tmp_path / "heard.wav"

    def loud() -> int:
        return sum(value > SILENCE for value in _heard(file))

    with talking.recording(file):
        program.tell("start", "upper-back-neck")
        for sentence in (first, then):
            heard = loud()
            wait_for(sentence, lambda: sentence in [said for _, said in _said(talking)[before:]])  # noqa: B023
            wait_for(f"the sound of {sentence}", lambda: loud() > heard + 20)  # noqa: B023
        program.tell("stop")
    assert [said for _, said in _said(talking)[before:]][:2] == [first, then]
    # The other voices of the engine spell what they cannot read, which takes twice as long.
    assert loud() < 1.6 * sum(len(_render(text, voice=voice)) for text in (first, then))
