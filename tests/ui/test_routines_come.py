"""A routine that comes, changes or goes while the program runs is so at once in every door."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder, Reminders
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.program import Program
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.toolbar import Toolbar
from tests.fakes import MemoryReminders, MemoryRoutines, fake_ports
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")
SHIPPED = load()
MINE = OwnRoutine(Routine("mine", (Step("SI3", (Side.RIGHT,), 45),)), "My own")
RENAMED = OwnRoutine(replace(MINE.routine, steps=(Step("PC6", (Side.RIGHT,), 100),)), "Quite another")


class World:
    """The whole program with its window; `text_of` says what a door has of routines."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.store = MemoryRoutines()
        times = (Reminder(time(9), EVERY_DAY, "desk-break"),)
        ports = fake_ports(routines=self.store, reminders=MemoryReminders(Reminders(times=times)))
        self.program = Program(app, SHIPPED, ports, folder)
        self.window = show_window(self.program, qtbot)
        self.page = self.program.dialogs._reminders_page()
        qtbot.addWidget(self.page)

    def become(self, *own: OwnRoutine) -> None:
        self.store.become(*own)
        self.program.services.routines.reload()

    @property
    def chips(self) -> list[str]:
        chips = self.window.findChild(FilterChips)
        assert chips is not None
        return [chip.text() for chip in chips._chips]

    @property
    def start(self) -> str:
        QTest.qWait(1)  # the toolbar follows a chosen point in the next turn of the event loop
        bar = self.window.findChild(Toolbar)
        assert bar is not None
        return next(b.text() for b in bar.findChildren(QAbstractButton) if " min" in b.text())

    @property
    def tray(self) -> list[str]:
        entries = [entry.text() for entry in self.program.front_ends.tray.menu.actions()]
        return [text for text in entries if text.startswith("Start ") and " · " in text]

    @property
    def offered(self) -> list[str]:
        box = self.page.findChildren(QComboBox)[-1]
        return [box.itemText(number) for number in range(box.count())]


@pytest.fixture
def world(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    return World(qapp, qtbot, tmp_path)


def test_it_is_there_at_once_in_every_door_and_gone_as_soon(world: World) -> None:
    before = (world.chips, world.start, world.tray, world.offered)
    world.become(MINE)
    shipped = len(SHIPPED.routines)
    assert world.chips == [*before[0][:-2], "My own", *before[0][-2:]]
    assert world.tray == [*before[2], "Start My own · 1 min"]
    assert world.tray == [e.text() for e in world.program.front_ends.tray.menu.actions()][: shipped + 1]
    assert world.offered == [*before[3], "My own"]
    world.program.services.explore.filter(Filter(FilterKind.ROUTINE, "mine"))
    assert world.start.startswith("My own · 1 min")
    world.become(RENAMED)
    assert "Quite another" in world.chips
    assert world.start.startswith("Quite another · 2 min")
    assert world.tray[-1] == "Start Quite another · 2 min"
    assert world.offered[-1] == "Quite another"
    rows = world.window.findChild(Rows)
    assert rows is not None
    assert rows.data(rows.index(0)) == "Quite another"
    assert rows.rowCount() == 2
    world.program.services.explore.filter(ALL)
    world.become()
    assert (world.chips, world.start, world.tray) == before[:3]


def test_one_comes_while_another_is_pressed(world: World) -> None:
    world.become(MINE)
    menu = world.program.front_ends.tray.menu
    entry = next(e for e in menu.actions() if e.text().startswith("Start My own"))
    assert entry.isEnabled()
    world.become(RENAMED)
    entry = next(e for e in menu.actions() if e.text().startswith("Start Quite another"))
    assert entry.isEnabled()
    assert menu.actions().index(entry) == len(SHIPPED.routines)


def test_whoever_comes_back_to_a_window_sees_what_another_program_did(world: World, qtbot: QtBot) -> None:
    world.store.become(MINE)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert "My own" in world.chips
