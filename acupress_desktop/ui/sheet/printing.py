"""A sheet on a printer. Whether it took the job is asked of the print service: Qt does not tell."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.look import Look
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ports import PrintQueue
from acupress_desktop.ui.sheet.output import page_size
from acupress_desktop.ui.sheet.page import drawn_for_printer, paint_page
from acupress_desktop.ui.sheet.pages import Looks, Printed, pages_of

#: Papers are rounded to points: what is smaller than its name by so little is none other.
_NEARLY = 0.99


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
        paint_on_printer(sheet, printer, hanzi, look)
        trouble = queue.refusal()
    if trouble is not None:
        raise KnownError("printer.refuses", name=name, why=trouble)


def set_paper(printer: QPrinter, look: Looks) -> None:
    """A whole page without margins of Qt's own: the sheet has its own."""
    look = Look.of(look)
    printer.setPageSize(page_size(look.paper))
    lies = QPageLayout.Orientation.Landscape if look.landscape else QPageLayout.Orientation.Portrait
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
    lies = printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    return replace(asked, paper=paper_of(printer), landscape=lies)


def paint_on_printer(sheet: Printed, printer: QPrinter, hanzi: bool, look: Looks | None = None) -> None:
    """Paint the pages that are wanted, laid out for the printer's paper, or for that of a `look` and as large
    as the printer's allows. Raises KnownError where that
    cannot be begun or ended, or where what must be as large as life would become smaller."""
    layout = printer.pageLayout()
    pages = pages_of(sheet, look_for(printer, look), hanzi)
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        pages = pages[printer.fromPage() - 1 : max(printer.fromPage(), printer.toPage())]
    if not pages:
        raise KnownError("printer.no-page")
    room, size = layout.fullRect(QPageLayout.Unit.Millimeter), pages[0].size
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
