"""Pages are blocks in the order of reading, with the roles by which a file is tagged (ADR 34)."""

from __future__ import annotations

from datetime import date

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ruler_service import RulerService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.ui.sheet.pages import pages_of
from acupress_desktop.ui.sheet.paper import Block, PageLayout, Role
from acupress_desktop.ui.sheet.type import Text
from tests.fakes import nothing_applies
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 30)
pytestmark = pytest.mark.usefixtures("qapp", "resources")


def words(block: Block) -> str:
    return "".join(run for part in block.parts if isinstance(part, Text) for run, _ in part.runs)


def read(page: PageLayout) -> list[tuple[Role, str]]:
    """What a screen reader would be given."""
    return [
        (block.role, block.alt or words(block)) for block in page.blocks if block.role is not Role.DECORATION
    ]


def test_a_sheet_is_read_from_its_title_to_its_foot() -> None:
    sheet = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_routine("lower-back", DAY)
    [page] = pages_of(sheet, Paper.A4, True)
    told = read(page)
    assert told[0] == (Role.TITLE, sheet.title)
    heads = [said for role, said in told if role is Role.HEADING]
    assert [head.split()[0] for head in heads[: len(sheet.entries)]] == [e.code for e in sheet.entries]
    assert heads[len(sheet.entries) :] == [sheet.stop_title, sheet.not_today_title]
    figures = [said for role, said in told if role is Role.FIGURE]
    assert figures[0].startswith("Back of the body: BL23, ")
    assert told[-1] == (Role.PARAGRAPH, sheet.footer)
    assert all(said for _, said in told)


def test_rulers_have_their_title_once_and_first() -> None:
    service = RulerService(CATALOGUE, ATLAS.figure_cun, nothing_applies(CATALOGUE))
    rulers = service.sheet(BodyMeasure(Measure.FOREARM, 24.6), DAY)
    first, *others = (read(page) for page in pages_of(rulers, Paper.A4, True))
    assert first[0] == (Role.TITLE, rulers.title)
    assert not any(role is Role.TITLE for page in others for role, _ in page)
