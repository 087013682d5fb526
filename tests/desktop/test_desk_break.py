"""A whole desk break by ear: every chime comes at the moment that the plan has for it, and is heard then.

The moments are the program's own (ACUPRESS_MOMENTS); the recording shows that what it says it played was
heard. So a busy machine, on which everything is a little late, is told from a session that drifts.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from statistics import median

import pytest

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.routines import duration_s, plan
from tests.desktop.hearing import moments_of
from tests.desktop.helpers import Listener
from tests.desktop.lab import Desktop, Program, bursts
from tests.shipped import load

#: How late one chime may be beside another on a machine that does other things, too.
LATE_S = 1.0
#: How far the second half of a session may lie from the first: nothing adds up.
DRIFT_S = 0.15
#: How far what is heard may lie from the moment at which it was played: the sound server's own buffers, a
#: look at the recording every 20 ms, how long the quiet beginning of a chime takes to be heard.
HEARD_S = 0.5
#: What a screen reader is told meanwhile, though no window is open.
TOLD = (
    "G B 21, jeeyen jing, left side, 30 seconds.",
    "Other side: right.",
    "Next: S I 3, hoh shee, left side, 30 seconds.",
    "Other side: right.",
    "Roll your shoulders.",
    "Well done.",
)


@pytest.mark.en301549("11.4.1.3.1", "11.1.4.2")
def test_a_desk_break_from_its_first_chime_to_its_last(desktop: Desktop, tmp_path: Path) -> None:
    routine = load().routines["desk-break"]
    stages = plan(routine)
    begins = [0.0, *accumulate(stage.seconds for stage in stages)]
    meant = [
        (stage.cue.value, at) for at, stage in zip(begins, stages, strict=False) if stage.cue is not None
    ]
    meant.append((Cue.FINISH.value, begins[-1]))
    listener = Listener(desktop)
    log, heard = tmp_path / "moments", tmp_path / "heard.wav"
    program = Program(replace(desktop, env={**desktop.env, "ACUPRESS_MOMENTS": str(log)}), tmp_path / "data")
    program.start("--hidden")
    try:
        with desktop.recording(heard, timely=True):
            program.tell("start", "desk-break")
            program.wait_until("finished", seconds=duration_s(routine) + 30.0)
            listener.hears(*TOLD)
            # The last chime is still to be heard: the next session's first is waited for.
            program.tell("stop")
            program.tell("start", "calm-sleep")
            program.wait_until("resting")
            program.tell("stop")
    finally:
        listener.end()
        program.end()
    moments = moments_of(log)
    assert "stale" not in moments
    asked, played = moments["asked"][: len(meant)], moments["played"][: len(meant)]
    assert [cue for cue, _ in asked] == [cue for cue, _ in played] == [cue for cue, _ in meant]

    late = [at - asked[0][1] - (due - meant[0][1]) for (_, at), (_, due) in zip(asked, meant, strict=True)]
    assert max(map(abs, late)) < LATE_S, late
    half = len(late) // 2
    assert abs(median(late[half:]) - median(late[:half])) < DRIFT_S, late

    found = [moment for moment, _ in bursts(heard, gap_s=1.6)][: len(meant)]
    assert len(found) == len(meant)
    apart = [at - moment for at, (_, moment) in zip(found, played, strict=True)]
    off = [one - median(apart) for one in apart]
    assert max(map(abs, off)) < HEARD_S, off
