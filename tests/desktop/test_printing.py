"""A sheet through a real print queue."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.lab import Desktop, Program
from tests.desktop.printed import Printed
from tests.patience import PATIENCE

CODES = ["BL23", "BL40", "GB30", "BL60", "GB21", "LI4", "SI3", "BL10", "HT7", "EX-HN3"]
QUEUE = "AcupressTest"


@pytest.fixture
def other_queue(queue: tuple[Path, ...]) -> Iterator[str]:
    """A queue that a test may stop."""
    call = ["lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"]
    subprocess.run(call, check=True, stderr=subprocess.DEVNULL)
    yield QUEUE
    subprocess.run(["cancel", "-a", QUEUE], check=False, stderr=subprocess.DEVNULL)
    subprocess.run(["lpadmin", "-x", QUEUE], check=True)


def test_all_ten_points_come_out_of_the_queue(
    desktop: Desktop, queue: tuple[Path, ...], tmp_path: Path
) -> None:
    program = Program(desktop, tmp_path / "data")
    printed = Printed(queue)
    done = program.call("sheet", "--points", ",".join(CODES), "--printer", "PDF")
    assert done.returncode == 0, done.stderr
    file, text = printed.wait(*CODES)
    # As they are written, though Qt's tables and the queue's two turns would make other characters of them.
    assert [name for name in ("肾俞", "合谷", "神门", "Hégǔ") if name not in text] == []
    pages = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert "Pages:           2" in pages


def test_an_unknown_printer_is_named(desktop: Desktop, queue: tuple[Path, ...], tmp_path: Path) -> None:
    program = Program(desktop, tmp_path / "data")
    done = program.call("sheet", "--routine", "lower-back", "--printer", "Nowhere")
    assert done.returncode == 1
    assert "Nowhere" in done.stderr
    assert "PDF" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("call", "why"), [("cupsreject", "it takes no jobs now"), ("cupsdisable", "it is stopped")]
)
def test_a_queue_that_takes_nothing_is_an_error(
    desktop: Desktop, other_queue: str, tmp_path: Path, call: str, why: str
) -> None:
    subprocess.run([call, other_queue], check=True)
    program = Program(desktop, tmp_path / "data")
    done = program.call("sheet", "--routine", "lower-back", "--printer", other_queue)
    assert done.returncode == 1
    assert f"The printer “{other_queue}” does not take the sheet: {why}." in done.stderr
    assert "Traceback" not in done.stderr
    waiting = subprocess.run(["lpstat", "-o", other_queue], capture_output=True, text=True, check=False)
    assert waiting.stdout == ""


def test_the_service_tells_of_a_queue_that_went(desktop: Desktop, other_queue: str) -> None:
    """Between the choice of a printer and the printing: Qt itself says that all went well."""
    code = """
import subprocess, sys
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from acupress_desktop.system.print_queue import SystemPrintQueue
app = QGuiApplication([])
queue, name = SystemPrintQueue(), sys.argv[1]
print(queue.trouble(name))
printer = QPrinter(QPrinterInfo.printerInfo(name))
subprocess.run(["cupsreject", name], check=True)
painter = QPainter(printer)
painter.drawText(100, 100, "x")
painter.end()
print(queue.refusal())
print(queue.trouble(name), queue.trouble("Nowhere"), sep="|")
"""
    env = {**desktop.env, "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-c", code, other_queue]
    done = subprocess.run(call, env=env, capture_output=True, text=True, check=True, timeout=PATIENCE * 60)
    assert done.stdout.splitlines() == [
        "None",
        f'Destination "{other_queue}" is not accepting jobs',
        "printer.no-jobs|printer.gone",
    ]
