"""The health answers on disk: whole or not at all, never lost, never written over, erased for good."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.safety import Answer
from acupress_desktop.storage.answers_file import AnswersFile
from tests.refused import refused

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
FULL = Answers(
    True,
    {
        "Q1": Answer(yes=False),
        "Q7c": Answer(yes=True, side=Side.LEFT),
        "Q8a": Answer(True, True, frozenset({Region.HAND, Region.FOOT})),
        "Q2": Answer(),
    },
    NOW,
    NOW,
    True,
)


def test_an_empty_folder_is_unanswered(tmp_path: Path) -> None:
    file = AnswersFile(tmp_path)
    assert file.load() == Answers()
    assert file.trouble is None
    assert list(tmp_path.iterdir()) == []


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    AnswersFile(tmp_path).save(FULL)
    assert AnswersFile(tmp_path).load() == FULL
    data = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))
    assert (data["version"], data["adult"], data["answers"]["Q1"]["yes"]) == (1, True, False)


def test_the_answers_before_this_run_are_kept(tmp_path: Path) -> None:
    AnswersFile(tmp_path).save(FULL)
    first = (tmp_path / "answers.json").read_bytes()
    file = AnswersFile(tmp_path)
    file.load()
    file.save(Answers(True))
    file.save(Answers(False))
    assert (tmp_path / "backups" / "answers.json").read_bytes() == first


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": 0}',
        b'{"version": 1, "adult": "yes"}',
        b'{"version": 1, "mood": "fine"}',
        b'{"version": 1, "answered": "2026-11-25T09:30:00"}',
        b'{"version": 1, "answers": {"Q1": {"yes": 1}}}',
        b'{"version": 1, "answers": {"Q8a": {"yes": true, "regions": ["tail"]}}}',
        b'{"version": 1, "answers": {"Q7c": {"yes": true, "side": "both"}}}',
    ],
)
def test_a_damaged_file_counts_as_unanswered_and_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(content)
    file = AnswersFile(tmp_path)
    assert file.load() == Answers()
    assert not path.exists()
    assert (tmp_path / "answers.json.broken-1").read_bytes() == content
    assert file.trouble is not None
    assert "unanswered" in sentence(file.trouble)
    assert "answers.json.broken-1" in sentence(file.trouble)
    file.save(FULL)
    assert AnswersFile(tmp_path).load() == FULL


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text('{"version": 2, "soul": {}}', encoding="utf-8")
    file = AnswersFile(tmp_path)
    assert file.load() == Answers()
    assert "newer Acupress" in sentence(file.trouble or "")
    with refused(KnownError, match="newer Acupress"):
        file.save(FULL)
    with refused(KnownError, match="newer Acupress"):
        file.erase()
    assert path.read_text(encoding="utf-8") == '{"version": 2, "soul": {}}'


def test_a_loss_is_said_until_they_are_answered_again_or_erased(tmp_path: Path) -> None:
    for end in ("answered", "erased"):
        (tmp_path / "answers.json").write_bytes(b'{"version": 1, "adult": tru')
        for _ in range(3):
            file = AnswersFile(tmp_path)
            assert file.load() == Answers()
            assert "answers.json.broken-" in sentence(file.trouble or "")
            assert "the health questions count as unanswered" in sentence(file.trouble or "")
        file.save(FULL) if end == "answered" else file.erase()
        file = AnswersFile(tmp_path)
        assert file.load() == (FULL if end == "answered" else Answers())
        assert file.trouble is None


@pytest.mark.parametrize(
    "twice", [b'"adult": true, "adult": false', b'"answers": {"Q1": {"yes": true}, "Q1": {}}']
)
def test_nobody_knows_which_of_two_answers_was_meant(tmp_path: Path, twice: bytes) -> None:
    (tmp_path / "answers.json").write_bytes(b'{"version": 1, ' + twice + b"}")
    file = AnswersFile(tmp_path)
    assert file.load() == Answers()
    assert "is there twice" in sentence(file.trouble or "")


def test_a_byte_order_mark_is_no_damage(tmp_path: Path) -> None:
    AnswersFile(tmp_path).save(FULL)
    path = tmp_path / "answers.json"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    file = AnswersFile(tmp_path)
    assert (file.load(), file.trouble) == (FULL, None)


def test_erased_means_gone(tmp_path: Path) -> None:
    (tmp_path / "answers.json").write_text("{", encoding="utf-8")
    file = AnswersFile(tmp_path)
    file.load()
    file.save(FULL)
    file.save(Answers(True))
    file.erase()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    file.erase()
    assert AnswersFile(tmp_path).load() == Answers()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    with refused(KnownError, match="cannot be written"):
        AnswersFile(tmp_path / "in the way").save(FULL)
