"""Large type on small papers: no word is torn apart, nothing runs over what stands below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.domain.look import LEAST_SIZE, MOST_SIZE, Look
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.ui.sheet.column import Column
from acupress_desktop.ui.sheet.flow import Item, flow
from acupress_desktop.ui.sheet.pages import pages_of
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.type import Ink, Run, height_of, is_torn, untorn, width_of
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import nothing_applies
from tests.shipped import load
from tools.proofs.layouts import overlaps, torn

ATLAS, DAY = Atlas.load(), date(2026, 11, 30)
#: How many points of a language are looked at: those with its longest words.
_POINTS = 3
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def longest_words(language: str) -> Sheet:
    """A sheet of the points whose names and places have the longest words."""
    catalogue = load(language)
    service = SheetService(catalogue, ATLAS, nothing_applies(catalogue))
    codes = [code for code, point in catalogue.points.items() if point.for_reference is None]

    def longest(code: str) -> int:
        told = catalogue.text(code)
        return max(map(len, f"{told.english} {told.where} {catalogue.points[code].pinyin}".split()))

    return service.for_points(sorted(codes, key=longest)[-_POINTS:], DAY)


def faults(sheet: Sheet, looks: Iterator[Look]) -> list[str]:
    found = []
    for look in looks:
        pages = pages_of(sheet, look, True)
        with written_in(sheet.language):
            for at, page in enumerate(pages, start=1):
                told = f"{look.paper}, {look.size}, page {at}"
                found += [f"{told}: {fault}" for fault in (*overlaps(page), *torn(page))]
    return found


@pytest.mark.parametrize("language", FINISHED)
def test_a_booklet_has_room_for_the_longest_words(language: str) -> None:
    looks = (
        Look(layout=Layout.BOOKLET, paper=Paper.A5, landscape=landscape, size=size)
        for landscape, size in product((False, True), (19, 23, MOST_SIZE))
    )
    assert not faults(longest_words(language), looks)


@pytest.mark.parametrize("language", FINISHED)
def test_a_week_of_the_diary_has_room_for_its_heads(language: str) -> None:
    looks = (
        Look(layout=Layout.DIARY, paper=paper, landscape=landscape, size=size)
        for paper, landscape, size in product((Paper.A4, Paper.A5), (False, True), (LEAST_SIZE, 17, 22, 24))
    )
    assert not faults(longest_words(language), looks)


@pytest.mark.parametrize("layout", [Layout.BOOKLET, Layout.DIARY])
@pytest.mark.parametrize("landscape", [False, True])
def test_what_is_long_goes_on_on_another_page(layout: Layout, landscape: bool) -> None:
    words = [f"word{number}" for number in range(120)]
    long = " ".join(words)
    made = longest_words("en")
    entries = tuple(replace(e, careful=long, find=(long, "then")) for e in made.entries)
    sheet = replace(made, entries=entries, stop=long, not_today=long)
    for plain in (False, True):
        look = Look(layout=layout, paper=Paper.A5, landscape=landscape, size=MOST_SIZE, plain=plain)
        assert not faults(sheet, iter((look,)))
        said = [run for page in pages_of(sheet, look, True) for text in page.texts for run, _ in text.runs]
        told = " ".join(said).split()
        times = 2 + (2 * len(entries) if layout is Layout.BOOKLET else 0)
        assert all(told.count(word) == times for word in words)


def test_a_page_with_too_little_room_is_left_for_one_with_more() -> None:
    def put(page: PageLayout, y: float) -> None: ...

    low, high = Item(10.0, put), Item(50.0, put)
    rooms = [(80.0, 100.0), (10.0, 100.0)]

    def heights(items: list[Item]) -> list[list[tuple[float, float]]]:
        flowed = flow(items, lambda page: rooms[min(page, 1)])
        return [[(item.height, y) for item, y in page] for page in flowed]

    assert heights([low, high]) == [[(10.0, 80.0)], [(50.0, 10.0)]]
    assert heights([high, low]) == [[], [(50.0, 10.0), (10.0, 60.0)]]
    # What no page has room for stands alone on one, and does not look for a better one for ever.
    assert heights([Item(500.0, put), low]) == [[], [(500.0, 10.0)], [(10.0, 10.0)]]


def test_a_word_that_is_longer_than_its_line_is_known_and_set_smaller() -> None:
    ink = Ink(20.0, LIGHT.ink)
    run: Run = ("Schultergürtel", ink)
    wide = width_of(run) + 0.1
    assert not is_torn((run,), wide)
    assert not is_torn((("Am Schultergürtel außen", ink),), wide)
    assert is_torn((run,), wide * 0.9)
    assert is_torn((("Am ", ink), run), wide * 0.9)
    assert not is_torn((("肩こりと腰痛", ink),), width_of(("肩こり", ink)))
    assert not is_torn(((" ", ink),), 1.0)
    ways = [(("Schultergürtel", Ink(size, LIGHT.ink)),) for size in (20.0, 15.0, 10.0)]
    assert untorn(ways, wide * 0.8) == ways[1]
    assert untorn(ways, 1.0) == ways[-1]


def test_pieces_of_a_text_are_no_higher_than_a_page_allows() -> None:
    column = Column(10.0, 60.0, 24.0, tall=70.0)
    words = " ".join(f"word{number}" for number in range(80))
    for items in (
        column.paragraph(words),
        column.warning(words),
        column.box("Head", words),
        column.steps([words]),
    ):
        assert len(items) > 1
        assert all(item.height <= 70.0 for item in items)
    assert len(column.steps(["short", "too"])) == 2
    assert column.title("A title").height == height_of(
        (("A title", Ink(24.0 * 1.7, LIGHT.ink, bold=True)),), 60.0
    )
