"""What tells a Linux desktop of the program is valid, named by its one id, and goes away without a trace."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from acupress_desktop import APP_ID
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.files import write_export
from acupress_desktop.system import autostart, desktop_files
from acupress_desktop.system.autostart import Call
from acupress_desktop.system.desktop_files import (
    ICON_SIZES,
    MIME_TYPE,
    PATTERN,
    home_folder,
    integrate,
    menu_entry,
    mime_package,
    remove,
    shared_files,
)
from tests.needed import tool
from tests.patience import PATIENCE
from tests.refused import refused

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these desktops are Linux's")

CALLS = [
    Call(("acupress-desktop",)),
    Call(("/opt/me/my tools/100%/acupress-desktop",)),
    Call(("/usr/bin/python3", "-m", "acupress_desktop"), Path("/opt/me/my source")),
]


@pytest.mark.parametrize("call", CALLS)
def test_the_menu_entry_is_valid(tmp_path: Path, call: Call) -> None:
    file = tmp_path / f"{APP_ID}.desktop"
    file.write_text(menu_entry(call), encoding="utf-8")
    done = subprocess.run(
        [tool("desktop-file-validate"), str(file)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_menu_entry_opens_routine_files_by_the_program_itself() -> None:
    lines = menu_entry(CALLS[1]).splitlines()
    assert 'Exec="/opt/me/my tools/100%%/acupress-desktop" open %f' in lines
    assert f"Icon={APP_ID}" in lines
    assert f"MimeType={MIME_TYPE};" in lines
    assert "Path=/opt/me/my source" in menu_entry(CALLS[2]).splitlines()


def test_the_id_is_a_name_that_buses_stores_and_files_take() -> None:
    parts = APP_ID.split(".")
    assert len(parts) >= 3
    assert all(part.isidentifier() and part.isascii() for part in parts)


def test_a_routine_file_is_known_by_its_name(tmp_path: Path) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.fromstring(mime_package().encode()).find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    globs = [glob.get("pattern") for glob in kind.iter(f"{space}glob")]
    assert globs == [PATTERN]
    assert PATTERN.endswith(".json")  # so that the folder of own routines takes it as it is


def test_the_database_of_kinds_takes_it(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    (packages / f"{APP_ID}.xml").write_text(mime_package(), encoding="utf-8")
    call = [tool("update-mime-database"), str(tmp_path / "mime")]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, "rror" in done.stderr) == (0, False), done.stderr
    assert f"80:{MIME_TYPE}:{PATTERN}" in (tmp_path / "mime" / "globs2").read_text()


def test_every_icon_has_its_size(resources: None) -> None:
    from acupress_desktop.system.app_icon import icon_drawing, icon_picture

    files = shared_files(CALLS[0], icon_drawing(), icon_picture)
    for size in ICON_SIZES:
        png = files[f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"]
        assert png[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", png[16:24]) == (size, size)
    assert {16, 512} <= set(ICON_SIZES)
    assert files[f"icons/hicolor/scalable/apps/{APP_ID}.svg"].lstrip().startswith(b"<?xml")
    assert all(Path(place).name.startswith(f"{APP_ID}.") for place in files)


def test_what_was_put_into_the_menu_goes_again_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    theirs = tmp_path / "applications" / "other.desktop"
    theirs.parent.mkdir()
    theirs.touch()
    for _ in range(2):
        integrate(tmp_path, b"<svg/>", lambda size: b"png", write_export)
        assert (tmp_path / "applications" / f"{APP_ID}.desktop").is_file()
    for _ in range(2):
        remove(tmp_path)
        assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["other.desktop"]
    assert [path.name for path in tmp_path.iterdir()] == ["applications"]


def test_a_frozen_program_and_a_script_name_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/acupress/acupress-desktop")
    assert autostart.own_program("linux") == Call(("/opt/acupress/acupress-desktop",))


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "applications").touch()
    with refused(KnownError, match="applications"):
        integrate(tmp_path, b"", lambda size: b"", write_export)


@pytest.mark.parametrize(
    ("named", "there"),
    [("", "/opt/me/.local/share"), ("relative", "/opt/me/.local/share"), ("/data", "/data")],
)
def test_the_users_own_folder(named: str, there: str) -> None:
    assert home_folder({"XDG_DATA_HOME": named}, Path("/opt/me")) == Path(there)


def test_the_command_does_both(tmp_path: Path) -> None:
    env = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}

    def call(*words: str) -> str:
        line = [sys.executable, "-m", "acupress_desktop", "integrate", *words]
        done = subprocess.run(
            line, capture_output=True, text=True, check=False, env=env, timeout=PATIENCE * 120
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    assert call() == f"Acupress is in the menu of your desktop now, by files below {tmp_path}.\n"
    entry = (tmp_path / "applications" / f"{APP_ID}.desktop").read_text()
    assert str(Path(sys.executable).parent) in entry
    assert desktop_files.MIME_TYPE in (tmp_path / "mime" / "packages" / f"{APP_ID}.xml").read_text()
    call("--remove")
    assert not (tmp_path / "applications" / f"{APP_ID}.desktop").exists()


def test_the_menu_entry_speaks_the_languages_that_are_finished(tmp_path: Path) -> None:
    lines = menu_entry(CALLS[1], ("en", "de", "zh", "zh-Hant", "ja")).splitlines()
    assert "GenericName=Acupressure Atlas" in lines
    assert "GenericName[de]=Akupressur-Atlas" in lines
    assert [line for line in lines if line.startswith("Comment[zh_CN]=")]
    assert [line for line in lines if line.startswith("Comment[zh_TW]=")]
    assert [line for line in lines if line.startswith("Keywords[ja]=") and line.endswith(";")]
    assert not [line for line in menu_entry(CALLS[1], ("en",)).splitlines() if "[de]" in line]
    assert '<comment xml:lang="de">' in mime_package(("en", "de"))
    file = tmp_path / f"{APP_ID}.desktop"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    validate = [tool("desktop-file-validate"), str(file)]
    done = subprocess.run(validate, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
