"""Where a sheet goes: a PDF, SVG or PNG file, or a printer."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgGenerator

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.sheet.page import SIZES, Page

PNG_DPI = 200
_PAGE_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def write_sheet(sheet: Sheet, path: Path, paper: Paper, hanzi: bool) -> None:
    """Write a sheet as the file's ending says. It is written beside and moved into place.

    Raises KnownError for another ending or where the file cannot be written; the old one stays.
    """
    writers: dict[str, Callable[[Page, Path, Paper], None]] = {".pdf": _pdf, ".svg": _svg, ".png": _png}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise KnownError("A sheet can be written as .pdf, .svg or .png, not as “%1”.", path.name)
    try:
        handle, name = tempfile.mkstemp(prefix=".sheet-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise KnownError("%1 cannot be written (%2).", path, error.strerror) from error
    beside = Path(name)
    try:
        write(Page(sheet, paper, hanzi), beside, paper)
        beside.chmod(0o666 & ~_umask())
        os.replace(beside, path)
    except OSError as error:
        raise KnownError("%1 cannot be written (%2).", path, error.strerror) from error
    finally:
        beside.unlink(missing_ok=True)


def print_sheet(sheet: Sheet, name: str, paper: Paper, hanzi: bool) -> None:
    """Send a sheet to a printer of this machine.

    Raises KnownError for a printer that is not there, or that does not take the job.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        there = ", ".join(QPrinterInfo.availablePrinterNames())
        if not there:
            raise KnownError("There is no printer called “%1”; this machine has none at all.", name)
        raise KnownError("There is no printer called “%1”. There are: %2.", name, there)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    set_paper(printer, paper)
    paint_on_printer(sheet, printer, hanzi)


def set_paper(printer: QPrinter, paper: Paper) -> None:
    """A whole page without margins of Qt's own: the sheet has its own."""
    printer.setPageSize(QPageSize(_PAGE_SIZES[paper]))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def paint_on_printer(sheet: Sheet, printer: QPrinter, hanzi: bool) -> None:
    """Paint the sheet for the printer's own paper. Raises KnownError where it does not take the job."""
    letter = printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("The printer “%1” does not take the sheet.", printer.printerName())
    painter.scale(printer.resolution() / 25.4, printer.resolution() / 25.4)
    Page(sheet, Paper.LETTER if letter else Paper.A4, hanzi, opaque=True).paint(painter)
    if not painter.end():
        raise KnownError("The printer “%1” does not take the sheet.", printer.printerName())


def _pdf(page: Page, path: Path, paper: Paper) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(_PAGE_SIZES[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(1200)
    writer.setTitle(page.title)
    writer.setCreator("Acupress")
    painter = _begin(QPainter(), writer, path)
    painter.scale(writer.resolution() / 25.4, writer.resolution() / 25.4)
    page.paint(painter)
    painter.end()


def _svg(page: Page, path: Path, paper: Paper) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setTitle(page.title)
    size = SIZES[paper]
    generator.setResolution(254)  # a tenth of a millimetre a pixel
    pixels = QSize(round(size.width() * 10), round(size.height() * 10))
    generator.setSize(pixels)
    generator.setViewBox(QRect(0, 0, pixels.width(), pixels.height()))
    painter = _begin(QPainter(), generator, path)
    painter.scale(10, 10)
    page.paint(painter)
    painter.end()


def _png(page: Page, path: Path, paper: Paper) -> None:
    scale = PNG_DPI / 25.4
    size = SIZES[paper]
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDotsPerMeterX(round(PNG_DPI / 0.0254))
    image.setDotsPerMeterY(round(PNG_DPI / 0.0254))
    painter = QPainter(image)
    painter.scale(scale, scale)
    page.paint(painter)
    painter.end()
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise OSError(0, "the picture could not be saved")


def _begin(painter: QPainter, device: QPdfWriter | QSvgGenerator, path: Path) -> QPainter:
    if not painter.begin(device):
        raise OSError(0, f"{path.suffix} could not be begun")
    return painter


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
