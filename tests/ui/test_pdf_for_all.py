"""A PDF is found, copied, read aloud, and the same again."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ruler_service import RulerService
from acupress_desktop.services.sheet_figures import Numbered
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.pages import Printed, pages_of
from acupress_desktop.ui.sheet.paper import PageLayout, Role
from acupress_desktop.ui.sheet.type import Text
from tests.fakes import nothing_applies
from tests.shipped import load
from tools.pdf_checks import bookmarks, faults, told

ATLAS = Atlas.load()
#: 合谷 足三里 神门 角孙 中脘: characters that share their shapes with radicals.
CODES = ("LI4", "ST36", "HT7", "TE20", "CV12")
DAY = date(2026, 11, 29)
MOST_A_PAGE = 150_000
BLADDER = [code for code in load().points if code.startswith("BL")]
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def sheet_in(language: str = "en", *codes: str) -> Sheet:
    catalogue = load(language)
    return SheetService(catalogue, ATLAS, nothing_applies(catalogue)).for_points(codes or CODES, DAY)


def titled(title: str) -> Sheet:
    """Of one point, and without pictures, which take long."""
    made = sheet_in("en", "LI4")
    entries = [replace(entry, shown=Numbered(entry.number, (), ())) for entry in made.entries]
    return replace(made, title=title, entries=tuple(entries))


def written(sheet: Printed, tmp_path: Path) -> bytes:
    file = tmp_path / "sheet.pdf"
    write_sheet(sheet, file, Paper.A4, True, write_export)
    return file.read_bytes()


def words(page: PageLayout) -> list[str]:
    """Every block's, in the order of reading, but for what furnishes the page and what is in a picture."""
    return [
        "".join("".join(run for run, _ in part.runs) for part in block.parts if isinstance(part, Text))
        for block in page.blocks
        if block.role not in (Role.DECORATION, Role.FIGURE)
    ]


def spoken(content: bytes) -> list[str]:
    """The same, as the tags tell it."""
    read = (each for each in told(content) if each.tag not in ("Figure", "L", "LI", "Lbl"))
    return [re.sub(r"^\d+(?=[A-Z]+\d)", "", each.text) for each in read]


@pytest.mark.en301549("11.8.1", "11.8.2")
@pytest.mark.parametrize("language", ["en", "zh-Hant", "ja"])
def test_tags_tell_every_word_in_the_order_of_reading(language: str, tmp_path: Path) -> None:
    sheet = sheet_in(language)
    content = written(sheet, tmp_path)
    pages = pages_of(sheet, Paper.A4, True)
    assert faults(content) == []
    assert spoken(content) == [text for page in pages for text in words(page)]
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert str(pdf.Root.Lang) == language
        assert str(pdf.docinfo.Title) == sheet.title
    figures = [block.alt for page in pages for block in page.blocks if block.role is Role.FIGURE]
    assert [each.alt for each in told(content) if each.tag == "Figure"] == figures
    assert all(figures)


def test_every_head_has_its_bookmark(tmp_path: Path) -> None:
    sheet = sheet_in()
    marks = bookmarks(written(sheet, tmp_path))
    assert marks[0] == (1, sheet.title)
    assert (2, "LI4 Hégǔ 合谷 hand") in marks
    assert (2, sheet.stop_title) in marks


def test_rulers_are_tagged_too_and_never_scaled(tmp_path: Path) -> None:
    catalogue = load()
    service = RulerService(catalogue, ATLAS.figure_cun, nothing_applies(catalogue))
    content = written(service.sheet(BodyMeasure(Measure.THUMB, 2.0), DAY), tmp_path)
    assert faults(content) == []
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert pdf.Root.ViewerPreferences.PrintScaling == pikepdf.Name("/None")


def test_names_are_found_as_they_are_written(tmp_path: Path) -> None:
    """Fonts draw these characters and radicals of Unicode with one glyph; a space and a tabulator too."""
    written(sheet_in("zh"), tmp_path)
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "sheet.pdf").pages)
    names = load().points
    assert [code for code in CODES if names[code].hanzi not in text] == []
    assert "\t" not in text
    assert re.findall("[\u2e80-\u2fdf]", text) == []


@pytest.mark.parametrize(
    "title",
    [
        "谷 and \u2f95 look the same",
        "Nh\u1eadt ky\u0301 ǖ\u0301 fi ffl",  # composed here, in several glyphs there
        "أسفل الظهر 12",
        "a\u00a0b\u202fc",
        "𠮷野 \U00020bb7",
    ],
)
def test_a_title_is_copied_letter_by_letter(title: str, tmp_path: Path) -> None:
    content = written(titled(title), tmp_path)
    assert faults(content) == []
    head = next(each.text for each in told(content) if each.tag == "H1")
    assert sorted(head) == sorted(title)
    if "أ" not in title:  # which stands in the order in which it is seen, as in every PDF
        assert head == title


@pytest.mark.parametrize("title", ["", " ", "\u2066\u2069", "a\x0bb\x00c"])
def test_an_odd_title_is_no_fault(title: str, tmp_path: Path) -> None:
    assert set(faults(written(titled(title), tmp_path))) <= {"06-003 no title"}


def test_what_has_no_shape_is_drawn_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A font of pictures: the text is left to Qt, and the file says of itself no more than is true."""
    from acupress_desktop.ui.sheet.pdf.fonts import Face

    monkeypatch.setattr(Face, "code_of", lambda *_: None)
    content = written(titled("a"), tmp_path)
    assert any(fault.startswith("06-002") for fault in faults(content))
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "sheet.pdf").pages)
    assert "LI4" in text


def test_the_same_sheet_is_the_same_file(tmp_path: Path) -> None:
    sheet = sheet_in()
    assert written(sheet, tmp_path) == written(sheet, tmp_path)


def test_a_page_is_small(tmp_path: Path) -> None:
    sheet = sheet_in("ja", *BLADDER[:20])
    content = written(sheet, tmp_path)
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert len(content) <= MOST_A_PAGE * len(pdf.pages)


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "ja"])
def test_a_page_of_two_figures_and_many_characters_is_small(tmp_path: Path, language: str) -> None:
    """Fonts of characters take as much as figures there, which get coarser."""
    content = written(sheet_in(language, "LI4", "ST36"), tmp_path)
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert len(content) <= MOST_A_PAGE * len(pdf.pages)
    assert faults(content) == []


def test_without_the_library_the_plain_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pikepdf", None)
    content = written(titled("a"), tmp_path)
    assert content.startswith(b"%PDF-")
    assert b"/StructTreeRoot" not in content
    monkeypatch.undo()
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "sheet.pdf").pages)
    assert "LI4" in text
