"""Short sounds from memory: what is read, and what is said of what cannot be."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from PySide6.QtMultimedia import QMediaDevices

from acupress_desktop.domain.own_sound import Form, Sound, SoundFault
from acupress_desktop.system.sound_effect import SoundEffect, _read_resource
from acupress_desktop.system.sound_shelf import SoundShelf

pytestmark = pytest.mark.qt_log_ignore("(?i)qbuffer|pulse|pipewire|alsa|ffmpeg|multimedia")


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def write(path: Path, bits: int, frames: bytes) -> QUrl:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(bits // 8)
        file.setframerate(8000)
        file.writeframes(frames)
    return QUrl.fromLocalFile(str(path))


def test_our_chimes_are_read_from_the_resources(resources: None) -> None:
    found = _read_resource(QUrl("qrc:/assets/audio/start.wav"))
    assert isinstance(found, Sound)
    assert (found.channels, found.rate, found.form) == (1, 44_100, Form.S16)
    assert len(found.samples) > 100_000
    assert _read_resource(QUrl("qrc:/nothing.wav")) is SoundFault.GONE


def test_what_is_ready_is_told_once_whoever_asked_has_come_to_an_end(
    parent: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    effect = SoundEffect(QMediaDevices.defaultAudioOutput(), parent, SoundShelf(parent))
    with qtbot.waitSignal(effect.statusChanged):
        effect.setSource(write(tmp_path / "short.wav", 16, bytes(64)))
    assert effect.status() is SoundEffect.Status.Ready


@pytest.mark.parametrize("content", [None, b"", b"RIFF", b"ID3 a song"])
def test_what_cannot_be_read_is_an_error_and_silent(
    parent: QObject, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "broken.wav"
    if content is not None:
        path.write_bytes(content)
    effect = SoundEffect(QMediaDevices.defaultAudioOutput(), parent, SoundShelf(parent))
    with qtbot.waitSignal(effect.statusChanged):
        effect.setSource(QUrl.fromLocalFile(str(path)))
    assert effect.status() is SoundEffect.Status.Error
    assert effect.fault() is not None
    effect.play()


@pytest.mark.parametrize(("later", "heard"), [(0.1, True), (60.0, False)])
def test_one_asked_for_before_it_is_read_is_heard_if_that_is_soon(
    parent: QObject,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    later: float,
    heard: bool,
) -> None:
    effect = SoundEffect(QMediaDevices.defaultAudioOutput(), parent, SoundShelf(parent))
    effect.setSource(write(tmp_path / "short.wav", 16, bytes(64)))
    effect.play()
    plays: list[bool] = []
    monkeypatch.setattr(effect, "play", lambda: plays.append(True))
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + later)
    with qtbot.waitSignal(effect.statusChanged):
        pass
    assert plays == [True] * heard
