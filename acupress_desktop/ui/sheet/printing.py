"""A sheet on a printer. Whether it took the job is asked of the print service: Qt does not tell."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintEngine, QPrinter, QPrinterInfo

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.look import Look
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.ports import PrintQueue
from acupress_desktop.ui.sheet.output import page_size, pdf_of, poster_page
from acupress_desktop.ui.sheet.page import drawn_for_printer, paint_page
from acupress_desktop.ui.sheet.pages import Looks, Printed, pages_of
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.pdf.mend import can_mend

#: Papers are rounded to points: what is smaller than its name by so little is none other.
_NEARLY = 0.99
#: Where Qt's print engine for CUPS keeps the options of a job (its `PPK_CupsOptions`).
_CUPS_OPTIONS = 0xFE00


def print_sheet(sheet: Printed, name: str, look: Looks, hanzi: bool, queue: PrintQueue) -> None:
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
    set_paper(printer, look)
    send(sheet, printer, hanzi, queue, look)


def send(
    sheet: Printed, printer: QPrinter, hanzi: bool, queue: PrintQueue, look: Looks | None = None
) -> None:
    """Send a sheet to a printer that was chosen. Raises KnownError where it does not take the job."""
    name = printer.printerName()
    trouble = queue.trouble(name)
    if trouble is None:
        if not _sent_as_pdf(sheet, printer, hanzi, queue, look):
            paint_on_printer(sheet, printer, hanzi, look)
        trouble = queue.refusal()
    if trouble is not None:
        raise KnownError("printer.refuses", name=name, why=trouble)


def _sent_as_pdf(
    sheet: Printed, printer: QPrinter, hanzi: bool, queue: PrintQueue, look: Looks | None
) -> bool:
    """Whether a print service was given the PDF for everybody. On a paper of another size it is painted,
    which can make it smaller."""
    pages = _pages(sheet, printer, hanzi, look)
    room, size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size(), pages[0].size
    same = abs(room.width() - size.width()) < 1 and abs(room.height() - size.height()) < 1
    if not same or printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat or not can_mend():
        return False
    content = pdf_of(pages, sheet.title)
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


def _pages(sheet: Printed, printer: QPrinter, hanzi: bool, look: Looks | None) -> list[PageLayout]:
    """Those that are wanted. Raises KnownError where there is none."""
    pages = pages_of(sheet, look_for(printer, look), hanzi)
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        pages = pages[printer.fromPage() - 1 : max(printer.fromPage(), printer.toPage())]
    if not pages:
        raise KnownError("printer.no-page")
    return pages


def set_paper(printer: QPrinter, look: Looks) -> None:
    """A whole page without margins of Qt's own: the sheet has its own."""
    look = Look.of(look)
    poster = look.layout is Layout.POSTER
    printer.setPageSize(poster_page(look) if poster and not look.tiled else page_size(look.paper))
    # The pages of a poster lie upright, however the poster does.
    lying = look.landscape and not (poster and look.tiled)
    lies = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(lies)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def paper_of(printer: QPrinter) -> Paper:
    """The sheet's paper that is nearest to a printer's."""
    known = printer.pageLayout().pageSize().id()
    return next((paper for paper in Paper if page_size(paper).id() == known), Paper.A4)


def look_for(printer: QPrinter, look: Looks | None) -> Look:
    """A look as it is asked for, on the paper that the printer was given in its dialog."""
    asked = Look.of(look or paper_of(printer))
    if asked.layout is Layout.POSTER:
        return replace(asked, paper=paper_of(printer)) if asked.tiled else asked
    lies = printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    return replace(asked, paper=paper_of(printer), landscape=lies)


def paint_on_printer(sheet: Printed, printer: QPrinter, hanzi: bool, look: Looks | None = None) -> None:
    """Paint the pages that are wanted, laid out for the printer's paper, or for that of a `look` and as large
    as the printer's allows. Raises KnownError where that
    cannot be begun or ended, or where what must be as large as life would become smaller."""
    pages = _pages(sheet, printer, hanzi, look)
    room = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    shares = [_share(page, room) for page in pages]
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("printer.takes-nothing", name=printer.printerName())
    painter.scale(printer.resolution() / 25.4, printer.resolution() / 25.4)
    went = True
    for number, (page, fits) in enumerate(zip(pages, shares, strict=True)):
        went = went and (number == 0 or printer.newPage())
        if went:
            size = page.size * fits
            painter.save()
            painter.translate((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
            painter.scale(fits, fits)
            paint_page(painter, page, drawn_for_printer)
            painter.restore()
    if not painter.end() or not went:
        raise KnownError("printer.takes-nothing", name=printer.printerName())


def _share(page: PageLayout, room: QSizeF) -> float:
    """How large a page becomes on a paper. Raises KnownError for one that may not become smaller."""
    fits = min(1.0, room.width() / page.size.width(), room.height() / page.size.height())
    if not page.true_size:
        return fits
    if fits < _NEARLY:
        raise KnownError("ruler.paper")
    return 1.0
