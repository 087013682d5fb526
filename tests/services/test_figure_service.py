"""Which of the two figures is shown, and what is told on each."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.bodymap import atlas as atlas_module
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.bodies import on_body
from acupress_desktop.bodymap.hands import Hands
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.find_service import PointSet, SetKind
from acupress_desktop.services.services import build_services
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.storage.looks_file import LooksFile
from acupress_desktop.storage.settings_file import SettingsFile
from tests.fakes import (
    FakeWallClock,
    MemoryAnswers,
    MemorySettings,
    fake_ports,
    find_service,
    nothing_applies,
)
from tests.shipped import load

CATALOGUE = load()
HIS, HERS = Atlas.load(), Atlas.load(Figure.SECOND)
BL23 = Spot.parse("BL23-left")


@pytest.fixture
def settings() -> SettingsService:
    return SettingsService(MemorySettings())


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second figure's files are gone."""
    read = atlas_module.read_atlas

    def gone(name: str, figure: Figure = Figure.FIRST) -> dict[str, Any]:
        if figure is Figure.SECOND:
            raise KnownError("atlas.unreadable", file=f"second/{name}.json", why="x")
        return read(name, figure)

    monkeypatch.setattr(atlas_module, "read_atlas", gone)


def test_the_first_figure_is_shown_and_the_choice_is_kept(tmp_path: Path) -> None:
    assert Settings().figure is Figure.FIRST
    SettingsService(SettingsFile(tmp_path)).change(figure=Figure.SECOND)
    assert SettingsFile(tmp_path).load().figure is Figure.SECOND
    assert LooksFile(tmp_path).load().begun_on(Settings().paper).figure is None


def test_whoever_holds_the_atlas_sees_the_other_figure(settings: SettingsService) -> None:
    figures, told = FigureService(settings), []
    held, before = figures.atlas, figures.atlas.sights(BL23)
    figures.listen(lambda: told.append(held.figure))
    settings.change(figure=Figure.SECOND)
    assert told == [Figure.SECOND]
    assert [sight.key.figure for sight in held.sights(BL23)] == [Figure.SECOND] * len(HERS.sights(BL23))
    assert held.figure_cun == HERS.figure_cun != HIS.figure_cun
    assert before[0].measures == HIS.sights(BL23)[0].measures
    settings.change(muted=True)
    settings.change(figure=Figure.FIRST)
    assert told == [Figure.SECOND, Figure.FIRST]
    assert held.sights(BL23) == before


@pytest.mark.usefixtures("unreadable")
def test_where_the_second_figure_cannot_be_read_the_first_is_shown_and_that_is_said(
    settings: SettingsService,
) -> None:
    settings.change(figure=Figure.SECOND)
    figures = FigureService(settings)
    assert figures.atlas.figure is Figure.FIRST
    assert figures.trouble == Message(
        "figure.unreadable", why=Message("atlas.unreadable", file="second/spots.json", why="x")
    )
    settings.change(figure=Figure.FIRST)
    assert figures.trouble is None
    with pytest.raises(KnownError):
        figures.atlas_of(Figure.SECOND)


def test_only_the_shown_figure_is_read(monkeypatch: pytest.MonkeyPatch, settings: SettingsService) -> None:
    asked, read = [], atlas_module.read_atlas

    def noting(name: str, figure: Figure = Figure.FIRST) -> dict[str, Any]:
        asked.append(figure)
        return read(name, figure)

    monkeypatch.setattr(atlas_module, "read_atlas", noting)
    FigureService(settings)
    assert set(asked) == {Figure.FIRST}
    asked.clear()
    settings.change(figure=Figure.SECOND)
    FigureService(settings)
    assert set(asked) == {Figure.SECOND}


def test_a_sheet_keeps_its_figure_when_the_window_shows_the_other(settings: SettingsService) -> None:
    figures = FigureService(settings)
    kept = figures.atlas_of(None)
    settings.change(figure=Figure.SECOND)
    assert (kept.figure, figures.atlas_of(Figure.FIRST).figure) == (Figure.FIRST, Figure.FIRST)
    assert figures.atlas_of(None).figure is Figure.SECOND


def test_a_session_goes_on_while_the_figure_changes() -> None:
    wall = FakeWallClock()
    given = {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.rules}
    answers = MemoryAnswers(Answers(True, given, wall.now(), wall.now()))
    services = build_services(CATALOGUE, fake_ports(answers=answers, wall=wall))
    services.session.start("lower-back")
    before, chosen = services.session.view, services.explore.view
    services.settings.change(figure=Figure.SECOND)
    after = services.explore.view
    assert services.session.view == before
    assert before.active
    assert (after.spot, after.key.view, after.codes) == (chosen.spot, chosen.key.view, chosen.codes)
    assert after.key.figure is Figure.SECOND
    assert after.spot is not None
    assert services.atlas.sight(after.spot, after.key) is not None


def test_a_sheet_on_her_shows_every_point_elsewhere_than_one_on_him() -> None:
    codes, day = list(CATALOGUE.points), date(2026, 11, 30)
    safety = nothing_applies(CATALOGUE)
    his = SheetService(CATALOGUE, HIS, safety).for_points(codes, day)
    hers = SheetService(CATALOGUE, HERS, safety).for_points(codes, day)
    assert {figure.key.figure for figure in hers.figures} == {Figure.SECOND}
    shown = {mark.number for figure in hers.figures for mark in figure.marks}
    assert shown == {entry.number for entry in hers.entries}
    marks = [{(m.number, m.x, m.y) for f in sheet.figures for m in f.marks} for sheet in (his, hers)]
    assert len(marks[0] & marks[1]) < len(marks[1]) / 20
    assert all(hers.alt(figure) for figure in hers.figures)


@pytest.mark.parametrize("code", ["BL23", "LI4", "KI1"])
def test_hands_and_the_small_body_are_those_of_the_figure(code: str) -> None:
    spot = CATALOGUE.points[code].spots[0]
    sight = Hands(HERS).sights(spot)[0]
    whole = on_body(spot, HERS)
    assert whole is not None
    assert whole.key.figure is sight.key.figure is Figure.SECOND
    for hand in Hands(HERS).lay(spot, sight):
        assert hand.matrix[4:] == (sight.x, sight.y)


@pytest.mark.parametrize("atlas", [HIS, HERS], ids=["his", "hers"])
def test_finding_is_graded_by_the_places_of_the_figure(atlas: Atlas) -> None:
    find = find_service(CATALOGUE, atlas)
    find.begin(PointSet(SetKind.ROUTINE, "lower-back"), 1)
    sight = find.sight
    assert sight is not None
    assert sight.key.figure is atlas.figure
    place = atlas.seen_at(sight)
    assert find.answer(place).grade is Grade.GOOD
