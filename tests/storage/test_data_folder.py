"""Where the program keeps what it writes."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.data_folder import data_folder, locate


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
    for chosen in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(KnownError, match=r"data folder .*file.* cannot be made") as refused:
            data_folder(chosen)
        assert str(chosen) in str(refused.value)


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(KnownError, match="cannot be written to"):
        data_folder(tmp_path)


def test_a_user_without_a_home_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    with pytest.raises(KnownError, match="--data-dir"):
        locate(None)
