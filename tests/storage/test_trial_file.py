"""`trial.json`: kept whole, refused when newer, set aside when broken; trials in the copy of the history."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.history import History
from acupress_desktop.domain.trial import Against, Design, End, Measure, Plan, Told, Trial, Trials
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.trial_file import TrialFile
from tests.refused import refused

FIRST = date(2026, 11, 2)
PLAN = Plan(
    Design(28, 2),
    FIRST,
    time(20),
    time(18),
    Measure.OWN,
    "lower-back",
    Against.ROUTINE,
    "0123456789abcdef" * 2,
    other="desk-break",
    question="How far can I bend? ❤",
    promised=(302, 787, 970),
)
OVER = Trial(
    PLAN, tuple(Told(FIRST + timedelta(days=day), day % 7) for day in range(28)), date(2026, 11, 29), End.DONE
)
RUNS = Trial(replace(PLAN, seed="f" * 32), (Told(FIRST, 4),))
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
TWO = replace(Trials(past=(OVER,)).begin(RUNS.plan, NOW), current=RUNS)


def test_trials_come_back(tmp_path: Path) -> None:
    assert TrialFile(tmp_path).load() == Trials()
    TrialFile(tmp_path).save(TWO)
    file = TrialFile(tmp_path)
    assert (file.load(), file.trouble) == (TWO, None)


def test_nobody_reads_the_order_in_the_file(tmp_path: Path) -> None:
    """The same trial with another order differs in its seed alone."""
    path = tmp_path / "trial.json"
    TrialFile(tmp_path).save(Trials(Trial(PLAN)))
    first = path.read_text("utf-8")
    TrialFile(tmp_path).save(Trials(Trial(replace(PLAN, seed="e" * 32))))
    assert PLAN.order() != replace(PLAN, seed="e" * 32).order()
    assert path.read_text("utf-8") == first.replace(PLAN.seed, "e" * 32)


def damaged(tmp_path: Path, *path: str | int, value: object) -> bytes:
    TrialFile(tmp_path).save(TWO)
    file = tmp_path / "trial.json"
    data: Any = json.loads(file.read_text("utf-8"))
    within = data
    for key in path[:-1]:
        within = within[key]
    within[path[-1]] = value
    file.write_text(json.dumps(data), "utf-8")
    return file.read_bytes()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("current", "plan", "seed"), "short"),
        (("current", "plan", "seed"), "f" * 31 + "\n"),
        (("current", "plan", "design", "days"), 30),
        (("current", "plan", "design", "block"), 7),
        (("current", "plan", "worth"), 0),
        (("current", "plan", "at"), "20:00:00Z"),
        (("current", "plan", "measure"), "mood"),
        (("current", "plan", "question"), "?" * 121),
        (("current", "told"), [{"day": "2026-11-02", "level": 11}]),
        (("current", "told"), [{"day": "2026-12-02", "level": 1}]),
        (("current", "told"), [{"day": "2026-11-02", "level": 1}] * 2),
        (("current", "ended"), "2026-11-05"),
        (("current", "order"), ["press"]),
        (("past", 0, "why"), None),
        (("past",), None),
    ],
    ids=str,
)
def test_a_damaged_file_is_set_aside_and_nothing_of_it_is_lost(
    tmp_path: Path, path: tuple[str | int, ...], value: object
) -> None:
    before = damaged(tmp_path, *path, value=value)
    file = TrialFile(tmp_path)
    assert file.load() == Trials()
    assert file.trouble is not None
    assert "there is no trial" in sentence(file.trouble)
    assert (tmp_path / "trial.json.broken-1").read_bytes() == before


def test_a_newer_file_is_left_alone_and_not_erased(tmp_path: Path) -> None:
    before = damaged(tmp_path, "version", value=99)
    file = TrialFile(tmp_path)
    assert file.load() == Trials()
    with pytest.raises(KnownError):
        HistoryFile(tmp_path).erase()
    assert (tmp_path / "trial.json").read_bytes() == before


def test_trials_are_erased_with_the_history(tmp_path: Path) -> None:
    TrialFile(tmp_path).save(TWO)
    history = HistoryFile(tmp_path)
    assert history.trials == 2
    history.erase()
    assert not list(tmp_path.rglob("trial*"))
    assert HistoryFile(tmp_path).trials == 0


def test_a_copy_holds_trials_and_brings_back_those_that_are_over(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    TrialFile(here).save(TWO)
    copy = tmp_path / "copy.json"
    HistoryFile(here).write_copy(copy)
    told = json.loads(copy.read_text("utf-8"))["trials"]
    assert [trial["seed"] for trial in told] == [PLAN.seed, None]
    assert told[0]["told"][0] == {"day": "2026-11-02", "kind": OVER.plan.order()[0], "level": 0}
    assert told[0]["chance"] is not None
    assert told[1]["chance"] is None
    for _ in range(2):
        assert HistoryFile(there).take_in(copy) == History()
        assert TrialFile(there).load() == Trials(past=(OVER,))


def test_a_table_has_a_row_for_every_day(tmp_path: Path) -> None:
    TrialFile(tmp_path).save(TWO)
    HistoryFile(tmp_path).write_copy(tmp_path / "copy.csv")
    with (tmp_path / "copy.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 29
    assert {row["what"] for row in rows} == {"trial"}
    last = rows[-1]
    told = ("2026-11-02", "2026-11-02", "own", RUNS.plan.order()[0], "4")
    assert (last["day"], last["trial"], last["measure"], last["kind"], last["level"]) == told


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"days": 29}, "$.trials[0]"),
        ({"seed": "x"}, "$.trials[0].seed"),
        ({"mood": 1}, "the key “mood” is not known"),
        ({"why": None}, "$.trials[0]"),
        ({"told": [{"day": "2027-01-01", "kind": "press", "level": 3}]}, "$.trials[0]"),
        ({"told": [{"day": "2026-11-02", "kind": "press", "level": 13}]}, "$.trials[0].told[0].level"),
    ],
    ids=str,
)
def test_a_wrong_copy_changes_nothing(tmp_path: Path, change: dict[str, object], path: str) -> None:
    TrialFile(tmp_path).save(TWO)
    copy = tmp_path / "copy.json"
    HistoryFile(tmp_path).write_copy(copy)
    data = json.loads(copy.read_text("utf-8"))
    data["trials"][0] |= change
    copy.write_text(json.dumps(data), "utf-8")
    with refused(KnownError, match="copy.json: ") as caught:
        HistoryFile(tmp_path).take_in(copy)
    assert path in sentence(caught.value)
    assert TrialFile(tmp_path).load() == TWO
