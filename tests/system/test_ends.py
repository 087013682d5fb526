"""Ends from outside, screens that are none, outputs that take nothing: no traceback, the right code."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from acupress_desktop.cli import parse
from acupress_desktop.domain.errors import KnownError, UsageError
from acupress_desktop.storage.data_folder import data_folder, locate
from acupress_desktop.system import remote, screens
from acupress_desktop.system.screens import choose_screen
from tests.desktop.lab import answer_no, wait_for
from tests.patience import PATIENCE
from tests.refused import refused

ROOT = Path(__file__).resolve().parents[2]
CALL = [sys.executable, "-m", "acupress_desktop"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and devices of Unix")


def environment(**others: str | None) -> dict[str, str]:
    """This one with others in their places; None takes one away."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "PYTHONUNBUFFERED")
    env: dict[str, str | None] = {name: text for name, text in os.environ.items() if name not in names}
    return {name: text for name, text in (env | others).items() if text is not None}


def ask(*arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*CALL, *arguments],
        cwd=ROOT,
        env=env or environment(),
        capture_output=True,
        timeout=PATIENCE * 60,
        check=False,
    )


class Running:
    """The program without a screen, in a data folder of its own."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self._err = data.with_suffix(".err")
        answer_no(data)
        with self._err.open("wb") as err:
            env = environment(QT_QPA_PLATFORM="offscreen", PULSE_SERVER="unix:/nowhere")
            # Whoever runs these tests in the background may ignore signals, which a child would inherit.
            before = {
                number: signal.signal(number, signal.SIG_DFL) for number in (signal.SIGINT, signal.SIGHUP)
            }
            self.process = subprocess.Popen(
                [*CALL, "--data-dir", str(data)], cwd=ROOT, env=env, stdout=err, stderr=err
            )
            for number, heed in before.items():
                signal.signal(number, heed)

    def call(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return ask("--data-dir", str(self.data), *arguments)

    def answers(self, command: str) -> bool:
        """As `call`, asked from here: the look of one who waits starts no process."""
        try:
            return remote.ask(self.data, command).exit_code == 0
        except KnownError:
            return False

    @property
    def said(self) -> str:
        return self._err.read_text(encoding="utf-8")


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Callable[[], Running]]:
    started: list[Running] = []

    def start() -> Running:
        started.append(Running(tmp_path / "data"))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait(PATIENCE * 10)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_it_in_order_and_the_session_is_kept(running: Callable[[], Running], name: str) -> None:
    number = signal.Signals[name]
    program = running()
    wait_for("the program", lambda: program.answers("status"))  # `start` would start another
    assert program.call("start", "lower-back").returncode == 0
    program.process.send_signal(number)
    assert program.process.wait(PATIENCE * 20) == 128 + number
    assert "Traceback" not in program.said
    kept = json.loads((program.data / "session.json").read_text(encoding="utf-8"))
    assert "lower-back" in json.dumps(kept)
    assert not (program.data / "running.sock").exists()
    assert program.call("status").returncode == 3
    assert (program.data / "crash.log").read_bytes() == b""
    again = running()
    wait_for("the next start", lambda: program.answers("resume"))
    assert again.process.poll() is None


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_while_it_starts_leaves_no_traceback(running: Callable[[], Running], name: str) -> None:
    program = running()
    wait_for("the lock", (program.data / "running.lock").exists)
    program.process.send_signal(signal.Signals[name])
    assert program.process.wait(PATIENCE * 20) in (128 + signal.Signals[name], -signal.Signals[name])
    assert "Traceback" not in program.said


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    code = (
        "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN);"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from acupress_desktop.system.end_signals import EndSignals; ends = EndSignals();"
        "assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN; ends.then(lambda code: app.exit(code));"
        "signal.raise_signal(signal.SIGTERM); print(app.exec())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE * 30,
        check=True,
    )
    assert done.stdout == "143\n"


SCREENS: list[dict[str, str | None]] = [
    {"DISPLAY": ":987"},
    {"DISPLAY": "nonsense"},
    {"WAYLAND_DISPLAY": "wayland-987"},
    {"QT_QPA_PLATFORM": "nonsense"},
    {"QT_QPA_PLATFORM": "xcb"},
    {"QT_QPA_PLATFORM": "wayland"},
    {"QT_QPA_PLATFORM": "../xcb"},
    {},
]


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_a_screen_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch, screen: dict[str, str | None]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in screen.items():
        monkeypatch.setenv(name, str(value))
    with refused(KnownError, match=r"screen|which Qt does not have"):
        choose_screen()


def test_without_a_screen_the_window_is_refused_in_a_sentence(tmp_path: Path) -> None:
    done = ask("--data-dir", str(tmp_path), env=environment(**SCREENS[0]))
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert done.stderr.startswith(b"acupress-desktop: The screen does not answer")


@pytest.mark.parametrize("screen", [SCREENS[0], SCREENS[3]], ids=str)
def test_sheets_and_lists_need_no_screen(tmp_path: Path, screen: dict[str, str | None]) -> None:
    env = environment(**screen)
    there = ["--data-dir", str(tmp_path / "data")]
    sheet = tmp_path / "sheet.pdf"
    assert ask(*there, "sheet", "--routine", "lower-back", "--output", str(sheet), env=env).returncode == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    doctor = ask(*there, "doctor", env=env)
    assert doctor.returncode == 0
    assert b"There is no screen here" in doctor.stdout
    assert ask(*there, "points", env=env).returncode == 0


def test_the_first_of_several_platforms_that_answers_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense;xcb;offscreen:size=9x9;minimal")
    choose_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen:size=9x9"


def test_a_screen_that_hangs_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screens, "_PATIENCE_S", 0.2)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with socket.socket(socket.AF_UNIX) as server:  # takes the connection and says nothing
        server.bind(str(tmp_path / "X"))
        server.listen()
        monkeypatch.setenv("DISPLAY", str(tmp_path / "X"))
        with refused(KnownError, match="The screen does not answer"):
            choose_screen()


@pytest.mark.parametrize(
    "trial", ["import os; os.abort()", "raise SystemExit(1)", "import time; time.sleep(9)"]
)
def test_an_unusual_platform_is_tried_in_another_process(monkeypatch: pytest.MonkeyPatch, trial: str) -> None:
    """Some of Qt's platforms end the process, and some begin without a screen."""
    monkeypatch.setattr(screens, "_TRIAL", trial)
    monkeypatch.setattr(screens, "_TRIAL_S", 1.0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "linuxfb:fb=/dev/none")
    with refused(KnownError, match="“linuxfb”, which finds no screen here"):
        choose_screen()
    monkeypatch.setattr(screens, "_TRIAL", "")
    choose_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "linuxfb:fb=/dev/none"


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    """A line of bash in which $A is the program."""
    call = f"set -o pipefail; A='{sys.executable} -m acupress_desktop'; {line}"
    return subprocess.run(
        ["bash", "-c", call],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        timeout=PATIENCE * 60,
        check=False,
    )


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("$A points | head -1", 0, b""),
        ("$A points --json | head -c 5", 0, b""),
        ("$A --help | true", 0, b""),
        ("$A points > /dev/full", 1, b"could not be written: No space left"),
        ("$A routines --json > /dev/full", 1, b"could not be written"),
        ("$A --help > /dev/full", 1, b"could not be written"),
        ("$A points >&-", 1, b"standard output is closed"),
        ("$A points 2>&- >/dev/null", 0, b""),
        ("$A nonsense 2>/dev/full", 2, b""),
        ("$A nonsense 2>&-", 2, b""),
        ("$A points <&- >&- 2>&-", 1, b""),
        ("$A doctor > /dev/full", 1, b"could not be written"),
    ],
)
def test_an_output_that_takes_nothing_leaves_no_traceback(line: str, code: int, said: bytes) -> None:
    done = shell(line)
    assert done.returncode == code
    assert said in done.stderr
    assert done.stderr.count(b"\n") == (1 if said else 0)


PLAIN = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": None}


@pytest.mark.parametrize(
    ("env", "shown"),
    [
        (PLAIN, b"Shenshu      Kidney Transporter - Low back"),
        ({"PYTHONIOENCODING": "ascii"}, b"Shenshu"),
        ({"PYTHONIOENCODING": "cp1252"}, "Shènshu      Kidney Transporter — Low".encode("cp1252")),
        ({"PYTHONIOENCODING": "utf-8"}, "Shènshū".encode()),
    ],
    ids=str,
)
def test_other_encodings_replace_what_they_lack_legibly(env: dict[str, str | None], shown: bytes) -> None:
    done = ask("points", "BL23", env=environment(**env))
    assert (done.returncode, done.stderr) == (0, b"")
    assert shown in done.stdout
    data = ask("points", "BL23", "--json", env=environment(**env)).stdout
    assert json.loads(data)[0]["pinyin"] == "Shènshū"  # JSON loses nothing


@pytest.mark.parametrize("name", ["", "  ", "\t", "a\0b"])
def test_a_data_folder_of_no_name_is_refused(name: str) -> None:
    for call in (["--data-dir", name], ["points", "--data-dir", name]):
        with refused(UsageError, match="needs a folder"):
            parse(call)


@pytest.mark.parametrize("name", ["/etc/passwd", "/etc/passwd/x", "x" * 300, "a\0b"])
def test_a_data_folder_that_can_never_be_is_refused(name: str) -> None:
    for find in (locate, data_folder):
        with refused(KnownError, match=r"no folder|cannot be"):
            find(Path(name))


def test_a_data_folder_that_cannot_be_made_is_refused_when_it_is_needed() -> None:
    assert locate(Path("/proc/nope/x"))
    with refused(KnownError, match="cannot be made"):
        data_folder(Path("/proc/nope/x"))
