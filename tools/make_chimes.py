"""Synthesises the chimes: `python tools/make_chimes.py`, or `--check` to see whether they are current.

Soft struck-bell tones: a few partials that fade at their own pace, a gentle attack, a quiet lead-in
because many outputs (Bluetooth most of all) swallow the first tenth of a second. Each cue has its
own tune, so that eyes can stay closed. Standard library only, the same bytes on every machine.
"""

from __future__ import annotations

import argparse
import io
import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "audio"
RATE = 44_100
LEAD_IN_S = 0.15
ATTACK_S = 0.012
FADE_S = 0.2
PEAK = 0.35  # about -9 dB below full scale
#: Ratio to the keynote, loudness, seconds until it has faded to a third.
PARTIALS = ((1.0, 1.0, 0.42), (2.0, 0.38, 0.30), (2.98, 0.16, 0.16), (4.16, 0.06, 0.09))


@dataclass(frozen=True)
class Note:
    """A struck tone: when it begins (s), its keynote (Hz), how loud beside the others."""

    at: float
    hertz: float
    loud: float = 1.0


#: Rising for a beginning, one low for the last ten seconds, falling for letting go, two alike for the
#: other side, three steps for moving on, falling home at the end.
CHIMES: dict[str, tuple[float, tuple[Note, ...]]] = {
    "start": (1.5, (Note(0.0, 523.25), Note(0.18, 783.99))),
    "last-ten": (1.1, (Note(0.0, 392.0),)),
    "ease-out": (1.4, (Note(0.0, 880.0, 0.8), Note(0.2, 587.33))),
    "change-side": (1.3, (Note(0.0, 659.26), Note(0.22, 659.26, 0.8))),
    "next-point": (1.6, (Note(0.0, 523.25), Note(0.16, 587.33), Note(0.32, 659.26))),
    "finish": (2.4, (Note(0.0, 783.99), Note(0.26, 659.26), Note(0.52, 523.25), Note(0.78, 261.63, 0.9))),
}


def chime(seconds: float, notes: tuple[Note, ...]) -> bytes:
    """A mono 16 bit PCM WAV of the notes."""
    lead_in = round(LEAD_IN_S * RATE)
    sounding = _mix(round(seconds * RATE), notes)
    loudest = max(abs(sample) for sample in sounding)
    fade = round(FADE_S * RATE)
    last = len(sounding) - 1
    values = [
        round(sample / loudest * PEAK * min(1.0, (last - index) / fade) * 32767)
        for index, sample in enumerate(sounding)
    ]
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{lead_in + len(values)}h", *_hush(lead_in), *values))
    return target.getvalue()


def _mix(count: int, notes: tuple[Note, ...]) -> list[float]:
    samples = [0.0] * count
    for note in notes:
        first = round(note.at * RATE)
        for index, sample in enumerate(_tone(note.hertz, count - first), start=first):
            samples[index] += note.loud * sample
    return samples


def _tone(hertz: float, count: int) -> list[float]:
    """A struck tone of `count` samples.

    Each partial is a fading sine told by its last two samples. The loop only adds and multiplies,
    which every machine does alike, and the constants, which come from functions that may differ
    in their last digit, are rounded.
    """
    samples = [0.0] * count
    for ratio, loud, fade in PARTIALS:
        shrink = math.exp(-1.0 / (fade * RATE))
        angle = 2 * math.pi * hertz * ratio / RATE
        by_last, by_before = round(2 * shrink * math.cos(angle), 12), round(shrink * shrink, 12)
        before, last = 0.0, round(loud * shrink * math.sin(angle), 12)
        for index in range(1, count):
            samples[index] += last
            before, last = last, by_last * last - by_before * before
    attack = round(ATTACK_S * RATE)
    for index in range(min(attack, count)):
        share = index / attack
        samples[index] *= share * share * (3.0 - 2.0 * share)
    return samples


def _hush(count: int) -> list[int]:
    """Almost silence: the last bit flickers, so that an output that sleeps at digital zero wakes up."""
    state, flicker = 1, []
    for _ in range(count):
        state = (state * 1_103_515_245 + 12_345) % 2**31
        flicker.append((state >> 16) % 3 - 1)
    return flicker


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, name what is not current")
    check = parser.parse_args(arguments).check
    stale = 0
    for name, (seconds, notes) in CHIMES.items():
        path = FOLDER / f"{name}.wav"
        content = chime(seconds, notes)
        if path.exists() and path.read_bytes() == content:
            continue
        stale += 1
        print(path.name)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
