"""The code on a sheet of an own routine: read by another reader from what was made, it is the routine."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.content.routine_code import read_code
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.sheet.code import code_rows, code_side
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.sheet.output import write_sheet
from tests.fakes import nothing_applies
from tests.shipped import load

SHIPPED, ATLAS = load(), Atlas.load()
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def own(*steps: Step) -> OwnRoutine:
    return OwnRoutine(Routine("my-evening", steps or SHIPPED.routines["whole-back"].steps), "Evening — 轻")


def sheet_of(mine: OwnRoutine) -> Sheet:
    catalogue = with_own(SHIPPED, [mine])
    service = SheetService(catalogue, ATLAS, nothing_applies(catalogue))
    return service.for_routine(mine.routine.id, date(2026, 11, 30))


def read(image: QImage) -> str:
    (found,) = zxingcpp.read_barcodes(image.convertToFormat(QImage.Format.Format_RGB32))
    return str(found.text)


def on_white(image: QImage) -> QImage:
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill("white")
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    return page


@pytest.mark.parametrize("dots", [120, 150, 300])
def test_it_is_read_from_the_printed_page(dots: int, tmp_path: Path) -> None:
    mine = own()
    sheet, file = sheet_of(mine), tmp_path / "sheet.pdf"
    write_sheet(sheet, file, Paper.A4, False, write_export)
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    size = QSize(round(210 / 25.4 * dots), round(297 / 25.4 * dots))
    code = read(on_white(document.render(document.pageCount() - 1, size)))
    assert code == sheet.code
    assert read_code(code, SHIPPED) == (mine, ())


def test_it_is_read_from_a_picture_and_a_drawing(tmp_path: Path) -> None:
    sheet = sheet_of(own(Step("HT7", (Side.LEFT,), 60, 2, "vor dem Schlafen")))
    write_sheet(sheet, tmp_path / "sheet.png", Paper.LETTER, False, write_export)
    assert read(QImage(str(tmp_path / "sheet.png"))) == sheet.code
    write_sheet(sheet, tmp_path / "sheet.svg", Paper.LETTER, False, write_export)
    drawn = QImage(1300, 1683, QImage.Format.Format_RGB32)
    drawn.fill("white")
    painter = QPainter(drawn)
    QSvgRenderer(str(tmp_path / "sheet.svg")).render(painter)
    painter.end()
    assert read(drawn) == sheet.code


def test_it_is_no_smaller_than_scanners_need() -> None:
    for signs in (60, 262, 500):
        rows = code_rows("A" * signs)
        modules = len(rows) - 8
        assert code_side(rows) * modules / len(rows) >= 15 or modules < 40
        assert code_side(rows) / len(rows) >= 0.3


def test_the_size_of_a_usual_code() -> None:
    """262 signs are version 9 at level M: 53 modules."""
    assert len(code_rows("A" * 262)) == 53 + 8
    assert len(code_rows("A" * 263)) == 57 + 8


def test_a_routine_too_long_for_it_says_so() -> None:
    steps = [
        Step(code, point.hold_sides, 60, 2, f"{number} {code * 12}")
        for number, (code, point) in enumerate(SHIPPED.points.items())
        if point.for_reference is None
    ][:100]
    sheet = sheet_of(own(*steps))
    page = lay_out(sheet, Paper.A4, False)[-1]
    assert page.code is None
    assert any("too long for a code" in text.runs[0][0] for text in page.texts)


def test_a_shipped_routine_and_loose_points_have_none() -> None:
    service = SheetService(SHIPPED, ATLAS, nothing_applies(SHIPPED))
    assert service.for_routine("lower-back", date(2026, 11, 30)).code == ""
    assert service.for_points(["HT7"], date(2026, 11, 30)).code == ""
