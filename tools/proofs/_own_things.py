"""What is one's own besides the history, for the proof of two machines: the collection, own routines and a
trial, written as the program writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.content.packed import load_packed
from acupress_desktop.domain.collection import PointCollection, usual_step
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.trial import Against, Design, Measure, Plan, Trial
from acupress_desktop.storage.collection_file import CollectionFile
from acupress_desktop.storage.routine_files import RoutineFiles
from acupress_desktop.storage.trial_file import TrialFile

CATALOGUE = load_packed("en")
_DAY = date(2026, 1, 1)


def do_own(home: Path, what: str, told: str) -> None:
    """ "collect" a point more, "drop" one, have as "own" what is told as ID TITLE POINT (in place of what has
    the id), "remove" an id, or tell a "day" of a trial the number N % 11."""
    match what:
        case "collect" | "drop":
            _collect(home, told, what == "collect")
        case "own":
            _own(home, *told.split())
        case "remove":
            RoutineFiles(home, CATALOGUE).remove(told)
        case "day":
            _tell(home, int(told))


def own_of(home: Path) -> dict[str, Sequence[object]]:
    """All of it: points, titles and points, days."""
    routines = RoutineFiles(home, CATALOGUE).load()
    trials = TrialFile(home).load().every
    return {
        "collected": [step.point for step in CollectionFile(home).load().steps],
        "routines": sorted(f"{own.title} {' '.join(own.routine.points)}" for own in routines),
        "trial": [(one.day - _DAY).days for trial in trials for one in trial.told],
    }


def _collect(home: Path, point: str, more: bool) -> None:
    file = CollectionFile(home)
    steps = tuple(step for step in file.load().steps if step.point != point)
    file.save(PointCollection((*steps, usual_step(CATALOGUE.points[point])) if more else steps))


def _own(home: Path, name: str, title: str, point: str) -> None:
    routine = Routine(name, (usual_step(CATALOGUE.points[point]),))
    RoutineFiles(home, CATALOGUE).keep(OwnRoutine(routine, title), IfTaken.REPLACE)


def _tell(home: Path, number: int) -> None:
    file = TrialFile(home)
    trials = file.load()
    plan = Plan(
        Design(28, 2), _DAY, time(20), time(18), Measure.PAIN, "lower-back", Against.REST, f"{1:032x}"
    )
    running = trials.running or Trial(plan)
    file.save(replace(trials, current=running.tell(_DAY + timedelta(days=number), number % 11)))
