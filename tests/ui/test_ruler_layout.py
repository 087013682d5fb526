"""Cun rulers on paper: true to the millimetre, nothing over anything else, on every page and in every
language."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from subprocess import run

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, qGray
from PySide6.QtPrintSupport import QPrinter

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.load import load
from acupress_desktop.domain.cun import LIMITS, BodyMeasure, Measure
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ruler_service import RulerService, RulerSheet
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.paper import SIZES, PageLayout
from acupress_desktop.ui.sheet.printing import paint_on_printer, set_paper
from acupress_desktop.ui.sheet.ruler_layout import RULER_PAPERS, lay_out_rulers
from acupress_desktop.ui.sheet.strip import TAB, WIDTH
from acupress_desktop.ui.sheet.strokes import Area, Line, Turned
from tests.fakes import nothing_applies, write_plainly
from tests.refused import refused_as

pytestmark = pytest.mark.usefixtures("qapp", "resources")
FOREARM = BodyMeasure(Measure.FOREARM, 24.6)
#: A printer may not reach what is nearer to the edge.
EDGE = 8.0


@cache
def service(language: str) -> RulerService:
    catalogue = load(language)
    return RulerService(catalogue, Atlas.load().figure_cun, nothing_applies(catalogue))


def rulers(measure: BodyMeasure = FOREARM, language: str = "en") -> RulerSheet:
    return service(language).sheet(measure, date(2026, 11, 30))


def frames(page: PageLayout) -> list[QRectF]:
    """The outlines of the pieces on a page."""
    areas = [stroke for stroke in page.strokes if isinstance(stroke, Area)]
    return [area.box for area in areas if area.edge and not area.dashed and not area.round]


def tabs(page: PageLayout) -> list[QRectF]:
    return [stroke.box for stroke in page.strokes if isinstance(stroke, Area) and stroke.dashed]


def boxes(page: PageLayout) -> Iterator[tuple[str, QRectF]]:
    """Every text on a page, with the room that its letters may take."""
    for text in page.texts:
        yield text.runs[0][0], text.box
    for stroke in page.strokes:
        if isinstance(stroke, Turned):
            yield stroke.text.runs[0][0], stroke.box


def faults(page: PageLayout) -> list[str]:
    told = [(words, box.adjusted(0.05, 0.4, -0.05, -0.4)) for words, box in boxes(page)]
    pieces = frames(page)
    inside = QRectF(0, 0, page.size.width(), page.size.height()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    found = [f"{words} leaves the page" for words, box in told if not inside.contains(box)]
    found += ["a ruler leaves the page" for box in (*pieces, *tabs(page)) if not inside.contains(box)]
    for number, (words, box) in enumerate(told):
        found += [f"{words} | {other}" for other, there in told[number + 1 :] if box.intersects(there)]
        cut = [piece for piece in pieces if piece.intersects(box) and not piece.contains(box)]
        found += [f"{words} lies over the edge of a ruler" for _ in cut]
    for number, piece in enumerate(pieces):
        others = [*pieces[number + 1 :], *tabs(page)]
        found += [
            "rulers overlap" for other in others if piece.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other)
        ]
    return found


@pytest.mark.parametrize("language", FINISHED)
@pytest.mark.parametrize(
    ("paper", "measure"),
    [
        (Paper.A4, FOREARM),
        (Paper.LETTER, BodyMeasure(Measure.HEIGHT, LIMITS[Measure.HEIGHT][1])),
        (Paper.A4, BodyMeasure(Measure.THUMB, LIMITS[Measure.THUMB][0])),
    ],
)
def test_nothing_lies_over_anything_else(language: str, paper: Paper, measure: BodyMeasure) -> None:
    sheet = rulers(measure, language)
    pages = lay_out_rulers(sheet, paper)
    assert [faults(page) for page in pages] == [[] for _ in pages]
    sizes = [ink.size for page in pages for text in page.texts for _, ink in text.runs]
    assert min(sizes) >= 10
    assert len(pages) <= 8


@given(st.sampled_from(Measure), st.floats(0, 1), st.sampled_from(RULER_PAPERS))
@settings(max_examples=15)
def test_every_ruler_is_there_once_in_true_length(kind: Measure, share: float, paper: Paper) -> None:
    low, high = LIMITS[kind]
    sheet = rulers(BodyMeasure(kind, low + (high - low) * share))
    pages = lay_out_rulers(sheet, paper)
    lengths = [box.height() for page in pages for box in frames(page)]
    whole = sum(strip.mm * strip.ruler.cun for strip in sheet.strips)
    assert sum(lengths) == pytest.approx(whole)
    assert {round(box.width(), 6) for page in pages for box in frames(page)} == {WIDTH}
    assert len(lengths) - len(sheet.strips) == sum(len(tabs(page)) for page in pages)
    assert all(faults(page) == [] for page in pages)


def test_a_tick_every_half_cun_stands_where_it_should() -> None:
    page = lay_out_rulers(rulers(BodyMeasure(Measure.FOREARM, 18.0)), Paper.A4)[0]
    frame = frames(page)[0]
    assert frame.height() == pytest.approx(180.0)
    within = [line for line in page.strokes if isinstance(line, Line) and line.x1 == frame.left()]
    ticks = {round(frame.bottom() - line.y1, 3): line.x2 - line.x1 for line in within}
    for half in range(1, 24):
        assert ticks[half * 7.5] == (7.0 if half % 2 == 0 else 4.5)
    numbers = {text.runs[0][0]: text.box.center().y() for text in page.texts if frame.contains(text.box)}
    for cun in range(1, 12):
        assert numbers[str(cun)] == pytest.approx(frame.bottom() - cun * 15.0)


def test_a_long_ruler_is_numbered_and_has_a_tab_to_glue() -> None:
    pages = lay_out_rulers(rulers(), Paper.A4)
    told = [words for page in pages for words, _ in boxes(page)]
    assert "Lower leg, outer side 1/2" in told
    assert "Lower leg, outer side · 16 cun · 2/2" in told
    assert "goes on from 8" in told
    for page in pages:
        for tab in tabs(page):
            assert tab.height() == TAB
            assert any(abs(frame.bottom() - tab.top()) < 1e-6 for frame in frames(page))


def test_a_bank_card_has_its_frame() -> None:
    page = lay_out_rulers(rulers(), Paper.LETTER)[0]
    card = next(stroke.box for stroke in page.strokes if isinstance(stroke, Area) and stroke.round)
    assert (card.width(), card.height()) == pytest.approx((85.60, 53.98))


def test_written_from_the_right_it_is_mirrored_and_as_long() -> None:
    sheet = rulers()
    left = lay_out_rulers(sheet, Paper.A4)[0]
    object.__setattr__(sheet, "language", "ar")
    right = lay_out_rulers(sheet, Paper.A4)[0]
    width = SIZES[Paper.A4].width()
    assert sorted(width - box.right() for box in frames(left)) == pytest.approx(
        sorted(box.left() for box in frames(right))
    )
    assert [box.height() for box in frames(left)] == pytest.approx([box.height() for box in frames(right)])


def test_the_svg_is_true_to_the_millimetre(tmp_path: Path) -> None:
    file = tmp_path / "rulers.svg"
    write_sheet(rulers(BodyMeasure(Measure.FOREARM, 18.0)), file, Paper.A4, False, write_plainly)
    svg = file.read_text(encoding="utf-8")
    head = ET.fromstring(svg.encode())
    wide, high = (float(head.get(name, "").removesuffix("mm")) for name in ("width", "height"))
    units_wide, units_high = map(float, head.get("viewBox", "").split()[2:])
    assert (wide, units_wide / wide, units_high / high) == (210, 10, 10)
    shapes = re.findall(
        r'matrix\(10,0,0,10,0,0\)"[^>]*>\s*<rect x="[\d.]+" y="[\d.]+" width="24" height="([\d.]+)"', svg
    )
    assert 180.0 in map(float, shapes)


def dark_span(image: QImage, x: float, dots: float) -> float:
    """How far the dark dots at a distance from the left reach, in mm."""
    column = round(x * dots)
    dark = [y for y in range(image.height()) if qGray(image.pixel(column, y)) < 128]
    return (dark[-1] - dark[0]) / dots


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("paper", RULER_PAPERS)
def test_the_pdf_is_true_to_the_millimetre_and_asks_not_to_be_scaled(tmp_path: Path, paper: Paper) -> None:
    file = tmp_path / "rulers.pdf"
    write_sheet(rulers(BodyMeasure(Measure.FOREARM, 18.0)), file, paper, False, write_plainly)
    shown = PdfReader(file).viewer_preferences
    assert shown is not None
    assert str(shown["/PrintScaling"]) == "/None"
    dots = 6.0
    run(
        ["pdftoppm", "-r", str(dots * 25.4), "-f", "1", "-l", "1", "-png", file, tmp_path / "page"],
        check=True,
    )
    image = QImage(str(next(tmp_path.glob("page*.png"))))
    size = SIZES[paper]
    assert image.width() == pytest.approx(size.width() * dots, abs=3)
    page = lay_out_rulers(rulers(BodyMeasure(Measure.FOREARM, 18.0)), paper)[0]
    frame = frames(page)[0]
    part = image.copy(
        0, round((frame.top() - 1.0) * dots), image.width(), round((frame.height() + 2.0) * dots)
    )
    assert dark_span(part, frame.right(), dots) == pytest.approx(180.0, abs=0.6)
    card = next(stroke.box for stroke in page.strokes if isinstance(stroke, Area) and stroke.round)
    row = round((card.bottom() - 8.0) * dots)
    dark = [
        x for x in range(image.width()) if qGray(image.pixel(x, row)) < 160 and x >= (card.left() - 1) * dots
    ]
    assert (dark[-1] - dark[0]) / dots == pytest.approx(85.6, abs=0.3)


def test_a_sheet_of_points_may_be_scaled(tmp_path: Path) -> None:
    from acupress_desktop.services.sheet_service import SheetService

    catalogue = load()
    sheet = SheetService(catalogue, Atlas.load(), nothing_applies(catalogue)).for_points(
        ["HT7"], date(2026, 11, 30)
    )
    write_sheet(sheet, tmp_path / "sheet.pdf", Paper.A4, False, write_plainly)
    assert "/PrintScaling" not in (PdfReader(tmp_path / "sheet.pdf").viewer_preferences or {})


def test_paper_that_is_too_small_is_refused(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "small.pdf"))
    set_paper(printer, Paper.A4)
    paint_on_printer(rulers(), printer, False)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    with refused_as("ruler.paper"):
        paint_on_printer(rulers(), printer, False)


def test_paper_that_is_too_small_for_a_ruler_is_refused() -> None:
    with refused_as("ruler.paper"):
        lay_out_rulers(rulers(BodyMeasure(Measure.FOREARM, 24.6)), Paper.A5)
