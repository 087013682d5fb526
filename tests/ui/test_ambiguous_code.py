"""A code that means one point in one language and another in the next: the user chooses, nobody else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.row import Row
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.point_list.rows import Rows
from tests.fakes import MemoryOwnPoints
from tests.shipped import load
from tests.ui.doors import filter_actions

pytestmark = pytest.mark.usefixtures("resources")

CATALOGUE = load()


class Stage:
    """A list with what it shows."""

    def __init__(self, qtbot: QtBot) -> None:
        self.explore = ExploreService(CATALOGUE, Atlas.load(), None, "lower-back")
        own = OwnPointsService(MemoryOwnPoints(), CATALOGUE.points)
        filters, self.actions = filter_actions(CATALOGUE, self.explore), Actions()
        self.list = PointList(CATALOGUE, self.explore, own, filters, self.actions, False)
        qtbot.addWidget(self.list)
        self.explore.listen(self.list.render_view)
        self.list.resize(300, 500)
        self.list.show()
        found = self.list.findChild(RowList)
        assert isinstance(found, RowList)
        self.rows = found

    def shown(self) -> list[Row]:
        model = self.rows.model()
        assert isinstance(model, Rows)
        return [model.row(model.index(number)) for number in range(model.rowCount())]


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_both_stand_in_the_list_under_their_meridians(stage: Stage) -> None:
    stage.explore.search("P6")
    told = [(row.head, row.point.code if row.point is not None else None) for row in stage.shown()]
    lung, pericardium = (CATALOGUE.word(f"meridian.{name}") for name in ("LU", "PC"))
    assert told == [(pericardium, None), (pericardium, "PC6"), (lung, None), (lung, "LU6")]


def test_enter_chooses_neither_and_leads_to_the_list(stage: Stage, qtbot: QtBot) -> None:
    before = stage.explore.view.spot
    stage.explore.search("P6")
    stage.list.activateWindow()
    stage.list.choose_first()
    assert stage.explore.view.spot == before
    qtbot.waitUntil(stage.rows.hasFocus)
    qtbot.keyClick(stage.rows, Qt.Key.Key_Down)
    chosen = stage.explore.view.spot
    assert chosen is not None
    assert chosen.code == "PC6"


def test_a_code_that_means_one_point_is_chosen(stage: Stage) -> None:
    stage.explore.search("P6")
    stage.explore.search("GI4")
    assert [row.head for row in stage.shown()] == ["Found", "Found"]
    stage.list.choose_first()
    chosen = stage.explore.view.spot
    assert chosen is not None
    assert chosen.code == "LI4"


def test_nothing_ambiguous_is_left_after_the_search(stage: Stage) -> None:
    stage.explore.search("P6")
    assert stage.explore.view.meant == ("PC6", "LU6")
    stage.explore.search("")
    assert not stage.explore.view.meant
