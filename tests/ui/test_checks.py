"""A checkable button does the same by mouse, by key, and by the "toggle" that a screen reader offers."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton
from pytestqt.qtbot import QtBot

import acupress_desktop
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.load import load
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.checks import show_checked, when_chosen, when_turned
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.panel.star_button import StarButton
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from acupress_desktop.ui.view_switch import ViewSwitch

pytestmark = pytest.mark.usefixtures("resources", "qapp")
UI = Path(acupress_desktop.__file__).parent / "ui"
#: Checkable, and pressed otherwise: what each does is told beside it.
ELSEWHERE = {
    "checks.py",
    "actions.py",  # `toggled` is connected in program.py
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
def test_one_of_several_is_chosen_by_each_way_once(qtbot: QtBot, way: str) -> None:
    buttons, group = [QPushButton("x"), QPushButton("y")], QButtonGroup()
    done: list[int] = []
    for number, button in enumerate(buttons):
        qtbot.addWidget(button)
        button.setCheckable(True)
        button.show()
        group.addButton(button)
        when_chosen(button, partial(done.append, number))
    for number in (0, 1, 0):
        WAYS[way](qtbot, buttons[number])
        assert done == [number]
        done.clear()
    if way != "toggle":  # pressed again: the next view of a group, or the end of a search
        WAYS[way](qtbot, buttons[0])
        assert done == [0]
        done.clear()
    show_checked(buttons[1], True)
    assert done == []
    assert not buttons[0].isChecked()


@pytest.mark.parametrize("way", WAYS)
def test_chips_views_star_and_scale_obey_each_way(qtbot: QtBot, way: str) -> None:
    chips = FilterChips(load())
    views, star, scale = ViewSwitch(), StarButton(), PainScale()
    for widget in (chips, views, star, scale):
        qtbot.addWidget(widget)
        widget.resize(900, 120)
        widget.show()
    desk = Filter(FilterKind.ROUTINE, "desk-break")
    chips.render_view(ExploreView(None, MapKey("back"), ALL, ()))
    with qtbot.waitSignal(chips.chosen) as chosen:
        WAYS[way](qtbot, chips._routines[desk])
    assert chosen.args == [desk]
    with qtbot.waitSignal(views.chosen) as turned:
        WAYS[way](qtbot, next(b for b in views._buttons.values() if b.text() == "Head"))
    assert turned.args == [MapKey("head-front")]
    with qtbot.waitSignal(star.wished) as wished:
        WAYS[way](qtbot, star)
    assert wished.args == [True]
    with qtbot.waitSignal(scale.said) as said:
        WAYS[way](qtbot, scale._buttons[4])
    assert said.args == [4]
    assert scale._buttons[4].isChecked()


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.name)
def test_what_is_checkable_is_pressed_through_one_place(path: Path) -> None:
    """`clicked` of a checkable button is not what a screen reader's "toggle" does."""
    names = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    if names & {"setCheckable", "QCheckBox"} and path.name not in ELSEWHERE:
        assert names & {"when_turned", "when_chosen"}, path.name


def test_the_chip_with_a_menu_opens_it_and_is_not_chosen_by_that(qtbot: QtBot) -> None:
    chips = FilterChips(load())
    qtbot.addWidget(chips)
    chips.show()
    chips.render_view(ExploreView(None, MapKey("back"), ALL, ()))
    menu = chips._more.menu()
    assert menu is not None
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu.close))
    with qtbot.waitSignal(menu.aboutToHide):
        by_reader(QAccessibleActionInterface.toggleAction())(qtbot, chips._more)
    assert chips._all.isChecked()
    assert not chips._more.isChecked()
