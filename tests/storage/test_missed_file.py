"""`missed.json`: kept whole, refused when newer, set aside when broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.finding import MOST_MISSED, Missed
from acupress_desktop.storage.missed_file import MissedFile

TWO = Missed(("GB34", "BL23"))


def test_what_was_missed_comes_back(tmp_path: Path) -> None:
    assert MissedFile(tmp_path).load() == Missed()
    MissedFile(tmp_path).save(TWO)
    file = MissedFile(tmp_path)
    assert (file.load(), file.trouble) == (TWO, None)


def test_a_code_that_is_there_twice_is_one(tmp_path: Path) -> None:
    MissedFile(tmp_path).save(Missed(("GB34", "BL23", "GB34")))
    assert MissedFile(tmp_path).load() == TWO


@pytest.mark.parametrize(
    "codes",
    [["GB34", ""], ["G" * 21], [1], "GB34", None, ["GB34"] * (MOST_MISSED + 1)],
    ids=lambda c: str(c)[:20],
)
def test_a_damaged_file_is_set_aside_and_nothing_of_it_is_lost(tmp_path: Path, codes: object) -> None:
    MissedFile(tmp_path).save(TWO)
    path = tmp_path / "missed.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "codes": codes}), "utf-8")
    before = path.read_bytes()
    file = MissedFile(tmp_path)
    assert file.load() == Missed()
    assert file.trouble is not None
    assert "no point counts as missed" in sentence(file.trouble)
    assert (tmp_path / "missed.json.broken-1").read_bytes() == before


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    MissedFile(tmp_path).save(TWO)
    path = tmp_path / "missed.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "version": 99}), "utf-8")
    before = path.read_bytes()
    file = MissedFile(tmp_path)
    assert file.load() == Missed()
    assert file.trouble is not None
    assert path.read_bytes() == before
