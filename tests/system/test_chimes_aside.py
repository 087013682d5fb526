"""The process that plays the chimes: it may end, hang or talk nonsense; the program starts it anew."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.system import helper_process
from acupress_desktop.system.chimes_aside import ChimesAside
from acupress_desktop.system.instance import Instance
from tests.desktop.lab import wait_for
from tests.patience import PATIENCE

#: Writes what it is told to a file, and answers as the real one does.
FAKE = """
import json, os, sys
log = open(sys.argv[1], "a", buffering=1)
done, output, checked, problem = 0, None, None, sys.argv[2] if len(sys.argv) > 2 else None
print(json.dumps({"done": 0, "problem": problem, "lost": {}, "output": None}), flush=True)
for line in sys.stdin:
    order = json.loads(line)
    log.write(line)
    done += 1
    if order.get("play") == "finish":
        os.abort()
    checked = "not-sound" if order.get("check") == "/song.mp3" else None
    if order.get("check") == "/abort.mp3":
        os.abort()
    if "try" in order:
        output = "Loudspeaker"
    known = {"done": done, "problem": problem, "output": output, "checked": checked}
    print(json.dumps(known | {"lost": {"finish": "gone"}}), flush=True)
"""


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


class World:
    def __init__(self, parent: QObject, log: Path) -> None:
        self._parent, self._log = parent, log
        self.made: list[ChimesAside] = []

    def start(self, *arguments: str, source: str = FAKE) -> ChimesAside:
        call = [sys.executable, "-c", source, str(self._log), *arguments]
        chimes = ChimesAside(self._parent, call)
        self.made.append(chimes)
        chimes.set_volume(50)
        return chimes

    def orders(self, *keys: str) -> list[Any]:
        if not self._log.exists():
            return []
        lines = self._log.read_text(encoding="utf-8").splitlines(keepends=True)
        orders = [json.loads(line) for line in lines if line.endswith("\n")]
        return [order[key] for order in orders for key in keys if key in order]


@pytest.fixture
def world(parent: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(helper_process, "SOON_MS", 20)
    world = World(parent, tmp_path / "orders")
    yield world
    for chimes in world.made:
        chimes.close()


def test_nothing_is_started_before_it_is_needed(world: World) -> None:
    chimes = world.start()
    chimes.choose([Cue.FINISH], {})
    chimes.play(Cue.FINISH)
    chimes.set_volume(0)
    chimes.play(Cue.START)
    chimes.get_ready()
    assert chimes.process_number is None


def test_it_is_told_every_choice_and_each_chime(world: World, qtbot: QtBot) -> None:
    chimes = world.start()
    chimes.choose([Cue.FINISH], {Cue.EASE_OUT: "/a gong.wav"})
    chimes.play(Cue.START)
    chimes.set_volume(70)
    qtbot.waitUntil(lambda: world.orders("volume") == [50, 70])
    assert world.orders("choose", "own") == [["finish"], {"ease-out": "/a gong.wav"}]
    assert world.orders("play") == ["start"]


def test_trying_out_names_the_output_once_it_is_known(world: World, qtbot: QtBot) -> None:
    heard: list[str | None] = []
    world.start().try_out(Cue.START, 40, heard.append)
    qtbot.waitUntil(lambda: heard == ["Loudspeaker"])


def test_a_file_is_checked_there_and_one_that_ends_the_process_is_refused(world: World, qtbot: QtBot) -> None:
    chimes = world.start()
    found: list[SoundFault | None] = []
    chimes.check("/song.mp3", found.append)
    chimes.check("/gong.mp3", found.append)
    qtbot.waitUntil(lambda: found == [SoundFault.NOT_SOUND, None])
    assert chimes.lost == {Cue.FINISH: SoundFault.GONE}
    chimes.check("/abort.mp3", found.append)
    qtbot.waitUntil(lambda: len(found) == 3)
    assert found[2] is SoundFault.REFUSED


def test_one_that_aborts_is_started_anew_with_every_choice(world: World, qtbot: QtBot) -> None:
    chimes = world.start()
    heard: list[str | None] = []
    chimes.get_ready()
    qtbot.waitUntil(lambda: world.orders("ready") == [True])
    first = chimes.process_number
    chimes.play(Cue.FINISH)
    chimes.try_out(Cue.START, 40, heard.append)
    qtbot.waitUntil(lambda: heard == [None])  # whoever waits is told
    qtbot.waitUntil(lambda: chimes.process_number not in (None, first))
    chimes.play(Cue.START)
    qtbot.waitUntil(lambda: world.orders("play") == ["finish", "start"])
    assert world.orders("volume") == [50, 50]
    assert chimes.problem() is None


def test_one_that_ends_at_once_again_and_again_is_said_and_tried_less_often(
    world: World, qtbot: QtBot
) -> None:
    chimes = world.start(source="raise SystemExit(1)")
    said: list[Message | None] = []
    chimes.listen(lambda: said.append(chimes.problem()))
    chimes.get_ready()
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0] == Message("sound.no-answer")
    qtbot.waitUntil(lambda: chimes._wait_ms >= 160, timeout=PATIENCE * 20_000)


def test_one_that_hangs_is_ended_and_said(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper_process, "PATIENCE_MS", 50)
    chimes = world.start(source="import time; time.sleep(60)")
    chimes.get_ready()
    first = chimes.process_number
    qtbot.waitUntil(lambda: "does not answer" in sentence(chimes.problem() or ""))
    qtbot.waitUntil(lambda: chimes.process_number not in (None, first))


@pytest.mark.parametrize(
    ("code", "word"), [("output", "no sound output now"), ("libraries", "libraries are")]
)
def test_what_is_wrong_becomes_a_sentence(world: World, qtbot: QtBot, code: str, word: str) -> None:
    chimes = world.start(code)
    told: list[int] = []
    chimes.check_output(lambda: told.append(1))
    qtbot.waitUntil(lambda: told == [1])
    assert word in sentence(chimes.problem() or "")
    assert sentence(chimes.problem() or "").endswith(".")


def test_nonsense_from_it_is_no_news(world: World, qtbot: QtBot) -> None:
    chimes = world.start(
        source='print("[]\\n{}\\nnull\\n\\xff"); import sys; sys.stdout.flush(); sys.stdin.read()'
    )
    chimes.get_ready()
    qtbot.waitUntil(lambda: chimes._nonsense >= 4)
    assert chimes.problem() is None


def test_it_ends_with_the_program_and_keeps_no_lock(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    chimes = world.start()
    chimes.get_ready()
    qtbot.waitUntil(lambda: world.orders("ready") == [True])
    number = chimes.process_number
    assert number is not None
    first.release()
    assert second.claim()  # the process that plays lives, and holds nothing
    second.release()
    chimes.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_it_is_let_go_after_a_long_silence(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper_process, "KEEP_MS", 1)
    chimes = world.start()
    chimes.get_ready()
    qtbot.waitUntil(lambda: chimes.process_number is None)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends it")
@pytest.mark.parametrize("part", ["sounder", "talker"])
def test_one_that_hangs_ends_with_a_program_that_is_killed(part: str) -> None:
    """It cannot read the end of its input then."""
    code = (
        "import subprocess, sys, time;"
        f"child = subprocess.Popen([sys.executable, '-m', 'acupress_desktop.system.{part}'],"
        " stdin=subprocess.PIPE, stdout=subprocess.PIPE);"
        "child.stdout.readline(); print(child.pid, flush=True); time.sleep(60)"
    )
    env = {**os.environ, "PULSE_SERVER": "unix:/nowhere"}
    program = subprocess.Popen([sys.executable, "-c", code], env=env, stdout=subprocess.PIPE)
    assert program.stdout is not None
    number = int(program.stdout.readline())
    os.kill(number, signal.SIGSTOP)
    program.kill()
    program.wait(PATIENCE * 10)
    program.stdout.close()
    wait_for("its end", lambda: _ended(number))


def _ended(number: int) -> bool:
    """Nobody may be there to take its exit code."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_real_one_answers_is_killed_and_answers_again(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    chimes = ChimesAside(parent)
    told: list[Message | None] = []

    def tell() -> None:
        told.append(chimes.problem())

    try:
        chimes.check_output(tell)
        qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE * 20_000)
        first = chimes.process_number
        assert first is not None
        os.kill(first, signal.SIGKILL)
        qtbot.waitUntil(lambda: chimes.process_number not in (None, first), timeout=PATIENCE * 20_000)
        chimes.check_output(tell)
        qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE * 20_000)
    finally:
        chimes.close()


def test_the_real_one_checks_in_turn(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    (tmp_path / "song.mp3").write_text("some words", encoding="utf-8")
    gong = str(Path(__file__).resolve().parents[2] / "assets" / "audio" / "start.wav")
    chimes = ChimesAside(parent)
    found: list[SoundFault | None] = []
    try:
        for path in (str(tmp_path / "song.mp3"), gong, str(tmp_path / "gone.wav")):
            chimes.check(path, found.append)
        qtbot.waitUntil(lambda: len(found) == 3, timeout=PATIENCE * 20_000)
    finally:
        chimes.close()
    assert found[0] in (SoundFault.NOT_SOUND, SoundFault.NO_DECODER)
    assert found[1:] == [None, SoundFault.GONE]
