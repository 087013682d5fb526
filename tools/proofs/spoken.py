"""Whole sessions are spoken in Chinese and in Japanese: every sentence at its time, as its voice says it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.load import load
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.session import Held
from acupress_desktop.services.spoken_words import SpokenWords, seconds_to_say
from acupress_desktop.services.views import SessionView, State
from tests.desktop.conftest import running_desktop
from tests.desktop.hearing import (
    SILENCE,
    WINDOW_S,
    choose_voice,
    find_voice,
    loudness_of,
    render,
    trim,
    words_given,
)
from tests.desktop.helpers import SpeechService
from tests.desktop.lab import Desktop, Program, wait_for
from tests.stage_views import stage_views
from tools.proofs import Outcome

#: Sessions that are recorded, nine minutes each; every test run looks at what would be said, and whether
#: there is time for it (tests/desktop/test_voice.py records the beginning of each).
COUNT, SLICE = 2, 0

_ROUTINE = "lower-back"
#: Language -> the voice of espeak-ng that speaks it.
_VOICES = {"zh": "cmn-latn-pinyin", "ja": "ja"}
#: How much shorter or longer a sentence may be recorded than its voice renders it alone.
_SHORTEST, _LONGEST = 0.7, 1.4
#: A recording is kept here where `ffmpeg` is installed.
_KEPT = Path(__file__).resolve().parent.parent.parent / "docs" / "recordings"


@dataclass(frozen=True)
class Planned:
    """One stage of the session: when it begins, in seconds, how long it lasts, and what is said."""

    begins_s: float
    lasts_s: float
    words: str


def prove(seed: int, count: int) -> Outcome:
    """Look at the words of a whole session in each language, and record `count` of them."""
    lines: list[str] = []
    failures: list[str] = []
    for language in _VOICES:
        planned = _planned(load(language))
        lines.append(
            f"{language}: {len(planned)} stages, {sum(bool(stage.words) for stage in planned)} speak"
        )
        failures += _unfit(language, planned)
    for language in list(_VOICES)[:count]:
        with tempfile.TemporaryDirectory() as folder:
            more, wrong = _recorded(language, Path(folder))
        lines += ["", *more]
        failures += wrong
    return Outcome(tuple(lines), tuple(failures))


def _planned(catalogue: Catalogue) -> list[Planned]:
    routine: Routine = catalogue.routines[_ROUTINE]
    words = SpokenWords(catalogue)
    planned: list[Planned] = []
    begins = 0.0
    for stage, view in stage_views(routine):
        planned.append(Planned(begins, stage.seconds, words.announcement(view, stage.seconds)))
        begins += stage.seconds
    over = words.announcement(SessionView(State.FINISHED, routine.id, held=(Held.DONE,)), 60.0)
    return [*planned, Planned(begins, 60.0, over)]


def _unfit(language: str, planned: list[Planned]) -> list[str]:
    """Stages that say nothing, or more than there is time for."""
    return [
        f"{language}: at {stage.begins_s:g} s “{stage.words}” in {stage.lasts_s:g} s"
        for stage in planned
        if not stage.words or seconds_to_say(stage.words) > stage.lasts_s
    ]


def _recorded(language: str, folder: Path) -> tuple[list[str], list[str]]:
    """Lead a whole session and listen; what was heard, and what was wrong with it."""
    recording = folder / "session.wav"
    (folder / "desktop").mkdir()
    with running_desktop(folder / "desktop") as desktop:
        service = SpeechService(desktop, desktop.folder / "speech")
        service.start()
        choose_voice(folder / "data")
        program = Program(desktop, folder / "data")
        try:
            program.start("--hidden", "--locale", language)
            find_voice(desktop, program, folder / "before.wav")
            before = len(words_given(desktop))
            with desktop.recording(recording):
                program.tell("start", _ROUTINE)
                _until_the_end(desktop, before, recording)
            given = words_given(desktop)[before:]
        finally:
            program.end()
            service.end()
    _keep(recording, language)
    return _compared(language, given, loudness_of(recording))


def _until_the_end(desktop: Desktop, before: int, recording: Path) -> None:
    planned = _planned(load("en"))
    whole = before + len(planned)
    wait_for("the last sentence", lambda: len(words_given(desktop)) >= whole, planned[-1].begins_s + 60)
    said = len(loudness_of(recording))
    wait_for("its sound", lambda: max(loudness_of(recording)[said:], default=0.0) > SILENCE)
    quiet = round(3.0 / WINDOW_S)
    wait_for("silence", lambda: max(loudness_of(recording)[-quiet:]) < SILENCE, 60.0)


def _compared(
    language: str, given: list[tuple[float, str]], loud: list[float]
) -> tuple[list[str], list[str]]:
    planned = [stage for stage in _planned(load(language)) if stage.words]
    if [text for _, text in given] != [stage.words for stage in planned]:
        return [], [f"{language}: not what was planned was said: {[text for _, text in given]}"]
    first = next((index for index, value in enumerate(loud) if value > SILENCE), len(loud))
    lines = [f"{language}: “{_ROUTINE}”, {len(loud) * WINDOW_S:.0f} s recorded", ""]
    lines += ["    at   sound  alone  words", ""]
    failures = []
    moments = [moment - given[0][0] for moment, _ in given]
    for at, until, (_, text) in zip(moments, [*moments[1:], len(loud) * WINDOW_S], given, strict=True):
        begin, end = (first + round(moment / WINDOW_S) for moment in (at, until))
        sound = len(trim(loud[max(0, begin - 10) : end - 10])) * WINDOW_S
        alone = len(render(text, voice=_VOICES[language])) * WINDOW_S
        lines.append(f"{at:6.1f} {sound:7.2f} {alone:6.2f}  {text}")
        if not _SHORTEST * alone <= sound <= _LONGEST * alone:
            failures.append(
                f"{language}: “{text}” was heard for {sound:.2f} s, its voice needs {alone:.2f} s"
            )
    return lines, failures


def _keep(recording: Path, language: str) -> None:
    """Keep a recording, small, where that can be done."""
    if shutil.which("ffmpeg") is None:
        return
    with wave.open(str(recording)) as file:  # whole, unlike a file that was cut off
        assert file.getnchannels() == 1
    _KEPT.mkdir(exist_ok=True)
    call = ["ffmpeg", "-loglevel", "error", "-y", "-i", str(recording), "-c:a", "libopus", "-b:a", "16k"]
    call += ["-map_metadata", "-1", str(_KEPT / f"{_ROUTINE}-{language}.opus")]
    subprocess.run(call, check=True)
