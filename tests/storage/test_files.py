"""The one writer and the one reader: whole or not at all, through links, never waiting for a pipe."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.files import (
    NotAFile,
    TooLarge,
    erase_for_good,
    make_private_folder,
    read_file,
    set_aside,
    write_export,
    write_private,
)
from tests.refused import refused

Write = Callable[[Path, bytes], None]
BOTH = pytest.mark.parametrize("write", [write_private, write_export])
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions, pipes or links")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@BOTH
def test_it_is_there_as_a_whole(tmp_path: Path, write: Write) -> None:
    path = tmp_path / "a" / "b" / "x.json"
    for content in (b"first", b"", b"second\r\n\x1a" * 100_000):
        write(path, content)
        assert path.read_bytes() == content
    assert names(path.parent) == ["x.json"]


@posix
@pytest.mark.parametrize(("umask", "made"), [(0o022, 0o644), (0o027, 0o640), (0o002, 0o664), (0o077, 0o600)])
def test_a_new_export_is_as_the_umask_says_and_own_data_never_is(
    tmp_path: Path, umask: int, made: int
) -> None:
    before = os.umask(umask)
    try:
        write_export(tmp_path / "export", b"x")
        write_private(tmp_path / "data" / "deep" / "private", b"x")
    finally:
        os.umask(before)
    assert mode(tmp_path / "export") == made
    assert mode(tmp_path / "data" / "deep" / "private") == 0o600
    assert mode(tmp_path / "data") == mode(tmp_path / "data" / "deep") == 0o700


@posix
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no umask")
def test_no_umask_leaves_its_own_user_out_of_the_folder(tmp_path: Path) -> None:
    before = os.umask(0o777)
    try:
        make_private_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert (mode(tmp_path / "a"), mode(tmp_path / "a" / "b")) == (0o700, 0o700)


def test_a_replaced_export_is_read_by_whom_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    for kept in (0o604, 0o600, 0o666, 0o755):
        path.write_bytes(b"old")
        path.chmod(kept)
        write_export(path, b"new")
        assert (path.read_bytes(), mode(path)) == (b"new", kept)
    path.chmod(0o644)
    write_private(path, b"mine")
    assert mode(path) == 0o600


@posix
@BOTH
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path, write: Write) -> None:
    target = tmp_path / "there" / "real.json"
    target.parent.mkdir()
    target.write_bytes(b"old")
    (tmp_path / "second").symlink_to(target)
    link = tmp_path / "first"
    link.symlink_to("second")
    write(link, b"new")
    assert link.is_symlink()
    assert os.readlink(link) == "second"
    assert (tmp_path / "second").is_symlink()
    assert target.read_bytes() == b"new"
    assert names(target.parent) == ["real.json"]
    assert names(tmp_path) == ["first", "second", "there"]


@posix
@BOTH
def test_what_a_dangling_link_leads_to_is_made(tmp_path: Path, write: Write) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@posix
@BOTH
@pytest.mark.parametrize("kind", ["folder", "pipe", "link to itself", "device"])
def test_what_is_no_file_is_refused_and_stays(tmp_path: Path, write: Write, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "link to itself":
        path.symlink_to(path)
    else:
        path.symlink_to("/dev/full")
    before = path.lstat()
    with refused(KnownError, match=r"x cannot be written \(.+\)\.$"):
        write(path, b"new")
    assert (path.lstat().st_mode, path.lstat().st_ino) == (before.st_mode, before.st_ino)
    assert names(tmp_path) == ["x"]


@BOTH
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
def test_a_disk_that_refuses_leaves_the_old_file(
    tmp_path: Path, write: Write, code: int, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"good")

    def refuse(*_: object, **__: object) -> int:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as broken:
        if call == "write":
            broken.setattr(os, "fdopen", lambda handle, _: Refusing(handle, refuse))
        else:
            broken.setattr(os, call, refuse)
        with pytest.raises(KnownError) as caught:
            write(path, b"better")
    assert sentence(caught.value) == f"{path} cannot be written ({os.strerror(code)})."
    assert path.read_bytes() == b"good"
    assert names(tmp_path) == ["x.pdf"]


class Refusing:
    """A file that takes nothing."""

    def __init__(self, handle: int, refuse: Callable[[], int]) -> None:
        self._handle, self.refuse = handle, refuse

    def __enter__(self) -> Refusing:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def fileno(self) -> int:
        return self._handle

    def write(self, content: bytes) -> int:
        return self.refuse()


@BOTH
def test_what_is_not_read_back_is_not_moved_into_place(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that says "written" and keeps only half."""
    path = tmp_path / "x.pdf"
    path.write_bytes(b"good")
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", lambda handle: os.ftruncate(handle, 3))
        with refused(KnownError, match="read back"):
            write(path, b"better")
    assert path.read_bytes() == b"good"
    assert names(tmp_path) == ["x.pdf"]


@posix
def test_a_disk_that_cannot_sync_is_no_reason_to_refuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refuse)
    write_private(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"new"


@BOTH
def test_a_memory_stick_that_knows_no_permissions_takes_it(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chmod", refuse)
    for content in (b"first", b"second"):
        write(tmp_path / "x", content)
        assert (tmp_path / "x").read_bytes() == content


@BOTH
def test_long_and_impossible_names(tmp_path: Path, write: Write) -> None:
    long = tmp_path / ("é" * 125 + ".json")
    write(long, b"new")
    assert long.read_bytes() == b"new"
    for impossible in (tmp_path / ("x" * 300), tmp_path / "a\0b"):
        with refused(KnownError, match="cannot be written"):
            write(impossible, b"new")
    assert names(tmp_path) == [long.name]


def test_a_file_in_the_way_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for write in (write_private, write_export):
        for path in (tmp_path / "file" / "x", tmp_path / "file" / "deep" / "x"):
            with refused(KnownError, match="cannot be written"):
                write(path, b"")


@posix
def test_only_files_are_read_and_nothing_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "zero").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("pipe", "folder", "dangling", "zero", "loop"):
        with refused(NotAFile, match=rf"{name} is "):
            read_file(tmp_path / name)
    with pytest.raises(NotAFile):
        read_file(tmp_path / "a\0b")
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "missing")


def test_as_much_as_was_allowed_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"12345")
    assert read_file(tmp_path / "x", 5) == b"12345"
    with pytest.raises(TooLarge):
        read_file(tmp_path / "x", 4)
    with (tmp_path / "holes").open("wb") as file:
        file.truncate(100_000_000_000)
    with pytest.raises(TooLarge):
        read_file(tmp_path / "holes")


@posix
def test_anything_can_be_set_aside(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x")
    assert set_aside(tmp_path / "x").name == "x.broken-1"
    (tmp_path / "x").symlink_to("nowhere")
    assert set_aside(tmp_path / "x").name == "x.broken-2"
    (tmp_path / "x").mkdir()
    assert set_aside(tmp_path / "x").name == "x.broken-3"
    (tmp_path / "x").write_bytes(b"")
    assert set_aside(tmp_path / "x").name == "x.broken-4"
    assert os.readlink(tmp_path / "x.broken-2") == "nowhere"


@posix
def test_erasing_takes_what_a_link_leads_to_and_leaves_folders(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"health")
    data = tmp_path / "data"
    (data / "x.broken-1").mkdir(parents=True)
    os.mkfifo(data / "x.broken-2")
    (data / "x.broken-3").symlink_to("nowhere")
    (data / "x").symlink_to(tmp_path / "real")
    for name in (".x-12345678", "x-journal", "x-wal"):
        (data / name).write_bytes(b"health")
    (data / "xylophone").write_bytes(b"other")
    (data / "backups").write_bytes(b"in the way")
    erase_for_good(data / "x")
    assert names(data) == ["backups", "x.broken-1", "xylophone"]
    assert not (tmp_path / "real").exists()
