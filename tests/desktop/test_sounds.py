"""Chimes as they are heard: switched off, of one's own, on an output that changes and goes away."""

from __future__ import annotations

import json
import math
import shutil
import struct
import subprocess
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.lab import Desktop, Program, answer_no, bursts, samples, strength, wait_for
from tests.patience import PATIENCE

#: Its first point is pressed on one side after the other.
ROUTINE = "calm-sleep"
#: Keynotes: of our sound for "begin pressing" and "other side", and of the own sound of these tests.
OURS, OTHER_SIDE, OWN = 783.99, 659.26, 1000.0


def _choose(data: Path, **settings: Any) -> None:
    data.mkdir(parents=True, exist_ok=True)
    kept = {"version": 3, "welcomed": True, "practices": False, **settings}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")


def _write_gong(path: Path) -> None:
    """Half a second of 1000 Hz."""
    rate = 44_100
    values = [round(9000 * math.sin(2 * math.pi * OWN * n / rate)) for n in range(rate // 2)]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))


def _press_for_a_while(program: Program) -> None:
    """Wait into a press until its chime has faded."""
    program.wait_until("holding", seconds=15)
    wait_for("three seconds of the press", lambda: program.status()["step_remaining_s"] < 57.0)


def _notes(file: Path) -> list[float]:
    """Which of the three keynotes is the loudest in each sound of a recording."""
    sound, rate = samples(file)
    notes = []
    for begins, _ in bursts(file):
        part = sound[round(begins * rate) : round((begins + 0.5) * rate)]
        notes.append(max((OURS, OTHER_SIDE, OWN), key=lambda note: strength(part, rate, note)))
    return notes


def test_an_own_sound_is_heard_one_that_is_off_is_not_and_one_that_is_gone_gives_way(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    gong = tmp_path / "gong.wav"
    _write_gong(gong)
    _choose(
        tmp_path / "data",
        silent_cues=["change-side"],
        own_sounds=[{"cue": "start", "path": str(gong)}],
    )
    program = start("--hidden")
    heard = tmp_path / "heard.wav"
    with desktop.recording(heard):
        program.tell("start", ROUTINE)
        _press_for_a_while(program)
        gong.unlink()
        program.tell("next")
        program.wait_until("resting")
        _press_for_a_while(program)
        program.tell("stop")
    assert _notes(heard) == [OWN, OURS]


def test_an_own_sound_that_is_gone_is_said_at_the_start(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    gong = tmp_path / "gong.wav"
    _choose(tmp_path / "data", own_sounds=[{"cue": "finish", "path": str(gong)}])
    start()
    said = f"Instead of your own sound for “Well done” ours is played: “{gong}” is not there any more."
    wait_for("the sentence about the own sound", lambda: desktop.says(said))


@contextmanager
def _second_output(desktop: Desktop) -> Iterator[Callable[[], None]]:
    """Another output, the default one now; gives what unplugs it."""
    module = desktop.run("pactl", "load-module", "module-null-sink", "sink_name=second").stdout.strip()
    plugged = [module]

    def unplug() -> None:
        if plugged:
            desktop.run("pactl", "unload-module", plugged.pop())

    try:
        desktop.run("pactl", "set-default-sink", "second")
        yield unplug
    finally:
        unplug()
        desktop.run("pactl", "set-default-sink", "heard")


def test_chimes_follow_the_output_and_outlive_it(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    _choose(tmp_path / "data")
    program = start("--hidden")
    first, second, after = (tmp_path / f"{name}.wav" for name in ("first", "second", "after"))
    with desktop.recording(first):
        program.tell("start", ROUTINE)
        _press_for_a_while(program)
        with _second_output(desktop) as unplug:
            with desktop.recording(second, "second"):
                program.tell("next")
                _press_for_a_while(program)
            unplug()
            with desktop.recording(after):
                program.tell("back")  # repeats the press
                _press_for_a_while(program)
        program.tell("stop")
    assert _notes(second) == [OTHER_SIDE, OURS]
    assert _notes(after) == [OURS]
    assert program.running


def test_without_any_output_the_session_goes_on_in_silence(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    _choose(tmp_path / "data")
    program = start("--hidden")
    program.tell("start", ROUTINE)
    program.wait_until("holding", seconds=15)
    desktop.run("pactl", "unload-module", "module-null-sink")
    try:
        assert "heard" not in desktop.run("pactl", "list", "short", "sinks").stdout
        program.tell("next")
        program.wait_until("resting")
        program.wait_until("holding")
        assert program.status()["side"] == "right"
    finally:
        desktop.run("pactl", "load-module", "module-null-sink", "sink_name=heard")
    heard = tmp_path / "heard.wav"
    with desktop.recording(heard):
        program.tell("back")
        _press_for_a_while(program)
        program.tell("stop")
    assert _notes(heard) == [OURS]  # and is heard again as soon as there is one
    assert "Traceback" not in program.said


@pytest.fixture
def frail(desktop: Desktop, tmp_path: Path) -> Iterator[SoundServer]:
    """The desktop with a sound server of this test's own, which is not there yet."""
    server = SoundServer(desktop, tmp_path)
    yield server
    server.kill()


class SoundServer:
    """A sound server that comes and goes."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._socket = folder / "s"
        self._log = folder / "server.log"
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        env = {**desktop.env, "PULSE_SERVER": f"unix:{self._socket}", "PULSE_RUNTIME_PATH": str(runtime)}
        self.desktop = Desktop(env, desktop.folder)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        native = f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}"
        call = ["pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n", "-L", native]
        call += ["-L", "module-null-sink sink_name=heard"]
        # Two on one bus would want the same name there.
        env = {**self.desktop.env, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(call, env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        wait_for("the sound server", self._there)

    def kill(self) -> None:
        """As it ends when it crashes: its socket stays behind."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(PATIENCE * 10)
        self._process = None

    def _there(self) -> bool:
        return "heard" in self.desktop.run("pactl", "list", "short", "sinks").stdout


def test_a_sound_server_that_comes_late_goes_and_comes_is_outlived_and_heard(
    frail: SoundServer, tmp_path: Path
) -> None:
    desktop = frail.desktop
    data = tmp_path / "data"
    answer_no(data)
    _choose(data)
    program = Program(desktop, data)
    try:
        program.start()
        program.tell("start", "lower-back")
        program.wait_until("holding", seconds=15)
        for number in range(2):
            frail.kill()
            _sign(desktop, gone=True)
            program.tell("next")  # its chime meets no server
            program.wait_until("holding")
            frail.start()
            _sign(desktop, gone=False)
            heard = tmp_path / f"heard{number}.wav"
            with desktop.recording(heard):
                program.tell("back")  # repeats the press
                _press_for_a_while(program)
            assert OURS in _notes(heard)
    finally:
        program.end()
    assert "Abort" not in program.said
    assert "Traceback" not in program.said


def _sign(desktop: Desktop, gone: bool) -> None:
    """Wait for what the speaker sign says."""

    def look() -> bool:
        signs = desktop.accessible("Mute") or desktop.accessible("Sound on")
        return bool(signs) and all(("no sound output" in sign.description) is gone for sign in signs)

    wait_for(f"the sign that the sound is {'gone' if gone else 'back'}", look)


@pytest.mark.parametrize("kind", ["mp3", "opus"])
def test_a_compressed_sound_of_ones_own_is_heard_and_text_called_so_gives_way(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path, kind: str
) -> None:
    gong = tmp_path / f"göng #1.{kind}"
    shutil.copyfile(Path(__file__).parents[1] / "sounds" / f"gong.{kind}", gong)
    text = tmp_path / "text.mp3"
    text.write_text("just some words\n", encoding="utf-8")
    own = [{"cue": "start", "path": str(gong)}, {"cue": "change-side", "path": str(text)}]
    _choose(tmp_path / "data", own_sounds=own)
    program = start("--hidden")
    heard = tmp_path / "heard.wav"
    with desktop.recording(heard):
        program.tell("start", "lower-back")
        _press_for_a_while(program)
        program.tell("next")
        _press_for_a_while(program)
        program.tell("stop")
    assert _notes(heard) == [OWN, OTHER_SIDE, OWN]
