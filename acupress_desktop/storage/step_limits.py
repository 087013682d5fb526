"""What a step of a routine may hold in every file that keeps one."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import (
    LEAST_PRESSURE,
    MAX_SECONDS,
    MIN_SECONDS,
    MOST_PRESSURE,
    STEP_NOTE_LIMIT,
    Step,
)
from acupress_desktop.storage.shapes import Limits

SECONDS = Annotated[int, Meta(ge=MIN_SECONDS, le=MAX_SECONDS)]
STEP_LIMITS: Limits = {
    (Step, "seconds"): SECONDS,
    (Step, "sides"): Annotated[tuple[Side, ...], Meta(min_length=1, max_length=len(Side))],
    (Step, "max_pressure"): Annotated[int, Meta(ge=LEAST_PRESSURE, le=MOST_PRESSURE)] | None,
    (Step, "note"): Annotated[str, Meta(max_length=STEP_NOTE_LIMIT)],
}
