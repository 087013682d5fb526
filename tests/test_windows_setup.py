"""The setup of Windows is right before one is built: what comes along, what it writes and takes away."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from acupress_desktop import __main__, terminal
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.system import libraries, licences
from tools import bundle_rules, bundle_windows, pe_files

ROOT = Path(__file__).resolve().parent.parent
#: Programs of Windows that pip brings on every system.
A_PROGRAM = next((Path(sys.prefix) / "lib").glob("python3*/site-packages/pip/_vendor/distlib/t64.exe"), None)


@pytest.mark.parametrize(
    "name",
    [
        "python.exe",
        "pythonw.exe",
        "_sqlite3.pyd",
        "pyexpat.pyd",
        "LICENSE.txt",
        "site/acupress_desktop/__main__.py",
        "site/acupress_desktop/content/texts/en/errors.json",
        "site/PySide6/__init__.py",
        "site/PySide6/QtWidgets.pyd",
        "site/PySide6/Qt6Core.dll",
        "site/PySide6/plugins/platforms/qwindows.dll",
        "site/PySide6/plugins/texttospeech/qtexttospeech_sapi.dll",
        "site/PySide6/translations/qtbase_zh_TW.qm",
        "site/shiboken6/Shiboken.pyd",
        "site/pikepdf/_core.cp313-win_amd64.pyd",
        "site/zxingcpp/zxingcpp.pyd",
    ],
)
def test_the_setup_brings_what_the_program_needs(name: str) -> None:
    assert bundle_rules.wanted_on_windows(name)


@pytest.mark.parametrize(
    "name",
    [
        "_ssl.pyd",
        "_asyncio.pyd",
        "python.cat",
        "site/PySide6/QtQuick.pyd",
        "site/PySide6/QtQuick.pyi",
        "site/PySide6/lrelease.exe",
        "site/PySide6/qml/QtQuick/qmldir",
        "site/PySide6/resources/icudtl.dat",
        "site/PySide6/plugins/tls/qopensslbackend.dll",
        "site/PySide6/plugins/platforms/qdirect2d.dll",
        "site/PySide6/translations/qtwebengine_de.qm",
        "site/shiboken6/shiboken6.abi3.lib",
        "site/pyside6_addons-6.11.3.dist-info/METADATA",
        "site/segno-1.6.6.data/data/share/man/man1/segno.1",
    ],
)
def test_the_setup_leaves_out_what_it_does_not_need(name: str) -> None:
    assert not bundle_rules.wanted_on_windows(name)


def test_a_windows_program_says_what_it_is_linked_to(tmp_path: Path) -> None:
    assert A_PROGRAM is not None
    assert "kernel32.dll" in pe_files.linked_to(A_PROGRAM)
    for content in (b"", b"MZ", b"\x7fELF" + bytes(80), A_PROGRAM.read_bytes()[:300]):
        (tmp_path / "none.exe").write_bytes(content)
        with pytest.raises(ValueError, match=r"none\.exe"):
            pe_files.linked_to(tmp_path / "none.exe")
    assert pe_files.version_of(tmp_path / "none.exe") == (0, 0, 0, 0)


def test_what_is_installed_is_taken_away_again_and_nothing_else(tmp_path: Path) -> None:
    for name in ("python.exe", "site/PySide6/Qt6Core.dll", "site/acupress_desktop/app.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    told = bundle_windows.file_lists(tmp_path)
    written = {Path(name).name for name in re.findall(r'File "(.*)"', told)}
    assert written == {name.rpartition("\\")[2] for name in re.findall(r'Delete "(.*)"', told)}
    gone = re.findall(r'RMDir "(.*)"', told)
    assert gone.index(r"$INSTDIR\site\PySide6") < gone.index(r"$INSTDIR\site")
    assert all(name.endswith("__pycache__") for name in re.findall(r'RMDir /r "(.*)"', told))
    assert told == bundle_windows.file_lists(tmp_path)


def test_the_setup_speaks_every_finished_language() -> None:
    told, script = bundle_windows.words(), (ROOT / "packaging" / "setup.nsi").read_text(encoding="utf-8")
    named = set(re.findall(r"MUI_LANGUAGE (\w+)", script))
    for language in FINISHED:
        name = bundle_windows._NSIS_LANGUAGES[language]
        assert len(re.findall(rf"\${{LANG_{name}}}", told)) == len(bundle_windows._WORDS)
        assert name in {word.upper() for word in named}
    for key in bundle_windows._WORDS:
        assert f"$({key})" in script


def test_makensis_takes_the_script(tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        return  # it is the builder's
    folder = tmp_path / "folder"
    (folder / "site").mkdir(parents=True)
    (folder / "acupress.ico").write_bytes(bundle_windows.icon())
    for name in ("python.exe", "pythonw.exe", "site/app.py"):
        (folder / name).write_bytes(b"")
    made = []
    for number in (1, 2):
        work = tmp_path / str(number)
        work.mkdir()
        bundle_windows.compile_setup(folder, work, work / "acupress.exe", 1_760_000_000)
        made.append((work / "acupress.exe").read_bytes())
    assert made[0] == made[1]
    assert pe_files.version_of(tmp_path / "1" / "acupress.exe")[:2] == (0, 1)


def test_who_sees_no_terminal_is_told_in_a_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The Python of Windows that opens no console has no streams."""
    shown: list[str] = []
    monkeypatch.setattr(terminal, "is_unseen", lambda: True)
    monkeypatch.setattr(libraries, "show_without_qt", shown.append)
    monkeypatch.setattr(sys, "stderr", None)
    assert __main__.main(["--data-dir", str(tmp_path), "sheet", "--nonsense"]) == 2
    assert len(shown) == 1
    assert "--nonsense" in shown[0]


def test_licences_lie_beside_the_setups_own_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    texts = tmp_path / "share" / "doc" / "acupress-desktop" / "licences"
    texts.mkdir(parents=True)
    (texts / "Qt.txt").write_text("words", encoding="utf-8")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "pythonw.exe"))
    assert licences.licence_texts() == {}
    monkeypatch.setattr(licences, "__file__", str(tmp_path / "site/acupress_desktop/system/licences.py"))
    assert licences.licence_texts() == {"Qt": "words"}
