"""Damaged answers and settings at every door of the command line: said in every run, never on standard
output, and never taken for "nothing applies"."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from acupress_desktop.cli import parse
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.safety import Answer
from acupress_desktop.errands import run_errand
from acupress_desktop.storage.answers_file import AnswersFile


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """The data of somebody who is pregnant, cut off."""
    AnswersFile(tmp_path).save(Answers(True, {"Q4": Answer(True)}))
    for name in ("answers.json", "settings.json"):
        (tmp_path / name).write_bytes(b'{"version": 1, "adult": tru')
    return tmp_path


def test_a_sheet_is_written_and_says_that_it_knows_no_answers(damaged: Path) -> None:
    for run, name in enumerate(("first.svg", "second.svg")):
        done = subprocess.run(
            [
                *(sys.executable, "-m", "acupress_desktop", "--data-dir", str(damaged)),
                *("sheet", "--points", "LI4,BL60", "--output", str(damaged / name)),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "")
        answers, settings = (
            [line for line in done.stderr.splitlines() if file in line]
            for file in ("answers.json", "settings.json")
        )
        assert len(answers) == len(settings) == 1, (run, done.stderr)
        assert "the health questions count as unanswered" in answers[0]
        assert "Made without your health answers" in (damaged / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [["points", "LI4"], ["routines"]])
def test_lists_are_clean_and_every_run_says_so(
    damaged: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        for more in ([], ["--json"]):
            assert run_errand(parse(["--data-dir", str(damaged), *words, *more])) == 0
            told = capsys.readouterr()
            assert told.err.count("answers.json.broken-1") == told.err.count("settings.json.broken-1") == 1
            assert "broken" not in told.out
            if more:
                json.loads(told.out)
    AnswersFile(damaged).save(Answers())
    run_errand(parse(["--data-dir", str(damaged), *words]))
    assert "answers.json" not in capsys.readouterr().err
