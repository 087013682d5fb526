"""A routine from whatever somebody has of it, and what is no routine is refused in one sentence."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_routines import IfTaken, OwnRoutine
from acupress_desktop.content.routine_code import as_line, code_of
from acupress_desktop.content.routine_format import ID_LIMIT, write_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.routines import Routine
from acupress_desktop.storage.routine_files import Faulty, RoutineFiles
from acupress_desktop.storage.routine_shelf import MOST
from acupress_desktop.storage.routine_sources import MOST_PICTURE_BYTES, Meant, from_file, from_text
from tests.refused import refused_as
from tests.shipped import load

CATALOGUE = load()
MINE = OwnRoutine(Routine("my-own", CATALOGUE.routines["desk-break"].steps), "Mine")
FILE, CODE = write_routine(MINE.routine, MINE.title), code_of(MINE.routine, MINE.title)


def no_picture(path: Path, content: bytes) -> str:
    raise AssertionError(f"{path} is no picture")


@pytest.mark.parametrize("name", ["x.json", "x.txt", "x.png", "x"])
def test_what_it_is_called_is_nothing_to_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILE)
    assert from_file(path, CATALOGUE, no_picture) == Meant(MINE, path)
    for text in (CODE, as_line(CODE), f"\ufeff\n {as_line(CODE)}\r\n"):
        path.write_bytes(text.encode())
        assert from_file(path, CATALOGUE, no_picture) == Meant(MINE)
    path.write_bytes(b"\x89PNG\r\n\x1a\n...")
    assert from_file(path, CATALOGUE, lambda where, content: CODE) == Meant(MINE)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "this is not JSON"),
        (b"%PDF-1.4", "is no picture that can be read here"),
        (b"<svg xmlns='x'/>", "is no picture that can be read here"),
        (b"\x00" * 50_000_000, "too large for a routine"),
        (b"\x89PNG" + bytes(50_000_000), "too large for a routine"),
        (b"[" * 100_000, "it makes no sense"),
        (b"ACUPRESS-" + b"0" * 50_000_000, "too large for a routine"),
        (b"ACUPRESS-" + b"0" * 1_000_000, "The code holds more"),
        (b"ACUPRESS-\xff\xfe", "The code is not whole"),
        (FILE.replace(b'"id": "my-own"', b'"id": "../../my-own"'), "must be small letters"),
        (FILE.replace(b'"title"', b'"more": 1, "title"'), "there is no such key"),
        (FILE.replace(b'"version": 2', b'"version": 3').replace(b'"version": 1', b'"version": 3'), "newer"),
    ],
    ids=range(12),
)
def test_what_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        from_file(path, CATALOGUE, no_picture)
    assert said in sentence(caught.value)
    assert sentence(caught.value).isprintable()


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"file.unreadable"):
        from_file(tmp_path / "x", CATALOGUE, no_picture)
    with pytest.raises(KnownError):
        from_file(tmp_path, CATALOGUE, no_picture)
    assert MOST_PICTURE_BYTES < 50_000_000


def test_faults_within_a_code() -> None:
    steps = (*MINE.routine.steps, *MINE.routine.steps) * 100
    with refused_as("code.unusable", why=_many(len(steps))) as caught:
        from_text(code_of(Routine("my-own", steps), "Mine"), CATALOGUE)
    assert isinstance(caught.value, Faulty)
    with refused_as("code.faults", count=2) as caught:
        from_text(code_of(Routine("My Own", steps), "Mine"), CATALOGUE)


def _many(number: int) -> object:
    from acupress_desktop.domain.errors import Message

    what = Message("routine.many-steps", most=100, number=number)
    return Message("routine.fault", path="$.steps", what=what)


@pytest.fixture
def files(tmp_path: Path) -> RoutineFiles:
    return RoutineFiles(tmp_path, CATALOGUE)


def test_one_that_came_without_a_file_gets_a_free_id(files: RoutineFiles) -> None:
    assert files.keep(MINE) == MINE
    assert files.keep(MINE) == MINE
    other = OwnRoutine(Routine("my-own", MINE.routine.steps[:1]), "Mine")
    assert files.keep(other).routine.id == "my-own-2"
    assert files.keep(other).routine.id == "my-own-2"
    shipped = OwnRoutine(CATALOGUE.routines["lower-back"], "Lower back")
    assert files.keep(shipped).routine.id == "lower-back-2"
    assert len(files.load()) == 3
    assert files.keep(other, IfTaken.REPLACE).routine.id == "my-own"
    assert len(files.load()) == 3
    assert files.trouble is None


def test_a_long_id_stays_within_its_limit(files: RoutineFiles) -> None:
    name = "a" * (ID_LIMIT - 2) + "-b"
    for number in range(1, 12):
        made = files.keep(OwnRoutine(Routine(name, MINE.routine.steps), f"Title {number}"))
        assert len(made.routine.id) <= ID_LIMIT
    assert len(files.load()) == 11


def test_a_file_that_is_no_routine_keeps_its_name(files: RoutineFiles, tmp_path: Path) -> None:
    (tmp_path / "routines").mkdir()
    (tmp_path / "routines" / "my-own.json").write_text("broken")
    assert files.keep(MINE).routine.id == "my-own-2"
    assert (tmp_path / "routines" / "my-own.json").read_text() == "broken"


def test_no_more_are_kept_than_are_read(files: RoutineFiles) -> None:
    for number in range(MOST):
        files.keep(OwnRoutine(MINE.routine, f"Title {number}"))
    with pytest.raises(KnownError, match=r"routines.most"):
        files.keep(MINE)
    assert len(files.load()) == MOST
    assert files.trouble is None


def test_nor_are_more_put_there_than_are_read_beside_broken_ones(files: RoutineFiles, tmp_path: Path) -> None:
    (tmp_path / "routines").mkdir()
    for number in range(MOST):
        (tmp_path / "routines" / f"a-{number:02}.json").write_text("broken")
    for keep in (files.keep, partial(files.keep, if_taken=IfTaken.REFUSE, path=tmp_path / "x.json")):
        with pytest.raises(KnownError, match=r"routines.most"):
            keep(MINE)
    assert len(list((tmp_path / "routines").iterdir())) == MOST
