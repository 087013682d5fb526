"""The history as a file that the user keeps: .json, which is read back, or .csv for a table program."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from acupress_desktop.domain.diary import NOTE_LIMIT, Felt, Moment, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import MOST, Pain
from acupress_desktop.domain.history import MOST_PAUSED_S, History, SessionRecord
from acupress_desktop.domain.learning import Review
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.points import Side, Spot
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

#: 2 knows holds of both sides at once, 3 trials, 4 answers about points, 5 more of sessions, what was felt
#: around them, what was told of weeks, and notes.
VERSION = 5
#: Three sessions a day for a hundred years stay far below.
_LARGEST = 50_000_000
_COLUMNS = ("what", "day", "started", "routine", "points", "planned", "pressed_s", "finished", "pain")
#: Of each day of a trial, behind those.
_TRIAL_COLUMNS = ("trial", "measure", "kind", "level")
#: Of sessions and notes, behind those.
_MORE_COLUMNS = ("partly", "skipped", "paused_s", "text")

#: No computer kept an answer before, none of ours will after.
_FIRST, _LAST = 1970, 9998

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_ID)]
#: To its very end: "$" would take a line break after it.
_Spot = Annotated[str, msgspec.Meta(pattern=f"^[A-Z0-9-]{{2,20}}-({'|'.join(Side)})\\Z")]
_Spots = Annotated[tuple[_Spot, ...], msgspec.Meta(min_length=1, max_length=MOST_SPOTS)]
_AnySpots = Annotated[tuple[_Spot, ...], msgspec.Meta(max_length=MOST_SPOTS)]


class _Session(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    started: _Moment
    routine: _Id
    done: _Spots
    planned: Annotated[int, msgspec.Meta(ge=1, le=MOST_SPOTS)]
    pressed_s: Annotated[int, msgspec.Meta(ge=0, le=MOST_PRESSED_S)]
    finished: bool
    partly: _AnySpots = ()
    skipped: _AnySpots = ()
    paused_s: Annotated[int, msgspec.Meta(ge=0, le=MOST_PAUSED_S)] | None = None

    def __post_init__(self) -> None:
        if len(self.done) + len(self.partly) + len(self.skipped) > self.planned:
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
        # Moments near the ends of the calendar have another year elsewhere, which no date can hold.
        if not _FIRST <= self.at.year <= _LAST:
            raise BadData("history.no-moment", at=self.at.isoformat())


class _Felt(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    started: _Moment
    routine: _Id
    moment: Moment
    level: Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class _Told(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    day: date
    what: Weekly
    level: int

    def __post_init__(self) -> None:
        least, most = self.what.scale
        if not least <= self.level <= most:
            raise BadData("diary.level", least=least, most=most)


class _Note(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    day: date
    kind: NoteKind
    text: Annotated[str, msgspec.Meta(max_length=NOTE_LIMIT)]


class _Copy(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    format: Literal["acupress-history"]
    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)]
    sessions: tuple[_Session, ...] = ()
    pains: tuple[_Pain, ...] = ()
    trials: tuple[TrialCopy, ...] = ()
    reviews: tuple[_Review, ...] = ()
    felt: tuple[_Felt, ...] = ()
    told: tuple[_Told, ...] = ()
    notes: tuple[_Note, ...] = ()


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
                tuple(spot_of(text) for text in told.partly),
                tuple(spot_of(text) for text in told.skipped),
                told.paused_s,
            )
            for told in copy.sessions
        ),
        tuple(Pain(told.day, told.level) for told in copy.pains),
        tuple(Felt(each.started, each.routine, each.moment, each.level) for each in copy.felt),
        tuple(Told(each.day, each.what, each.level) for each in copy.told),
        tuple(Note(each.day, each.kind, each.text) for each in copy.notes),
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
                tuple(spot_id(spot) for spot in record.partly),
                tuple(spot_id(spot) for spot in record.skipped),
                record.paused_s,
            )
            for record in history.sessions
        ),
        tuple(_Pain(pain.day, pain.level) for pain in history.pains),
        tuple(copy_of(trial) for trial in trials),
        tuple(_Review(each.at, each.day, each.point, each.kind, each.grade) for each in reviews),
        tuple(_Felt(each.started, each.routine, each.moment, each.level) for each in history.felt),
        tuple(_Told(each.day, each.what, each.level) for each in history.told),
        tuple(_Note(each.day, each.kind, each.text) for each in history.notes),
    )
    return msgspec.json.format(msgspec.json.encode(copy), indent=1) + b"\n"


def _csv(history: History, trials: Sequence[Trial], reviews: Sequence[Review]) -> bytes:
    table = io.StringIO(newline="")
    columns = (*_COLUMNS, *_TRIAL_COLUMNS, *_MORE_COLUMNS)
    writer = csv.DictWriter(table, columns, restval="")
    writer.writeheader()
    for record in history.sessions:
        writer.writerow(
            {
                "what": "session",
                "day": record.day,
                "started": record.started.isoformat(),
                "routine": as_cell(record.routine),
                "points": as_cell(_spots(record.done)),
                "planned": record.planned,
                "pressed_s": record.pressed_s,
                "finished": "yes" if record.finished else "no",
                "partly": as_cell(_spots(record.partly)),
                "skipped": as_cell(_spots(record.skipped)),
                "paused_s": "" if record.paused_s is None else record.paused_s,
            }
        )
    for pain in history.pains:
        writer.writerow({"what": "pain", "day": pain.day, "pain": pain.level})
    for felt in history.felt:
        writer.writerow(
            {
                "what": f"pain-{felt.moment}",
                "day": felt.started.date(),
                "started": felt.started.isoformat(),
                "routine": as_cell(felt.routine),
                "pain": felt.level,
            }
        )
    for told in history.told:
        writer.writerow({"what": told.what, "day": told.day, "level": told.level})
    for note in history.notes:
        writer.writerow({"what": note.kind, "day": note.day, "text": as_cell(note.text)})
    for trial in trials:
        for day, *of_trial in rows_of(trial):
            told_of = dict(zip(_TRIAL_COLUMNS, of_trial, strict=True))
            writer.writerow({"what": "trial", "day": day, **told_of})
    for each in reviews:
        writer.writerow(
            {
                "what": "answer",
                "day": each.day,
                "started": each.at.isoformat(),
                "points": as_cell(each.point),
                "kind": each.kind,
                "level": each.grade,
            }
        )
    return table.getvalue().encode("utf-8")


def _spots(spots: Sequence[Spot]) -> str:
    return " ".join(map(spot_id, spots))
