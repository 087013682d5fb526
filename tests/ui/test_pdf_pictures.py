"""The figures of a PDF: small files, the same pictures, and a file that is whole."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.pdf_pictures import PdfPictures
from tests.fakes import nothing_applies
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
TEN = ("GB30", "BL23", "LI4", "ST36", "BL40", "GB20", "GB21", "SI3", "BL60", "KI3")
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def sheet_of(*codes: str) -> Sheet:
    return SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_points(codes, date(2026, 11, 29))


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory, qapp: object, resources: object) -> Path:
    """The sheet of ten points."""
    file = tmp_path_factory.mktemp("pdf") / "ten.pdf"
    write_sheet(sheet_of(*TEN), file, Paper.A4, False, write_export)
    return file


def test_a_sheet_of_ten_points_is_small(ten: Path) -> None:
    assert ten.stat().st_size <= 300_000


def test_every_object_is_where_the_table_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the library that writes the table anew is not there."""
    monkeypatch.setitem(sys.modules, "pikepdf", None)
    write_sheet(sheet_of(*TEN), tmp_path / "ten.pdf", Paper.A4, False, write_export)
    content = (tmp_path / "ten.pdf").read_bytes()
    start = int(content[content.rindex(b"startxref") + 9 :].split()[0])
    assert content[start : start + 5] == b"xref\n"
    lines = content[start:].split(b"\n")
    count = int(lines[1].split()[1])
    for number in range(1, count):
        place = int(lines[2 + number][:10])
        assert content[place:].startswith(b"%d 0 obj\n" % number)
    pictures = rb"/Length (\d+) 0 R\n/Filter /DCTDecode\n>>\nstream\n(.*?)\nendstream"
    for size, stream in re.findall(pictures, content, re.S):
        said = re.search(rb"\n%b 0 obj\n(\d+)\n" % size, content)
        assert said is not None
        assert int(said[1]) == len(stream)


@pytest.mark.en301549("11.1.4.5.1", "11.8.1")
def test_words_stay_words_and_figures_look_as_shapes_do(ten: Path, tmp_path: Path) -> None:
    document = QPdfDocument()
    assert document.load(str(ten)) is QPdfDocument.Error.None_
    assert "GB30" in document.getAllText(0).text()
    picture = tmp_path / "ten.png"
    write_sheet(sheet_of(*TEN), picture, Paper.A4, False, write_export)
    drawn = QImage(str(picture))
    page = document.render(0, QSize(drawn.width(), round(drawn.width() * 297 / 210)))
    small = QSize(105, 148)
    # Page by page: the picture shows the pages one below the other.
    first = drawn.copy(0, 0, page.width(), page.height()).scaled(small)
    seen = page.scaled(small)
    pixels = [(x, y) for x in range(105) for y in range(148)]

    def away(x: int, y: int) -> int:
        ours, theirs = seen.pixelColor(x, y), first.pixelColor(x, y)
        ours_white = 255 * (255 - ours.alpha()) // 255  # what the document leaves unpainted is paper
        return abs(ours.green() * ours.alpha() // 255 + ours_white - theirs.green())

    assert sum(away(x, y) for x, y in pixels) / len(pixels) < 6


def test_what_is_no_pdf_of_the_writer_is_refused() -> None:
    """Nothing is written then, and it is said."""
    pictures = PdfPictures(lay_out(sheet_of("HT7"), Paper.A4, False))
    assert pictures.put_in(b"") == b""
    assert pictures.put_in(b"%PDF-1.4\nxref\n0 1\nstartxref\n9 \n%%EOF\n") == b""
