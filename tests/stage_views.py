"""The views of a routine's stages, as a session shows each at its beginning."""

from __future__ import annotations

from collections.abc import Iterator

from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.routines import Routine, Stage, plan
from acupress_desktop.services.views import SessionView, State


def stage_views(routine: Routine) -> Iterator[tuple[Stage, SessionView]]:
    """Each stage of the plan with its view."""
    holds = tuple((Spot(step.point, side), step.seconds) for step in routine.steps for side in step.sides)
    for stage in plan(routine):
        yield (
            stage,
            SessionView(
                State.HOLDING,
                routine.id,
                stage.kind,
                stage.spot,
                holds=holds,
                step=stage.step + 1,
                practice=stage.practice,
                cue=stage.cue,
            ),
        )
