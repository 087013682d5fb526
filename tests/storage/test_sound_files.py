"""A user's own sounds at a first look: one reason for each that is no file, and nothing is read."""

from __future__ import annotations

import builtins
import os
from pathlib import Path

import pytest

from acupress_desktop.domain.own_sound import MOST_BYTES, SoundFault
from acupress_desktop.storage.sound_files import OwnSoundFiles


def fault(path: str | Path) -> SoundFault | None:
    return OwnSoundFiles().fault(str(path))


def test_any_file_with_something_in_it_passes(tmp_path: Path) -> None:
    for name in ("a.wav", "göng #1 50%.mp3", "no ending"):
        (tmp_path / name).write_bytes(b"x")
        assert fault(tmp_path / name) is None


def test_missing_or_no_file(tmp_path: Path) -> None:
    assert fault(tmp_path / "gone.wav") is SoundFault.GONE
    assert fault(tmp_path) is SoundFault.UNREADABLE
    assert fault("nu\0l.wav") is SoundFault.UNREADABLE
    (tmp_path / "empty.wav").touch()
    assert fault(tmp_path / "empty.wav") is SoundFault.EMPTY


def test_two_gigabytes_are_refused_without_being_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "song.wav"
    path.touch()
    os.truncate(path, 2_000_000_044)

    def no_open(*_: object, **__: object) -> None:
        raise AssertionError("it was opened")

    monkeypatch.setattr(builtins, "open", no_open)
    assert fault(path) is SoundFault.TOO_LARGE
    os.truncate(path, MOST_BYTES + 1)
    assert fault(path) is SoundFault.TOO_LARGE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    assert fault(tmp_path / "pipe.wav") is SoundFault.UNREADABLE


def test_one_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.wav").write_bytes(b"x")
    monkeypatch.setattr(builtins, "open", refuse)
    assert fault(tmp_path / "a.wav") is SoundFault.UNREADABLE
