"""What helps beside pressing, as it is seen: the figure of a practice, the times below the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.routine_note import RoutineNote
from acupress_desktop.ui.session.practice_picture import PracticePicture
from acupress_desktop.ui.theme import DARK, LIGHT, Theme
from tests.fakes import MemoryOwnPoints
from tests.shipped import load
from tests.ui.doors import filter_actions

CATALOGUE = load()
pytestmark = pytest.mark.usefixtures("resources")


@pytest.mark.en301549("11.1.1.1.1")
@pytest.mark.parametrize("practice", CATALOGUE.practices)
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_practice_has_a_figure_in_both_themes(qtbot: QtBot, practice: str, theme: Theme) -> None:
    picture = PracticePicture(CATALOGUE, 96)
    qtbot.addWidget(picture)
    picture.set_theme(theme)
    picture.show_practice(practice)
    assert picture.isVisible()
    assert (picture.width(), picture.height()) == (128, 96)
    assert picture.accessibleName() == CATALOGUE.practice_texts[practice].title
    image = picture.grab().toImage()
    places = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    colors = {image.pixelColor(x, y).name() for x, y in places}
    assert QColor("#8d7969" if theme.dark else "#d3bda9").name() in colors  # the body


def test_without_a_practice_there_is_no_picture(qtbot: QtBot) -> None:
    picture = PracticePicture(CATALOGUE, 96)
    qtbot.addWidget(picture)
    picture.show_practice("side-bend")
    picture.show_practice(None)
    assert not picture.isVisible()
    assert picture.accessibleName() == ""


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.explore = ExploreService(CATALOGUE, Atlas.load(), None, "study-length")
        own, self.actions = OwnPointsService(MemoryOwnPoints(), CATALOGUE.points), Actions()
        self.list = PointList(
            CATALOGUE, self.explore, own, filter_actions(CATALOGUE, self.explore), self.actions, False
        )
        qtbot.addWidget(self.list)
        self.explore.listen(self.list.render_view)
        self.list.set_theme(LIGHT)
        self.list.render_view(self.explore.view)
        self.list.resize(296, 600)
        self.list.show()
        note = self.list.findChild(RoutineNote)
        assert isinstance(note, RoutineNote)
        self.note = note


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_below_a_routine_stand_its_times(stage: Stage) -> None:
    assert stage.note.isVisible()
    said = (
        "Three minutes a press, 27 minutes in all, every day for six weeks. No study has shown the best dose."
    )
    assert stage.note.accessibleName() == said
    assert "does not name its points" in stage.note.toolTip()
    tall = stage.note.height()
    stage.explore.filter(Filter(FilterKind.ROUTINE, "calm-sleep"))
    assert stage.note.text() == "One minute a side. No study has shown the best dose."
    assert stage.note.height() < tall


@pytest.mark.parametrize("chosen", [ALL, Filter(FilterKind.FAVOURITES)])
def test_without_a_routine_there_is_nothing_to_say(stage: Stage, chosen: Filter) -> None:
    stage.explore.filter(chosen)
    assert not stage.note.isVisible()


def test_nor_while_something_is_searched_for_or_in_a_rail(stage: Stage) -> None:
    stage.explore.search("shen")
    assert not stage.note.isVisible()
    stage.explore.search("")
    assert stage.note.isVisible()
    stage.list.set_rail(True)
    assert not stage.note.isVisible()
    stage.list.set_rail(False)
    assert stage.note.isVisible()


def test_it_leads_to_what_the_studies_did(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.actions.pages[ReadingPage.EVIDENCE].triggered):
        qtbot.mouseClick(stage.note, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stage.actions.pages[ReadingPage.EVIDENCE].triggered):
        qtbot.keyClick(stage.note, Qt.Key.Key_Space)
