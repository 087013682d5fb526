"""“Where am I” on the map of the window: shown, announced, closed again, and true while one travels."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL
from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.alt_letters import words_of
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.map.here import look_around
from acupress_desktop.ui.map.spot_button import SpotButton
from acupress_desktop.ui.map.where_line import WhereLine
from tests.fakes import FakeReader
from tests.ui.whole import Whole, open_whole

pytestmark = pytest.mark.usefixtures("resources")


class Stage:
    """The window, and what a reader was told."""

    def __init__(self, whole: Whole, reader: FakeReader) -> None:
        self.whole, self.reader = whole, reader
        self.actions = whole.program.actions.map
        line, body = whole.window.findChild(WhereLine), whole.window.findChild(BodyMap)
        assert isinstance(line, WhereLine)
        assert isinstance(body, BodyMap)
        self.line, self.map = line, body

    def show(self, key: MapKey) -> None:
        self.whole.program.services.explore.show(key)
        self.whole.window._show_late()


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    reader = FakeReader()
    whole = open_whole(qapp, qtbot, tmp_path, monkeypatch, reader=reader)
    reader.heard.clear()
    return Stage(whole, reader)


@pytest.mark.en301549("11.4.1.3.1", "11.1.1.1.1")
def test_it_is_shown_and_announced_each_time(stage: Stage) -> None:
    assert not stage.line.isVisible()
    stage.actions.where.trigger()
    assert stage.line.isVisible()
    told = stage.line.accessibleName()
    assert told.startswith("Back: ")
    assert "You are at BL23" in told
    assert stage.reader.heard[-1][1:] == (told, False)
    stage.actions.where.trigger()
    assert stage.reader.texts == [told, told]
    stage.actions.around.trigger()
    assert stage.line.accessibleName().startswith("Bones and landmarks: ")
    assert len(stage.reader.texts) == 3


def test_a_bone_is_as_near_as_what_is_nearest_of_it(stage: Stage) -> None:
    """A rib's box holds half of the body; no rib is at the level of L2, beside the spine."""
    stage.actions.around.trigger()
    told = stage.line.accessibleName().partition("Meridians")[0]
    assert "L2, " in told
    assert "rib 8" not in told
    assert "disc" not in told


def test_it_goes_by_its_button_by_escape_and_when_it_is_no_longer_true(stage: Stage) -> None:
    stage.actions.where.trigger()
    close = stage.line.findChild(QToolButton)
    assert close is not None
    close.setFocus()
    close.click()
    assert not stage.line.isVisible()
    assert QApplication.focusWidget() is not None
    stage.actions.where.trigger()
    stage.map.setFocus()
    stage.whole.press(Qt.Key.Key_Escape)
    assert not stage.line.isVisible()
    stage.actions.where.trigger()
    stage.whole.program.services.explore.select(Spot.parse("BL40-left"))
    stage.whole.window._show_late()
    assert not stage.line.isVisible()


def test_escape_closes_it_before_it_ends_the_session(stage: Stage) -> None:
    stage.whole.program.session.start("lower-back")
    stage.actions.where.trigger()
    stage.map.setFocus()
    stage.whole.press(Qt.Key.Key_Escape)
    assert stage.whole.program.session.view.active
    assert not stage.line.isVisible()


@pytest.mark.en301549("11.2.1.1.1")
def test_the_neighbours_are_those_that_the_arrow_keys_lead_to(stage: Stage) -> None:
    stage.whole.program.services.explore.filter(ALL)
    stage.whole.window._show_late()
    stage.map.setFocus()
    catalogue = stage.whole.program.services.catalogue
    stage.whole.press(Qt.Key.Key_Home)
    keys = {"up": Qt.Key.Key_Up, "down": Qt.Key.Key_Down, "left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right}
    for _ in range(12):
        for way, key in keys.items():
            here = look_around(stage.whole.program.services.explore.view.key, stage.map)
            assert here is not None
            there = {str(away): spot for away, spot in here.steps.items()}
            start = QApplication.focusWidget()
            assert isinstance(start, SpotButton)
            assert here.at == start.spot
            stage.whole.press(key)
            now = QApplication.focusWidget()
            assert isinstance(now, SpotButton)
            assert now.spot == there.get(way, here.at)
            stage.actions.where.trigger()
            assert f"You are at {catalogue.spoken(now.spot)}." in stage.reader.texts[-1]


def test_every_view_of_either_side_can_be_told(stage: Stage) -> None:
    for key, action in stage.actions.views.items():
        stage.show(key)
        stage.actions.where.trigger()
        assert stage.reader.texts[-1].startswith(f"{action.text()}: "), key
        before = len(stage.reader.texts)
        stage.actions.around.trigger()
        assert len(stage.reader.texts) == before + 1


def test_a_map_that_is_missing_tells_nothing_and_breaks_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.map._camera = None
    stage.actions.where.trigger()
    stage.actions.around.trigger()
    assert stage.reader.texts == []
    assert not stage.line.isVisible()


@pytest.mark.en301549("11.2.1.1.1")
def test_the_menu_key_opens_what_can_be_done_with_the_point_and_the_map(stage: Stage) -> None:
    stage.map.setFocus()
    stage.whole.press(Qt.Key.Key_Down)
    stage.whole.program.actions.program.here.trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [words_of(action) for action in menu.actions() if not action.isSeparator()]
    assert words[:2] == [words_of(stage.whole.program.actions.collection.collect), "Favourite"]
    assert {"Where am I", "Bones and meridians near", "Zoom in"} <= set(words)
    menu.close()
    listed = stage.whole.window.findChild(QListView, "pointList")
    assert listed is not None
    assert listed.actions()[:2] == [
        stage.whole.program.actions.collection.collect,
        stage.whole.program.actions.point.star,
    ]


@pytest.mark.en301549("11.2.1.1.1")
def test_f10_opens_the_menu_and_escape_gives_the_focus_back(stage: Stage) -> None:
    before = QApplication.focusWidget()
    stage.whole.program.actions.program.menu.trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is menu.actions()[0]
    menu.close()
    assert QApplication.focusWidget() is before
