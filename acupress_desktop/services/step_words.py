"""What is said of one step of a routine, as short as on paper."""

from __future__ import annotations

from collections.abc import Iterator

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Step
from acupress_desktop.services.safety_views import SafetyView


def time_on(catalogue: Catalogue, side: Side, seconds: int) -> str:
    """ "60 s left"; a point of the middle needs no side."""
    counted = catalogue.counted
    time = counted("sheet.seconds", seconds) if seconds % 60 else counted("sheet.minutes", seconds // 60)
    if side is Side.MIDLINE:
        return time
    return catalogue.say("sheet.time", time=time, side=catalogue.word(f"side.{side}"))


def step_lines(catalogue: Catalogue, step: Step, safety: SafetyView) -> tuple[str, ...]:
    """How it is pressed, its note, and why it is left out where it is."""
    how = [time_on(catalogue, side, step.seconds) for side in step.sides]
    if step.max_pressure is not None:
        how.append(catalogue.say("sheet.pressure_most", most=step.max_pressure))
    note = catalogue.say("list.quoted", text=step.note) if step.note else ""
    lines = (catalogue.words.listed(how), note, *dict.fromkeys(_reasons(step, safety)))
    return tuple(filter(None, lines))


def _reasons(step: Step, safety: SafetyView) -> Iterator[str]:
    for side in step.sides:
        for part in side.parts:
            reason = safety.reason(Spot(step.point, part))
            if reason is not None:
                yield reason
