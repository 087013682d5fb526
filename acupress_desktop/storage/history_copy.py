"""The history as a file that the user keeps: .json, which is read back, or .csv for a table program."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import MOST, Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.learning import UNKEPT, Review
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.trial import Trial
from acupress_desktop.storage.csv_cells import as_cell
from acupress_desktop.storage.files import TooLarge, read_file, write_export
from acupress_desktop.storage.history_tables import (
    LONGEST_ID,
    MOST_PRESSED_S,
    MOST_SPOTS,
    spot_id,
    spot_of,
)
from acupress_desktop.storage.json_data import NOT_JSON, decoded, version_of, why_of
from acupress_desktop.storage.trial_copy import TrialCopy, copy_of, rows_of, trial_of

#: 2 knows holds of both sides at once, 3 trials, 4 answers about points.
VERSION = 4
#: Three sessions a day for a hundred years stay far below.
_LARGEST = 50_000_000
_COLUMNS = ("what", "day", "started", "routine", "points", "planned", "pressed_s", "finished", "pain")
#: Of each day of a trial, behind those.
_TRIAL_COLUMNS = ("trial", "measure", "kind", "level")

#: No computer kept an answer before, none of ours will after.
_FIRST, _LAST = 1970, 9998

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_ID)]
#: To its very end: "$" would take a line break after it.
_Spot = Annotated[str, msgspec.Meta(pattern=f"^[A-Z0-9-]{{2,20}}-({'|'.join(Side)})\\Z")]
_Spots = Annotated[tuple[_Spot, ...], msgspec.Meta(min_length=1, max_length=MOST_SPOTS)]


class _Session(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    started: _Moment
    routine: _Id
    done: _Spots
    planned: Annotated[int, msgspec.Meta(ge=1, le=MOST_SPOTS)]
    pressed_s: Annotated[int, msgspec.Meta(ge=0, le=MOST_PRESSED_S)]
    finished: bool

    def __post_init__(self) -> None:
        if len(self.done) > self.planned:
            raise BadData("history.more-done")


class _Pain(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    day: date
    level: Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class _Review(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    at: _Moment
    day: date
    point: _Id
    kind: Kind
    grade: Grade

    def __post_init__(self) -> None:
        if self.kind in UNKEPT:
            raise BadData("history.no-kind", kind=self.kind.value)
        # Moments near the ends of the calendar have another year elsewhere, which no date can hold.
        if not _FIRST <= self.at.year <= _LAST:
            raise BadData("history.no-moment", at=self.at.isoformat())


class _Copy(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    format: Literal["acupress-history"]
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    sessions: tuple[_Session, ...] = ()
    pains: tuple[_Pain, ...] = ()
    trials: tuple[TrialCopy, ...] = ()
    reviews: tuple[_Review, ...] = ()


def write_copy(
    file: Path, history: History, trials: Sequence[Trial] = (), reviews: Sequence[Review] = ()
) -> None:
    """Raises KnownError for another ending than .csv or .json, and where it cannot be written."""
    ending = file.suffix.lower()
    if ending == ".json":
        write_export(file, _json(history, trials, reviews))
    elif ending == ".csv":
        write_export(file, _csv(history, trials, reviews))
    else:
        raise KnownError("history.ending", path=file)


def read_copy(file: Path) -> tuple[History, tuple[Trial, ...], tuple[Review, ...]]:
    """What a .json file of `write_copy` holds, with the trials that were over and the answers about points.
    Raises KnownError with the JSON path of what is wrong."""
    if file.suffix.lower() != ".json":
        raise KnownError("history.only-json", path=file)
    try:
        content = read_file(file, _LARGEST)
    except TooLarge as error:
        raise KnownError("history.copy-too-large", path=file) from error
    except FileNotFoundError as error:
        raise KnownError("file.unreadable", path=file, why=reason(error)) from error
    try:
        data = decoded(content)
        if version_of(data) > VERSION:
            raise KnownError("history.copy-newer", path=file)
        copy = msgspec.convert(data, _Copy)
    except NOT_JSON as error:
        raise KnownError("history.copy-wrong", path=file, why=why_of(error)) from error
    history = History(
        tuple(
            SessionRecord(
                told.started,
                told.routine,
                tuple(spot_of(text) for text in told.done),
                told.planned,
                told.pressed_s,
                told.finished,
            )
            for told in copy.sessions
        ),
        tuple(Pain(told.day, told.level) for told in copy.pains),
    )
    trials = (trial_of(told) for told in copy.trials)
    reviews = tuple(Review(told.at, told.day, told.point, told.kind, told.grade) for told in copy.reviews)
    return history, tuple(trial for trial in trials if trial is not None), reviews


def _json(history: History, trials: Sequence[Trial], reviews: Sequence[Review]) -> bytes:
    copy = _Copy(
        "acupress-history",
        VERSION,
        tuple(
            _Session(
                record.started,
                record.routine,
                tuple(spot_id(spot) for spot in record.done),
                record.planned,
                record.pressed_s,
                record.finished,
            )
            for record in history.sessions
        ),
        tuple(_Pain(pain.day, pain.level) for pain in history.pains),
        tuple(copy_of(trial) for trial in trials),
        tuple(_Review(each.at, each.day, each.point, each.kind, each.grade) for each in reviews),
    )
    return msgspec.json.format(msgspec.json.encode(copy), indent=1) + b"\n"


def _csv(history: History, trials: Sequence[Trial], reviews: Sequence[Review]) -> bytes:
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    none = [""] * len(_TRIAL_COLUMNS)
    writer.writerow((*_COLUMNS, *_TRIAL_COLUMNS))
    for record in history.sessions:
        spots = " ".join(spot_id(spot) for spot in record.done)
        told = (
            record.started.isoformat(),
            as_cell(record.routine),
            as_cell(spots),
            record.planned,
            record.pressed_s,
        )
        writer.writerow(("session", record.day, *told, "yes" if record.finished else "no", "", *none))
    for pain in history.pains:
        writer.writerow(("pain", pain.day, *[""] * 6, pain.level, *none))
    for trial in trials:
        for day, *of_trial in rows_of(trial):
            writer.writerow(("trial", day, *[""] * 7, *of_trial))
    for each in reviews:
        answer = (as_cell(each.point), *[""] * 6, each.kind, each.grade)
        writer.writerow(("answer", each.day, each.at.isoformat(), "", *answer))
    return table.getvalue().encode("utf-8")
