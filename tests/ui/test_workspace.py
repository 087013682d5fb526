"""List, map and panel side by side, and what stands above the map."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.history.pain_row import PainRow
from acupress_desktop.ui.style import style_sheet
from acupress_desktop.ui.theme import LIGHT
from acupress_desktop.ui.workspace import Workspace

pytestmark = pytest.mark.usefixtures("resources")


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own sheet: without it every button is wider."""
    before = qapp.styleSheet()
    qapp.setStyleSheet(style_sheet(LIGHT))
    yield
    qapp.setStyleSheet(before)


class Map(QWidget):
    """Keeps what the workspace asks of a map."""

    def __init__(self) -> None:
        super().__init__()
        self.left = 0

    def leave_corner(self, pixels: int) -> None:
        self.left = pixels


def _narrow(qtbot: QtBot, body: QWidget | None = None) -> Workspace:
    workspace = Workspace(body or Map(), Actions())  # type: ignore[arg-type]
    qtbot.addWidget(workspace)
    workspace.set_theme(LIGHT)
    workspace.resize(720, 450)
    workspace.show()
    qtbot.waitExposed(workspace)
    assert workspace.narrow
    return workspace


def _box(workspace: Workspace, part: QWidget) -> QRect:
    return QRect(part.mapTo(workspace, part.rect().topLeft()), part.size())


def _handle(workspace: Workspace) -> QRect:
    found = [
        button
        for button in workspace.findChildren(QToolButton)
        if button.accessibleName() == "Open the point's page"
    ]
    return _box(workspace, found[0])


def test_the_drawers_handle_covers_no_button_above_the_map(qtbot: QtBot) -> None:
    workspace = _narrow(qtbot)
    before = _handle(workspace)
    workspace.notice.show_message("Something is missing.")
    qtbot.waitUntil(lambda: not _handle(workspace).intersects(_box(workspace, workspace.notice)))
    row = PainRow()
    workspace.put_above_map(row)
    qtbot.waitUntil(lambda: row.isVisible() and row.height() > 20)
    qtbot.waitUntil(lambda: not _handle(workspace).intersects(_box(workspace, row)))
    assert _box(workspace, row).top() >= _box(workspace, workspace.notice).bottom()
    workspace.notice.hide()
    row.hide()
    qtbot.waitUntil(lambda: _handle(workspace).top() == before.top())


def test_a_row_above_the_map_is_whole_in_a_narrow_window(qtbot: QtBot) -> None:
    workspace = _narrow(qtbot)
    row = PainRow()
    workspace.put_above_map(row)
    qtbot.waitUntil(row.isVisible)
    qtbot.waitUntil(lambda: workspace.rect().contains(_box(workspace, row)))
    assert workspace.width() == 720


def test_the_chips_of_the_map_keep_out_of_the_way_of_the_drawers_handle(qtbot: QtBot) -> None:
    body = Map()
    workspace = _narrow(qtbot, body)
    qtbot.waitUntil(lambda: body.left >= _handle(workspace).width())
    corner = _box(workspace, body).right() - body.left
    assert corner < _handle(workspace).left()
    workspace.resize(1400, 700)
    qtbot.waitUntil(lambda: body.left == 0)
