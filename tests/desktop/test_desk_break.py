"""A whole desk break by ear: every chime is heard at the moment that the plan has for it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

from acupress_desktop.content.load import load
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.routines import duration_s, plan
from tests.desktop.lab import Desktop, Program, bursts

#: How far a chime may lie from its moment: a look at the recording every 20 ms, the sound server's own
#: buffers, and how long the quiet beginning of a chime takes to be heard.
NEAR_S = 0.12


def test_a_desk_break_from_its_first_chime_to_its_last(
    desktop: Desktop, start: Callable[..., Program], tmp_path: Path
) -> None:
    routine = load().routines["desk-break"]
    stages = plan(routine)
    begins = [0.0, *accumulate(stage.seconds for stage in stages)]
    meant = [at for at, stage in zip(begins, stages, strict=False) if stage.cue is not None] + begins[-1:]
    program = start("--hidden")
    heard = tmp_path / "heard.wav"
    with desktop.recording(heard, timely=True):
        program.call("start", "desk-break")
        program.wait_until("finished", seconds=duration_s(routine) + 30.0)
        # The last chime is still to be heard.
        program.call("stop")
        program.call("start", "calm-sleep")
        program.wait_until("resting", seconds=20)
        program.call("stop")
    found = [moment for moment, _ in bursts(heard, gap_s=1.6)][: len(meant)]
    assert len(found) == len(meant) == sum(stage.cue is not None for stage in stages) + 1
    off = [at - found[0] - (due - meant[0]) for at, due in zip(found, meant, strict=True)]
    cues = [stage.cue for stage in stages if stage.cue is not None] + [Cue.FINISH]
    assert max(map(abs, off)) < NEAR_S, list(zip(map(str, cues), off, strict=True))
