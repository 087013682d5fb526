"""The chips above the list: one for each routine."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.ui.point_list.filter_chips import FilterChips
from tests.shipped import load
from tests.ui.doors import filter_actions

CATALOGUE = load()
pytestmark = pytest.mark.usefixtures("resources")


def test_every_routine_is_seen_when_the_window_comes_up_and_after_it_was_renewed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    filters = filter_actions(CATALOGUE, ExploreService(CATALOGUE, Atlas.load(), None, None))
    chips = FilterChips(CATALOGUE, filters, QAction(filters), QAction(filters))
    QVBoxLayout(window).addWidget(chips)
    filters.render_routines()  # before anything is shown
    window.show()
    wanted = {text.chip for text in CATALOGUE.routine_texts.values()} | {"All points", "More"}

    def seen() -> set[str]:
        return {b.text() for b in chips.findChildren(QPushButton) if b.isVisible()}

    assert seen() == wanted
    filters.render_routines()
    assert seen() == wanted
    window.hide()
    filters.render_routines()
    window.show()
    assert seen() == wanted
