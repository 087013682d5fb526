"""Makes a real desktop without a screen: X server, window manager, tray host, session bus, accessibility bus,
and a sound server with a sink that can be recorded."""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.desktop.helpers import start_trayer
from tests.desktop.lab import Desktop, wait_for
from tests.patience import PATIENCE

#: Program -> what to install on Debian and Ubuntu.
NEEDED = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "trayer": "trayer",
    "dbus-daemon": "dbus",
    "xdotool": "xdotool",
    "wmctrl": "wmctrl",
    "xdpyinfo": "x11-utils",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
    "/usr/lib/python3/dist-packages/gi": "python3-gi",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "pactl": "pulseaudio-utils",
}


@contextlib.contextmanager
def making(folder: Path) -> Iterator[Desktop]:
    """A desktop in an empty folder; every process that it started is gone afterwards."""
    started: list[subprocess.Popen[bytes]] = []
    try:
        yield _start(folder, started)
    finally:
        for process in reversed(started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in reversed(started):
            try:
                process.wait(PATIENCE * 5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(PATIENCE * 5)


def _start(folder: Path, started: list[subprocess.Popen[bytes]]) -> Desktop:
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    env |= {"XDG_RUNTIME_DIR": str(runtime), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
    env["GSETTINGS_BACKEND"] = "memory"  # what a test sets of the desktop is nobody else's

    def launch(*call: str, pass_fds: tuple[int, ...] = ()) -> None:
        log = (folder / f"{Path(call[0]).name}.log").open("wb")
        process = subprocess.Popen(
            call,
            env=env,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            pass_fds=pass_fds,
        )
        log.close()
        started.append(process)

    # Of two X servers that look for a free number at the same moment one may be left without.
    with Path(tempfile.gettempdir(), f"acupress-x-{os.getuid()}.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        reading, writing = os.pipe()
        # An X server begins anew when its last client goes, and drops who comes at that moment.
        screen = ["-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
        launch("Xvfb", "-displayfd", str(writing), *screen, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            env["DISPLAY"] = f":{answer.readline().strip()}"
        shown = Desktop(env, folder)
        wait_for("the X server", lambda: shown.run("xdpyinfo").returncode == 0)
    address = folder / "bus"
    launch("dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={address}")
    wait_for("the session bus", address.exists)
    env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={address}"
    desktop = Desktop(env, folder)
    # A tray host that is there before the window manager may never get a place on the screen.
    for last in (False, False, True):
        launch("openbox")
        try:
            wait_for("the window manager", lambda: desktop.run("wmctrl", "-m").returncode == 0, seconds=5.0)
            break
        except AssertionError:
            if last:
                raise
            started.pop().kill()
    started.append(start_trayer(desktop))
    launch("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
    sound = folder / "sound.sock"
    native = f"module-native-protocol-unix auth-anonymous=1 socket={sound}"
    launch(
        *("pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n"),
        *("-L", native, "-L", "module-null-sink sink_name=heard"),
    )
    env["PULSE_SERVER"] = f"unix:{sound}"
    wait_for("the sound server", sound.exists)
    return desktop
