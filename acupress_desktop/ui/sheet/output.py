"""Where a sheet goes: a PDF, SVG or PNG file, or a printer.

A file is made in memory and looked at before anything on the disk is touched; then it goes through the one
writer that all files go through.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.look import Look, PosterSize
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ports import FileWriter
from acupress_desktop.ui.sheet.kept import Kept, keeping
from acupress_desktop.ui.sheet.page import paint_page
from acupress_desktop.ui.sheet.pages import Looks, Printed, pages_of
from acupress_desktop.ui.sheet.paper import SIZES, PageLayout
from acupress_desktop.ui.sheet.pdf.marks import Marks, marking
from acupress_desktop.ui.sheet.pdf.mend import Facts, can_mend, mend
from acupress_desktop.ui.sheet.pdf_pictures import PdfPictures

PNG_DPI = 200
#: Bytes that a PDF may have for each of its pages (docs/pdf.md).
MOST_A_PAGE = 150_000
#: More pages in one picture need more memory than there may be.
PNG_PAGES = 12
#: Pixels of a picture: as many as that many pages have.
_PNG_PIXELS = PNG_PAGES * 1654 * 2339 * 1.1
#: Between two pages of one picture, mm.
_BETWEEN = 6.0
_PAGE_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
    Paper.A5: QPageSize.PageSizeId.A5,
    Paper.A3: QPageSize.PageSizeId.A3,
}
_POSTER_SIZES = {
    PosterSize.A3: QPageSize.PageSizeId.A3,
    PosterSize.A2: QPageSize.PageSizeId.A2,
    PosterSize.A1: QPageSize.PageSizeId.A1,
    PosterSize.A0: QPageSize.PageSizeId.A0,
}


def write_sheet(
    sheet: Printed, path: Path, look: Looks, hanzi: bool, write: FileWriter, kind: str | None = None
) -> None:
    """Write a sheet as its `kind` (".pdf"), or the file's ending, says. A picture shows the pages one below
    the other.

    Raises KnownError for another ending, or where the file cannot be made or written; the old one stays.
    """
    kind = kind or path.suffix.lower()
    if kind not in _KINDS:
        raise KnownError("sheet.ending", name=path.name)
    make, whole = _KINDS[kind]
    with keeping(Kept()):
        pages = pages_of(sheet, look, hanzi)
        if kind == ".png" and len(pages) > PNG_PAGES:
            raise KnownError("sheet.too-many-pages", most=PNG_PAGES, pages=len(pages))
        content = make(pages, sheet.title)
    if not whole(content):
        raise KnownError("sheet.unmade", path=path)
    write(path, content)


def page_size(paper: Paper) -> QPageSize:
    """Qt's page of a paper, as printers know it."""
    return QPageSize(_PAGE_SIZES[paper])


def poster_page(look: Look) -> QPageSize:
    """Qt's page of a poster in one piece."""
    return QPageSize(_POSTER_SIZES[look.poster])


def _page_layout(size: QSizeF) -> QPageLayout:
    """A page without margins of Qt's own, as it lies. Papers that printers know are known by their names."""
    lies = size.width() > size.height()
    upright = size.transposed() if lies else size
    known = next((paper for paper, of in SIZES.items() if of == upright), None)
    kind = page_size(known) if known is not None else QPageSize(upright, QPageSize.Unit.Millimeter)
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(kind, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def pdf_of(pages: list[PageLayout], title: str) -> bytes:
    """Pages as a PDF; nothing where it cannot be made. Raises KnownError where a map cannot be read."""
    pictures = PdfPictures(pages)
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_page_layout(pages[0].size))
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
                if number:
                    if page.size != pages[number - 1].size:
                        writer.setPageLayout(_page_layout(page.size))
                    if not writer.newPage():
                        return b""
                paint_page(painter, page, pictures.image)
    except BaseException:
        painter.end()  # Qt falls over a page that goes while it is painted
        raise
    painted = _done(painter, buffer)
    language = next((page.language for page in pages if page.language), QLocale().bcp47Name())
    facts = Facts(title, language, any(page.true_size for page in pages))

    def made(spare: int = 0) -> bytes:
        content = pictures.put_in(painted, spare)
        return mend(content, marks, facts) if content and marks.told else content

    content = made()
    most = sum(_most(page) for page in pages)
    spare = len(content) - most  # fonts of characters take as much as pictures
    return made(spare) if spare > 0 else content


def _most(page: PageLayout) -> int:
    """Bytes that a page may have: a poster as many as the pages of A4 that it is as large as."""
    size = SIZES[Paper.A4]
    share = page.size.width() * page.size.height() / (size.width() * size.height())
    return round(MOST_A_PAGE * max(1.0, share))


def _svg(pages: list[PageLayout], title: str) -> bytes:
    from acupress_desktop.ui.sheet.svg_file import svg_of  # needs a library that nothing else does

    return svg_of(pages, title, _BETWEEN)


def _png(pages: list[PageLayout], _title: str) -> bytes:
    scale = PNG_DPI / 25.4
    scale = min(scale, math.sqrt(_PNG_PIXELS / (pages[0].size.width() * _height(pages))))
    width, height = round(pages[0].size.width() * scale), round(_height(pages) * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        return b""
    image.fill(Qt.GlobalColor.lightGray if len(pages) > 1 else Qt.GlobalColor.white)
    image.setDotsPerMeterX(round(scale * 1000))
    image.setDotsPerMeterY(round(scale * 1000))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _one_below_the_other(painter, pages)
    painter.end()
    buffer = _buffer()
    return bytes(buffer.data().data()) if image.save(buffer, "PNG") else b""  # type: ignore[call-overload]


def _height(pages: list[PageLayout]) -> float:
    return sum(page.size.height() for page in pages) + (len(pages) - 1) * _BETWEEN


def _one_below_the_other(painter: QPainter, pages: list[PageLayout]) -> None:
    for page in pages:
        painter.save()
        paint_page(painter, page)
        painter.restore()
        painter.translate(0, page.size.height() + _BETWEEN)


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


_KINDS: dict[str, tuple[Callable[[list[PageLayout], str], bytes], Callable[[bytes], bool]]] = {
    ".pdf": (pdf_of, _whole_pdf),
    ".svg": (_svg, _whole_svg),
    ".png": (_png, _whole_png),
}
