"""Every control of every window and dialog can be hit: 24 pixels each way at least (WCAG 2.5.8)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.style import palette, style_sheet
from acupress_desktop.ui.theme import LIGHT
from tests.ui.test_dialogs import DIALOGS
from tests.ui.whole import open_whole

LEAST = 24
KINDS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
pytestmark = pytest.mark.usefixtures("resources")


def small(window: QWidget) -> list[str]:
    """What is smaller. The exception of the criterion, spacing around it, is not taken."""
    found = []
    for part in window.findChildren(QWidget):
        if not isinstance(part, KINDS) or isinstance(part, QScrollBar) or not part.isVisibleTo(window):
            continue
        if isinstance(part.parentWidget(), (QAbstractSpinBox, QComboBox)) or not part.isEnabled():
            continue
        if part.width() < LEAST or part.height() < LEAST:
            found.append(f"{type(part).__name__} “{_words(part)}” {part.width()} x {part.height()}")
    return found


def _words(part: QWidget) -> str:
    shown = part.text() if isinstance(part, (QAbstractButton, QLineEdit)) else ""
    return part.accessibleName() or shown


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """As the program dresses its windows: sizes are of its style."""
    qapp.setPalette(palette(LIGHT))
    qapp.setStyleSheet(style_sheet(LIGHT))
    yield
    qapp.setStyleSheet("")


@pytest.mark.en301549("WCAG 2.5.8")
@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert not (found := small(dialog)), found


@pytest.mark.en301549("WCAG 2.5.8")
@pytest.mark.parametrize("width", [1440, 1024, 700])
def test_every_control_of_the_windows(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    whole = open_whole(qapp, qtbot, tmp_path, monkeypatch)
    whole.window.resize(width, 700)
    qtbot.waitUntil(lambda: whole.window.width() == width)
    for _ in range(5):  # layouts within layouts: each turn lays out one more
        QApplication.processEvents()
    collects = whole.program.services.collection
    collects.change(collects.with_points(["BL23", "LI4"]))
    whole.program.actions.map.where.trigger()
    assert not (found := small(whole.window)), found
    whole.program.session.start("lower-back")
    whole.program.front_ends.show_small()
    qtbot.waitUntil(lambda: len(QApplication.topLevelWidgets()) > 1)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            assert not (found := small(window)), found
    whole.program.session.stop()
    for window in QApplication.topLevelWidgets():
        if window is not whole.window and window.isVisible():
            window.close()
