"""Where the program keeps what it writes."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.data_folder import data_folder, locate, tidy
from tests.refused import refused


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    for name in ("XDG_DATA_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


@pytest.mark.parametrize(
    ("platform", "inside_home"),
    [
        ("linux", ".local/share/acupress-desktop"),
        ("darwin", "Library/Application Support/acupress-desktop"),
        ("win32", "AppData/Roaming/acupress-desktop"),
    ],
)
def test_each_system_has_its_custom(
    monkeypatch: pytest.MonkeyPatch, home: Path, platform: str, inside_home: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert locate(None) == home / inside_home
    assert not home.exists()


def test_the_environment_may_move_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert locate(None) == tmp_path / "data" / "acupress-desktop"
    monkeypatch.setenv("XDG_DATA_HOME", "not/absolute")
    assert locate(None) == home / ".local/share/acupress-desktop"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path / "roaming"))
    assert locate(None) == tmp_path / "roaming" / "acupress-desktop"


def test_a_chosen_folder_is_made_for_the_user_alone(tmp_path: Path) -> None:
    chosen = tmp_path / "deep" / "data"
    assert data_folder(chosen) == chosen
    assert data_folder(chosen) == chosen
    if sys.platform != "win32":
        assert stat.S_IMODE(chosen.stat().st_mode) == 0o700


def test_a_relative_choice_is_meant_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here")) == tmp_path / "here"


def test_a_file_in_its_place_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for chosen, said in (
        (tmp_path / "file", "is no folder, so nothing can be kept there"),
        (tmp_path / "file" / "below", "cannot be used"),
    ):
        with refused(KnownError, match=said) as caught:
            data_folder(chosen)
        assert str(chosen) in sentence(caught.value)


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with refused(KnownError, match="cannot be written to"):
        data_folder(tmp_path)


def test_a_user_without_a_home_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("here"))  # HOME=here is one in every folder
    with refused(KnownError, match="no home folder"):
        locate(None)

    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    with refused(KnownError, match="--data-dir"):
        locate(None)


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions, pipes or links")
OURS = (
    "answers.json",
    "answers.json.broken-1",
    "settings.json",
    "history.sqlite3",
    "history.sqlite3-journal",
    "history.sqlite3.broken-2",
    "history.sqlite3.broken-2-journal",
    "window.ini",
    "windows.json",
    "running.lock",
    "acupress.log",
    "acupress.log.1",
    "backups/answers.json",
    "backups/routines/mine.json",
    "routines/mine.json",
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def loose(tmp_path: Path) -> Path:
    """A folder of an older version, that everyone may read."""
    folder = tmp_path / "data"
    for name in OURS:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
        (folder / name).chmod(0o644)
    for place in (folder, *folder.glob("**/")):
        place.chmod(0o755)
    return folder


@posix
def test_an_older_folder_becomes_private(loose: Path) -> None:
    assert tidy(loose) == []
    for path in (loose, *loose.rglob("*")):
        assert mode(path) == (0o700 if path.is_dir() else 0o600), path
        assert path.is_dir() or path.read_bytes() == b"x"


@posix
def test_others_files_and_folders_are_none_of_ours(loose: Path, tmp_path: Path) -> None:
    """Somebody's home as the data folder."""
    (tmp_path / "real.json").write_bytes(b"x")
    (tmp_path / "real.json").chmod(0o644)
    for name in ("letter.txt", "photographs/cat.jpg", "routines/notes.txt", ".profile"):
        (loose / name).parent.mkdir(exist_ok=True)
        (loose / name).write_bytes(b"theirs")
        (loose / name).chmod(0o664)
    (loose / "reminders.json").symlink_to(tmp_path / "real.json")
    tidy(loose)
    assert mode(loose) == mode(loose / "photographs") == 0o755
    for name in ("letter.txt", "photographs/cat.jpg", "routines/notes.txt", ".profile"):
        assert mode(loose / name) == 0o664
    assert mode(tmp_path / "real.json") == 0o644
    assert mode(loose / "answers.json") == mode(loose / "routines" / "mine.json") == 0o600
    tidy(loose, by_custom=True)
    assert mode(loose) == 0o700


@posix
def test_a_folder_of_everyones_stays_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    tidy(tmp_path)
    assert mode(tmp_path) == 0o777 | stat.S_ISVTX


def test_what_is_in_the_way_of_a_folder_is_set_aside_and_said_once(tmp_path: Path) -> None:
    (tmp_path / "routines").write_bytes(b"file")
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "routines").write_bytes(b"file")
    told = tidy(tmp_path)
    assert [sentence(said).split(" ", 1)[1] for said in told] == [
        "is no folder. It was kept as routines.broken-1.",
        "is no folder. It was kept as routines.broken-1.",
    ]
    assert (tmp_path / "routines.broken-1").read_bytes() == b"file"
    assert tidy(tmp_path) == []


def test_what_a_write_left_long_ago_is_removed(tmp_path: Path) -> None:
    for name in (".answers.json-0123abcd", ".session.json-0123abcd", "routines/.mine.json-0123abcd"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / ".answers.json-89abcdef").write_bytes(b"just now")
    theirs = [tmp_path / ".profile", tmp_path / ".a-profile1", tmp_path / "routines" / ".gitignore"]
    for path in theirs:
        path.write_bytes(b"theirs")
        os.utime(path, (0, 0))
    tidy(tmp_path)
    left = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert left == [".a-profile1", ".answers.json-89abcdef", ".gitignore", ".profile"]
