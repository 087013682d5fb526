"""Booklets, cards, diaries, and what can be chosen about them."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.look import LEAST_SIZE, Look, PosterSize, Section
from acupress_desktop.domain.looks import MOST_TEMPLATES, Looks
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.storage.looks_file import LooksFile
from acupress_desktop.ui.sheet.logo import MOST_BYTES, logo_in, take_in
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.pages import pages_of
from acupress_desktop.ui.sheet.paper import PageLayout
from tests.fakes import nothing_applies, write_plainly
from tests.refused import refused_as
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 30)
EIGHT = ("BL23", "GB30", "BL40", "BL60", "GB21", "BL10", "SI3", "LI4")
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def sheet(*codes: str, own: OwnPoints | None = None) -> Sheet:
    service = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE), own=own)
    return service.for_points(codes or EIGHT, DAY)


def said(page: PageLayout) -> str:
    return " ".join("".join(run for run, _ in text.runs) for text in page.texts)


def test_a_booklet_has_a_page_for_each_point_in_large_type() -> None:
    made = sheet()
    pages = pages_of(made, Look(layout=Layout.BOOKLET), True)
    assert sum(len(page.close_ups) for page in pages) == len(EIGHT)
    for entry in made.entries:
        [page] = [page for page in pages if page.close_ups and f"{entry.code}" in said(page)]
        words = said(page)
        for wanted in (*entry.find, entry.press, entry.careful, entry.force, entry.hold, entry.sides):
            assert wanted in words
        read = [ink.size for text in page.texts for words, ink in text.runs if words in entry.find]
        assert min(read) >= 16
        assert page.close_ups[0].drawing.target.width() > 150
    assert made.stop in said(pages[0])
    assert made.not_today in said(pages[0])


def test_many_points_have_an_overview_for_each_part() -> None:
    codes = [code for code, point in CATALOGUE.points.items() if point.for_reference is None][:85]
    made = sheet(*codes)
    pages = pages_of(made, Look(layout=Layout.BOOKLET), True)
    numbers = [{disc.number for picture in page.pictures for disc in picture.discs} for page in pages]
    assert set().union(*numbers) == {entry.number for entry in made.entries}
    assert max(map(len, numbers)) <= 40
    assert len([page for page in pages if page.pictures]) >= 3


def test_eight_cards_stand_on_a_page_with_their_backs_behind_them() -> None:
    made = sheet()
    pages = pages_of(made, Look(layout=Layout.CARDS), True)
    fronts, backs = pages[::2], pages[1::2]
    assert len(fronts) == len(backs)
    assert sum(len(page.close_ups) for page in fronts) == len(EIGHT)
    width = pages[0].size.width()
    front = next(text for text in fronts[0].texts if text.runs[0][0] == "BL23")
    back = next(text for text in backs[0].texts if text.runs[0][0] == "BL23")
    assert (front.box.x() < width / 2) is not (back.box.x() < width / 2)  # turned over the long edge
    for entry in made.entries:
        front_page = next(n for n, page in enumerate(fronts) if entry.code in said(page))
        assert entry.careful in said(fronts[front_page]) + said(backs[front_page])
        assert entry.force in said(fronts[front_page])


def test_cards_get_larger_with_the_type() -> None:
    small = pages_of(sheet(), Look(layout=Layout.CARDS), True)
    large = pages_of(sheet(), Look(layout=Layout.CARDS, size=18), True)
    assert len(large) > len(small)


def test_a_diary_has_four_weeks_on_one_page() -> None:
    [page] = pages_of(sheet(), Look(layout=Layout.DIARY), True)
    words = said(page)
    assert all(f"Week {week}" in words for week in range(1, 5))
    assert words.count("Mon") == 4
    assert "Stop and get help" in words


@pytest.mark.parametrize("layout", [Layout.SHEET, Layout.BOOKLET, Layout.CARDS])
def test_notes_are_shown_or_left_out(layout: Layout) -> None:
    made = sheet("LI4", own=OwnPoints(notes={"LI4": "before lunch ❤"}))
    for without, there in (((), True), ((Section.NOTES,), False)):
        pages = pages_of(made, Look(layout=layout, without=without), True)
        assert ("before lunch ❤" in " ".join(map(said, pages))) is there


@pytest.mark.parametrize("size", [None, 24])
@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_a_note_that_is_longer_than_a_card_goes_on_on_others(paper: Paper, size: int | None) -> None:
    words = [f"word{number}" for number in range(600)]
    made = sheet("LI4", "BL23", own=OwnPoints(notes={"LI4": " ".join(words)}))
    pages = pages_of(made, Look(layout=Layout.CARDS, paper=paper, size=size), True)
    assert set(words) <= set(" ".join(map(said, pages)).split())
    assert all(ink.size >= LEAST_SIZE for page in pages for text in page.texts for _, ink in text.runs)
    for page in pages:
        assert all(text.box.bottom() < page.size.height() for text in page.texts)
    if size is None and paper is Paper.A4:  # the cards of other points stay as they were
        usual = pages_of(sheet("LI4", "BL23"), Look(layout=Layout.CARDS), True)
        sizes = {near.drawing.target.height() for page in usual for near in page.close_ups}
        assert sizes == {near.drawing.target.height() for page in pages for near in page.close_ups}


def test_type_that_no_card_has_room_for_is_set_smaller() -> None:
    made = sheet(*EIGHT)
    for landscape in (False, True):
        look = Look(layout=Layout.CARDS, paper=Paper.A5, size=24, landscape=landscape)
        for page in pages_of(made, look, True):
            for text in page.texts:
                assert QRectF(0, 0, page.size.width(), page.size.height()).contains(text.box)


@pytest.mark.parametrize("layout", [Layout.SHEET, Layout.BOOKLET, Layout.CARDS, Layout.DIARY, Layout.POSTER])
def test_without_colours_every_file_is_grey(layout: Layout, tmp_path: Path) -> None:
    file = tmp_path / "grey.png"
    look = Look(layout=layout, plain=True, without=(Section.OVERVIEW,), poster=PosterSize.A3, tiled=False)
    write_sheet(sheet("BL23"), file, look, True, write_plainly)
    image = QImage(str(file)).scaledToWidth(300)
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            color = image.pixelColor(x, y)
            assert (
                max(color.red(), color.green(), color.blue()) - min(color.red(), color.green(), color.blue())
                <= 2
            )


# Logos


def picture(kind: str, width: int = 40, height: int = 20) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


_SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG = f'<svg {_SPACES} viewBox="0 0 40 20" {{}}</svg>'
TYPE = (
    b'<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">\n'
)
LOGO = SVG.format('width="40" height="20"><rect width="40" height="20" fill="#063"/>').encode()
TYPED = TYPE + LOGO


@pytest.mark.parametrize(
    "content", [picture("PNG"), picture("JPG"), LOGO, TYPED], ids=["png", "jpeg", "svg", "typed"]
)
def test_a_logo_stands_on_every_page(content: bytes) -> None:
    kept = take_in(content, Path("logo"))
    logo = logo_in(kept, 45.0, 13.0)
    assert logo is not None
    assert logo.box.width() / logo.box.height() == pytest.approx(2.0, abs=0.02)
    from acupress_desktop.ui.sheet.logo import Logo

    for layout in (Layout.SHEET, Layout.BOOKLET, Layout.DIARY):
        for page in pages_of(sheet("LI4"), Look(layout=layout, logo=kept), True):
            assert sum(isinstance(part, Logo) for part in page.parts) == 1


def bomb(levels: int) -> bytes:
    shapes = '<defs><g id="l0"><rect width="1" height="1"/></g>'
    for level in range(1, levels):
        uses = f'<use xlink:href="#l{level - 1}"/>' * 10
        shapes += f'<g id="l{level}">{uses}</g>'
    return SVG.format(f'>{shapes}</defs><use xlink:href="#l{levels - 1}"/>').encode()


def wide_png() -> bytes:
    """One of a few kilobytes that has 9000 x 9000 pixels."""
    import struct
    import zlib

    head = struct.pack(">IIBBBBB", 9000, 9000, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(9000 * (1 + 9000 // 8)))
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("logo.kind", b""),
        ("logo.kind", b"no picture at all"),
        ("logo.kind", b"%PDF-1.4\n"),
        ("logo.kind", picture("BMP")),
        ("logo.large", b"\0" * (MOST_BYTES + 1)),
        ("logo.pixels", wide_png()),
        ("logo.damaged", picture("PNG")[:60]),
        ("logo.outside", SVG.format('><image xlink:href="http://example.com/a.png"/>').encode()),
        ("logo.outside", SVG.format('><image xlink:href="/etc/hostname"/>').encode()),
        ("logo.outside", SVG.format('><style>@import "a.css";</style>').encode()),
        ("logo.outside", SVG.format('><rect style="fill:url(file:///a.svg#b)"/>').encode()),
        ("logo.outside", SVG.format("><script>1</script>").encode()),
        ("logo.outside", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("logo.damaged", bomb(9)),
        ("logo.damaged", SVG.format('><g id="a"><use xlink:href="#a"/></g>').encode()),
        (
            "logo.pixels",
            SVG.format(
                f'><image xlink:href="data:image/png;base64,{base64.b64encode(wide_png()).decode()}"/>'
            ).encode(),
        ),
    ],
)
def test_what_is_no_harmless_picture_is_refused(code: str, content: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        take_in(content, Path("logo.svg"))
    assert caught.value.message.code == code


# Looks that are kept


def test_looks_are_kept_but_for_whom_they_were(tmp_path: Path) -> None:
    look = Look(layout=Layout.CARDS, paper=Paper.A3, size=14, patient="A", practice="P", plain=True)
    looks = Looks().used(look).with_template("mine", look)
    LooksFile(tmp_path).save(looks)
    kept = LooksFile(tmp_path).load()
    assert kept == looks
    assert kept.last == kept.named("mine") == replace(look, patient="")
    assert "mine" not in {template.name for template in kept.without("mine").templates}
    for number in range(MOST_TEMPLATES - 1):
        looks = looks.with_template(str(number), look)
    with refused_as("looks.full", most=MOST_TEMPLATES):
        looks.with_template("one more", look)
    with refused_as("looks.unknown", name="gone"):
        looks.named("gone")
