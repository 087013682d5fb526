"""What the other tests of the storage do not come by: a world that refuses where it hardly ever does."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.load import load
from acupress_desktop.content.routine_format import write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Settings
from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.storage import data_folder, store
from acupress_desktop.storage.files import asides_of, erase_for_good, left_of, write_private
from acupress_desktop.storage.health import examine
from acupress_desktop.storage.places_file import PlacesFile
from acupress_desktop.storage.routine_files import RoutineFiles
from acupress_desktop.storage.settings_file import SettingsFile
from tests.refused import refused

CATALOGUE = load()


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_where_windows_stood_comes_back(tmp_path: Path) -> None:
    PlacesFile(tmp_path).save(WindowPlaces({"window": b"\x00\xff"}))
    assert PlacesFile(tmp_path).load() == WindowPlaces({"window": b"\x00\xff"})


def test_a_folder_that_no_system_can_have_is_said(tmp_path: Path) -> None:
    with refused(KnownError, match=r"The data folder .* cannot be used"):
        data_folder.locate(tmp_path / ("x" * 5000))


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_folder, "make_private_folder", refuse)
    with refused(KnownError, match=r"The data folder .* cannot be made \(Permission denied\)"):
        data_folder.data_folder(tmp_path / "new")


def test_a_folder_that_cannot_be_looked_into_is_left_alone(tmp_path: Path) -> None:
    assert data_folder.tidy(tmp_path / "gone") == []
    assert examine(tmp_path / "gone").damaged == ()
    assert (asides_of(tmp_path / "gone" / "a.json"), left_of(tmp_path / "gone" / "a.json")) == ([], [])


def test_a_disk_that_tells_nothing_has_nothing_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert examine(tmp_path).free == 0


def test_a_folder_that_may_not_be_listed_has_nothing_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert examine(tmp_path).damaged == ()


def test_what_is_below_no_folder_is_erased_already(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    erase_for_good(tmp_path / "file" / "answers.json")
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_name_that_is_taken_beside_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter(("aaaaaaaa", "bbbbbbbb"))
    (tmp_path / ".a.json-aaaaaaaa").write_bytes(b"somebody's")
    monkeypatch.setattr(secrets, "token_hex", lambda _: next(names))
    write_private(tmp_path / "a.json", b"new")
    assert (tmp_path / ".a.json-aaaaaaaa").read_bytes() == b"somebody's"
    assert (tmp_path / "a.json").read_bytes() == b"new"


def test_a_store_says_what_it_cannot_remove_or_write(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with refused(KnownError, match="cannot be removed"):
        SettingsFile(tmp_path).clear()
    with refused(KnownError, match="cannot be written"):
        SettingsFile(tmp_path / "other").save(replace(Settings(), volume=1000))
    assert not (tmp_path / "other").exists()


def test_what_cannot_be_set_aside_stays_and_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "settings.json").write_bytes(b"{")
    monkeypatch.setattr(store, "set_aside", refuse)
    kept = SettingsFile(tmp_path)
    assert kept.load() == Settings()
    assert kept.trouble is not None
    assert "It stays as it is" in sentence(kept.trouble)
    with refused(KnownError, match="It stays as it is"):
        kept.save(Settings())
    assert (tmp_path / "settings.json").read_bytes() == b"{"


def test_routines_are_told_apart_by_their_id_and_not_by_their_file(tmp_path: Path) -> None:
    own = RoutineFiles(tmp_path, CATALOGUE)
    shipped = CATALOGUE.routines["lower-back"]
    source = tmp_path / "source.json"
    source.write_bytes(write_routine(replace(shipped, id="mine"), "Mine"))
    folder = tmp_path / "routines"
    folder.mkdir()
    (folder / "a-broken.json").write_bytes(b"{")
    (folder / "b-other.json").write_bytes(write_routine(replace(shipped, id="other"), "Other"))
    (folder / "c-named-otherwise.json").write_bytes(source.read_bytes())
    own.take_in(source, replace=True)
    assert [path.name for path in sorted(folder.iterdir())] == [
        "a-broken.json",
        "b-other.json",
        "c-named-otherwise.json",
    ]
    assert (tmp_path / "backups" / "routines" / "c-named-otherwise.json").read_bytes() == source.read_bytes()


def test_a_folder_of_routines_that_may_not_be_listed_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "glob", refuse)
    assert RoutineFiles(tmp_path, CATALOGUE).load() == ()
