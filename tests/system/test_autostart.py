"""The files that start the program at login: each as its system reads it."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop import APP_ID
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.storage.files import write_export
from acupress_desktop.system.autostart import (
    Call,
    FileAutostart,
    autostart_file,
    desktop_entry,
    launch_agent,
    own_call,
    startup_script,
)
from tests.refused import refused

PLAIN = Call(("/opt/acupress/bin/acupress-desktop", "--hidden"))
AWKWARD = Call(
    ("/opt/my programs/100%/py$thon", "-m", "acupress_desktop", "--hidden"), Path("/opt/my source")
)


def value(entry: str, key: str) -> str:
    """A string of a desktop entry, without the escapes that every string there has."""
    line = next(line for line in entry.split("\n") if line.startswith(f"{key}="))
    return (
        line.partition("=")[2]
        .replace("\\\\", "\x00")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\x00", "\\")
    )


def test_the_desktop_entry() -> None:
    assert desktop_entry(PLAIN) == (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Acupress\n"
        "Comment=Starts Acupress in the tray\n"
        "Exec=/opt/acupress/bin/acupress-desktop --hidden\n"
        f"Icon={APP_ID}\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def test_spaces_and_signs_are_quoted_in_the_desktop_entry() -> None:
    entry = desktop_entry(AWKWARD)
    assert 'Exec="/opt/my programs/100%%/py\\\\$thon" -m acupress_desktop --hidden\n' in entry
    assert "Path=/opt/my source\n" in entry


_SIGNS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30)


@given(st.lists(_SIGNS, min_size=1, max_size=4))
def test_any_words_survive_the_exec_line(words: list[str]) -> None:
    """Undone as the specification says: the string's escapes, the quotes, the field codes."""
    line = value(desktop_entry(Call(tuple(words))), "Exec")
    found = [
        re.sub(r"\\(.)", r"\1", quoted) if plain == "" else plain
        for quoted, plain in re.findall(r'"((?:[^"\\]|\\.)*)"|([^ \t\n"]+)', line)
    ]
    assert [word.replace("%%", "%") for word in found] == words


def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("not installed: desktop-file-utils")
    for call in (PLAIN, AWKWARD):
        file = tmp_path / f"{APP_ID}.desktop"
        file.write_text(desktop_entry(call), encoding="utf-8")
        done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


def test_the_batch_file() -> None:
    assert startup_script(AWKWARD) == (
        "@echo off\r\n"
        "chcp 65001 >nul\r\n"
        'start "Acupress" /d "/opt/my source" "/opt/my programs/100%%/py$thon" "-m" "acupress_desktop"'
        ' "--hidden"\r\n'
    )
    assert " /d " not in startup_script(PLAIN)


def test_the_launch_agent_is_read_back() -> None:
    odd = Call(("/Applications/A & B <C>/python", "--hidden"), Path("/Users & Co"))
    read = plistlib.loads(launch_agent(odd).encode())
    assert read == {
        "Label": "acupress-desktop",
        "ProgramArguments": list(odd.words),
        "WorkingDirectory": "/Users & Co",
        "RunAtLoad": True,
        "ProcessType": "Interactive",
    }
    assert "WorkingDirectory" not in plistlib.loads(launch_agent(PLAIN).encode())


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])), min_size=1))
def test_any_words_survive_the_launch_agent(words: list[str]) -> None:
    words += ["]]>", "&amp;", "<&>\"'", "a\tb\nc"]
    assert plistlib.loads(launch_agent(Call(tuple(words))).encode())["ProgramArguments"] == words


@pytest.mark.parametrize("sign", ["\x01", "\x1b", "\r", "\ud800", "\ufffe"])
def test_what_no_launch_agent_can_hold_is_said(sign: str) -> None:
    for call in (Call((f"/odd{sign}/python",)), Call(("/python",), Path(f"/odd{sign}"))):
        with refused(KnownError, match="control characters") as caught:
            launch_agent(call)
        assert "\n" not in sentence(caught.value)


@pytest.mark.parametrize(
    ("platform", "environment", "ends"),
    [
        ("linux", {}, f"home/.config/autostart/{APP_ID}.desktop"),
        ("linux", {"XDG_CONFIG_HOME": "/elsewhere"}, f"/elsewhere/autostart/{APP_ID}.desktop"),
        ("linux", {"XDG_CONFIG_HOME": "relative"}, f"home/.config/autostart/{APP_ID}.desktop"),
        ("darwin", {}, "home/Library/LaunchAgents/acupress-desktop.plist"),
        (
            "win32",
            {"APPDATA": "/roaming"},
            "/roaming/Microsoft/Windows/Start Menu/Programs/Startup/acupress-desktop.cmd",
        ),
    ],
)
def test_each_system_has_its_place(platform: str, environment: dict[str, str], ends: str) -> None:
    assert str(autostart_file(platform, environment, Path("home"))) == ends


def test_the_installed_program_is_called_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    source = Path(__file__).resolve().parent.parent.parent
    by_module = (str(tmp_path / "python"), "-m", "acupress_desktop", "--hidden")
    assert own_call(None, "linux") == Call(by_module, source)
    (tmp_path / "acupress-desktop").touch()
    assert own_call(None, "linux") == Call((str(tmp_path / "acupress-desktop"), "--hidden"))
    words = own_call(Path("/data here"), "linux").words
    assert words[1:] == ("--data-dir", "/data here", "--hidden")


def test_windows_opens_no_console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert own_call(None, "win32").words[0] == str(tmp_path / "python.exe")
    (tmp_path / "pythonw.exe").touch()
    assert own_call(None, "win32").words[0] == str(tmp_path / "pythonw.exe")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_on_and_off(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "APPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    start = FileAutostart(None, write_export, platform)
    assert not start.on
    start.turn(False)
    start.turn(True)
    start.turn(True)
    assert start.on
    assert b"--hidden" in start.file.read_bytes()
    start.turn(False)
    assert not start.on
    assert not start.file.exists()


def test_what_a_desktop_switched_off_is_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    start = FileAutostart(None, write_export, "linux")
    start.turn(True)
    start.file.write_text(start.file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not start.on


def test_what_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "autostart").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with refused(KnownError, match="cannot be written"):
        FileAutostart(None, write_export, "linux").turn(True)


def test_a_file_of_the_old_name_counts_and_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the program had an id of its own; two files would start it twice."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for on in (True, False):
        old = tmp_path / "autostart" / "acupress-desktop.desktop"
        old.parent.mkdir(exist_ok=True)
        old.write_text("[Desktop Entry]\n")
        autostart = FileAutostart(None, write_export, "linux")
        assert autostart.on
        autostart.turn(on)
        assert (autostart.on, old.exists()) == (on, False)
