"""The chips above the list: one for each routine."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.content.load import load
from acupress_desktop.ui.point_list.filter_chips import FilterChips

CATALOGUE = load()
pytestmark = pytest.mark.usefixtures("resources")


def test_every_routine_is_seen_when_the_window_comes_up_and_after_it_was_renewed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chips = FilterChips(CATALOGUE)
    QVBoxLayout(window).addWidget(chips)
    chips.renew()  # before anything is shown
    window.show()
    wanted = {text.chip for text in CATALOGUE.routine_texts.values()} | {"All points", "More"}

    def seen() -> set[str]:
        return {b.text() for b in chips.findChildren(QPushButton) if b.isVisible()}

    assert seen() == wanted
    chips.renew()
    assert seen() == wanted
    window.hide()
    chips.renew()
    window.show()
    assert seen() == wanted
