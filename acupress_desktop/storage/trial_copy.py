"""Trials in the copy of the history that the user keeps. While one runs its copy holds no order: nobody
reads there what a day to come will be, and such a copy is not read back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction
from typing import Annotated

import msgspec

from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.domain.trial import (
    MOST_DAYS,
    QUESTION_LIMIT,
    Against,
    Design,
    End,
    Kind,
    Measure,
    Plan,
    Told,
    Trial,
    result,
)
from acupress_desktop.storage.trial_file import check_trial

_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
_Time = Annotated[time, msgspec.Meta(tz=False)]
_Days = Annotated[int, msgspec.Meta(ge=1, le=MOST_DAYS)]
_Level = Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class TrialDay(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A day that was told."""

    day: date
    kind: Kind
    level: _Level


class TrialCopy(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A trial, with what its days show so far in points; `difference` is other days less pressing days."""

    first: date
    days: _Days
    block: _Days
    first_left_out: bool
    measure: Measure
    question: Annotated[str, msgspec.Meta(max_length=QUESTION_LIMIT)]
    fewer: bool
    at: _Time
    turn_at: _Time
    routine: _Id
    against: Against
    other: _Id | None
    worth: Annotated[int, msgspec.Meta(ge=1, le=MOST)]
    promised: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=0, le=1000)], ...], msgspec.Meta(max_length=MOST)
    ]
    spread: Annotated[int, msgspec.Meta(ge=1, le=10 * MOST)]
    told: Annotated[tuple[TrialDay, ...], msgspec.Meta(max_length=MOST_DAYS)]
    seed: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")] | None = None
    ended: date | None = None
    why: End | None = None
    difference: float | None = None
    low: float | None = None
    high: float | None = None
    chance: float | None = None

    def __post_init__(self) -> None:
        trial_of(self)  # says what is wrong, and the reader says where


def copy_of(trial: Trial) -> TrialCopy:
    """As it is written."""
    plan, order = trial.plan, trial.plan.order()
    found = result(trial).finding if trial.ended is not None else None
    return TrialCopy(
        plan.first,
        plan.design.days,
        plan.design.block,
        plan.design.first_left_out,
        plan.measure,
        plan.question,
        plan.fewer,
        plan.at,
        plan.turn_at,
        plan.routine,
        plan.against,
        plan.other,
        plan.worth,
        plan.promised,
        plan.spread,
        tuple(TrialDay(told.day, order[(told.day - plan.first).days], told.level) for told in trial.told),
        plan.seed if trial.ended is not None else None,
        trial.ended,
        trial.why,
        *(
            _number(value)
            for value in (found and (found.difference, found.low, found.high, found.chance)) or ()
        ),
    )


def trial_of(copy: TrialCopy) -> Trial | None:
    """As it is read back; None of one that ran. Raises BadData where it makes no sense."""
    try:
        design = Design(copy.days, copy.block, copy.first_left_out)
        plan = Plan(
            design,
            copy.first,
            copy.at,
            copy.turn_at,
            copy.measure,
            copy.routine,
            copy.against,
            copy.seed or "0" * 32,
            copy.other,
            copy.question,
            copy.fewer,
            copy.worth,
            copy.promised,
            copy.spread,
        )
        trial = Trial(plan, tuple(Told(day.day, day.level) for day in copy.told), copy.ended, copy.why)
        check_trial(trial)
    except KnownError as error:
        raise BadData.of(error.message) from error
    return trial if copy.seed is not None and copy.ended is not None else None


def rows_of(trial: Trial) -> Iterator[tuple[object, ...]]:
    """Of each day that was told: the day, the trial's first day, what was told, what the day was, the
    number."""
    plan, order = trial.plan, trial.plan.order()
    for told in trial.told:
        at = (told.day - plan.first).days
        yield told.day, plan.first, plan.measure, order[at], told.level


def _number(value: Fraction | None) -> float | None:
    return None if value is None else round(float(value), 4)
