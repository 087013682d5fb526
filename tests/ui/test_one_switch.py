"""Tab and Space alone, as with one switch: a session is started, paused, resumed and stopped, and a sheet is
made; and Tab goes through the large window as the eye does."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.services.views import State
from acupress_desktop.ui.collection.collection_tray import CollectionTray
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.panel.point_panel import PointPanel
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.session.session_panel import SessionPanel
from acupress_desktop.ui.sheet.sheet_dialog import SheetDialog
from acupress_desktop.ui.toolbar import Toolbar
from tests.ui.whole import Whole, open_whole

#: More presses of Tab than the window has stops.
MOST = 120
pytestmark = pytest.mark.usefixtures("resources")


@pytest.fixture
def whole(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Whole:
    return open_whole(qapp, qtbot, tmp_path, monkeypatch)


def words(widget: QWidget) -> str:
    shown = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or shown.replace("&", "")


def tab_to(whole: Whole, *names: str) -> None:
    for _ in range(MOST):
        if words(whole.focused).partition(" · ")[0] in names:
            return
        whole.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {names}")


@pytest.mark.en301549("11.2.1.1.1", "11.6.2", "WCAG 2.5.7")
def test_a_session_by_tab_and_space(whole: Whole) -> None:
    session = whole.program.session
    tab_to(whole, "Start Lower back")
    whole.press(Qt.Key.Key_Space)
    assert session.view.active
    tab_to(whole, "Pause")
    whole.press(Qt.Key.Key_Space)
    assert session.view.paused
    tab_to(whole, "Resume")
    whole.press(Qt.Key.Key_Space)
    assert not session.view.paused
    tab_to(whole, "Next")
    whole.press(Qt.Key.Key_Space)
    tab_to(whole, "Stop")
    whole.press(Qt.Key.Key_Space)
    assert session.view.state is State.IDLE


@pytest.mark.en301549("11.2.1.1.1", "WCAG 2.5.7")
def test_a_sheet_by_tab_and_space(whole: Whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "sheet.pdf"
    asked = lambda *_: (str(file), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)

    looks = QTimer(whole.window)

    def save() -> None:
        dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, SheetDialog) or focused is None or not dialog.isAncestorOf(focused):
            return
        looks.stop()
        tab_to(whole, "Save as…")
        whole.press(Qt.Key.Key_Space)
        tab_to(whole, "Close")
        whole.press(Qt.Key.Key_Space)

    looks.timeout.connect(save)
    looks.start(20)
    tab_to(whole, "Print sheet")
    whole.press(Qt.Key.Key_Space)
    assert file.read_bytes().startswith(b"%PDF-")


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.en301549("11.2.4.3", "11.1.3.2.1")
def test_tab_goes_as_the_eye_does(whole: Whole) -> None:
    """Block by block: the bar at the top, the list with the user's points, the map, the page, the session;
    each is left once; within the bar, the chips, the page and the session line by line."""
    window = whole.window
    kinds = (Toolbar, PointList, BodyMap, PointPanel, SessionPanel)
    blocks: list[QWidget] = []
    for kind in kinds:
        found = window.findChild(kind)
        assert isinstance(found, QWidget)
        blocks.append(found)
    begun = window.findChild(Toolbar).findChildren(QWidget)  # type: ignore[union-attr]
    search = next(part for part in begun if part.objectName() == "searchField")
    search.setFocus()
    stops: list[QWidget] = []
    for _ in range(MOST):
        if whole.focused in stops:
            break
        stops.append(whole.focused)
        whole.press(Qt.Key.Key_Tab)
    assert whole.focused is search
    order: list[int] = []
    for stop in stops:
        inside = [number for number, block in enumerate(blocks) if block is stop or block.isAncestorOf(stop)]
        if inside and (not order or order[-1] != inside[0]):
            order.append(inside[0])
    assert order == sorted(order), [type(blocks[number]).__name__ for number in order]
    assert order == list(range(len(blocks)))
    for block in (blocks[0], blocks[3], blocks[4]):
        boxes = [
            _box(stop, window) for stop in stops if block.isAncestorOf(stop) and not _in_tray(stop, window)
        ]
        for before, after in pairwise(boxes):
            below = after.top() >= before.bottom() - before.height() // 2
            beside = after.left() >= before.left()
            assert below or beside, (type(block).__name__, before, after)


def _in_tray(widget: QWidget, window: QWidget) -> bool:
    tray = window.findChild(CollectionTray)
    return isinstance(tray, QWidget) and tray.isAncestorOf(widget)
