"""Sheets as files: made in memory, looked at, and written by the one writer."""

from __future__ import annotations

import io
import os
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from unittest.mock import patch

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.sheet import output
from acupress_desktop.ui.sheet.output import PNG_PAGES, write_sheet
from acupress_desktop.ui.sheet.printing import paint_on_printer, send, set_paper
from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog
from tests import boxes
from tests.fakes import FakePrintQueue, MemorySettings, nothing_applies
from tests.refused import refused
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 23)
OFFERED = [code for code, point in CATALOGUE.points.items() if point.for_reference is None]
KINDS = (".pdf", ".svg", ".png")
SVG = "{http://www.w3.org/2000/svg}"
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def sheet(*codes: str, title: str = "Lower back") -> Sheet:
    service = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE))
    return replace(service.for_points(codes or ("HT7",), DAY), title=title)


def save(made: Sheet, path: Path) -> None:
    write_sheet(made, path, Paper.A4, False, write_export)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_whole_and_replaces_the_old_one(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"sheet{kind.upper()}"
    file.write_bytes(b"old")
    save(sheet(), file)
    content = file.read_bytes()
    assert content.startswith({".pdf": b"%PDF-", ".svg": b"<?xml", ".png": b"\x89PNG"}[kind])
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_leaves_the_old_file(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"sheet{kind}"
    file.write_bytes(b"old")

    def full(path: Path, content: bytes) -> None:
        assert content
        raise KnownError("file.unwritable", path=path, why=Message("system.ENOSPC"))

    with refused(KnownError, match="No space left"):
        write_sheet(sheet(), file, Paper.A4, False, full)
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("broken", [b"", b"%PDF-1.4\n", b"<svg", b"\x89PNG\r\n\x1a\n"])
def test_what_could_not_be_made_is_not_written(
    kind: str, broken: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / f"sheet{kind}"
    file.write_bytes(b"old")
    _, whole = output._KINDS[kind]
    monkeypatch.setitem(output._KINDS, kind, (lambda *_: broken, whole))
    with refused(KnownError, match="could not be made"):
        save(sheet(), file)
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize("kind", KINDS)
def test_a_link_stays_and_leads_to_the_new_sheet(kind: str, tmp_path: Path) -> None:
    target, link = tmp_path / "there", tmp_path / f"sheet{kind}"
    target.write_bytes(b"old")
    link.symlink_to(target)
    save(sheet(), link)
    assert link.is_symlink()
    assert len(target.read_bytes()) > 1000


def test_a_new_file_keeps_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(sheet(), tmp_path / "sheet.png")
    finally:
        os.umask(before)
    assert (tmp_path / "sheet.png").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("title", ["Neck & back <b>x</b>", "أسفل الظهر 12", "&amp; ]]> \"'", "x" * 80])
def test_a_title_is_text_in_every_file(title: str, tmp_path: Path) -> None:
    save(sheet(title=title), tmp_path / "sheet.svg")
    root = ET.parse(tmp_path / "sheet.svg").getroot()
    assert root.findtext(f"{SVG}title") == title
    told = [" ".join("".join(text.itertext()).split()) for text in root.iter(f"{SVG}text")]
    if title.isascii() and len(title) < 60:
        assert title in told
    else:  # a line may be set in pieces: of other scripts, or of a longer title
        assert set(title.split()) <= set(" ".join(told).split()) or title in "".join(told)
    save(sheet(title=title), tmp_path / "sheet.pdf")
    save(sheet(title=title), tmp_path / "sheet.png")


def test_more_pages_stand_one_below_the_other(tmp_path: Path) -> None:
    made = sheet(*OFFERED[:12])
    save(made, tmp_path / "sheet.png")
    image = QImage(str(tmp_path / "sheet.png"))
    assert image.height() > 2 * image.width() * 1.4
    save(made, tmp_path / "sheet.pdf")
    assert len(PdfReader(tmp_path / "sheet.pdf").pages) == 2


def test_a_picture_of_very_many_pages_is_refused(tmp_path: Path) -> None:
    with refused(KnownError, match=f"{PNG_PAGES} pages at most"):
        save(sheet(*OFFERED), tmp_path / "sheet.png")
    assert list(tmp_path.iterdir()) == []


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with refused(KnownError, match=r"not as “sheet.docx”"):
        save(sheet(), tmp_path / "sheet.docx")


# The window


@pytest.fixture
def dialog(qtbot: QtBot) -> SheetDialog:
    made = SheetDialog(sheet(), SettingsService(MemorySettings()), False, write_export, FakePrintQueue())
    qtbot.addWidget(made)
    return made


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "PDF (*.pdf)") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def answer(button: QMessageBox.StandardButton) -> Callable[[], list[str]]:
    """Answer the next question; what it was."""
    seen: list[tuple[str, Qt.TextFormat]] = []
    boxes.answer(button, seen)
    return lambda: [text for text, _ in seen]


def message(dialog: QWidget) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.wordWrap())


def test_a_name_without_an_ending_is_asked_about(
    dialog: SheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "sheet.svg"
    there.write_bytes(b"old")
    choose(monkeypatch, tmp_path / "sheet", "SVG (*.svg)")
    asked = answer(QMessageBox.StandardButton.No)
    dialog._save()
    assert asked() == ["“sheet.svg” is there already. Replace it?"]
    assert there.read_bytes() == b"old"
    answer(QMessageBox.StandardButton.Yes)
    dialog._save()
    assert there.read_bytes().startswith(b"<?xml")
    assert message(dialog) == f"Saved as {there}."


def test_a_name_that_leads_nowhere_new_is_not_asked_about(
    dialog: SheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "v1.2")
    dialog._save()
    assert [one.name for one in tmp_path.iterdir()] == ["v1.2.pdf"]


def test_nothing_is_saved_where_nobody_chose(dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, Path(""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog._save()
    assert message(dialog) == ""


def test_what_cannot_be_saved_is_said(
    dialog: SheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "<b>folder.pdf").mkdir()
    choose(monkeypatch, tmp_path / "<b>folder.pdf")
    dialog._save()
    assert "<b>folder.pdf cannot be written" in message(dialog)
    assert dialog._message.textFormat() is Qt.TextFormat.PlainText


# The printer


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_paper(made, Paper.A4)
    return made


def test_a_printer_in_trouble_gets_nothing(printer: QPrinter, tmp_path: Path) -> None:
    queue = FakePrintQueue(**{printer.printerName(): "it is stopped"})
    with refused(KnownError, match="does not take the sheet: it is stopped"):
        send(sheet(), printer, False, queue)
    assert list(tmp_path.iterdir()) == []


def test_a_job_that_was_refused_is_an_error(printer: QPrinter) -> None:
    queue = FakePrintQueue()
    queue.answer = "not accepting jobs"
    with refused(KnownError, match="does not take the sheet: not accepting jobs"):
        send(sheet(), printer, False, queue)


def test_the_pages_that_were_chosen_are_printed(printer: QPrinter, tmp_path: Path) -> None:
    made = sheet(*OFFERED[:12])
    paint_on_printer(made, printer, False)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    paint_on_printer(made, printer, False)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1
    printer.setFromTo(9, 9)
    with refused(KnownError, match="no such page"):
        paint_on_printer(made, printer, False)


def test_a_print_service_is_given_the_pdf_for_everybody(qapp: QCoreApplication) -> None:
    """Whose words outlive what a queue makes of it."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    set_paper(made, Paper.A4)
    made.setCopyCount(3)
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 2)
    queue = FakePrintQueue()
    queue.takes_pdf = True
    with (
        patch.object(QPrinter, "outputFormat", lambda _: QPrinter.OutputFormat.NativeFormat),
        patch.object(QPrinter, "duplex", lambda _: QPrinter.DuplexMode.DuplexLongSide),
    ):
        send(sheet(*OFFERED[:12]), made, False, queue)
    ((_, content, title, options),) = queue.jobs
    assert title == "Lower back"
    assert len(PdfReader(io.BytesIO(content)).pages) == 1
    assert b"/StructTreeRoot" in content or b"/ObjStm" in content
    assert options == {
        "media": "A4",
        "copies": "3",
        "Collate": "True",
        "sides": "two-sided-long-edge",
    }


def test_printing_to_a_file_goes_through_the_writer(dialog: SheetDialog, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")
    (tmp_path / "print.pdf").symlink_to(target)
    dialog._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog._printer.setOutputFileName(str(tmp_path / "print.pdf"))
    dialog.print()
    assert (tmp_path / "print.pdf").is_symlink()
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_window_says_why_nothing_is_printed(qtbot: QtBot) -> None:
    queue = FakePrintQueue()
    made = SheetDialog(sheet(), SettingsService(MemorySettings()), False, write_export, queue)
    qtbot.addWidget(made)
    queue.troubles[made._printer.printerName()] = "it takes no jobs now"
    made._printer.setOutputFileName("")
    made.print()
    assert "does not take the sheet: it takes no jobs now." in message(made)
