"""Plain WAV files: what is read of them, and what is left to a decoder."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.own_sound import Form, Sound, SoundFault, judge
from acupress_desktop.domain.wav import read_plain

AUDIO = Path(__file__).resolve().parents[2] / "assets" / "audio"


def wav(
    data: bytes = b"\1\0\2\0",
    coding: int = 1,
    channels: int = 1,
    rate: int = 44_100,
    bits: int = 16,
    claimed: int | None = None,
    before: bytes = b"",
    extension: bytes = b"",
) -> bytes:
    """A WAV file with this header; `claimed` is how much sound it says that it holds."""
    align = channels * bits // 8
    form = struct.pack("<HHIIHH", coding, channels, rate, rate * align, align, bits) + extension
    chunks = before + b"fmt " + struct.pack("<I", len(form)) + form
    chunks += b"data" + struct.pack("<I", len(data) if claimed is None else claimed) + data
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


@pytest.mark.parametrize("path", sorted(AUDIO.iterdir()), ids=lambda path: path.stem)
def test_our_own_chimes_are_plain_and_short(path: Path) -> None:
    sound = read_plain(path.read_bytes())
    assert sound is not None
    assert judge(sound) is None


@pytest.mark.parametrize(
    ("coding", "bits", "form"), [(1, 8, Form.U8), (1, 16, Form.S16), (1, 32, Form.S32), (3, 32, Form.F32)]
)
def test_samples_stay_as_they_are(coding: int, bits: int, form: Form) -> None:
    data = bytes(range(64))
    assert read_plain(wav(data, coding, 2, 48_000, bits)) == Sound(2, 48_000, form, data)


def test_24_bits_become_32() -> None:
    values = (0, 1, -1, 8_388_607, -8_388_608)
    data = b"".join(struct.pack("<i", value)[:3] for value in values)
    sound = read_plain(wav(data, bits=24))
    assert sound is not None
    assert struct.unpack("<5i", sound.samples) == tuple(value * 256 for value in values)


def test_an_extensible_header_says_what_is_in_it_further_on() -> None:
    for coding, bits, form in ((1, 16, Form.S16), (3, 32, Form.F32)):
        extension = struct.pack("<HHIH14x", 22, bits, 0, coding)
        sound = read_plain(wav(bytes(8), 0xFFFE, bits=bits, extension=extension))
        assert sound is not None
        assert sound.form is form


def test_chunks_before_the_sound_are_skipped_and_half_a_frame_is_left_out() -> None:
    odd = b"LIST" + struct.pack("<I", 5) + b"hello" + b"\0"
    assert read_plain(wav(b"\1\0\2", before=odd)) == Sound(1, 44_100, Form.S16, b"\1\0")


@pytest.mark.parametrize(
    "content",
    [
        wav(coding=2),
        wav(coding=0x55),
        wav(coding=3, bits=64),
        wav(channels=6),
        wav(channels=0),
        wav(rate=0),
        wav(rate=192_000),
        wav(bits=12),
        wav(claimed=9_000_000),
        wav(claimed=0xFFFFFFFF),
        b"",
        b"RIFX" + bytes(4) + b"WAVE",
        b"OggS" + bytes(60),
        b"RIFF" + bytes(4) + b"WAVE" + (b"junk" + struct.pack("<I", 2) + b"ab") * 500,
    ],
)
def test_anything_else_is_left_to_a_decoder(content: bytes) -> None:
    assert read_plain(content) is None


@given(st.integers(0, 60), st.binary(max_size=8))
def test_damage_is_never_our_fault(place: int, damage: bytes) -> None:
    content = wav(bytes(16))
    for broken in (content[:place], content[:place] + damage + content[place + len(damage) :]):
        sound = read_plain(broken)
        assert sound is None or len(sound.samples) <= 2 * len(broken)


def test_what_is_wrong_with_a_sound_as_a_chime() -> None:
    assert judge(Sound(1, 8_000, Form.S16, b"")) is SoundFault.NO_SOUND
    assert judge(Sound(2, 8_000, Form.F32, bytes(10 * 64_000))) is None
    assert judge(Sound(2, 8_000, Form.F32, bytes(11 * 64_000))) is SoundFault.TOO_LONG


def test_a_header_that_is_cut_short_is_no_plain_sound() -> None:
    plain = wav()
    assert read_plain(plain) is not None
    short = plain[:16] + struct.pack("<I", 8) + plain[20:28] + plain[36:]
    assert read_plain(short) is None
