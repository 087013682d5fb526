"""What a sound of the user's own may be, and what can be wrong with it as a chime."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.value import dataclass

#: A chime is short: it must be over before the next one.
MOST_SECONDS = 10
#: More than ten seconds in the best quality that people have (stereo, 192 kHz, 32 bits).
MOST_BYTES = 20_000_000


class SoundFault(StrEnum):
    """Why a file is no chime; its code is "sound.fault.KIND"."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    EMPTY = "empty"
    NOT_SOUND = "not-sound"
    NO_SOUND = "no-sound"
    TOO_LONG = "too-long"
    NO_DECODER = "no-decoder"
    SLOW = "slow"
    REFUSED = "refused"


class Form(StrEnum):
    """How a sample is written, in the machine's own order of bytes."""

    U8 = "u8"
    S16 = "s16"
    S32 = "s32"
    F32 = "f32"

    @property
    def width(self) -> int:
        """Bytes a sample."""
        return {Form.U8: 1, Form.S16: 2}.get(self, 4)


@dataclass(frozen=True)
class Sound:
    """Sound as an output takes it: interleaved samples of one or two channels, `rate` frames a second."""

    channels: int
    rate: int
    form: Form
    samples: bytes

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / (self.channels * self.form.width * self.rate)


def judge(sound: Sound) -> SoundFault | None:
    """What is wrong with it as a chime. A compressed file may end with a little padding of its encoder."""
    if not sound.samples:
        return SoundFault.NO_SOUND
    return SoundFault.TOO_LONG if sound.seconds > MOST_SECONDS + 0.1 else None
