"""The process that speaks may end or hang with the speech service; the program starts it anew."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.services.ports import VoiceChoice
from acupress_desktop.system import helper_process
from acupress_desktop.system.voice_aside import VoiceAside

#: Writes what it is told to a file, and answers as the real one does.
FAKE = """
import json, os, sys
log = open(sys.argv[1], "a", buffering=1)
done, voices = 0, []
for line in sys.stdin:
    order = json.loads(line)
    log.write(line)
    done += 1
    if order.get("say") == "break":
        os.abort()
    if "ready" in order:
        voices = ["English (America)"]
    problem = json.loads(order["say"]) if "say" in order and order["say"][0] == "[" else None
    print(json.dumps({"done": done, "problem": problem, "looking": False, "voices": voices}), flush=True)
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "orders"


@pytest.fixture
def voice(qapp: object, log: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VoiceAside]:
    monkeypatch.setattr(helper_process, "SOON_MS", 20)
    parent = QObject()
    voice = VoiceAside(parent, [sys.executable, "-c", FAKE, str(log)])
    yield voice
    voice.close()
    parent.deleteLater()


def orders(log: Path, key: str) -> list[Any]:
    if not log.exists():
        return []
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True)
    found = [json.loads(line) for line in lines if line.endswith("\n")]
    return [order[key] for order in found if key in order]


def test_nothing_is_started_before_it_is_needed(voice: VoiceAside) -> None:
    voice.choose(VoiceChoice(rate=10))
    voice.stop()
    assert voice.process_number is None
    assert not voice.loading


def test_it_looks_finds_and_speaks_as_chosen(voice: VoiceAside, log: Path, qtbot: QtBot) -> None:
    heard: list[bool] = []
    voice.listen(lambda: heard.append(voice.loading))
    voice.choose(VoiceChoice(rate=10))
    voice.get_ready()
    assert voice.loading
    qtbot.waitUntil(lambda: voice.voices() == ("English (America)",))
    assert heard[-1:] == [False]
    voice.say("Other side", 0.5, polite=True)
    voice.stop()
    qtbot.waitUntil(lambda: orders(log, "stop") == [True])
    assert orders(log, "say") == ["Other side"]
    assert (orders(log, "after"), orders(log, "polite")) == ([0.5], [True])
    assert orders(log, "choose")[0]["rate"] == 10


def test_one_that_breaks_is_started_anew_and_looks_again(voice: VoiceAside, log: Path, qtbot: QtBot) -> None:
    voice.get_ready()
    qtbot.waitUntil(lambda: orders(log, "ready") == [True])
    first = voice.process_number
    voice.say("break")
    qtbot.waitUntil(lambda: voice.process_number not in (None, first))
    voice.say("Rest")
    qtbot.waitUntil(lambda: orders(log, "say") == ["break", "Rest"])
    assert orders(log, "ready") == [True, True]
    assert voice.problem() is None


def test_one_that_always_ends_is_said(qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helper_process, "SOON_MS", 20)
    parent = QObject()
    voice = VoiceAside(parent, [sys.executable, "-c", "raise SystemExit(1)"])
    voice.get_ready()
    qtbot.waitUntil(lambda: "does not answer" in sentence(voice.problem() or ""))
    assert not voice.loading
    voice.close()
    parent.deleteLater()


@pytest.mark.parametrize(
    ("platform", "silent", "words"),
    [
        ("linux", '["missing", ""]', "speech-dispatcher"),
        ("darwin", '["missing", ""]', "system's own settings"),
        ("linux", '["refused", "the wire was cut"]', "could not speak (the wire was cut)"),
    ],
)
def test_the_program_has_the_words_for_a_silent_process(
    voice: VoiceAside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, silent: str, words: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    voice.say(silent)
    qtbot.waitUntil(lambda: voice.problem() is not None)
    assert words in sentence(voice.problem() or "")
