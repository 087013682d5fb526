"""What is missing of the system is named with its package, before Qt is imported."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.services.checkup import CheckState
from acupress_desktop.system import libraries, library_probe, screens
from acupress_desktop.system.libraries import LIBRARIES, SOUND, WINDOW, X11
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the libraries are Linux's")

#: A program in whose world these libraries cannot be loaded, and Qt therefore cannot be imported.
BARE = """
import sys
from acupress_desktop.system import libraries
libraries._cached = frozenset
libraries._loads = lambda name: name not in {lost!r}
libraries.shutil.which = lambda name: None
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise {error}
sys.meta_path.insert(0, NoQt())
from acupress_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
LOST = ("libGL.so.1", "libgssapi_krb5.so.2")
GONE = 'ImportError("libGL.so.1: cannot open shared object file: No such file or directory")'


def run_bare(
    folder: Path, *words: str, lost: tuple[str, ...] = LOST, error: str = GONE
) -> subprocess.CompletedProcess[str]:
    code = BARE.format(lost=lost, error=error)
    env = {**os.environ, "DISPLAY": ":77"}
    return subprocess.run(
        [sys.executable, "-c", code, "--data-dir", str(folder), *words],
        capture_output=True,
        text=True,
        check=False,
        env=env,
        timeout=PATIENCE * 60,
    )


@pytest.mark.parametrize(
    "words", [(), ("start", "lower-back"), ("sheet", "--points", "LI4", "--output", "a.pdf")]
)
def test_each_missing_one_is_named_in_one_sentence(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run_bare(tmp_path, *words)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1), done.stderr
    assert "libGL.so.1 (package libgl1), libgssapi_krb5.so.2 (package libgssapi-krb5-2)" in done.stderr
    assert done.stderr.rstrip().endswith("sudo apt install libgl1 libgssapi-krb5-2")
    assert not (tmp_path / "faults.log").exists()


def test_doctor_names_them_without_qt(tmp_path: Path) -> None:
    done = run_bare(tmp_path, "doctor", "--json")
    (check,) = json.loads(done.stdout)
    assert (done.returncode, done.stderr, check["id"], check["state"]) == (1, "", "libraries", "missing")
    assert all(f"{name} (package {LIBRARIES[name][1]})" in check["sentence"] for name in LOST)
    assert check["install"].endswith("sudo apt install libgl1 libgssapi-krb5-2")
    assert run_bare(tmp_path, "doctor").stdout.startswith("missing  System libraries: ")


def test_what_needs_no_qt_goes_on(tmp_path: Path) -> None:
    done = run_bare(tmp_path, "routines")
    assert done.returncode == 0
    assert "lower-back" in done.stdout


@pytest.mark.parametrize(
    ("error", "says"),
    [
        ("ModuleNotFoundError(\"No module named 'PySide6.QtSvg'\")", "in the package python3-pyside6.qtsvg."),
        ("ModuleNotFoundError(\"No module named 'PySide6'\")", "in the package python3-pyside6.qtcore."),
        ('ImportError("/lib/libQt6Core.so.6: version `GLIBC_2.99\' not found")', "GLIBC_2.99"),
    ],
)
def test_another_reason_is_told_too(tmp_path: Path, error: str, says: str) -> None:
    done = run_bare(tmp_path, lost=(), error=error)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
    assert says in done.stderr


def test_a_fault_of_ours_keeps_its_traceback() -> None:
    assert (
        library_probe.qt_is_missing(ImportError("cannot import name 'nothing' from 'acupress_desktop'"))
        is None
    )


def test_the_loaders_list_knows_what_is_there() -> None:
    """Nothing is loaded to find out; what the list has can be loaded."""
    assert "libc.so.6" not in LIBRARIES
    assert libraries._cached() <= {name for name in LIBRARIES if libraries._loads(name)}
    assert libraries.missing((WINDOW,)) == [
        name for name in LIBRARIES if LIBRARIES[name][0] == WINDOW and not libraries._loads(name)
    ]


def test_without_the_list_each_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_CACHE", tmp_path / "none")
    assert libraries._cached() == frozenset()
    assert libraries.missing((WINDOW,), loads=lambda name: name != "libEGL.so.1") == ["libEGL.so.1"]


def test_what_a_bundle_brings_is_not_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "libnothing.so.1").write_bytes(b"")
    assert libraries._loads("libnothing.so.1")
    assert not libraries._loads("libnothing.so.2")


def test_the_parts_that_can_be_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_cached", frozenset)
    monkeypatch.setattr(libraries, "_loads", lambda name: LIBRARIES[name][0] not in (SOUND, X11))
    monkeypatch.setenv("DISPLAY", ":0")
    found = library_probe.probe_libraries()
    assert found.state is CheckState.FALLBACK
    assert "libpulse.so.0 (package libpulse0)" in sentence(found.said)
    assert "libxcb-cursor.so.0 (package libxcb-cursor0)" in sentence(found.said)
    monkeypatch.delenv("DISPLAY")
    assert "libxcb-cursor" not in sentence(library_probe.probe_libraries().said)
    monkeypatch.setattr(libraries, "_loads", lambda name: True)
    assert library_probe.probe_libraries().state is CheckState.OK


def test_a_screen_that_lacks_libraries_names_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screens, "_x_answers", lambda: True)
    monkeypatch.setattr(libraries, "_cached", frozenset)
    monkeypatch.setattr(
        libraries, "_loads", lambda name: name not in ("libxcb-cursor.so.0", "libxcb-util.so.1")
    )
    fault = sentence(screens._fault("xcb", "xcb") or "")
    assert "libxcb-cursor.so.0 (package libxcb-cursor0), libxcb-util.so.1 (package libxcb-util1)" in fault


def test_everything_that_qts_own_libraries_ask_for_is_in_the_table() -> None:
    """Of the libraries and plugins that the program uses, whatever is not Qt's own or the C library's."""
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    used = [
        qt / "lib" / f"libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "Svg", "DBus", "Network")
    ]
    used += [qt / "lib" / f"libQt6{part}.so.6" for part in ("PrintSupport", "Multimedia", "XcbQpa")]
    used += [qt / "plugins" / name for name in ("platforms/libqxcb.so", "platforms/libqwayland.so")]
    used += [qt / "plugins" / "printsupport/libcupsprintersupport.so"]
    used += [qt / "plugins" / "texttospeech/libqtexttospeech_speechd.so"]
    used += [qt / "plugins" / "multimedia/libffmpegmediaplugin.so"]
    if not all(file.exists() for file in used):
        pytest.skip("another Qt than that of the wheels")
    words = {word for file in used for word in re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)\0", file.read_bytes())}
    own = (b"libQt6", b"libicu", b"libav", b"libsw")
    asked = {word.decode() for word in words if not word.startswith(own)}
    system = {"libc.so.6", "libm.so.6", "libresolv.so.2", "libdl.so.2", "libpthread.so.0", "librt.so.1"}
    assert asked - set(LIBRARIES) - system == set()
