"""Pages of a sheet, laid out and not painted. `tools/proofs/sheets.py` lays out thousands."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.ui.sheet.discs import DOT, Area, place_discs
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.sheet.paper import PageLayout
from tests.fakes import nothing_applies
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 23)
OFFERED = [code for code, point in CATALOGUE.points.items() if point.for_reference is None]
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def sheet(*codes: str) -> Sheet:
    return SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_points(codes, DAY)


def words(page: PageLayout) -> list[str]:
    return ["".join(run for run, _ in text.runs) for text in page.texts]


@pytest.mark.parametrize("routine", CATALOGUE.routines)
@pytest.mark.parametrize("paper", Paper)
def test_no_type_is_too_small_to_read(routine: str, paper: Paper) -> None:
    made = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_routine(routine, DAY)
    for page in lay_out(made, paper, True):
        assert min(ink.size for text in page.texts for _, ink in text.runs) >= 9.0


def test_twenty_steps_flow() -> None:
    pages = lay_out(sheet(*OFFERED[:20]), Paper.A4, True)
    assert len(pages) > 1
    assert [disc.number for page in pages for disc in page.numbers] == list(range(1, 21))
    assert f"2 / {len(pages)}" in words(pages[1])
    assert any("Stop and get help" in word for word in words(pages[0]))
    assert not any("Stop and get help" in word for word in words(pages[1]))
    assert "Sun" in words(pages[-1])


def test_all_points_flow() -> None:
    pages = lay_out(sheet(*OFFERED), Paper.LETTER, True)
    assert [disc.number for page in pages for disc in page.numbers] == list(range(1, len(OFFERED) + 1))


@pytest.mark.parametrize(
    "title",
    [
        "Neck & back <b>x</b>",
        "&amp; %1 &Open",
        "ظهر ٣ & <b>x</b>",
        "W" * 80,
        "長い題名" * 20,
        "many little words " * 4 + "and then",
    ],
)
def test_a_title_stands_as_it_is(title: str) -> None:
    page = lay_out(replace(sheet("BL23", "BL40"), title=title), Paper.A4, True)[0]
    assert title in words(page)
    box = next(text.box for text in page.texts if text.runs[0][0] == title)
    assert box.right() < page.size.width() * 0.7
    others = [text.box for text in page.texts if text.runs[0][0] != title]
    assert not any(other.intersects(box) for other in others)


def test_a_long_note_stands_on_as_many_pages_as_it_needs() -> None:
    note = " ".join(f"Point {number} was left out." for number in range(600))
    pages = lay_out(replace(sheet("BL23"), note=note), Paper.A4, True)
    said = " ".join(" ".join(words(page)) for page in pages)
    assert all(f"Point {number} was" in said for number in range(600))
    assert max(text.box.bottom() for page in pages for text in page.texts) < pages[0].size.height()


place = st.tuples(st.floats(5, 55), st.floats(5, 75))


@given(places=st.lists(place, max_size=12), closer=st.lists(st.booleans(), min_size=12, max_size=12))
def test_numbers_never_cover_one_another(places: list[tuple[float, float]], closer: list[bool]) -> None:
    marks = [(number, at, closer[number]) for number, at in enumerate(places)]
    area, radius = Area(0, 0, 60, 80), 2.6
    discs = place_discs(marks, area, radius, 30.0)
    assert discs is not None
    for disc, (_, at, is_closer) in zip(discs, marks, strict=True):
        assert disc.place == at
        assert disc.at is not None or is_closer
        if disc.at is None:
            continue
        assert area.holds(disc.at, radius)
        for other in discs:
            if other is not disc:
                assert other.at is None or math.dist(disc.at, other.at) >= 2 * radius
                assert math.dist(disc.at, other.place) >= radius + DOT
    # Where there is room, a number stands on its place.
    alone = place_discs([(1, (30.0, 40.0), False)], area, radius, 30.0)
    assert alone is not None
    assert alone[0].at == (30.0, 40.0)


def test_a_crowd_without_room_is_refused() -> None:
    marks = [(number, (5.0, 5.0 + number / 10), False) for number in range(20)]
    assert place_discs(marks, Area(0, 0, 12, 12), 2.6, 6.0) is None
