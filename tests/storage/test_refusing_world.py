"""What the other tests of the storage do not come by: a world that refuses where it hardly ever does."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_routines import IfTaken
from acupress_desktop.content.routine_format import write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History
from acupress_desktop.domain.settings import Settings
from acupress_desktop.domain.window_places import WindowPlaces
from acupress_desktop.storage import data_folder, history_file, session_file, store
from acupress_desktop.storage import history_tables as tables
from acupress_desktop.storage.files import asides_of, erase_for_good, left_of, write_export, write_private
from acupress_desktop.storage.health import examine
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.places_file import PlacesFile
from acupress_desktop.storage.routine_files import RoutineFiles, open_routine
from acupress_desktop.storage.settings_file import SettingsFile
from tests.refused import refused
from tests.shipped import load

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
    chances = iter((b"\xaa" * 4, b"\xbb" * 4))
    (tmp_path / ".a.json-aaaaaaaa").write_bytes(b"somebody's")
    monkeypatch.setattr(os, "urandom", lambda _: next(chances))
    write_private(tmp_path / "a.json", b"new")
    assert (tmp_path / ".a.json-aaaaaaaa").read_bytes() == b"somebody's"
    assert (tmp_path / "a.json").read_bytes() == b"new"
    assert next(chances, None) is None


def test_what_the_system_does_not_let_go_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "answers.json").write_bytes(b"{}")
    monkeypatch.setattr(Path, "unlink", refuse)
    with refused(KnownError, match=r"answers.json cannot be removed \(Permission denied\)"):
        erase_for_good(tmp_path / "answers.json")


def test_an_export_does_not_replace_what_is_protected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Moved into place it would not matter that the file itself may not be written."""
    (tmp_path / "sheet.pdf").write_bytes(b"kept")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with refused(KnownError, match=r"sheet.pdf cannot be written \(Permission denied\)"):
        write_export(tmp_path / "sheet.pdf", b"new")
    write_private(tmp_path / "sheet.pdf", b"ours may be replaced")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"ours may be replaced"


def test_windows_has_no_permissions_to_tighten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_folder, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(data_folder, "_tighten_folders", lambda *_: pytest.fail("there are none"))
    assert data_folder.tidy(tmp_path) == []


def test_no_session_has_no_place_that_could_be_wrong() -> None:
    session_file._has_its_place(None)


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


PAIN = Pain(date(2026, 11, 20), 7)


def broken(*_: object) -> None:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    raise error


def test_a_history_that_somebody_removes_meanwhile_is_begun_anew(tmp_path: Path) -> None:
    HistoryFile(tmp_path).record_pain(PAIN)
    kept = HistoryFile(tmp_path)
    assert kept.read().pains == (PAIN,)
    (tmp_path / "history.sqlite3").unlink()
    kept.record_pain(replace(PAIN, level=3))
    assert kept.read().pains == (replace(PAIN, level=3),)


def test_a_history_that_breaks_twice_is_not_tried_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    HistoryFile(tmp_path).record_pain(PAIN)
    monkeypatch.setattr(tables, "add", broken)
    with refused(KnownError, match="the database is damaged"):
        HistoryFile(tmp_path).add(History())
    assert (tmp_path / "history.sqlite3.broken-1").exists()


def test_a_broken_history_that_cannot_be_set_aside_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "history.sqlite3").write_bytes(b"no database" * 100)
    monkeypatch.setattr(history_file, "set_aside", refuse)
    kept = HistoryFile(tmp_path)
    for _ in range(2):
        with refused(KnownError, match="history.sqlite3"):
            kept.read()
    assert kept.trouble is not None
    assert (tmp_path / "history.sqlite3").read_bytes() == b"no database" * 100


def test_a_history_that_may_not_be_looked_at_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    HistoryFile(tmp_path).record_pain(PAIN)
    look = os.stat

    def stat(path: str | Path, **how: bool) -> os.stat_result:
        if str(path).endswith("history.sqlite3") and how.get("follow_symlinks", True):
            refuse()
        return look(path, **how)

    kept = HistoryFile(tmp_path)
    monkeypatch.setattr(os, "stat", stat)
    with refused(KnownError, match=r"history.sqlite3 cannot be read \(Permission denied\)"):
        history_file._no_file(tmp_path / "history.sqlite3")
    monkeypatch.undo()
    assert kept.read().pains == (PAIN,)


def test_what_ended_its_change_itself_is_not_undone_twice() -> None:
    def work(connection: sqlite3.Connection) -> None:
        connection.execute("ROLLBACK")  # as SQLite does where the disk is full
        raise OverflowError

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with pytest.raises(OverflowError):
            history_file._whole(connection, work)
        assert not connection.in_transaction


def test_a_marked_day_that_is_none_is_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        tables.migrate(connection)
        tables.mark(connection, "asked", PAIN.day)
        assert tables.marked(connection, "asked") == PAIN.day
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.execute("UPDATE marks SET day = 'never'")
        with pytest.raises(tables.Damaged):
            tables.marked(connection, "asked")


def test_a_routine_that_goes_meanwhile_needs_no_copy(tmp_path: Path) -> None:
    own = RoutineFiles(tmp_path, CATALOGUE)
    source = tmp_path / "source.json"
    source.write_bytes(write_routine(replace(CATALOGUE.routines["lower-back"], id="mine"), "Mine"))
    own._back_up(tmp_path / "routines" / "gone.json")
    assert not (tmp_path / "backups").exists()
    assert own.keep(open_routine(source, CATALOGUE)).routine.id == "mine"


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
    before = source.read_bytes()
    source.write_bytes(write_routine(replace(shipped, id="mine"), "Mine, and other"))
    own.keep(open_routine(source, CATALOGUE), IfTaken.REPLACE, source)
    assert [path.name for path in sorted(folder.iterdir())] == [
        "a-broken.json",
        "b-other.json",
        "c-named-otherwise.json",
    ]
    assert (tmp_path / "backups" / "routines" / "c-named-otherwise.json").read_bytes() == before


def test_a_folder_of_routines_that_may_not_be_listed_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "scandir", refuse)
    assert RoutineFiles(tmp_path, CATALOGUE).load() == ()
