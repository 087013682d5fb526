"""The committed chimes: current, soft, clean, and each with a tune of its own."""

from __future__ import annotations

import importlib.util
import math
import struct
import sys
import wave
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from acupress_desktop.domain.cues import Cue

ROOT = Path(__file__).resolve().parents[2]
AUDIO = ROOT / "assets" / "audio"
RATE = 44_100
LEAD_IN = round(0.15 * RATE)


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_chimes", ROOT / "tools" / "make_chimes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def samples(cue: Cue) -> tuple[int, ...]:
    with wave.open(str(AUDIO / f"{cue}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return struct.unpack(f"<{file.getnframes()}h", file.readframes(file.getnframes()))


def strength(sound: tuple[int, ...], hertz: float) -> float:
    """How much of one frequency a sound holds (Goertzel), in parts of full scale."""
    turn = 2 * math.cos(2 * math.pi * hertz / RATE)
    last = before = 0.0
    for sample in sound:
        last, before = sample + turn * last - before, last
    return 2 * math.sqrt(last * last + before * before - turn * last * before) / len(sound) / 32768


def test_they_are_current(maker: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert maker.main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_check_names_a_stale_file_and_writes_nothing(
    maker: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(maker, "FOLDER", tmp_path)
    monkeypatch.setattr(maker, "CHIMES", {"start": (0.4, maker.CHIMES["start"][1])})
    assert maker.main(["--check"]) == 1
    assert (capsys.readouterr().out, list(tmp_path.iterdir())) == ("start.wav\n", [])
    assert maker.main([]) == 0
    assert maker.main(["--check"]) == 0
    (tmp_path / "start.wav").write_bytes(b"RIFF")
    assert maker.main(["--check"]) == 1


def test_every_cue_has_its_file_and_every_file_its_line() -> None:
    names = sorted(f"assets/audio/{cue}.wav" for cue in Cue)
    assert sorted(f"assets/audio/{path.name}" for path in AUDIO.iterdir()) == names
    listed = [str(entry.text) for entry in ElementTree.parse(ROOT / "resources.qrc").iter("file")]
    assert [name for name in listed if name.startswith("assets/audio/")] == names
    assert all((AUDIO / f"{cue}.wav").stat().st_size < 250_000 for cue in Cue)


@pytest.mark.parametrize("cue", Cue)
def test_it_is_soft_and_never_clips(cue: Cue) -> None:
    peak = max(abs(sample) for sample in samples(cue)) / 32768
    assert -10.0 < 20 * math.log10(peak) < -8.0


@pytest.mark.parametrize("cue", Cue)
def test_it_begins_with_a_quiet_lead_in_that_is_not_digital_silence(cue: Cue) -> None:
    lead_in = samples(cue)[:LEAD_IN]
    assert set(lead_in) == {-1, 0, 1}
    assert abs(sum(lead_in)) / LEAD_IN < 0.05


@pytest.mark.parametrize("cue", Cue)
def test_it_begins_and_ends_without_a_click(cue: Cue) -> None:
    sound = samples(cue)
    attack = sound[LEAD_IN : LEAD_IN + RATE // 1000]
    assert max(abs(sample) for sample in attack) < 0.01 * 32768
    assert sound[-1] == 0
    assert max(abs(sample) for sample in sound[-RATE // 50 :]) < 0.004 * 32768
    jumps = [abs(b - a) for a, b in pairwise(sound)]
    assert max(jumps) < 0.12 * 32768


def test_their_tunes_are_told_apart_by_ear() -> None:
    """Each pair differs by at least 10 dB in the strength of one keynote."""
    notes = (261.63, 392.0, 523.25, 587.33, 659.26, 783.99, 880.0)
    spectra = {cue: [strength(samples(cue), note) for note in notes] for cue in Cue}
    for cue, spectrum in spectra.items():
        for other, another in spectra.items():
            ratio = max(20 * abs(math.log10(a / b)) for a, b in zip(spectrum, another, strict=True))
            assert cue == other or ratio > 10.0, f"{cue} sounds like {other}"
