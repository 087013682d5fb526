"""A checkable button does the same by mouse, by key, and by the "toggle" that a screen reader offers."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

import acupress_desktop
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.point_actions import PointActions
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.panel.star_button import StarButton
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from acupress_desktop.ui.view_switch import ViewSwitch
from tests.each import each
from tests.fakes import MemoryOwnPoints
from tests.shipped import load
from tests.ui.doors import filter_actions, map_actions

pytestmark = pytest.mark.usefixtures("resources", "qapp")
UI = Path(acupress_desktop.__file__).parent / "ui"
#: Checkable, and pressed otherwise: what each does is told beside it.
ELSEWHERE = {
    "collection_actions.py",
    "checks.py",
    "actions.py",  # `toggled` is connected in wiring.py
    "bind.py",  # of an action: by mouse, key and toggle
    "course_actions.py",  # no buttons, here and below
    "filter_actions.py",
    "map_actions.py",
    "point_actions.py",
    "cun_dialog.py",  # `toggled`
    "settings_page.py",  # `toggled`
    "cue_row.py",  # `toggled`
    "question_page.py",  # read when the page is left
}


def by_mouse(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def by_key(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def by_reader(action: str) -> Callable[[QtBot, QAbstractButton], None]:
    def do(qtbot: QtBot, button: QAbstractButton) -> None:
        face = QAccessible.queryAccessibleInterface(button)
        assert face is not None
        face.actionInterface().doAction(action)

    return do


WAYS = {
    "mouse": by_mouse,
    "key": by_key,
    "toggle": by_reader(QAccessibleActionInterface.toggleAction()),
}


@pytest.mark.en301549("11.5.2.12", "11.5.2.16")
@pytest.mark.parametrize("way", WAYS)
def test_each_way_does_it_once(qtbot: QtBot, way: str) -> None:
    button, done = QPushButton("x"), []  # type: ignore[var-annotated]
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.show()
    when_turned(button, done.append)
    for on in (True, False, True):
        WAYS[way](qtbot, button)
        assert done.pop() is on
        assert done == []
    show_checked(button, False)
    assert done == []


@pytest.mark.parametrize("way", WAYS)
def test_one_of_several_actions_is_chosen_by_each_way_once(qtbot: QtBot, way: str) -> None:
    buttons = [QPushButton("x"), QPushButton("y")]
    group = QActionGroup(buttons[0])
    actions = [QAction(button.text(), group) for button in buttons]
    done: list[int] = []
    for number, (button, action) in enumerate(zip(buttons, actions, strict=True)):
        qtbot.addWidget(button)
        button.show()
        action.setCheckable(True)
        action.triggered.connect(partial(_append, done, number))
        bind(button, action)
    for number in (0, 1, 0, 0):  # pressed again: the next view of a group, or the end of a search
        WAYS[way](qtbot, buttons[number])
        assert done == [number]
        assert [button.isChecked() for button in buttons] == [number == 0, number == 1]
        done.clear()
    actions[1].setChecked(True)
    assert done == []
    assert [button.isChecked() for button in buttons] == [False, True]


def _append(done: list[int], number: int) -> None:
    done.append(number)


@pytest.mark.parametrize("way", WAYS)
def test_a_switch_is_turned_by_each_way_once(qtbot: QtBot, way: str) -> None:
    button, action = QPushButton("x"), QAction("x")
    action.setCheckable(True)
    done: list[bool] = []
    action.toggled.connect(done.append)
    qtbot.addWidget(button)
    button.show()
    bind(button, action)
    for on in (True, False, True):
        WAYS[way](qtbot, button)
        assert done.pop() is on
        assert done == []
        assert button.isChecked() is action.isChecked() is on


def test_a_button_that_is_bound_anew_does_the_other_alone(qtbot: QtBot) -> None:
    button, one, other = QPushButton("x"), QAction("one"), QAction("other")
    done: list[str] = []
    for action in (one, other):
        action.triggered.connect(partial(_name, done, action))
    qtbot.addWidget(button)
    bind(button, one)
    bind(button, other)
    one.setText("changed")
    assert button.accessibleName() == "other"
    button.click()
    assert done == ["other"]


def _name(done: list[str], action: QAction) -> None:
    done.append(action.text())


@pytest.mark.parametrize("way", WAYS)
def test_chips_views_star_and_scale_obey_each_way(qtbot: QtBot, way: str) -> None:
    catalogue, atlas = load(), Atlas.load()
    explore, own = (
        ExploreService(catalogue, atlas, None, None),
        OwnPointsService(MemoryOwnPoints(), ("BL23",)),
    )
    chips = FilterChips(catalogue, filter_actions(catalogue, explore), QAction(), QAction())
    explore.select(Spot("BL23", Side.LEFT))
    views = ViewSwitch(map_actions(catalogue, atlas))
    star, scale = StarButton(PointActions(explore, own).star), PainScale()
    for widget in (chips, views, star, scale):
        qtbot.addWidget(widget)
        widget.resize(900, 120)
        widget.show()
    desk = Filter(FilterKind.ROUTINE, "desk-break")
    WAYS[way](qtbot, next(b for b in chips._routines if b.text() == "Desk break"))
    assert explore.view.filter == desk
    WAYS[way](qtbot, chips._all)
    assert explore.view.filter == ALL
    assert chips._all.isChecked()
    with qtbot.waitSignal(views._actions.turned) as turned:
        WAYS[way](qtbot, next(b for b in views._unfolded if b.text() == "Head"))
    assert turned.args == [MapKey("head-front")]
    explore.select(Spot("BL23", Side.LEFT))
    for favourite in (True, False):
        WAYS[way](qtbot, star)
        assert own.own.is_favourite("BL23") is favourite
        assert star.isChecked() is favourite
    with qtbot.waitSignal(scale.said) as said:
        WAYS[way](qtbot, scale._buttons[4])
    assert said.args == [4]
    assert scale._buttons[4].isChecked()


@each("path", sorted(UI.rglob("*.py")), ids=lambda path: path.name)
def test_what_is_checkable_is_pressed_through_one_place(path: Path) -> None:
    """`clicked` of a checkable button is not what a screen reader's "toggle" does."""
    names = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    if names & {"setCheckable", "QCheckBox"} and path.name not in ELSEWHERE:
        assert names & {"when_turned", "bind"}, path.name


@pytest.mark.parametrize("chosen", [ALL, Filter(FilterKind.FAVOURITES)])
def test_the_chip_with_a_menu_opens_it_and_is_not_chosen_by_that(qtbot: QtBot, chosen: Filter) -> None:
    catalogue = load()
    explore = ExploreService(catalogue, Atlas.load(), None, None)
    chips = FilterChips(catalogue, filter_actions(catalogue, explore), QAction(), QAction())
    qtbot.addWidget(chips)
    chips.show()
    explore.listen(chips.render_view)
    explore.filter(chosen)
    chips.render_view(explore.view)
    menu = chips._more.menu()
    assert menu is not None
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu.close))
    with qtbot.waitSignal(menu.aboutToHide):
        by_reader(QAccessibleActionInterface.toggleAction())(qtbot, chips._more)
    assert chips._all.isChecked() is (chosen == ALL)
    assert chips._more.isChecked() is (chosen != ALL)
