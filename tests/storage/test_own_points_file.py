"""`own-points.json`: kept whole, refused when newer, set aside when broken."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.own_points import NOTE_LIMIT, OwnPoints
from acupress_desktop.storage.own_points_file import OwnPointsFile
from tests.refused import refused

OWN = OwnPoints(("LI4", "EX-HN3"), {"LI4": "with the other thumb\n疼 ≥ 3", "BL23": "x" * NOTE_LIMIT})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own-points.json"


def test_without_a_file_there_is_nothing(path: Path) -> None:
    file = OwnPointsFile(path.parent)
    assert (file.load(), file.trouble) == (OwnPoints(), None)
    assert not path.exists()


def test_what_is_saved_is_read_back(path: Path) -> None:
    OwnPointsFile(path.parent).save(OWN)
    file = OwnPointsFile(path.parent)
    assert (file.load(), file.trouble) == (OWN, None)
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "version": 1,
        "favourites": list(OWN.favourites),
        "notes": OWN.notes,
    }
    assert [found.name for found in path.parent.iterdir()] == ["own-points.json"]


def test_the_file_of_the_last_run_is_backed_up_once(path: Path) -> None:
    OwnPointsFile(path.parent).save(OWN)
    before = path.read_bytes()
    file = OwnPointsFile(path.parent)
    own = file.load()
    file.save(own.starred("BL23", True))
    file.save(own.starred("BL40", True))
    assert (path.parent / "backups" / "own-points.json").read_bytes() == before


def test_a_newer_version_stays_untouched(path: Path) -> None:
    path.write_bytes(content := b'{"version": 2, "groups": []}')
    file = OwnPointsFile(path.parent)
    assert file.load() == OwnPoints()
    assert file.trouble is not None
    assert "favourites and notes begin empty for now" in sentence(file.trouble)
    with refused(KnownError, match=r"newer Acupress.*stays as it is"):
        file.save(OWN)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"favourites": []}',
        b'{"version": 1, "favourites": [1]}',
        b'{"version": 1, "favourites": [""]}',
        b'{"version": 1, "notes": {"BL23": null}}',
        b'{"version": 1, "stars": []}',
        b'{"version": 1, "notes": {"BL23": "%s"}}' % (b"x" * (NOTE_LIMIT + 1)),
    ],
    ids=lambda content: content[:40].decode() or "empty",
)
def test_a_broken_file_is_set_aside_and_named(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    file = OwnPointsFile(path.parent)
    assert file.load() == OwnPoints()
    assert file.trouble is not None
    assert "own-points.json.broken-1" in sentence(file.trouble)
    file.save(OWN)
    assert path.with_name("own-points.json.broken-1").read_bytes() == content
    assert OwnPointsFile(path.parent).load() == OWN


def test_a_favourite_that_is_there_twice_is_one(path: Path) -> None:
    path.write_text('{"version": 1, "favourites": ["LI4", "BL23", "LI4"]}', encoding="utf-8")
    assert OwnPointsFile(path.parent).load().favourites == ("LI4", "BL23")


def test_a_failed_write_keeps_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    OwnPointsFile(path.parent).save(OWN)
    before = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with refused(KnownError, match=r"own-points\.json cannot be written"):
        OwnPointsFile(path.parent).save(OwnPoints())
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["own-points.json"]


@given(content=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_no_bytes_whatever_make_loading_fail_or_get_lost(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "own-points.json"
    path.write_bytes(content)
    OwnPointsFile(tmp_path).load()
    assert content in [found.read_bytes() for found in tmp_path.iterdir()]
    for found in tmp_path.iterdir():
        found.unlink()
