"""A user's own WAV files: one sentence for each that is no chime, and only the header is ever read."""

from __future__ import annotations

import builtins
import os
import struct
import wave
from pathlib import Path

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.wav import MOST_SECONDS
from acupress_desktop.storage.sound_files import MOST_BYTES, WavFiles

ROOT = Path(__file__).resolve().parents[2]


def wav(
    path: Path,
    *,
    coding: int = 1,
    channels: int = 1,
    rate: int = 44_100,
    bits: int = 16,
    data: int = 8820,
    claimed: int | None = None,
    before: bytes = b"",
    extension: bytes = b"",
) -> str:
    """Write a WAV file of silence with this header; `claimed` is how much sound it says that it holds."""
    align = channels * bits // 8
    form = struct.pack("<HHIIHH", coding, channels, rate, rate * align, align, bits) + extension
    chunks = before + b"fmt " + struct.pack("<I", len(form)) + form
    chunks += b"data" + struct.pack("<I", data if claimed is None else claimed) + bytes(data)
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks)
    return str(path)


def refusal(path: str) -> str:
    with pytest.raises(KnownError) as caught:
        WavFiles().check(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert "Choose" in sentence
    return sentence


@pytest.mark.parametrize("path", sorted((ROOT / "assets" / "audio").iterdir()), ids=lambda path: path.stem)
def test_our_own_chimes_pass(path: Path) -> None:
    WavFiles().check(str(path))


@pytest.mark.parametrize(("channels", "bits", "rate"), [(1, 8, 8_000), (2, 16, 48_000), (2, 24, 96_000)])
def test_plain_wavs_pass(tmp_path: Path, channels: int, bits: int, rate: int) -> None:
    WavFiles().check(wav(tmp_path / "a.wav", channels=channels, bits=bits, rate=rate, data=4800))


def test_what_pythons_own_writer_makes_passes(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(bytes(4 * 22_050))
    WavFiles().check(str(path))


def test_chunks_before_the_sound_are_skipped(tmp_path: Path) -> None:
    odd = b"LIST" + struct.pack("<I", 5) + b"hello" + b"\0"
    WavFiles().check(wav(tmp_path / "a.wav", before=odd))


def test_the_longest_and_no_longer(tmp_path: Path) -> None:
    WavFiles().check(wav(tmp_path / "a.wav", rate=8_000, data=MOST_SECONDS * 16_000))
    assert "lasts 11 seconds, too long" in refusal(wav(tmp_path / "b.wav", rate=8_000, data=161_000))


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ({"coding": 2}, "compressed"),
        ({"coding": 3, "bits": 32}, "compressed"),
        ({"coding": 0x55}, "compressed"),
        ({"coding": 0xFFFE, "extension": struct.pack("<HHIH14x", 22, 16, 0, 3)}, "compressed"),
        ({"channels": 6}, "6 channels"),
        ({"bits": 12, "data": 9}, "12 bits"),
        ({"rate": 4_000}, "4000 Hz"),
        ({"rate": 0}, "0 Hz"),
        ({"channels": 0}, "0 channels"),
        ({"data": 0}, "holds no sound"),
        ({"claimed": 9_000_000}, "damaged"),
        ({"claimed": 0xFFFFFFFF}, "damaged"),
    ],
)
def test_what_is_no_plain_sound_is_refused(tmp_path: Path, header: dict[str, int], words: str) -> None:
    assert words in refusal(wav(tmp_path / "gong.wav", **header))  # type: ignore[arg-type]


def test_an_extensible_header_with_plain_sound_passes(tmp_path: Path) -> None:
    extension = struct.pack("<HHIH14x", 22, 16, 0, 1)
    WavFiles().check(wav(tmp_path / "a.wav", coding=0xFFFE, extension=extension))


@pytest.mark.parametrize(
    "content",
    [b"", b"RIFF", b"ID3\x04" + bytes(100), b"RIFX" + bytes(4) + b"WAVE", b"OggS" + bytes(60)],
    ids=["empty", "four bytes", "mp3", "big-endian", "ogg"],
)
def test_what_is_not_a_wav_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "song.wav"
    path.write_bytes(content)
    assert "is not a WAV file" in refusal(str(path))


@pytest.mark.parametrize("kept", [12, 19, 27, 40])
def test_one_that_ends_in_its_header_is_damaged(tmp_path: Path, kept: int) -> None:
    path = Path(wav(tmp_path / "a.wav"))
    path.write_bytes(path.read_bytes()[:kept])
    assert "is damaged" in refusal(str(path))


def test_no_sound_at_all_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF" + bytes(4) + b"WAVE" + (b"junk" + struct.pack("<I", 2) + b"ab") * 500)
    assert "is damaged" in refusal(str(path))


def test_two_gigabytes_are_refused_without_being_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(wav(tmp_path / "song.wav", claimed=2_000_000_000))
    os.truncate(path, 2_000_000_044)

    def no_open(*_: object, **__: object) -> None:
        raise AssertionError("it was opened")

    monkeypatch.setattr(builtins, "open", no_open)
    assert "too large for a chime (2000 MB)" in refusal(str(path))


def test_only_headers_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = wav(tmp_path / "a.wav", data=MOST_BYTES - 1000, rate=96_000, channels=2, bits=32)
    read = 0
    real = builtins.open

    class Counting:
        def __init__(self, file: object) -> None:
            self.file = real(path, "rb", buffering=0)

        def __enter__(self) -> Counting:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def read(self, count: int) -> bytes:
            nonlocal read
            read += count
            return self.file.read(count) or b""

        def seek(self, *where: int) -> int:
            return self.file.seek(*where)

        def tell(self) -> int:
            return self.file.tell()

    monkeypatch.setattr(builtins, "open", lambda *_, **__: Counting(path))
    WavFiles().check(path)
    assert 0 < read < 200


def test_missing_or_no_file(tmp_path: Path) -> None:
    assert "is not there any more" in refusal(str(tmp_path / "gone.wav"))
    assert "is not a file" in refusal(str(tmp_path))
    assert "is not a file" in refusal("nu\0l.wav")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    assert "is not a file" in refusal(str(tmp_path / "pipe.wav"))


def test_one_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = wav(tmp_path / "a.wav")
    monkeypatch.setattr(builtins, "open", refuse)
    assert refusal(path) == "“a.wav” cannot be read (Permission denied). Choose another WAV file."
