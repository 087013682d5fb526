"""Choosing one of the two figures, and seeing it at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.figures import Figure
from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.figure_choice import FigureChoice
from acupress_desktop.ui.learn.welcome_dialog import WelcomeDialog
from acupress_desktop.ui.settings.figure_page import FigurePage
from acupress_desktop.ui.theme import DARK, LIGHT
from tests.fakes import MemorySettings
from tests.shipped import load

pytestmark = pytest.mark.usefixtures("resources")


def test_both_are_offered_with_pictures_and_names(qtbot: QtBot) -> None:
    settings = SettingsService(MemorySettings())
    page = FigurePage(settings, FigureService(settings), DARK)
    qtbot.addWidget(page)
    page.show()
    choice = page.findChild(FigureChoice)
    assert choice is not None
    man, woman = choice.buttons.values()
    assert [(b.text(), b.accessibleName(), b.isChecked()) for b in (man, woman)] == [
        ("Man", "Man", True),
        ("Woman", "Woman", False),
    ]
    qtbot.waitUntil(lambda: not man.icon().isNull() and not woman.icon().isNull())
    pictures = [button.icon().pixmap(button.iconSize()).toImage() for button in (man, woman)]
    assert pictures[0] != pictures[1]
    woman.setFocus()
    qtbot.keyClick(woman, Qt.Key.Key_Space)
    assert settings.settings.figure is Figure.SECOND
    settings.change(figure=Figure.FIRST)
    assert man.isChecked()


def test_the_welcome_chooses_the_figure(qtbot: QtBot) -> None:
    settings = SettingsService(MemorySettings())
    figures = FigureService(settings)
    dialog = WelcomeDialog(
        load(),
        LIGHT,
        lambda: None,
        lambda: None,
        figures=lambda: FigureChoice(settings, figures, LIGHT),
    )
    qtbot.addWidget(dialog)
    dialog.show()
    onward = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Next")
    onward.click()
    choice = dialog.findChild(FigureChoice)
    assert choice is not None
    assert choice.isVisible()
    choice.buttons[Figure.SECOND].click()
    assert (settings.settings.figure, figures.atlas.figure) == (Figure.SECOND, Figure.SECOND)
    onward.click()
    assert dialog.isVisible()
    assert not choice.isVisible()
