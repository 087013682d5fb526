"""The breathing guide: when to breathe in and out during a press."""

from __future__ import annotations

from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Breath:
    """`inwards` or out; `share` of this half has passed (0 to 1); `number` counts the halves from 0."""

    inwards: bool
    share: float
    number: int


def breath_at(elapsed_s: float, in_s: float, out_s: float) -> Breath:
    """Where the breath is, so many seconds after the first breath in began; both halves last above 0 s."""
    elapsed_s = max(0.0, elapsed_s)
    rounds, rest = divmod(elapsed_s, in_s + out_s)
    number = 2 * int(rounds)
    if rest < in_s:
        return Breath(True, rest / in_s, number)
    return Breath(False, min(1.0, (rest - in_s) / out_s), number + 1)
