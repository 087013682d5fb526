"""A program that is killed while it writes leaves every file whole: as it was before, or as it is after."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count as numbers
from pathlib import Path

from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings
from acupress_desktop.storage.answers_file import AnswersFile
from acupress_desktop.storage.data_folder import tidy
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.own_points_file import OwnPointsFile
from acupress_desktop.storage.settings_file import SettingsFile
from tools.proofs import Outcome

COUNT, SLICE = 200, 3

#: No longer than this is waited before the kill, in seconds; a round of writes takes some hundredths.
_LONGEST = 0.15
_ROOT = Path(__file__).resolve().parent.parent.parent
_FIRST = SessionRecord(
    datetime(2026, 1, 1, tzinfo=UTC), "lower-back", (Spot("BL23", Side.LEFT),), 8, 60, True
)


def prove(seed: int, count: int) -> Outcome:
    """Kill `count` writers of one folder, one after the other, and look at it each time."""
    chance = random.Random(seed)
    failures: list[str] = []
    rounds = 0
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        for number in range(count):
            least = _killed(folder, rounds, chance)
            try:
                rounds = _look(folder, least)
            except AssertionError as error:
                failures.append(f"kill {number}: {error}")
                break
        left = [path.name for path in folder.rglob(".*")]
    lines = (f"{count} kills, {rounds} rounds of writing settings, answers, favourites, history and pain",)
    return Outcome((*lines, f"{len(left)} beginnings of files left beside at the end"), tuple(failures))


def _killed(folder: Path, rounds: int, chance: random.Random) -> int:
    """Let a writer write and kill it; the last round of which it said that all of it was written."""
    command = [sys.executable, "-m", "tools.proofs.kills", str(folder), str(rounds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=_ROOT) as writer:
        assert writer.stdout is not None
        said = writer.stdout.readline()  # it has begun
        time.sleep(chance.random() * _LONGEST)
        writer.kill()
        return int([said, *writer.stdout.read().splitlines(keepends=True)][-1].strip() or rounds)


def _look(folder: Path, least: int) -> int:
    """Everything is whole and no older than what was written; the newest round of all files."""
    told = tidy(folder)
    stores = settings, answers, own = SettingsFile(folder), AnswersFile(folder), OwnPointsFile(folder)
    volume, given, favourites = settings.load().voice_name, answers.load().given, own.load().favourites
    history = HistoryFile(folder)
    records = history.read().sessions
    for trouble in (*told, *(store.trouble for store in stores), history.trouble):
        assert trouble is None, trouble
    seen = {
        "settings": int(volume or 0),
        "answers": max((int(name) for name in given), default=0),
        "favourites": int(favourites[0]) if favourites else 0,
        "history": len(records),
    }
    for name, found in seen.items():
        assert found >= least, f"{name} are of round {found}, although {least} was written"
    assert max(seen.values()) - min(seen.values()) <= 1, f"more than one file was open: {seen}"
    return max(seen.values())


def _write(folder: Path, rounds: int) -> None:
    """Round after round until killed; the last word is a number whose round is on the disk."""
    settings, answers, own = SettingsFile(folder), AnswersFile(folder), OwnPointsFile(folder)
    history = HistoryFile(folder)
    for store in (settings, answers, own):
        store.load()
    print(rounds if rounds == 0 else rounds - 1, flush=True)
    for number in numbers(max(rounds, 1)):
        settings.save(Settings(voice_name=str(number)))
        answers.save(Answers(True, {str(number): Answer(True)}))
        own.save(OwnPoints((str(number),), {"LI4": "x" * 2000}))
        history.add(History((replace(_FIRST, started=_FIRST.started + timedelta(hours=number)),)))
        history.record_pain(Pain(date(2026, 1, 1), number % 10))
        print(number, flush=True)


if __name__ == "__main__":
    _write(Path(sys.argv[1]), int(sys.argv[2]))
