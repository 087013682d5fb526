"""The question of right now at each door: the window, the small window, the tray's menu."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.diary import Moment
from acupress_desktop.ui.history.now_row import NowRow
from acupress_desktop.ui.pain_menu import PainMenu
from acupress_desktop.ui.plain import on_button
from tests.refused import FULL, full_disk
from tests.services.test_pain_service import CATALOGUE, World


def tap(row: QWidget, name: str) -> None:
    buttons = [b for b in row.findChildren(QPushButton) if name in (b.accessibleName(), b.text())]
    buttons[-1].click()


def test_a_row_asks_and_goes(qtbot: QtBot) -> None:
    world = World()
    row = NowRow(CATALOGUE, world.pain)
    qtbot.addWidget(row)
    assert row.isHidden()
    world.session.start("calm-sleep")
    assert not row.isHidden()
    assert row.accessibleName() == "How much does it hurt now, 0 to 10?"
    tap(row, "6 of 10")
    assert row.isHidden()
    world.alarm.advance(3600)
    assert not row.isHidden()
    tap(row, "Not now")
    assert row.isHidden()
    assert [(felt.moment, felt.level) for felt in world.store.kept.felt] == [(Moment.BEFORE, 6)]


def test_a_row_says_why_an_answer_cannot_be_kept(qtbot: QtBot) -> None:
    world = World()
    row = NowRow(CATALOGUE, world.pain)
    qtbot.addWidget(row)
    world.session.start("calm-sleep")
    world.store.failure = full_disk()
    tap(row, "6 of 10")
    assert not row.isHidden()
    assert row._why.text() == FULL
    world.store.failure = None
    tap(row, "7 of 10")
    assert row.isHidden()
    assert [felt.level for felt in world.store.kept.felt] == [7]


def test_the_menu_of_the_tray_has_the_answers(qtbot: QtBot) -> None:
    world = World()
    refused: list[str] = []
    menu = PainMenu(CATALOGUE, world.pain, refused.append, on_button)
    qtbot.addWidget(menu)
    assert not menu.menuAction().isVisible()
    world.session.start("calm-sleep")
    assert menu.menuAction().isVisible()
    assert menu.title() == "How much does it hurt now, 0 to 10?"
    entries = {entry.text(): entry for entry in menu.actions() if entry.text()}
    assert [*entries] == [*map(str, range(11)), "Not now"]
    world.store.failure = full_disk()
    entries["6"].trigger()
    assert refused == [FULL]
    world.store.failure = None
    entries["6"].trigger()
    assert not menu.menuAction().isVisible()
    world.alarm.advance(3600)
    assert menu.menuAction().isVisible()
    world.wall.advance(minutes=31)
    menu.aboutToShow.emit()
    assert not menu.menuAction().isVisible()
    world.session.start("lower-back")
    entries["Not now"].trigger()
    assert [felt.level for felt in world.store.kept.felt] == [6]
