"""A user's own sounds of every kind: read, decoded, and one reason for each that is no chime."""

from __future__ import annotations

import math
import os
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from PySide6.QtMultimedia import QAudioDecoder

from acupress_desktop.domain.own_sound import MOST_BYTES, Form, Sound, SoundFault
from acupress_desktop.system import sound_decoder
from acupress_desktop.system.sound_shelf import SoundShelf
from tests.patience import PATIENCE

SOUNDS = Path(__file__).resolve().parents[1] / "sounds"
TONE = 1000.0

pytestmark = pytest.mark.qt_log_ignore("(?i)qbuffer|pulse|pipewire|alsa|ffmpeg|multimedia|m3u8|concat")


@pytest.fixture
def shelf(qapp: object) -> Iterator[SoundShelf]:
    parent = QObject()
    yield SoundShelf(parent)
    parent.deleteLater()


@pytest.fixture
def decoding(qapp: object) -> None:
    if not QAudioDecoder().isSupported():
        pytest.skip("not installed: Qt's FFmpeg plugin")


def fetch(shelf: SoundShelf, qtbot: QtBot, path: str | Path) -> Sound | SoundFault:
    found: list[Sound | SoundFault] = []
    shelf.fetch(str(path), found.append)
    assert found == []  # never at once
    qtbot.waitUntil(lambda: len(found) == 1, timeout=PATIENCE * 20_000)
    return found[0]


def tone(seconds: float = 0.5, rate: int = 44_100, channels: int = 1) -> list[float]:
    """Interleaved, the same in every channel."""
    wave = [0.25 * math.sin(2 * math.pi * TONE * n / rate) for n in range(round(seconds * rate))]
    return [value for value in wave for _ in range(channels)]


def wav(
    path: Path, samples: bytes, coding: int = 1, bits: int = 16, channels: int = 1, rate: int = 44_100
) -> Path:
    align = channels * bits // 8
    form = struct.pack("<HHIIHH", coding, channels, rate, rate * align, align, bits)
    chunks = b"fmt \x10\0\0\0" + form + b"data" + struct.pack("<I", len(samples)) + samples
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks)
    return path


def whole(values: list[float], order: str = "<") -> bytes:
    return struct.pack(f"{order}{len(values)}h", *(round(32_767 * value) for value in values))


def aiff(path: Path, values: list[float]) -> Path:
    """44100 Hz as the 80-bit number that AIFF wants, one channel of 16 bits."""
    common = struct.pack(">hIh", 1, len(values), 16) + bytes.fromhex("400eac44000000000000")
    sound = struct.pack(">II", 0, 0) + whole(values, ">")
    chunks = b"COMM" + struct.pack(">I", len(common)) + common
    chunks += b"SSND" + struct.pack(">I", len(sound)) + sound
    path.write_bytes(b"FORM" + struct.pack(">I", 4 + len(chunks)) + b"AIFF" + chunks)
    return path


def first_channel(sound: Sound) -> list[float]:
    code, full = {Form.U8: ("B", 128), Form.S16: ("h", 2**15), Form.S32: ("i", 2**31), Form.F32: ("f", 1)}[
        sound.form
    ]
    values = struct.unpack(f"={len(sound.samples) // sound.form.width}{code}", sound.samples)
    return [value / full for value in values[:: sound.channels]]


def is_the_tone(found: Sound | SoundFault) -> bool:
    """Nearly half a second in which 1000 Hz is heard and hardly anything else."""
    assert isinstance(found, Sound)
    values = first_channel(found)
    angles = [2 * math.pi * TONE * n / found.rate for n in range(len(values))]
    power = sum(value * value for value in values)
    real = sum(value * math.cos(angle) for value, angle in zip(values, angles, strict=True))
    imaginary = sum(value * math.sin(angle) for value, angle in zip(values, angles, strict=True))
    share = 2 * (real**2 + imaginary**2) / (len(values) * power)
    return 0.45 < found.seconds < 0.6 and share > 0.9


@pytest.mark.parametrize("kind", ["mp3", "ogg", "opus", "flac", "m4a"])
def test_the_kinds_that_people_have_are_decoded(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, kind: str
) -> None:
    assert is_the_tone(fetch(shelf, qtbot, SOUNDS / f"gong.{kind}"))


def test_aiff_is_decoded(shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path) -> None:
    assert is_the_tone(fetch(shelf, qtbot, aiff(tmp_path / "gong.aiff", tone())))


def test_what_a_file_is_called_does_not_matter(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path
) -> None:
    for name in ("gong", "göng #1 50%?.wav", "鑼\n\u202e.mp3", " .txt", "http:&x"):
        path = tmp_path / name
        try:
            path.write_bytes((SOUNDS / "gong.ogg").read_bytes())
        except OSError:  # not every system has such names
            continue
        assert is_the_tone(fetch(shelf, qtbot, path))


@pytest.mark.parametrize(
    ("channels", "rate"), [(1, 192_000), (2, 192_000), (8, 44_100), (6, 48_000), (1, 4_000)]
)
def test_too_many_channels_and_odd_rates_become_what_outputs_take(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path, channels: int, rate: int
) -> None:
    path = wav(tmp_path / "a.wav", whole(tone(0.5, rate, channels)), channels=channels, rate=rate)
    found = fetch(shelf, qtbot, path)
    assert isinstance(found, Sound)
    assert (found.channels, found.rate) == (min(channels, 2), 48_000 if rate in (4_000, 192_000) else rate)
    assert is_the_tone(found)


def test_floating_numbers_are_read_without_a_decoder(
    shelf: SoundShelf, qtbot: QtBot, no_decoder: None, tmp_path: Path
) -> None:
    values = tone()
    path = wav(tmp_path / "float.wav", struct.pack(f"<{len(values)}f", *values), coding=3, bits=32)
    found = fetch(shelf, qtbot, path)
    assert isinstance(found, Sound)
    assert found.form is Form.F32
    assert is_the_tone(found)


@pytest.fixture
def no_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a Qt that has no plugin for it."""

    class Without(QAudioDecoder):
        def isSupported(self) -> bool:
            return False

    monkeypatch.setattr(sound_decoder, "QAudioDecoder", Without)


def test_without_a_decoder_plain_wav_is_played_and_anything_else_is_said(
    shelf: SoundShelf, qtbot: QtBot, no_decoder: None, tmp_path: Path
) -> None:
    assert is_the_tone(fetch(shelf, qtbot, wav(tmp_path / "a.wav", whole(tone()))))
    for path in (SOUNDS / "gong.mp3", wav(tmp_path / "b.wav", bytes(800), coding=7, bits=8)):
        assert fetch(shelf, qtbot, path) is SoundFault.NO_DECODER


@pytest.mark.parametrize(
    "content",
    [
        b"just some text\n" * 20,
        b"ID3\x04" + bytes(100),
        b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile gong.ogg\n",
        (SOUNDS / "gong.ogg").read_bytes()[:2000],
        (SOUNDS / "picture.mp4").read_bytes(),
        b"\x89PNG\r\n\x1a\n" + bytes(500),
    ],
    ids=["text", "head of an mp3", "playlist", "list of files", "cut short", "picture alone", "picture"],
)
def test_what_is_no_sound_is_said(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    assert fetch(shelf, qtbot, path) in (SoundFault.NOT_SOUND, SoundFault.NO_SOUND)


def test_one_that_is_cut_short_is_heard_as_far_as_it_goes(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path
) -> None:
    content = (SOUNDS / "gong.mp3").read_bytes()
    path = tmp_path / "a.mp3"
    path.write_bytes(content[: len(content) * 4 // 5])
    found = fetch(shelf, qtbot, path)
    assert isinstance(found, Sound)
    assert 0.2 < found.seconds < 0.5


def test_a_stream_that_was_written_without_its_length_is_read(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path
) -> None:
    path = wav(tmp_path / "a.wav", whole(tone()))
    content = path.read_bytes()
    path.write_bytes(content[:40] + b"\xff\xff\xff\xff" + content[44:])
    assert is_the_tone(fetch(shelf, qtbot, path))


def test_no_sample_is_no_sound_and_one_is_one(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path
) -> None:
    assert fetch(shelf, qtbot, wav(tmp_path / "none.wav", b"")) is SoundFault.NO_SOUND
    found = fetch(shelf, qtbot, wav(tmp_path / "one.wav", b"\1\0"))
    assert found == Sound(1, 44_100, Form.S16, b"\1\0")
    assert isinstance(fetch(shelf, qtbot, aiff(tmp_path / "one.aiff", [0.5])), Sound)


def test_one_that_does_not_come_to_an_end_is_given_up(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt never tells the end of this one: its only sample becomes none at another rate."""
    monkeypatch.setattr(sound_decoder, "LIMIT_MS", 300)
    found = fetch(shelf, qtbot, wav(tmp_path / "last.wav", b"\1\0", rate=400_000))
    assert isinstance(found, SoundFault)


def test_a_long_one_is_not_decoded_whole(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[float] = []
    real = sound_decoder.SoundDecoder._sound

    def watch(self: sound_decoder.SoundDecoder, form: object) -> Sound:
        sound = real(self, form)  # type: ignore[arg-type]
        seen.append(sound.seconds)
        return sound

    monkeypatch.setattr(sound_decoder.SoundDecoder, "_sound", watch)
    assert fetch(shelf, qtbot, SOUNDS / "minute.ogg") is SoundFault.TOO_LONG
    assert max(seen) < 12.0


def test_ten_seconds_and_no_longer(shelf: SoundShelf, qtbot: QtBot, tmp_path: Path) -> None:
    assert isinstance(fetch(shelf, qtbot, wav(tmp_path / "a.wav", bytes(160_000), rate=8_000)), Sound)
    assert fetch(shelf, qtbot, wav(tmp_path / "b.wav", bytes(165_000), rate=8_000)) is SoundFault.TOO_LONG


def test_what_is_no_file_keeps_nobody_waiting(shelf: SoundShelf, qtbot: QtBot, tmp_path: Path) -> None:
    assert fetch(shelf, qtbot, tmp_path / "gone.wav") is SoundFault.GONE
    assert fetch(shelf, qtbot, tmp_path) is SoundFault.UNREADABLE
    assert fetch(shelf, qtbot, "nu\0l.wav") is SoundFault.UNREADABLE
    (tmp_path / "empty.mp3").touch()
    assert fetch(shelf, qtbot, tmp_path / "empty.mp3") is SoundFault.EMPTY
    huge = tmp_path / "huge.mp3"
    huge.touch()
    os.truncate(huge, 2_000_000_000)
    assert fetch(shelf, qtbot, huge) is SoundFault.TOO_LARGE
    os.truncate(huge, MOST_BYTES + 1)
    assert fetch(shelf, qtbot, huge) is SoundFault.TOO_LARGE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.wav")
        assert fetch(shelf, qtbot, tmp_path / "pipe.wav") is SoundFault.UNREADABLE


def test_a_file_is_decoded_once_until_it_changes(
    shelf: SoundShelf, qtbot: QtBot, decoding: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []
    real = sound_decoder.SoundDecoder.start

    def start(self: sound_decoder.SoundDecoder) -> None:
        begun.append(1)
        real(self)

    monkeypatch.setattr(sound_decoder.SoundDecoder, "start", start)
    path = tmp_path / "gong.flac"
    path.write_bytes((SOUNDS / "gong.flac").read_bytes())
    together: list[object] = []
    shelf.fetch(str(path), together.append)
    shelf.fetch(str(path), together.append)
    qtbot.waitUntil(lambda: len(together) == 2)
    assert fetch(shelf, qtbot, path) is together[0] is together[1]
    assert len(begun) == 1
    path.write_bytes((SOUNDS / "gong.mp3").read_bytes())
    assert fetch(shelf, qtbot, path) is not together[0]
    assert len(begun) == 2


def test_what_the_standard_library_writes_is_read(shelf: SoundShelf, qtbot: QtBot, tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(whole(tone(0.5, 22_050, 2)))
    assert is_the_tone(fetch(shelf, qtbot, tmp_path / "a.wav"))
