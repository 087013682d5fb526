"""Synthesises the chimes: `python tools/make_chimes.py`, or `--check` to see whether they are current.

Soft struck-bell tones: a few partials that fade at their own pace, a gentle attack, a quiet lead-in
because many outputs (Bluetooth most of all) swallow the first tenth of a second. Each cue has its
own tune, so that eyes can stay closed. Standard library only, the same bytes on every machine.
"""

from __future__ import annotations

import argparse
import io
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "audio"
RATE = 44_100
LEAD_IN_S = 0.15
ATTACK_S = 0.012
PEAK = 0.35  # about -9 dB below full scale
#: Ratio to the keynote, loudness, seconds until it has faded to a third.
PARTIALS = ((1.0, 1.0, 0.42), (2.0, 0.38, 0.30), (2.98, 0.16, 0.16), (4.16, 0.06, 0.09))


@dataclass(frozen=True)
class Note:
    """A struck tone: when it begins (s), its keynote (Hz), how loud beside the others."""

    at: float
    hertz: float
    loud: float = 1.0


#: Rising for a beginning, two alike for the other side, three steps for moving on, falling home at the end.
CHIMES: dict[str, tuple[float, tuple[Note, ...]]] = {
    "start": (1.5, (Note(0.0, 523.25), Note(0.18, 783.99))),
    "change-side": (1.3, (Note(0.0, 659.26), Note(0.22, 659.26, 0.8))),
    "next-point": (1.6, (Note(0.0, 523.25), Note(0.16, 587.33), Note(0.32, 659.26))),
    "finish": (2.4, (Note(0.0, 783.99), Note(0.26, 659.26), Note(0.52, 523.25), Note(0.78, 261.63, 0.9))),
}


def chime(seconds: float, notes: tuple[Note, ...]) -> bytes:
    """A mono 16 bit PCM WAV of the notes."""
    count = round((LEAD_IN_S + seconds) * RATE)
    samples = [0.0] * count
    for note in notes:
        first = round((LEAD_IN_S + note.at) * RATE)
        for index in range(first, count):
            samples[index] += note.loud * _tone(note.hertz, (index - first) / RATE)
    loudest = max(abs(sample) for sample in samples)
    fade = round(0.2 * RATE)
    frames = bytearray()
    for index, sample in enumerate(samples):
        left = (count - 1 - index) / fade
        value = sample / loudest * PEAK * min(1.0, left)
        frames += round(value * 32767).to_bytes(2, "little", signed=True)
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(frames))
    return target.getvalue()


def _tone(hertz: float, t: float) -> float:
    attack = 0.5 - 0.5 * math.cos(math.pi * min(1.0, t / ATTACK_S))
    return attack * sum(
        loud * math.exp(-t / fade) * math.sin(2 * math.pi * hertz * ratio * t) for ratio, loud, fade in PARTIALS
    )


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, name the files that are not current")
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
