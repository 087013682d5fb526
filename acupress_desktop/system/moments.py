"""The program's own log of the moments of its chimes, for who measures how well they are kept.

Written only where the environment's ACUPRESS_MOMENTS names a file: one line of JSON a moment.
"""

from __future__ import annotations

import json
import os
import time

from acupress_desktop.domain.cues import Cue

VARIABLE = "ACUPRESS_MOMENTS"


def note(what: str, cue: Cue) -> None:
    """Add that a chime was "asked" for, "played", or "stale" (asked for too long ago to be played), at this
    reading (s) of the monotonic clock, which all processes of a machine share."""
    file = os.environ.get(VARIABLE)
    if file:
        line = json.dumps({"what": what, "cue": cue.value, "at": time.monotonic()}) + "\n"
        # One write of a file that is opened to append: the lines of two processes do not mix.
        handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line.encode())
        finally:
            os.close(handle)
