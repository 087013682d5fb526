"""Where a sheet goes: a PDF, SVG or PNG file, or a printer.

A file is made in memory and looked at before anything on the disk is touched; then it goes through the one
writer that all files go through.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ports import FileWriter
from acupress_desktop.ui.sheet.page import paint_page
from acupress_desktop.ui.sheet.pages import Printed, pages_of
from acupress_desktop.ui.sheet.paper import SIZES, PageLayout
from acupress_desktop.ui.sheet.pdf.marks import Marks, marking
from acupress_desktop.ui.sheet.pdf.mend import Facts, can_mend, mend
from acupress_desktop.ui.sheet.pdf_pictures import PdfPictures

PNG_DPI = 200
#: More pages in one picture need more memory than there may be.
PNG_PAGES = 12
#: Between two pages of one picture, mm.
_BETWEEN = 6.0
_PAGE_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def write_sheet(
    sheet: Printed, path: Path, paper: Paper, hanzi: bool, write: FileWriter, kind: str | None = None
) -> None:
    """Write a sheet as its `kind` (".pdf"), or the file's ending, says. A picture shows the pages one below
    the other.

    Raises KnownError for another ending, or where the file cannot be made or written; the old one stays.
    """
    kind = kind or path.suffix.lower()
    if kind not in _KINDS:
        raise KnownError("sheet.ending", name=path.name)
    make, whole = _KINDS[kind]
    pages = pages_of(sheet, paper, hanzi)
    if kind == ".png" and len(pages) > PNG_PAGES:
        raise KnownError("sheet.too-many-pages", most=PNG_PAGES, pages=len(pages))
    content = make(pages, sheet.title, paper)
    if not whole(content):
        raise KnownError("sheet.unmade", path=path)
    write(path, content)


def page_size(paper: Paper) -> QPageSize:
    """Qt's page of a paper, as printers know it."""
    return QPageSize(_PAGE_SIZES[paper])


def pdf_of(pages: list[PageLayout], title: str, paper: Paper) -> bytes:
    """Pages as a PDF; nothing where it cannot be made. Raises KnownError where a map cannot be read."""
    pictures = PdfPictures(pages)
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setPageSize(page_size(paper))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setResolution(1200)
    writer.setTitle(title)
    writer.setCreator("Acupress")
    painter = QPainter()
    if not painter.begin(writer):
        return b""
    painter.scale(writer.resolution() / 25.4, writer.resolution() / 25.4)
    marks = Marks()
    try:
        with marking(marks) if can_mend() else nullcontext():
            for number, page in enumerate(pages):
                if number and not writer.newPage():
                    return b""
                paint_page(painter, page, pictures.image)
    except BaseException:
        painter.end()  # Qt falls over a page that goes while it is painted
        raise
    content = pictures.put_in(_done(painter, buffer))
    if not content or not marks.told:
        return content
    language = next((page.language for page in pages if page.language), QLocale().bcp47Name())
    return mend(content, marks, Facts(title, language, any(page.true_size for page in pages)))


def _svg(pages: list[PageLayout], title: str, paper: Paper) -> bytes:
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setResolution(254)  # a tenth of a millimetre a pixel
    size = SIZES[paper]
    pixels = QSize(round(size.width() * 10), round(_height(pages, paper) * 10))
    generator.setSize(pixels)
    generator.setViewBox(QRect(0, 0, pixels.width(), pixels.height()))
    painter = QPainter()
    if not painter.begin(generator):
        return b""
    painter.scale(10, 10)
    _one_below_the_other(painter, pages, paper)
    return _done(painter, buffer)


def _png(pages: list[PageLayout], _title: str, paper: Paper) -> bytes:
    scale = PNG_DPI / 25.4
    width, height = round(SIZES[paper].width() * scale), round(_height(pages, paper) * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        return b""
    image.fill(Qt.GlobalColor.lightGray if len(pages) > 1 else Qt.GlobalColor.white)
    image.setDotsPerMeterX(round(PNG_DPI / 0.0254))
    image.setDotsPerMeterY(round(PNG_DPI / 0.0254))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _one_below_the_other(painter, pages, paper)
    painter.end()
    buffer = _buffer()
    return bytes(buffer.data().data()) if image.save(buffer, "PNG") else b""  # type: ignore[call-overload]


def _height(pages: list[PageLayout], paper: Paper) -> float:
    return len(pages) * SIZES[paper].height() + (len(pages) - 1) * _BETWEEN


def _one_below_the_other(painter: QPainter, pages: list[PageLayout], paper: Paper) -> None:
    for page in pages:
        painter.save()
        paint_page(painter, page)
        painter.restore()
        painter.translate(0, SIZES[paper].height() + _BETWEEN)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _done(painter: QPainter, buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data()) if painter.end() else b""


def _whole_pdf(content: bytes) -> bool:
    return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF") and b"startxref" in content


def _whole_svg(content: bytes) -> bool:
    try:
        expat.ParserCreate().Parse(content, True)
    except expat.ExpatError:
        return False
    return True


def _whole_png(content: bytes) -> bool:
    return not QImage.fromData(content).isNull()


_KINDS: dict[str, tuple[Callable[[list[PageLayout], str, Paper], bytes], Callable[[bytes], bool]]] = {
    ".pdf": (pdf_of, _whole_pdf),
    ".svg": (_svg, _whole_svg),
    ".png": (_png, _whole_png),
}
