"""The speech service ends in mid-sentence: the session goes on, and is spoken again once it is back."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from pathlib import Path

from acupress_desktop.domain.cues import Cue
from tests.desktop.helpers import SpeechService
from tests.desktop.lab import Desktop, Program, samples, wait_for

#: Louder than this (of 32768) is the voice, the only sound of these tests.
LOUD = 300
#: Within so many seconds what `back` announces is heard.
SOON_S = 10


def test_a_speech_service_that_ends_is_outlived_and_heard_again(
    desktop: Desktop, frail_voice: SpeechService, start: Callable[..., Program], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    kept = {"version": 3, "welcomed": True, "silent_cues": list(Cue), "voice": True}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")
    frail_voice.start()
    program = start("start", "lower-back", "--hidden")
    file = tmp_path / "heard.wav"

    def spoken() -> bool:
        """Whether the press is announced when it is repeated."""
        begun = len(samples(file)[0])
        program.tell("back")

        def look() -> str | None:
            sound, rate = samples(file)
            if any(abs(value) > LOUD for value in sound[begun:]):
                return "voice"
            return "silence" if len(sound) > begun + SOON_S * rate else None

        return wait_for("the voice, or silence for long", look, 60) == "voice"

    with desktop.recording(file):
        program.wait_until("holding", seconds=15)
        wait_for("the voice", spoken, 60)
        frail_voice.end(signal.SIGKILL)
        program.tell("next")  # its words meet no service
        assert program.running
        frail_voice.start()
        wait_for("the voice again", spoken, 90)
    assert program.running
    assert "Traceback" not in program.said
