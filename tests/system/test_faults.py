"""What breaks unforeseen is kept without a word of what somebody wrote, told once, and disturbs nothing."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QtMsgType
from pytestqt.qtbot import QtBot

from acupress_desktop.system import fault_log
from acupress_desktop.system.fault_log import FaultLog, describe, shorten
from acupress_desktop.system.faults import Faults
from tests.patience import PATIENCE

SECRET = "numb between the legs"


@pytest.fixture
def log(tmp_path: Path) -> FaultLog:
    return FaultLog(tmp_path)


@pytest.fixture
def faults(qapp: object, log: FaultLog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Faults]:
    """The hooks, over some that say nothing."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, lambda *_: None)
    faults = Faults(log)
    yield faults
    faults.close()


def raised(error: Exception) -> Exception:
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as cause:
            raise error from cause
    except Exception as caught:
        return caught


def break_(error: Exception) -> None:
    caught = raised(error)
    sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_fault_is_kept_with_its_lines_and_without_its_words(
    faults: Faults, log: FaultLog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(faults.broke) as told:
        break_(RuntimeError(SECRET))
    kept = log.path.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in kept
    assert "because of\nbuiltins.ValueError" in kept
    assert "test_faults.py:" in kept
    assert told.args is not None
    report = str(told.args[0])
    for text in (kept, report):
        assert SECRET not in text
        assert str(Path.home()) + os.sep not in text
    assert "PySide6" not in kept
    assert report.startswith("Acupress ")


def test_the_number_of_a_system_error_is_kept_and_its_path_is_not() -> None:
    error = raised(FileNotFoundError(2, "No such file", "/media/anna/chest pain.csv"))
    told = describe(type(error), error, error.__traceback__)
    assert "FileNotFoundError 2" in told
    assert "anna" not in told


def test_the_same_fault_is_told_once_and_many_are_not_told(faults: Faults, log: FaultLog) -> None:
    told: list[str] = []
    faults.broke.connect(told.append)
    for _ in range(5):
        break_(RuntimeError())
    assert len(told) == 1
    for kind in (KeyError, IndexError, TypeError, OSError, LookupError):
        break_(kind())
    assert len(told) == 3
    assert log.path.read_text(encoding="utf-8").count("because of") == 6


def test_a_fault_in_a_thread_is_told_in_the_windows_thread(faults: Faults, qtbot: QtBot) -> None:
    def work() -> None:
        raise RuntimeError(SECRET)

    with qtbot.waitSignal(faults.broke) as told:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert told.args is not None
    assert SECRET not in str(told.args[0])


def test_what_cannot_be_raised_is_kept_and_not_told(faults: Faults, log: FaultLog) -> None:
    told: list[str] = []
    faults.broke.connect(told.append)
    error = raised(RuntimeError(SECRET))
    found = SimpleNamespace(exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__)
    sys.unraisablehook(found)
    assert told == []
    assert "unraisable builtins.RuntimeError" in log.path.read_text(encoding="utf-8")


def test_warnings_of_qts_are_kept_and_its_chatter_is_not(
    faults: Faults, log: FaultLog, capsys: pytest.CaptureFixture[str]
) -> None:
    context = SimpleNamespace(category="qt.svg")
    faults._take_message(QtMsgType.QtInfoMsg, context, "chatter")  # type: ignore[arg-type]
    faults._take_message(QtMsgType.QtWarningMsg, context, f"{Path.home()}/x is odd")  # type: ignore[arg-type]
    kept = log.path.read_text(encoding="utf-8")
    assert "chatter" not in kept
    assert "qt.svg: ~/x is odd" in kept
    assert "is odd" in capsys.readouterr().err


def test_an_end_that_was_asked_for_is_no_fault(faults: Faults, log: FaultLog) -> None:
    for error in (KeyboardInterrupt(), SystemExit()):
        sys.excepthook(type(error), error, None)
    assert not log.path.exists()


def test_a_fault_that_somebody_caught_and_logged_is_kept_too(
    faults: Faults, log: FaultLog, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.assertNotEmitted(faults.broke):
        try:
            raise RuntimeError(SECRET)
        except RuntimeError:
            logging.getLogger("somewhere").exception("The request %r failed.", SECRET)
    kept = log.path.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in kept
    assert SECRET not in kept


@pytest.mark.parametrize("call", [["points"], ["doctor"], ["--hidden"]], ids=" ".join)
def test_a_fault_of_an_errand_or_at_the_start_is_kept(tmp_path: Path, call: list[str]) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    code = (
        "import sys, acupress_desktop.app as app, acupress_desktop.errands as errands\n"
        "import acupress_desktop.doctor_errand as doctor\n"
        f"def broken(*_, **__): raise RuntimeError({SECRET!r})\n"
        "errands.load_packed = app.load_packed = errands.locate = doctor.named = broken\n"
        "from acupress_desktop.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--data-dir", str(tmp_path / "data"), *call],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE * 60,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" in done.stderr
    kept = (tmp_path / "data" / "faults.log").read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in kept
    assert kept.count("RuntimeError") == 1
    assert SECRET not in kept
    if call == ["--hidden"]:
        assert "A report is in" in done.stderr


def test_the_hooks_are_given_back(qapp: object, log: FaultLog) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    Faults(log).close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_the_log_is_its_users_alone_and_stays_small(log: FaultLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fault_log, "MAX_SIZE", 500)
    for number in range(100):
        log.write(f"fault {number} " + "x" * 100)
    files = sorted(log.path.parent.iterdir())
    assert [file.name for file in files] == ["faults.log", "faults.log.1", "faults.log.2"]
    assert all(file.stat().st_size < 700 for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert "fault 99 " in files[0].read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["folder", "fifo", "link", "missing folder"])
def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "missing" if kind == "missing folder" else tmp_path
    log = FaultLog(folder)
    victim = tmp_path / "victim"
    for name in ("faults.log", "crash.log"):
        if kind == "folder":
            (folder / name).mkdir()
        elif kind == "fifo":
            os.mkfifo(folder / name)
        elif kind == "link":
            (folder / name).symlink_to(victim)
    log.write("fault")
    assert not log.watch_crashes()
    log.close()
    assert not victim.exists()


def test_a_hard_end_leaves_its_lines_for_the_next_run(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from acupress_desktop.system.fault_log import FaultLog;"
        "log = FaultLog(Path(sys.argv[1])); log.watch_crashes(); os.abort()"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=False)
    assert done.returncode != 0
    log = FaultLog(tmp_path)
    assert log.watch_crashes()
    log.close()
    kept = log.path.read_text(encoding="utf-8")
    assert "ended hard" in kept
    assert "Fatal Python error: Aborted" in kept
    again = FaultLog(tmp_path)
    assert not again.watch_crashes()  # it is said once
    again.close()


def test_the_home_folder_is_shortened() -> None:
    assert shorten(f"{Path.home()}/a and {Path.home()}/b") == "~/a and ~/b"
