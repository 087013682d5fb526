"""Routine files on disk: the user's own folder, and single files to check, take in and give away."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.routine_files import MOST, Faulty, RoutineFiles, open_routine, save_routine
from tests.refused import refused
from tests.shipped import load

CATALOGUE = load()


def write(path: Path, name: str = "my-own", **fields: object) -> Path:
    data = {
        "format": "acupress-routine",
        "version": 1,
        "id": name,
        "title": f"Title of {name}",
        "steps": [{"point": "LI4", "sides": ["left"], "seconds": 30}],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data | fields), encoding="utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> RoutineFiles:
    return RoutineFiles(tmp_path / "data", CATALOGUE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "routines"


def test_nothing_there(files: RoutineFiles, tmp_path: Path) -> None:
    assert files.load() == ()
    assert files.trouble is None
    assert not list(tmp_path.iterdir())


def test_own_routines_are_found_in_the_order_of_their_files(files: RoutineFiles, folder: Path) -> None:
    write(folder / "b.json", "second")
    write(folder / "a.json", "first")
    write(folder / "notes.txt", "third")
    assert [own.routine.id for own in files.load()] == ["first", "second"]
    assert files.trouble is None


def test_a_damaged_file_is_left_out_and_left_alone(files: RoutineFiles, folder: Path) -> None:
    write(folder / "a.json", "first")
    broken = folder / "b.json"
    broken.write_bytes(b'{"format": "acup')
    assert [own.routine.id for own in files.load()] == ["first"]
    assert files.trouble is not None
    assert sentence(files.trouble).startswith(f"{broken} cannot be used: $: this is not JSON")
    assert sentence(files.trouble).endswith("It is left out.")
    assert broken.read_bytes() == b'{"format": "acup'


def test_a_folder_that_cannot_be_read_is_not_empty(
    files: RoutineFiles, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "one.json")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    assert files.load() == ()
    assert told(files.trouble) == f"{folder} cannot be read (Permission denied). It is left out."


def test_several_are_left_out_in_one_sentence(files: RoutineFiles, folder: Path) -> None:
    write(folder / "a.json", "lower-back")
    write(folder / "b.json", steps=[])
    write(folder / "c.json", version=3)
    (folder / "d.json").mkdir()
    assert files.load() == ()
    assert told(files.trouble) == (
        f"4 of the files in {folder} are left out; “routine check FILE” tells what is wrong with one."
    )


def test_of_two_with_one_id_the_first_counts(files: RoutineFiles, folder: Path) -> None:
    write(folder / "a.json", title="One")
    write(folder / "b.json", title="Two")
    assert [own.title for own in files.load()] == ["One"]
    assert files.trouble is not None
    assert "has the id “my-own”, as another routine of yours" in sentence(files.trouble)


def test_a_folder_full_of_files_does_not_stop_the_start(files: RoutineFiles, folder: Path) -> None:
    for number in range(MOST + 5):
        write(folder / f"{number:03}.json", f"r{number}")
    assert len(files.load()) == MOST
    assert files.trouble is not None
    assert f"only {MOST} are read" in sentence(files.trouble)


def test_taking_in(files: RoutineFiles, folder: Path, tmp_path: Path) -> None:
    own = files.take_in(write(tmp_path / "from a friend.json"))
    assert own.title == "Title of my-own"
    assert files.load() == (own,)
    assert [path.name for path in folder.iterdir()] == ["my-own.json"]


def test_a_shipped_id_is_refused(files: RoutineFiles, folder: Path, tmp_path: Path) -> None:
    with refused(KnownError, match="has the id “lower-back”, which is a routine of Acupress"):
        files.take_in(write(tmp_path / "x.json", "lower-back"), replace=True)
    assert not folder.exists()


def test_an_own_one_is_only_replaced_when_asked_to_and_is_kept(
    files: RoutineFiles, folder: Path, tmp_path: Path
) -> None:
    write(folder / "other name.json", title="Old")
    before = (folder / "other name.json").read_bytes()
    new = write(tmp_path / "x.json", title="New")
    with refused(KnownError, match="There is a routine “my-own” of yours already"):
        files.take_in(new)
    assert files.load()[0].title == "Old"
    files.take_in(new, replace=True)
    assert [own.title for own in files.load()] == ["New"]
    assert (tmp_path / "data" / "backups" / "routines" / "other name.json").read_bytes() == before


def test_a_file_that_is_opened_again_is_no_fault_and_another_one_is(
    files: RoutineFiles, folder: Path, tmp_path: Path
) -> None:
    given = write(tmp_path / "evening.acupress.json")
    own = files.open(given)
    assert files.open(given) == own
    assert files.open(folder / "my-own.json") == own
    assert [path.name for path in folder.iterdir()] == ["my-own.json"]
    with pytest.raises(KnownError):
        files.open(write(tmp_path / "other.acupress.json", title="Another of that id"))
    assert files.load() == (own,)


def test_a_faulty_one_is_not_taken_in(files: RoutineFiles, folder: Path, tmp_path: Path) -> None:
    with refused(Faulty, match=r"it has 2 faults") as caught:
        files.take_in(write(tmp_path / "x.json", id="A", title=""))
    assert [fault.path for fault in caught.value.faults] == ["$.id", "$.title"]
    assert not folder.exists()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "cannot be read (No such file or directory)"),
        (lambda path: path.mkdir(), "is no file"),
        (lambda path: path.write_bytes(b" " * 3_000_000), "the file is too large for a routine"),
    ],
    ids=["missing", "folder", "huge"],
)
def test_what_cannot_be_opened(tmp_path: Path, make: object, said: str) -> None:
    path = tmp_path / "x.json"
    make(path)  # type: ignore[operator]
    with pytest.raises(KnownError) as caught:
        open_routine(path, CATALOGUE)
    assert said in sentence(caught.value)
    assert "\n" not in sentence(caught.value)


def test_giving_away_and_taking_in_again(files: RoutineFiles, tmp_path: Path) -> None:
    own = files.take_in(write(tmp_path / "x.json", closing=["few-steps"]))
    given = tmp_path / "given" / "y.json"
    save_routine(given, own.routine, own.title)
    assert open_routine(given, CATALOGUE) == own


def test_the_stamp_differs_after_every_change_and_never_without_one(tmp_path: Path) -> None:
    files = RoutineFiles(tmp_path, CATALOGUE)
    stamps = [files.stamp()]
    folder = tmp_path / "routines"
    folder.mkdir()
    assert files.stamp() == stamps[0]  # an empty folder brings what none does
    for change in (
        lambda: (folder / "a.json").write_text("{}"),
        lambda: (folder / "a.json").write_text("{} "),
        lambda: (folder / "b.json").write_text("{}"),
        lambda: (folder / "a.json").rename(folder / "c.json"),
        lambda: (folder / "c.json").unlink(),
    ):
        change()
        stamps.append(files.stamp())
        assert stamps[-1] == files.stamp()
    assert all(before != after for before, after in pairwise(stamps))
