"""Every view of either side is one key away on the map, and one click in the popup of all views."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.filters import ALL
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui import announcing
from acupress_desktop.ui.map.view_words import LETTERS, key_words
from acupress_desktop.ui.view_grid import ViewGrid
from acupress_desktop.ui.view_switch import ViewSwitch
from tests.shipped import load
from tests.ui.doors import map_actions
from tests.ui.test_body_map import Stage

pytestmark = pytest.mark.usefixtures("resources")

#: What there is to be reached.
KEYS = [
    MapKey(view.id, mirrored)
    for view in VIEWS.values()
    for mirrored in ((False,) if view.both_sides else (False, True))
]
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


@pytest.fixture
def grid(qtbot: QtBot) -> ViewGrid:
    actions = map_actions(load(), Atlas.load())
    made = ViewGrid(actions)
    qtbot.addWidget(made)
    actions.render_view(MapKey("hand-palm"))
    made.open(QPoint(40, 40))
    qtbot.waitExposed(made)
    return made


def button(grid: ViewGrid, name: str) -> QPushButton:
    return next(b for b in grid.findChildren(QPushButton) if b.accessibleName() == name)


def key_of(letter: str) -> Qt.Key:
    return Qt.Key(ord(letter))


def test_every_view_has_a_letter_of_its_own() -> None:
    assert LETTERS.keys() == VIEWS.keys()
    assert len(set(LETTERS.values())) == len(VIEWS)
    assert not set(LETTERS.values()) & set("MBSX")  # keys of the chips
    assert len({key_words(key) for key in KEYS}) == len(KEYS)


def test_one_key_shows_any_view_of_either_side(stage: Stage, qtbot: QtBot) -> None:
    stage.map.setFocus()
    for key in KEYS:
        qtbot.keyClick(stage.map, key_of(LETTERS[key.view]), SHIFT if key.mirrored else NONE)
    assert stage.explore.shown == KEYS


@pytest.mark.en301549("11.2.1.4.1")
def test_letters_work_from_a_spot_and_not_with_control(stage: Stage, qtbot: QtBot) -> None:
    spot = stage.button("BL23 Shènshū, left")
    spot.setFocus()
    qtbot.keyClick(spot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert stage.explore.shown == []
    qtbot.keyClick(spot, Qt.Key.Key_P)
    assert stage.explore.shown == [MapKey("hand-palm")]


def test_a_turned_view_is_announced(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Told:
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:
            said.append(event.message())  # type: ignore[attr-defined]

    assert hasattr(QAccessible, "isActive")
    assert hasattr(QAccessible, "updateAccessibility")
    monkeypatch.setattr(announcing, "QAccessible", Told)
    stage.map.setFocus()
    qtbot.keyClick(stage.map, Qt.Key.Key_Z, SHIFT)
    assert said == ["Sole of the foot, right"]


def test_the_popup_offers_every_view_in_one_click(qtbot: QtBot, grid: ViewGrid) -> None:
    chosen: list[MapKey] = []
    grid._actions.turned.connect(chosen.append)
    for key in KEYS:
        grid.open(QPoint(40, 40))
        qtbot.mouseClick(button(grid, key_words(key)), Qt.MouseButton.LeftButton)
        assert not grid.isVisible()
    assert chosen == KEYS


@pytest.mark.en301549("11.2.1.1.1")
def test_the_popup_by_keyboard(qtbot: QtBot, grid: ViewGrid) -> None:
    chosen: list[MapKey] = []
    grid._actions.turned.connect(chosen.append)
    assert button(grid, "Palm, left").hasFocus()
    assert button(grid, "Palm, left").isChecked()
    for key, name in (
        (Qt.Key.Key_Right, "Palm, right"),
        (Qt.Key.Key_Down, "Back of the hand, right"),
        (Qt.Key.Key_Left, "Back of the hand, left"),
    ):
        qtbot.keyClick(grid.focusWidget(), key)
        assert button(grid, name).hasFocus()
    qtbot.keyClick(button(grid, "Back of the hand, left"), Qt.Key.Key_Return)
    assert chosen == [MapKey("hand-dorsum")]
    grid.open(QPoint(40, 40))
    qtbot.keyClick(grid, Qt.Key.Key_H, SHIFT)
    assert chosen[1:] == [MapKey("hand-radial", mirrored=True)]
    grid.open(QPoint(40, 40))
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert not grid.isVisible()
    assert len(chosen) == 2


def test_arrows_reach_every_view_of_the_popup(qtbot: QtBot, grid: ViewGrid) -> None:
    reached, todo = set(), [button(grid, "Palm, left")]
    while todo:
        here = todo.pop()
        if here.accessibleName() in reached:
            continue
        reached.add(here.accessibleName())
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            here.setFocus()
            qtbot.keyClick(here, key)
            focused = grid.focusWidget()
            assert isinstance(focused, QPushButton)
            todo.append(focused)
    assert reached == {key_words(key) for key in KEYS}


@pytest.mark.parametrize("folded", [False, True])
def test_control_9_opens_it_under_the_button(qtbot: QtBot, folded: bool) -> None:
    actions = map_actions(load(), Atlas.load())
    switch = ViewSwitch(actions)
    switch.addActions(actions.everywhere)
    qtbot.addWidget(switch)
    switch.fold(folded)
    shown = ExploreView(None, MapKey("foot-sole", mirrored=True), ALL, ())
    switch.render_view(shown)
    actions.render_view(shown.key)
    switch.show()
    switch.activateWindow()
    qtbot.waitUntil(switch.isActiveWindow)
    qtbot.keyClick(switch, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: switch.findChild(ViewGrid) is not None)  # a button's key presses it for a moment
    grid = switch.findChild(ViewGrid)
    assert isinstance(grid, ViewGrid)
    assert button(grid, "Sole of the foot, right").isChecked()
    with qtbot.waitSignal(actions.turned) as turned:
        button(grid, "Top of the head").click()
    assert turned.args == [MapKey("head-top")]
