"""Trials as entries that travel: one for what was fixed and how it ended, and one for each day's number, so
that what two machines were told on different days is all there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.trial import Told, Trial, Trials, met
from acupress_desktop.storage.carried_file import Entries, Followed, plain, stamp_of
from acupress_desktop.storage.files import is_there
from acupress_desktop.storage.shapes import shape_of
from acupress_desktop.storage.trial_file import TRIAL_LIMITS, TrialFile, check_trial

_TRIAL, _DAY = "history.trials", "history.trial-days"


def _here() -> datetime:
    return datetime.now().astimezone()


class CarriedTrials:
    """Of one data folder. A trial's key is its seed. None is ever taken away but by erasing everything:
    these entries are of the kinds that are erased."""

    kinds = (_TRIAL, _DAY)

    def __init__(self, folder: Path, now: Callable[[], datetime] = _here) -> None:
        """`now` is the time here, with its zone."""
        self._folder, self._now = folder, now
        self._path = folder / "trial.json"

    def stamp(self) -> object:
        """Another one where `now` may say something else."""
        return stamp_of(self._path)

    def now(self, before: Entries, _: Entries) -> Entries:
        """All trials. What is not in the file any more (it holds so many) stays what it was; one that was
        over goes on being it."""
        found = {place: value for place, value in before.items() if place[0] in self.kinds}
        if not is_there(self._path):
            return found
        for trial in TrialFile(self._folder).load().every:
            place, told = (_TRIAL, trial.plan.seed), _told(trial)
            known = found.get(place)
            over = isinstance(known, dict) and known.get("ended") is not None
            if not over or told["ended"] is not None:
                found[place] = told
            for day in trial.told:
                key = msgspec.json.encode([trial.plan.seed, day.day]).decode()
                found[_DAY, key] = {"level": day.level}
        return found

    def follow(self, kept: Entries, now: Entries, erased: bool) -> Followed:
        """Have the trials that are `kept`. Raises KnownError where they cannot be written."""
        days = _days(kept)
        trials = [
            trial
            for (kind, seed), value in sorted(kept.items(), key=lambda one: one[0])
            if kind == _TRIAL and (trial := _trial(seed, value, days.get(seed, ()))) is not None
        ]
        file = TrialFile(self._folder)
        before = file.load() if is_there(self._path) else Trials()
        if erased and is_there(self._path):
            file.erase()
        after = met(before, trials, self._now())
        if after != before or (erased and trials):
            file.save(after)
        seeds = {trial.plan.seed for trial in trials}
        there = {
            place: value for place, value in kept.items() if place[0] in self.kinds and _seed(*place) in seeds
        }
        return there, sum(there.get(place) != now.get(place) for place in {*there, *now}), ()


def _told(trial: Trial) -> dict[str, Any]:
    told: dict[str, Any] = plain({"plan": trial.plan, "ended": trial.ended, "why": trial.why})
    del told["plan"]["seed"]  # it is the key
    return told


def _trial(seed: str, value: object, told: tuple[Told, ...]) -> Trial | None:
    """None for what makes no sense here."""
    if not isinstance(value, dict) or not isinstance(plan := value.get("plan"), dict):
        return None
    data = {**value, "plan": {**plan, "seed": seed}}
    try:
        msgspec.convert({"version": 1, **data}, shape_of(Trial, 1, TRIAL_LIMITS))
        trial: Trial = msgspec.convert(data, Trial)
        number = trial.plan.number
        trial = replace(trial, told=tuple(one for one in told if number(one.day) is not None))
        check_trial(trial)
    except (ValueError, TypeError, OverflowError, KnownError):
        return None
    return trial


def _days(kept: Entries) -> Mapping[str, tuple[Told, ...]]:
    """The numbers of each trial, the first day first."""
    found: dict[str, list[Told]] = {}
    for (kind, key), value in kept.items():
        if kind != _DAY or not isinstance(value, dict) or not isinstance(level := value.get("level"), int):
            continue
        try:
            seed, day = msgspec.json.decode(key, type=tuple[str, date])
            found.setdefault(seed, []).append(Told(day, level))
        except (ValueError, KnownError):
            continue
    return {seed: tuple(sorted(told, key=lambda one: one.day)) for seed, told in found.items()}


def _seed(kind: str, key: str) -> str:
    if kind == _TRIAL:
        return key
    try:
        return msgspec.json.decode(key, type=tuple[str, date])[0]
    except ValueError:
        return ""
