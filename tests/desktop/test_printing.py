"""A sheet through a real print queue."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.desktop.lab import Desktop, Program, wait_for

CODES = ["BL23", "BL40", "GB30", "BL60", "GB21", "LI4", "SI3", "BL10", "HT7", "EX-HN3"]


def _files(queue: tuple[Path, ...]) -> set[Path]:
    return {file for folder in queue if folder.is_dir() for file in folder.glob("*.pdf")}


def test_all_ten_points_come_out_of_the_queue(
    desktop: Desktop, queue: tuple[Path, ...], tmp_path: Path
) -> None:
    program = Program(desktop, tmp_path / "data")
    before = _files(queue)
    done = program.call("sheet", "--points", ",".join(CODES), "--printer", "PDF")
    assert done.returncode == 0, done.stderr

    def printed() -> list[Path]:
        return [file for file in _files(queue) - before if file.stat().st_size > 0]

    file = wait_for("the printed page", printed, seconds=60)[0]
    text = wait_for(
        "the page's text",
        lambda: (
            subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True).stdout
        ),
    )
    assert [code for code in CODES if code not in text] == []
    assert "肾俞" in text
    pages = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1" in pages


def test_an_unknown_printer_is_named(desktop: Desktop, queue: tuple[Path, ...], tmp_path: Path) -> None:
    program = Program(desktop, tmp_path / "data")
    done = program.call("sheet", "--routine", "lower-back", "--printer", "Nowhere")
    assert done.returncode == 1
    assert "Nowhere" in done.stderr
    assert "PDF" in done.stderr
    assert "Traceback" not in done.stderr
