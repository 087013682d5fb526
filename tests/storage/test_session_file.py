"""The running session on disk: read back whole, never in the way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Pace, Practice, Routine, Step, plan
from acupress_desktop.storage.session_file import SessionFile
from tests.refused import refused

ROUTINE = Routine(
    "two",
    (Step("BL23", (Side.LEFT, Side.RIGHT), 60), Step("EX-HN3", (Side.MIDLINE,), 30)),
    (Practice("warmth", 30),),
    (Practice("stretch", 20),),
    Pace(rest=15, last_ten=True),
)
BEGAN = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
KEPT = KeptSession(ROUTINE, 4, 12.5, frozenset({0}), BEGAN, BEGAN.replace(minute=2), "LI4 is left out.", 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.json"


@pytest.mark.parametrize("kept", [KEPT, replace(KEPT, done=frozenset(), note="", max_pressure=None)])
def test_what_is_saved_is_read_back(path: Path, kept: KeptSession) -> None:
    SessionFile(path.parent).save(kept)
    file = SessionFile(path.parent)
    assert (file.load(), file.trouble) == (kept, None)


def test_both_sides_and_holds_in_part_are_read_back(path: Path) -> None:
    both = Routine("both", (Step("BL23", (Side.BOTH,), 60), Step("LI4", (Side.LEFT, Side.RIGHT), 60)))
    kept = KeptSession(both, 5, 10.0, frozenset({0}), BEGAN, BEGAN, partly=frozenset({1}))
    SessionFile(path.parent).save(kept)
    assert SessionFile(path.parent).load() == kept


def test_a_session_that_an_older_program_kept(path: Path) -> None:
    SessionFile(path.parent).save(KEPT)
    content = json.loads(path.read_bytes())
    del content["partly"]
    path.write_text(json.dumps({**content, "version": 1}), encoding="utf-8")
    file = SessionFile(path.parent)
    assert (file.load(), file.trouble) == (KEPT, None)


def test_a_session_that_is_over_leaves_nothing(path: Path) -> None:
    file = SessionFile(path.parent)
    file.clear()
    file.save(KEPT)
    file.clear()
    assert SessionFile(path.parent).load() is None
    assert not path.exists()


def test_a_write_that_was_cut_off_is_swept_away(path: Path) -> None:
    SessionFile(path.parent).save(KEPT)
    (path.parent / ".session.json-abc").write_bytes(b'{"version"')
    assert SessionFile(path.parent).load() == KEPT
    assert [found.name for found in path.parent.iterdir()] == ["session.json"]


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("index", 99, "no stage 99"),
        ("left_s", 9999.0, "cannot have 9999 s left"),
        ("left_s", -1.0, "cannot have -1 s left"),
        ("done", [9], "not all of the presses"),
        ("saved", "2026-11-25T09:00:00", "saved"),
        ("colour", "red", "colour"),
        ("version", 0, "version"),
    ],
)
def test_what_makes_no_sense_is_set_aside_and_said(path: Path, field: str, value: object, named: str) -> None:
    SessionFile(path.parent).save(KEPT)
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({**content, field: value}), encoding="utf-8")
    file = SessionFile(path.parent)
    assert file.load() is None
    assert named in sentence(file.trouble or "")
    assert sentence(file.trouble or "").endswith(
        "It was kept as session.json.broken-1, and no session waits to go on."
    )
    file.save(KEPT)
    assert SessionFile(path.parent).load() == KEPT


@pytest.mark.parametrize("seconds", [0, 9, 301, 10_000])
def test_a_step_of_impossible_length_is_named(path: Path, seconds: int) -> None:
    SessionFile(path.parent).save(KEPT)
    content = json.loads(path.read_bytes())
    content["routine"]["steps"][1]["seconds"] = seconds
    path.write_text(json.dumps(content), encoding="utf-8")
    file = SessionFile(path.parent)
    assert file.load() is None
    assert "$.routine.steps[1].seconds" in sentence(file.trouble or "")


def test_a_newer_version_stays_untouched(path: Path) -> None:
    path.write_bytes(b'{"version": 5, "mood": "blue"}')
    file = SessionFile(path.parent)
    assert file.load() is None
    assert "newer Acupress" in sentence(file.trouble or "")
    with refused(KnownError, match="newer Acupress"):
        file.save(KEPT)
    file.clear()
    assert path.read_bytes() == b'{"version": 5, "mood": "blue"}'


@given(content=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_no_bytes_whatever_stop_the_start(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "session.json").write_bytes(content)
    SessionFile(tmp_path).load()


@given(index=st.integers(0, len(plan(ROUTINE)) - 1), share=st.floats(0, 1))
def test_any_place_in_the_session_can_be_gone_on_with(index: int, share: float) -> None:
    left = plan(ROUTINE)[index].seconds * share
    session = replace(KEPT, index=index, left_s=left).restore(7.0)
    assert (session.index, session.stage_left(7.0)) == (index, left)
