"""Routine files on disk: the user's own folder, and single files to check, take in and give away."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routine_order import MOST_ORDERED
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.storage.routine_files import Faulty, RoutineFiles, open_routine, save_routine
from acupress_desktop.storage.routine_shelf import MOST
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


def take_in(files: RoutineFiles, path: Path, replace: bool = False) -> OwnRoutine:
    """As `routine import` does."""
    taken = IfTaken.REPLACE if replace else IfTaken.REFUSE
    return files.keep(open_routine(path, CATALOGUE), taken, path)


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
    own = take_in(files, write(tmp_path / "from a friend.json"))
    assert own.title == "Title of my-own"
    assert files.load() == (own,)
    assert [path.name for path in folder.iterdir()] == ["my-own.json"]


def test_a_shipped_id_is_refused(files: RoutineFiles, folder: Path, tmp_path: Path) -> None:
    with refused(KnownError, match="has the id “lower-back”, which is a routine of Acupress"):
        take_in(files, write(tmp_path / "x.json", "lower-back"), replace=True)
    assert not folder.exists()


def test_an_own_one_is_only_replaced_when_asked_to_and_is_kept(
    files: RoutineFiles, folder: Path, tmp_path: Path
) -> None:
    write(folder / "other name.json", title="Old")
    before = (folder / "other name.json").read_bytes()
    new = write(tmp_path / "x.json", title="New")
    with refused(KnownError, match="There is a routine “my-own” of yours already"):
        take_in(files, new)
    assert files.load()[0].title == "Old"
    take_in(files, new, replace=True)
    assert [own.title for own in files.load()] == ["New"]
    assert (tmp_path / "data" / "backups" / "routines" / "other name.json").read_bytes() == before


def test_what_is_there_already_is_no_fault_and_another_one_of_that_id_is(
    files: RoutineFiles, folder: Path, tmp_path: Path
) -> None:
    given = write(tmp_path / "evening.acupress.json")
    own = take_in(files, given)
    assert take_in(files, given) == own
    assert take_in(files, folder / "my-own.json") == own
    assert [path.name for path in folder.iterdir()] == ["my-own.json"]
    with pytest.raises(KnownError):
        take_in(files, write(tmp_path / "other.acupress.json", title="Another of that id"))
    assert files.load() == (own,)


def test_a_faulty_one_is_not_taken_in(files: RoutineFiles, folder: Path, tmp_path: Path) -> None:
    with refused(Faulty, match=r"it has 2 faults") as caught:
        take_in(files, write(tmp_path / "x.json", id="A", title=""))
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
    own = take_in(files, write(tmp_path / "x.json", closing=["few-steps"]))
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


def test_a_new_one_overwrites_nothing(files: RoutineFiles, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "my-day.json").write_text("not a routine", encoding="utf-8")
    own = OwnRoutine(Routine("my-day", (Step("BL23", (Side.BOTH,), 60, 2, "slowly"),)), "My day")
    kept = files.keep(own)
    assert (kept.routine.id, kept.routine.steps, kept.title) == ("my-day-2", own.routine.steps, "My day")
    assert files.load() == (kept,)
    assert (folder / "my-day.json").read_text(encoding="utf-8") == "not a routine"
    assert (folder / "my-day-2.json").exists()


def test_no_more_are_kept_than_are_read(files: RoutineFiles, folder: Path) -> None:
    for number in range(MOST):
        write(folder / f"{number}.json", f"own-{number}")
    with pytest.raises(KnownError, match=r"routines\.most"):
        files.keep(OwnRoutine(Routine("one-more", (Step("LI4", (Side.LEFT,), 60),)), "One more"))
    assert len(list(folder.iterdir())) == MOST


CONFLICTS = [
    "my-own.sync-conflict-20261130-101112-ABCDEFG.json",
    "my-own (conflicted copy 2026-11-30).json",
    "My-own.json",
    "0 first by name.json",
    "zz.json",
]


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_conflict_copy_never_stands_for_the_routine(
    files: RoutineFiles, folder: Path, tmp_path: Path, name: str
) -> None:
    """Issue: `--replace` went into such a copy and the old routine stayed."""
    write(folder / "my-own.json", title="Mine")
    copy = write(folder / name, title="Of the other machine").read_bytes()
    assert [own.title for own in files.load()] == ["Mine"]
    assert "as another routine of yours" in str(told(files.trouble))
    take_in(files, write(tmp_path / "new.json", title="New"), replace=True)
    assert [own.title for own in files.load()] == ["New"]
    assert files.trouble is None
    assert [path.name for path in folder.iterdir()] == ["my-own.json"]
    assert (tmp_path / "data" / "backups" / "routines" / name).read_bytes() == copy


def test_of_copies_alone_one_counts_and_keeps_its_file(
    files: RoutineFiles, folder: Path, tmp_path: Path
) -> None:
    for name in CONFLICTS[1:]:
        write(folder / name, title=name)
    (before,) = files.load()
    take_in(files, write(tmp_path / "new.json", title="New"), replace=True)
    assert [own.title for own in files.load()] == ["New"]
    assert [path.name for path in folder.iterdir()] == [before.title]


def test_a_copy_that_says_the_same_is_no_fault(files: RoutineFiles, folder: Path) -> None:
    write(folder / "my-own.json")
    write(folder / CONFLICTS[0])
    assert len(files.load()) == 1
    assert files.trouble is None


def test_which_files_are_read_of_too_many_does_not_hang_on_the_disk(
    files: RoutineFiles, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(MOST + 20):
        write(folder / f"r-{number:03}.json", f"r-{number:03}")
    write(folder / "A copy (2).json", "r-000", title="A copy")
    found = files.load()
    assert [own.routine.id for own in found] == [f"r-{number:03}" for number in range(MOST)]
    scan = os.scandir

    class Backwards:
        def __init__(self, path: Path) -> None:
            with scan(path) as entries:
                self._entries = sorted(entries, key=lambda entry: entry.name, reverse=True)

        def __enter__(self) -> list[os.DirEntry[str]]:
            return self._entries

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(os, "scandir", Backwards)
    assert files.load() == found
    take_in(files, write(tmp_path / "new.json", "r-000", title="New"), replace=True)
    assert files.load()[0].title == "New"


def test_removing_takes_every_file_of_that_id_and_keeps_them_all(
    files: RoutineFiles, folder: Path, tmp_path: Path
) -> None:
    write(folder / "my-own.json", title="Mine")
    write(folder / CONFLICTS[1], title="Of the other machine")
    write(folder / "other.json", "other")
    files.remove("my-own")
    assert [own.routine.id for own in files.load()] == ["other"]
    assert {path.name for path in (tmp_path / "data" / "backups" / "routines").iterdir()} == {
        "my-own.json",
        CONFLICTS[1],
    }
    with refused(KnownError, match="There is no routine “my-own” of yours any more"):
        files.remove("my-own")


def test_the_order_is_the_users_and_what_is_new_comes_last(files: RoutineFiles, folder: Path) -> None:
    for name in ("a", "b", "c"):
        write(folder / f"{name}.json", name)
    before = files.stamp()
    files.arrange(("c", "a", "b"))
    assert files.stamp() != before
    assert [own.routine.id for own in files.load()] == ["c", "a", "b"]
    write(folder / "0-new.json", "new")
    assert [own.routine.id for own in files.load()] == ["c", "a", "b", "new"]
    (folder / "a.json").rename(folder.parent / "a.json")
    assert [own.routine.id for own in files.load()] == ["c", "b", "new"]
    files.arrange(("new", "b", "c"))
    (folder.parent / "a.json").rename(folder / "a.json")
    assert [own.routine.id for own in files.load()] == ["new", "b", "c", "a"]


def test_a_damaged_order_is_told_and_loses_no_routine(files: RoutineFiles, folder: Path) -> None:
    write(folder / "a.json", "a")
    files.arrange(("a",))
    (folder.parent / "routine-order.json").write_text("{", encoding="utf-8")
    assert [own.routine.id for own in files.load()] == ["a"]
    assert "your routines stand in the order of their files" in str(told(files.trouble))


@pytest.mark.parametrize(
    "ids", [["a", ""], ["x" * 41], [1], "a", None, ["a"] * (MOST_ORDERED + 1)], ids=lambda c: str(c)[:20]
)
def test_an_order_that_makes_no_sense_is_set_aside(files: RoutineFiles, folder: Path, ids: object) -> None:
    write(folder / "a.json", "a")
    files.arrange(("a",))
    path = folder.parent / "routine-order.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "ids": ids}), "utf-8")
    assert [own.routine.id for own in files.load()] == ["a"]
    assert files.trouble is not None
    assert (folder.parent / "routine-order.json.broken-1").exists()


def test_both_what_is_left_out_and_a_damaged_order_are_told(files: RoutineFiles, folder: Path) -> None:
    (write(folder / "a.json", "a")).write_bytes(b"{")
    (folder.parent / "routine-order.json").write_text("{", encoding="utf-8")
    assert files.load() == ()
    said = str(told(files.trouble))
    assert "cannot be used" in said
    assert "in the order of their files" in said


def test_an_id_that_stands_twice_in_the_order_is_one(files: RoutineFiles, folder: Path) -> None:
    for name in ("a", "b"):
        write(folder / f"{name}.json", name)
    files.arrange(("b", "a"))
    path = folder.parent / "routine-order.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "ids": ["b", "a", "b"]}), "utf-8")
    assert [own.routine.id for own in files.load()] == ["b", "a"]


def test_what_cannot_be_removed_says_so(
    files: RoutineFiles, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "my-own.json")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with refused(KnownError, match="cannot be removed"):
        files.remove("my-own")
    assert len(files.load()) == 1
