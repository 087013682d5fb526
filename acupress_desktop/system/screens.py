"""Whether there is a screen that answers. Qt ends the process without a word where there is none."""

from __future__ import annotations

import contextlib
import locale
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.system.library_probe import required

#: Qt's way to work without a screen.
OFFSCREEN = "offscreen"
#: What says which screen is meant.
ASKED = "QT_QPA_PLATFORM"
#: Of these it is known here how to find out whether they work; others are tried in another process.
_KNOWN = frozenset({"xcb", "wayland", OFFSCREEN, "minimal"})
#: A screen that has not answered by then (s) hangs.
_PATIENCE_S = 3.0
_TRIAL_S = 15.0
_TRIAL = (
    "import sys; from PySide6.QtGui import QGuiApplication, QRasterWindow;"
    "app = QGuiApplication(sys.argv[:1]);"
    "window = QRasterWindow(); window.show(); app.processEvents(); sys.exit(app.primaryScreen() is None)"
)


def choose_screen() -> None:
    """Have Qt use a screen that answers. Raises KnownError where there is none."""
    if sys.platform != "linux":
        return
    _write_utf8()
    asked = os.environ.get(ASKED, "")
    faults: list[KnownError] = []
    for platform in [part for part in asked.split(";") if part] or _usual():
        name = platform.partition(":")[0].strip()
        fault = _fault(name, platform)
        if fault is None:
            os.environ[ASKED] = platform
            return
        faults.append(fault)
    raise faults[0]


def go_without_screen() -> None:
    """Have Qt draw into memory: nothing is shown, and no screen is needed."""
    if sys.platform == "linux":
        _write_utf8()
        os.environ[ASKED] = OFFSCREEN


def _write_utf8() -> None:
    """Where the language of the system has another encoding, or is not installed, Qt takes this one all the
    same, with four lines on standard error about it."""
    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_CTYPE, "")
    if sys.platform != "win32" and locale.nl_langinfo(locale.CODESET).upper().replace("-", "") != "UTF8":
        os.environ["LC_ALL"] = "C.UTF-8"


def _usual() -> list[str]:
    """What a desktop has, the likelier first. Raises KnownError where nothing names a screen."""
    named = [("wayland", os.environ.get("WAYLAND_DISPLAY")), ("xcb", os.environ.get("DISPLAY"))]
    if os.environ.get("XDG_SESSION_TYPE") == "x11":
        named.reverse()
    there = [platform for platform, value in named if value]
    if not there:
        raise KnownError("screen.none")
    return there


def _fault(name: str, platform: str) -> KnownError | None:
    """Why Qt could not begin on this platform, as far as can be found out. `platform` is its name with what
    it is told."""
    family = name.partition("-")[0]
    plugin = _plugin(family)
    if plugin is None:
        return KnownError("screen.unknown", asked=ASKED, name=name)
    if family == "wayland" and not _compositor_answers():
        return KnownError("screen.no-wayland", name=_wayland())
    if (lost := required(family)) is not None:
        return lost
    if family == "xcb":
        import ctypes  # late: only this one needs it

        if not _x_answers():
            return KnownError("screen.no-x", name=os.environ.get("DISPLAY", ""))
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:  # a library of the system's is missing
            return KnownError("screen.no-library", library=str(error).partition(":")[0])
    if family not in _KNOWN and not _works(platform):
        return KnownError("screen.no-answer", asked=ASKED, name=name)
    return None


def _works(platform: str) -> bool:
    """Whether Qt begins on it and finds a screen, in another process: it may end that."""
    import subprocess

    try:
        done = subprocess.run(
            [sys.executable, "-c", _TRIAL],
            env={**os.environ, ASKED: platform},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TRIAL_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def _plugin(family: str) -> Path | None:
    """The file with which Qt shows windows there."""
    folders = [part for part in os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH", "").split(":") if part]
    usual = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for folder in (*map(Path, folders), usual):
        found = sorted(folder.glob(f"libq{family}*.so")) if family.isalnum() else []
        exact = folder / f"libq{family}.so"
        if found:
            return exact if exact in found else found[0]
    return None


def _x_answers() -> bool:
    """Asked in the way in which Qt will ask, with the user's own key to the screen."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt's part says which library is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    answers: list[bool] = []

    def knock() -> None:
        held = xcb.xcb_connect(None, None)
        answers.append(xcb.xcb_connection_has_error(held) == 0)
        xcb.xcb_disconnect(held)

    # A server that hangs takes the connection and never answers.
    thread = threading.Thread(target=knock, name="screen", daemon=True)
    thread.start()
    thread.join(_PATIENCE_S)
    return answers == [True]


def _wayland() -> str:
    return os.environ.get("WAYLAND_DISPLAY") or "wayland-0"


def _compositor_answers() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):
        return True  # an open connection, handed down
    if sys.platform == "win32":
        return False  # there are none
    import socket

    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), _wayland())
    with socket.socket(socket.AF_UNIX) as knock:
        knock.settimeout(2.0)
        try:
            knock.connect(path)
        except (OSError, ValueError):
            return False
    return True
