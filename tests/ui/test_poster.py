"""Posters: every point named beside one picture, in one piece or on pages to glue together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import combinations, pairwise
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.look import LEAST_SIZE, Look, PosterSize
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.poster import view_points, views_of
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.ui.sheet.cut_lines import cut_between
from acupress_desktop.ui.sheet.discs import distance
from acupress_desktop.ui.sheet.leaders import Leader, Port, lead, meet
from acupress_desktop.ui.sheet.output import pdf_of
from acupress_desktop.ui.sheet.pages import pages_of
from acupress_desktop.ui.sheet.paper import PageLayout, Role
from acupress_desktop.ui.sheet.poster_figure import PosterFigure
from acupress_desktop.ui.sheet.svg_file import svg_of
from acupress_desktop.ui.sheet.tiles import OVERLAP
from tests.fakes import nothing_applies
from tests.shipped import load
from tools.pdf_checks import faults
from tools.proofs._boxes import collisions

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 30)
POSTER = Look(layout=Layout.POSTER, tiled=False)
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def service() -> SheetService:
    return SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE))


@cache
def bladder() -> Sheet:
    codes = [code for code, point in CATALOGUE.points.items() if point.meridian == "BL"]
    return service().for_points(codes, DAY)


def said(page: PageLayout) -> str:
    return " ".join("".join(run for run, _ in text.runs) for text in page.texts)


def figure(page: PageLayout) -> PosterFigure:
    return next(part for part in page.parts if isinstance(part, PosterFigure))


def named(page: PageLayout) -> list[str]:
    """The codes of the labels."""
    of_points = [part for b in page.blocks if b.role is Role.ITEM and len(b.parts) == 1 for part in b.parts]
    return [part.runs[0][0].strip() for part in of_points if hasattr(part, "runs") and len(part.runs) > 1]


def test_a_meridian_has_its_name_and_each_of_its_points_once() -> None:
    sheet = bladder()
    [page] = pages_of(sheet, POSTER, True)
    assert next(b for b in page.blocks if b.role is Role.TITLE).parts[0].runs[0][0] == "Bladder meridian"  # type: ignore[union-attr]
    seen = view_points([entry.shown for entry in sheet.entries])
    assert seen is not None
    assert seen.key.view == "back"
    unseen = [entry.code for entry in sheet.entries if entry.number in seen.unseen]
    assert sorted(named(page)) == sorted(e.code for e in sheet.entries if e.code not in unseen)
    [told] = [text for text in (t.runs[0][0] for t in page.texts) if text.startswith("Not to be seen")]
    assert all(code in told for code in unseen)
    assert len(figure(page).lines) == len(named(page))


def test_a_meridian_has_its_line_on_its_poster() -> None:
    [page] = pages_of(bladder(), POSTER, True)
    drawn = figure(page)
    assert drawn.meridian == "BL"
    assert len(drawn.courses) >= 2  # both sides
    for line in drawn.courses:
        for x, y in line:
            assert drawn.drawing.target.adjusted(-0.01, -0.01, 0.01, 0.01).contains(x, y)
    dots = [at for at, _ in drawn.dots]
    stretches = [pair for line in drawn.courses for pair in pairwise(line)]
    away = [min(distance(dot, a, b) for a, b in stretches) for dot in dots]
    assert max(away) < 3.0  # mm, of a body that is half a metre high
    mixed = service().for_points(["BL23", "GB30"], DAY)
    assert mixed.meridian is None
    assert figure(pages_of(mixed, POSTER, True)[0]).courses == ()


def test_of_a_part_of_a_body_only_that_part_of_the_line_is_drawn() -> None:
    drawn = figure(pages_of(service().for_points(["BL22", "BL23", "BL24"], DAY), POSTER, True)[0])
    assert drawn.framed
    assert drawn.courses
    for line in drawn.courses:
        for x, y in line:
            assert drawn.drawing.target.adjusted(-0.01, -0.01, 0.01, 0.01).contains(x, y)


@given(
    line=st.lists(st.tuples(st.integers(-20, 20), st.integers(-20, 20)), min_size=2, max_size=8),
    top=st.integers(-10, 0),
    bottom=st.integers(1, 10),
)
def test_a_line_is_cut_where_a_picture_ends(
    line: list[tuple[float, float]], top: float, bottom: float
) -> None:
    parts = cut_between(line, top, bottom)
    for part in parts:
        for at in part:
            assert top - 1e-9 <= at[1] <= bottom + 1e-9
            assert min(distance(at, a, b) if a != b else dist(at, a) for a, b in pairwise(line)) < 1e-6
    for at in line:
        if top <= at[1] <= bottom:
            assert any(at in part for part in parts)


@pytest.mark.parametrize("size", list(PosterSize))
@pytest.mark.parametrize("landscape", [False, True])
def test_nothing_stands_over_anything_else(size: PosterSize, landscape: bool) -> None:
    pages = pages_of(bladder(), replace(POSTER, poster=size, landscape=landscape), True)
    for page in pages:
        boxes = [(text.runs[0][0], text.box) for text in page.texts]
        boxes += [("figure", p.drawing.target) for p in page.parts if isinstance(p, PosterFigure)]
        assert list(collisions(boxes, page.size, 3.0, 0.05)) == []
        assert all(ink.size >= LEAST_SIZE for text in page.texts for _, ink in text.runs)
    words = " ".join(map(said, pages))
    for entry in bladder().entries:
        assert entry.careful in words
        assert entry.pressure in words


def test_what_is_chosen_is_shown_where_it_shows_anything() -> None:
    sheet = service().for_points(["LI4", "BL23"], DAY)
    points = [entry.shown for entry in sheet.entries]
    assert "hand-dorsum" in views_of(points)
    shown = view_points(points, "hand-dorsum")
    assert shown is not None
    assert shown.unseen == (2,)
    other = view_points(points, "foot-sole")
    assert other is not None
    assert other.key.view == views_of(points)[0]


def test_only_a_part_of_a_body_is_shown_where_all_points_are_close() -> None:
    sheet = service().for_points(["BL22", "BL23", "BL24"], DAY)
    [page] = [
        page for page in pages_of(sheet, POSTER, True) if any(isinstance(p, PosterFigure) for p in page.parts)
    ]
    assert figure(page).framed


def test_pages_to_glue_together_show_everything_and_overlap() -> None:
    whole, *_ = pages_of(bladder(), POSTER, True)
    for paper in (Paper.A4, Paper.LETTER):
        pages = pages_of(bladder(), replace(POSTER, tiled=True, paper=paper), True)
        cuts = [page.blocks[0].cut for page in pages]
        parts = [cut.window.translated(-cut.x, -cut.y) for cut in cuts if cut is not None]
        assert len(parts) == len(pages) > 4
        assert min(part.left() for part in parts) == pytest.approx(0)
        assert max(part.right() for part in parts) == pytest.approx(whole.size.width())
        assert max(part.bottom() for part in parts) == pytest.approx(whole.size.height())
        assert parts[0].right() - parts[1].left() == pytest.approx(OVERLAP)
        # Each label is read once, whatever pages show it.
        read = [code for page in pages for code in named(page)]
        assert sorted(read) == sorted(named(whole))
        assert all(page.true_size for page in pages)


def test_a_poster_is_a_pdf_for_everybody_and_an_svg() -> None:
    sheet = service().for_points(["BL23", "BL40", "LI4"], DAY)
    for tiled in (False, True):
        pages = pages_of(sheet, replace(POSTER, poster=PosterSize.A3, tiled=tiled), True)
        assert list(faults(pdf_of(pages, sheet.title))) == []
        svg = svg_of(pages, sheet.title, 6.0).decode()
        assert svg.count("<use ") == sum(isinstance(p, PosterFigure) for page in pages for p in page.parts)


def test_all_points_of_a_view_are_a_sheet() -> None:
    sheet = service().for_view("back", DAY)
    assert len(sheet.entries) > 100
    seen = view_points([entry.shown for entry in sheet.entries])
    assert seen is not None
    assert (seen.key.view, seen.unseen) == ("back", ())


# Lines


def _ports(count: int) -> tuple[list[Port], list[Port]]:
    left, right = ([Port(x, 5.0 + 6.0 * at) for at in range(count)] for x in (40.0, 160.0))
    return left, right


def _crossings(leaders: list[Leader]) -> int:
    return sum(
        any(meet(*a, *b) for a in one.stretches for b in other.stretches)
        for one, other in combinations(leaders, 2)
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(60, 140), st.floats(0, 240)), max_size=60, unique=True))
def test_every_label_has_a_place_of_its_own(dots: list[tuple[float, float]]) -> None:
    leaders = lead([[dot] for dot in dots], _ports(40), 1.0)
    assert leaders is not None
    assert [leader.dot for leader in leaders] == dots
    assert len({leader.port for leader in leaders}) == len(dots)


def test_more_labels_than_places_find_none() -> None:
    assert lead([[(100.0, float(y))] for y in range(9)], _ports(4), 1.0) is None


def test_lines_of_two_rows_neither_cross_nor_go_over_other_dots() -> None:
    rows = [
        [(100.0 - x, 20.0 + 9.0 * at), (100.0 + x, 20.0 + 9.0 * at)] for at in range(14) for x in (8.0, 17.0)
    ]
    leaders = lead(rows, _ports(30), 1.2)
    assert leaders is not None
    assert _crossings(leaders) == 0
    dots = [dot for row in rows for dot in row]
    for leader in leaders:
        others = [dot for dot in dots if dot != leader.dot]
        assert all(distance(dot, *part) > 1.2 for dot in others for part in leader.stretches)
