"""Short sounds from memory: what is read, and what is said of what cannot be."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from PySide6.QtMultimedia import QMediaDevices

from acupress_desktop.system.sound_effect import SoundEffect, _read

pytestmark = pytest.mark.qt_log_ignore("(?i)pulse|pipewire|alsa|ffmpeg|multimedia")


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
    header, sound = _read(QUrl("qrc:/assets/audio/start.wav"))
    assert (header.channels, header.rate, header.bits) == (1, 44_100, 16)
    assert len(sound) == header.length > 100_000


def test_24_bits_become_32(tmp_path: Path) -> None:
    values = (0, 1, -1, 8_388_607, -8_388_608)
    frames = b"".join(struct.pack("<i", value)[:3] for value in values)
    header, sound = _read(write(tmp_path / "deep.wav", 24, frames))
    assert header.bits == 24
    assert struct.unpack("<5i", sound) == tuple(value * 256 for value in values)


@pytest.mark.parametrize("bits", [8, 16, 32])
def test_other_samples_stay_as_they_are(tmp_path: Path, bits: int) -> None:
    frames = bytes(range(64))
    assert _read(write(tmp_path / "plain.wav", bits, frames))[1] == frames


def test_what_is_ready_is_told_once_whoever_asked_has_come_to_an_end(
    parent: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    effect = SoundEffect(QMediaDevices.defaultAudioOutput(), parent)
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
    effect = SoundEffect(QMediaDevices.defaultAudioOutput(), parent)
    with qtbot.waitSignal(effect.statusChanged):
        effect.setSource(QUrl.fromLocalFile(str(path)))
    assert effect.status() is SoundEffect.Status.Error
    effect.play()
