"""A real desktop without a screen, made for these tests and taken down after them.

What `making.py` makes, a speech service that speaks into its sink, and a print queue that writes PDF files. A
part that is not installed skips the tests that need it and says why; with ACUPRESS_NO_SKIPS=1 it fails them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.helpers import Helper, SpeechService, Trayer
from tests.desktop.lab import Desktop, Program, wait_for
from tests.desktop.making import NEEDED, making

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
    """The running desktop; every process it started is gone after the tests."""
    require(NEEDED)
    with making(tmp_path_factory.mktemp("desktop")) as made:
        yield made


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
    # The queue makes PostScript of a PDF and a PDF of that again. Of the programs that may do the first
    # step only this one keeps what the letters mean.
    call += ["-o", "pdftops-renderer-default=pdftocairo"]
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
