"""A real desktop without a screen, made for these tests and taken down after them.

X server, window manager, tray host, session bus, accessibility bus, a sound server with a sink that
can be recorded, a speech service that speaks into it, and a print queue that writes PDF files. A part
that is not installed skips the tests that need it and says why; with ACUPRESS_NO_SKIPS=1 it fails them.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.helpers import Helper, SpeechService, Trayer, start_trayer
from tests.desktop.lab import Desktop, Program, wait_for
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
SPEAKING = {
    "speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
    "espeak-ng": "espeak-ng",
}
PRINTING = {
    "/usr/sbin/cupsd": "cups",
    "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
    "lpadmin": "cups-client",
    "pdftotext": "poppler-utils",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.desktop)


def require(programs: dict[str, str]) -> None:
    """Skip, or fail where skips are failures, naming the packages that are missing."""
    missing = sorted(
        {
            package
            for program, package in programs.items()
            if not (Path(program).exists() if program.startswith("/") else shutil.which(program))
        }
    )
    if not missing:
        return
    sentence = f"not installed: {', '.join(missing)}"
    if os.environ.get("ACUPRESS_NO_SKIPS"):
        pytest.fail(sentence)
    pytest.skip(sentence)


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """The running desktop of all tests."""
    require(NEEDED)
    with running_desktop(tmp_path_factory.mktemp("desktop")) as running:
        yield running


@contextlib.contextmanager
def running_desktop(folder: Path) -> Iterator[Desktop]:
    """A desktop that keeps what it needs in `folder`, and is taken down with all that it started."""
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


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program with nothing but health answers in its data folder; it is ended after the test."""
    program = Program(desktop, tmp_path / "data")

    def run(*arguments: str) -> Program:
        program.start(*arguments)
        return program

    yield run
    program.end()


@pytest.fixture
def trayer(desktop: Desktop) -> Iterator[Trayer]:
    """The tray host of the older kind (XEmbed), to be killed and started; it runs again after the test."""
    host = Trayer(desktop)
    yield host
    host.start()


@pytest.fixture
def notifier(desktop: Desktop) -> Iterator[Helper]:
    """A tray host of the newer kind (StatusNotifierItem), not started yet."""
    host = Helper(desktop, "tray_host.py", "watch")
    yield host
    host.kill()


@pytest.fixture
def newcomer(desktop: Desktop, tmp_path: Path) -> Iterator[Program]:
    """The program with an empty data folder, not started yet; it is ended after the test."""
    program = Program(desktop, tmp_path / "new", new_user=True)
    yield program
    program.end()


@pytest.fixture(scope="session")
def queue() -> tuple[Path, ...]:
    """A print queue "PDF": the folders in which the files that it writes may appear."""
    require(PRINTING)
    if subprocess.run(["pgrep", "-x", "cupsd"], capture_output=True, check=False).returncode != 0:
        if os.geteuid() != 0:
            _refuse("the print service does not run and only root may start it")
        subprocess.run(["cupsd"], check=True)
    wait_for("the print service", lambda: _succeeds("lpstat", "-r"))
    if os.geteuid() != 0:
        _refuse("the print queue “PDF” needs settings that only root may make")
    call = ["lpadmin", "-p", "PDF", "-E", "-v", "cups-pdf:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"]
    # The queue makes PostScript of a PDF and a PDF of that again, by whichever program it chooses.
    call += ["-o", "pdftops-renderer-default=hybrid"]
    subprocess.run(call, check=True, stderr=subprocess.DEVNULL)
    return Path.home() / "PDF", Path("/var/spool/cups-pdf/ANONYMOUS")


@pytest.fixture(scope="session")
def talking(desktop: Desktop) -> Iterator[Desktop]:
    """The desktop with a speech service of its own, which speaks English through espeak-ng into the sink
    that can be recorded."""
    require(SPEAKING)
    service = SpeechService(desktop, desktop.folder / "speech")
    service.start()
    try:
        yield desktop
    finally:
        service.end()


@pytest.fixture
def frail_voice(desktop: Desktop, tmp_path: Path) -> Iterator[SpeechService]:
    """A speech service of one test's own, not started yet; the others' is there again after it."""
    require(SPEAKING)
    before = desktop.env.get("SPEECHD_ADDRESS")
    service = SpeechService(desktop, tmp_path / "speech")
    yield service
    service.end()
    if before is not None:
        desktop.env["SPEECHD_ADDRESS"] = before


def _refuse(reason: str) -> None:
    if os.environ.get("ACUPRESS_NO_SKIPS"):
        pytest.fail(reason)
    pytest.skip(reason)


def _succeeds(*call: str) -> bool:
    return subprocess.run(call, capture_output=True, check=False).returncode == 0


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
