"""The bar at the top: its keys work at every width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.main_bar import MainBar
from acupress_desktop.ui.point_list.search_field import SearchField
from acupress_desktop.ui.style import style_sheet
from acupress_desktop.ui.theme import LIGHT
from acupress_desktop.ui.toolbar import Toolbar
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load
from tests.ui.doors import map_actions, offers, session_actions

pytestmark = pytest.mark.usefixtures("resources")


def sessions() -> SessionActions:
    clock = FakeClock()
    safety = nothing_applies(load())
    settings = SettingsService(MemorySettings())
    session = session_service(load(), clock, FakeAlarm(clock), RecordingChimes(), settings, safety)
    return session_actions(load(), session, safety)


def toolbar(around: QWidget, explore: ExploreService | None = None) -> Toolbar:
    views = map_actions(load(), Atlas.load())
    offered = offers(load(), explore=explore)
    bar = Toolbar(load(), offered, Actions(), sessions(), views, QWidget(), around)
    bar.set_theme(LIGHT)
    return bar


@pytest.mark.parametrize("width", [1400, 1000, 720])
def test_keys_print_and_turn_the_map(qtbot: QtBot, width: int) -> None:
    actions, views = Actions(), map_actions(load(), Atlas.load())
    bar = Toolbar(load(), offers(load()), actions, sessions(), views, QWidget())
    bar.addActions([*actions.with_keys, *views.everywhere])  # as the window does
    qtbot.addWidget(bar)
    bar.set_theme(LIGHT)
    bar.resize(width, 60)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    with qtbot.waitSignal(actions.print_sheet.triggered):
        qtbot.keyClick(bar, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(views.turned) as turned:
        qtbot.keyClick(bar, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert turned.args == [MapKey("head-front")]
    # Again: the next view of the same part of the body.
    with qtbot.waitSignal(views.turned) as turned:
        qtbot.keyClick(bar, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert turned.args == [MapKey("head-left")]


def test_the_bar_has_its_height_before_the_toolbar_comes(qtbot: QtBot) -> None:
    """The map below must not move when it does."""
    window, bar, below = QMainWindow(), MainBar(), QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(LIGHT))
    window.addToolBar(bar)
    window.setCentralWidget(below)
    window.resize(1400, 400)
    window.show()
    qtbot.waitExposed(window)
    before = below.geometry()
    made = Toolbar(
        load(),
        offers(load()),
        Actions(),
        sessions(),
        map_actions(load(), Atlas.load()),
        SearchField(QAction()),
    )
    made.set_theme(LIGHT)
    bar.take_in(made)
    qtbot.waitUntil(made.isVisible)
    assert [child for child in bar.findChildren(QWidget) if child is made] == [made]
    assert abs(below.geometry().top() - before.top()) <= 3  # fonts differ a little in height


@pytest.mark.parametrize("width", [1400, 1240, 1100, 1024, 980])
@pytest.mark.parametrize("routine", list(load().routines))
def test_the_views_are_named_in_whole_words(qtbot: QtBot, width: int, routine: str) -> None:
    """Beside the start of every routine."""
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(style_sheet(LIGHT))
    explore = ExploreService(load(), Atlas.load(), None, routine)
    bar = toolbar(around, explore)
    bar.setGeometry(0, 0, width, 60)
    bar.render_view(explore.view)
    around.show()
    buttons = [b for b in bar.views.findChildren(QPushButton) if b.isVisible() and b.maximumWidth() > 0]
    assert len(buttons) == 9
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))
    assert bar.width() == width


def test_the_words_of_the_views_are_whole_in_a_window_made_wide(qtbot: QtBot) -> None:
    """As wide as in one that was wide from the beginning."""

    kept: list[QWidget] = []

    def shown(width: int) -> tuple[Toolbar, list[QPushButton]]:
        around = QWidget()
        qtbot.addWidget(around)
        kept.append(around)
        around.setStyleSheet(style_sheet(LIGHT))
        bar = toolbar(around)
        bar.setGeometry(0, 0, width, 60)
        around.show()
        found = [b for b in bar.views.findChildren(QPushButton) if b.isVisible() and b.maximumWidth() > 0]
        qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in found))
        return bar, found

    wide = [button.width() for button in shown(1400)[1]]
    bar, buttons = shown(1000)
    assert all(button.width() < width for button, width in zip(buttons, wide, strict=True))
    bar.resize(1400, 60)
    qtbot.waitUntil(lambda: [button.width() for button in buttons] == wide)


def test_what_runs_stands_in_the_place_of_what_would_start(qtbot: QtBot) -> None:
    """With the time that is left, which is no part of its name."""
    bar = toolbar(around := QWidget())
    qtbot.addWidget(around)
    bar.setGeometry(0, 0, 1400, 60)
    around.show()
    start = next(b for b in bar.findChildren(QPushButton) if b.accessibleName().startswith("Start"))
    running = next(label for label in bar.findChildren(QLabel) if label.property("role") == "running")
    assert (start.isVisible(), running.isVisible()) == (True, False)
    bar.render_session(SessionView(state=State.HOLDING, session_left_s=492.0))
    assert (start.isVisible(), running.isVisible()) == (False, True)
    assert (running.text(), running.accessibleName()) == ("Running · 8:12 left", "Running")
    bar.render_session(SessionView(state=State.PAUSED, session_left_s=492.0))
    assert (running.text(), running.accessibleName()) == ("Paused · 8:12 left", "Paused")
    # One that the program left behind may make room for another.
    bar.render_session(SessionView(state=State.PAUSED, interrupted=True, session_left_s=492.0))
    assert (start.isVisible(), running.isVisible()) == (True, False)
    bar.render_session(SessionView())
    assert (start.isVisible(), running.isVisible()) == (True, False)


def test_reminders_and_progress_are_one_click_away_and_their_words_go_first(qtbot: QtBot) -> None:
    actions, around = Actions(), QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(style_sheet(LIGHT))
    bar = Toolbar(
        load(),
        offers(load()),
        actions,
        sessions(),
        map_actions(load(), Atlas.load()),
        SearchField(QAction()),
        around,
    )
    bar.set_theme(LIGHT)
    bar.setGeometry(0, 0, 1700, 60)
    around.show()
    named = {button.accessibleName(): button for button in bar.findChildren(QPushButton)}
    reminders, progress, printing = named["Reminders"], named["Progress"], named["Print sheet"]
    assert (reminders.text(), progress.text(), printing.text()) == ("Reminders", "Progress", "Print sheet")
    with qtbot.waitSignal(actions.reminders.triggered):
        reminders.click()
    with qtbot.waitSignal(actions.pages[ReadingPage.HISTORY].triggered):
        progress.click()
    bar.resize(1241, 60)
    assert (reminders.text(), printing.text(), reminders.isVisible()) == ("", "Print sheet", True)
    bar.resize(700, 60)
    assert (reminders.isVisible(), progress.isVisible()) == (False, False)
    menu = next(button.menu() for button in bar.findChildren(QToolButton) if button.menu())
    assert {actions.reminders, actions.pages[ReadingPage.HISTORY]} <= {*menu.actions()}
