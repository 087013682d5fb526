"""`trial.json`: whether pressing helps this person, told day by day."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.errors import BadData
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.domain.reminders import Day, Reminder, Reminders, Snoozed
from acupress_desktop.domain.trial import (
    MOST_DAYS,
    MOST_PAST,
    QUESTION_LIMIT,
    Design,
    Plan,
    Told,
    Trial,
    Trials,
)
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store

_Id = Annotated[str, Meta(min_length=1, max_length=100)]
_Local = Annotated[datetime, Meta(tz=False)]
_Share = Annotated[int, Meta(ge=0, le=1000)]

#: Of a trial, also where it stands in a copy of the history.
TRIAL_LIMITS: Limits = {
    (Design, "days"): Annotated[int, Meta(ge=1, le=MOST_DAYS)],
    (Design, "block"): Annotated[int, Meta(ge=1, le=MOST_DAYS)],
    (Plan, "routine"): _Id,
    (Plan, "other"): _Id | None,
    (Plan, "question"): Annotated[str, Meta(max_length=QUESTION_LIMIT)],
    (Plan, "seed"): Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")],
    (Plan, "worth"): Annotated[int, Meta(ge=1, le=MOST)],
    (Plan, "promised"): Annotated[tuple[_Share, ...], Meta(max_length=MOST)],
    (Plan, "spread"): Annotated[int, Meta(ge=1, le=10 * MOST)],
    (Told, "level"): Annotated[int, Meta(ge=0, le=MOST)],
}
_LIMITS: Limits = {
    **TRIAL_LIMITS,
    (Reminder, "days"): Annotated[tuple[Day, ...], Meta(min_length=1, max_length=7)],
    (Reminder, "routine"): _Id,
    (Snoozed, "routine"): _Id,
    (Reminders, "done"): Annotated[tuple[_Local, ...], Meta(max_length=100)],
}


class TrialFile(Store[Trials]):
    """Reads, writes and erases the trials of one data folder. It holds the order of the days only as the
    seed that it comes from: nobody reads by accident what a day will be."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "trial.json", Trials, Trials(), "store.trials", limits=_LIMITS, check=_make_sense
        )


def check_trial(trial: Trial) -> None:
    """Raises BadData for what has the shape of a trial and makes no sense all the same."""
    days = [told.day for told in trial.told]
    if days != sorted(set(days)) or any(trial.plan.number(day) is None for day in days):
        raise BadData("trial.other-days")
    if (trial.ended is None) is not (trial.why is None):
        raise BadData("trial.half-ended")


def _make_sense(trials: Trials) -> None:
    for trial in trials.every:
        check_trial(trial)
    if len(trials.past) > MOST_PAST or any(trial.ended is None for trial in trials.past):
        raise BadData("trial.half-ended")
