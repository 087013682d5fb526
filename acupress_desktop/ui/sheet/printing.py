"""A sheet on a printer. Whether it took the job is asked of the print service: Qt does not tell."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintEngine, QPrinter, QPrinterInfo

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ports import PrintQueue
from acupress_desktop.ui.sheet.output import page_size, pdf_of
from acupress_desktop.ui.sheet.page import drawn_for_printer, paint_page
from acupress_desktop.ui.sheet.pages import Printed, pages_of
from acupress_desktop.ui.sheet.paper import SIZES, PageLayout
from acupress_desktop.ui.sheet.pdf.mend import can_mend

#: Papers are rounded to points: what is smaller than its name by so little is none other.
_NEARLY = 0.99
#: Where Qt's print engine for CUPS keeps the options of a job (its `PPK_CupsOptions`).
_CUPS_OPTIONS = 0xFE00


def print_sheet(sheet: Printed, name: str, paper: Paper, hanzi: bool, queue: PrintQueue) -> None:
    """Send a sheet to a printer of this machine.

    Raises KnownError for a printer that is not there, or that does not take the job.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        there = queue.names()
        if not there:
            raise KnownError("printer.none", name=name)
        raise KnownError("printer.unknown", name=name, there=there)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    set_paper(printer, paper)
    send(sheet, printer, hanzi, queue)


def send(sheet: Printed, printer: QPrinter, hanzi: bool, queue: PrintQueue) -> None:
    """Send a sheet to a printer that was chosen. Raises KnownError where it does not take the job."""
    name = printer.printerName()
    trouble = queue.trouble(name)
    if trouble is None:
        if not _sent_as_pdf(sheet, printer, hanzi, queue):
            paint_on_printer(sheet, printer, hanzi)
        trouble = queue.refusal()
    if trouble is not None:
        raise KnownError("printer.refuses", name=name, why=trouble)


def _sent_as_pdf(sheet: Printed, printer: QPrinter, hanzi: bool, queue: PrintQueue) -> bool:
    """Whether a print service was given the PDF for everybody. On a paper of another size it is painted,
    which can make it smaller."""
    layout, paper = printer.pageLayout(), paper_of(printer)
    room, size = layout.fullRect(QPageLayout.Unit.Millimeter).size(), SIZES[paper]
    same = abs(room.width() - size.width()) < 1 and abs(room.height() - size.height()) < 1
    if not same or printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat or not can_mend():
        return False
    pages = _pages(sheet, printer, hanzi)
    content = pdf_of(pages, sheet.title, paper)
    true_size = any(page.true_size for page in pages)
    return bool(content) and queue.put(
        printer.printerName(), content, sheet.title, _options(printer, true_size)
    )


def _options(printer: QPrinter, true_size: bool) -> dict[str, str]:
    """What was chosen for a job, as Qt's own part for CUPS tells it."""
    options = {"media": printer.pageLayout().pageSize().key(), "copies": str(printer.copyCount())}
    if printer.copyCount() > 1:
        options["Collate"] = str(printer.collateCopies())
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        options["outputorder"] = "reverse"
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options["print-color-mode"] = "monochrome"
    options["sides"] = {
        QPrinter.DuplexMode.DuplexAuto: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    }.get(printer.duplex(), "one-sided")
    if true_size:
        options["print-scaling"] = "none"
    # What stands on the pages of the print dialog, of the job and of the printer: keys and values by turns.
    more = printer.printEngine().property(QPrintEngine.PrintEnginePropertyKey(_CUPS_OPTIONS)) or ()
    return options | dict(zip(more[::2], more[1::2], strict=False))


def _pages(sheet: Printed, printer: QPrinter, hanzi: bool) -> list[PageLayout]:
    """Those that are wanted. Raises KnownError where there is none."""
    pages = pages_of(sheet, paper_of(printer), hanzi)
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        pages = pages[printer.fromPage() - 1 : max(printer.fromPage(), printer.toPage())]
    if not pages:
        raise KnownError("printer.no-page")
    return pages


def set_paper(printer: QPrinter, paper: Paper) -> None:
    """A whole page without margins of Qt's own: the sheet has its own."""
    printer.setPageSize(page_size(paper))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def paper_of(printer: QPrinter) -> Paper:
    """The sheet's paper that is nearest to a printer's."""
    letter = printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter
    return Paper.LETTER if letter else Paper.A4


def paint_on_printer(sheet: Printed, printer: QPrinter, hanzi: bool) -> None:
    """Paint the pages that are wanted, as large as the printer's paper allows. Raises KnownError where that
    cannot be begun or ended, or where what must be as large as life would become smaller."""
    layout, paper = printer.pageLayout(), paper_of(printer)
    pages = _pages(sheet, printer, hanzi)
    room, size = layout.fullRect(QPageLayout.Unit.Millimeter), SIZES[paper]
    fits = min(1.0, room.width() / size.width(), room.height() / size.height())
    if any(page.true_size for page in pages):
        if fits < _NEARLY:
            raise KnownError("ruler.paper")
        fits = 1.0
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("printer.takes-nothing", name=printer.printerName())
    painter.scale(printer.resolution() / 25.4, printer.resolution() / 25.4)
    painter.translate((room.width() - size.width() * fits) / 2, (room.height() - size.height() * fits) / 2)
    painter.scale(fits, fits)
    went = True
    for number, page in enumerate(pages):
        went = went and (number == 0 or printer.newPage())
        if went:
            paint_page(painter, page, drawn_for_printer)
    if not painter.end() or not went:
        raise KnownError("printer.takes-nothing", name=printer.printerName())
