"""What gets the keyboard is seen, wherever it stands and wherever one comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.in_sight import InSight
from tests.ui.in_sight import hidden
from tests.ui.whole import open_whole


@pytest.fixture(autouse=True)
def sight(qapp: QApplication) -> Iterator[None]:
    made = InSight(qapp)
    yield
    made.deleteLater()


class Long(QDialog):
    """A page within a page, both longer than the window, above a button."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.buttons = [QPushButton(f"button {number}") for number in range(40)]
        self.inner = _scrolling(self.buttons[:20])
        self.inner.setFixedHeight(120)
        self.outer = _scrolling([self.inner, *self.buttons[20:]])
        self.below = QPushButton("below")
        column = QVBoxLayout(self)
        column.addWidget(self.outer)
        column.addWidget(self.below)
        self.resize(300, 240)
        qtbot.addWidget(self)
        self.show()
        qtbot.waitExposed(self)
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)


def _scrolling(parts: Sequence[QWidget]) -> QScrollArea:
    area, page = QScrollArea(), QWidget()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(page)
    for part in parts:
        column.addWidget(part)
    area.setWidget(page)
    area.setWidgetResizable(True)
    return area


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
def test_shift_tab_into_a_long_page(qtbot: QtBot) -> None:
    window = Long(qtbot)
    window.below.setFocus()
    assert hidden(window.buttons[-1])
    QTest.keyClick(window.below, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is window.buttons[-1]
    assert hidden(window.buttons[-1]) == ""
    QTest.keyClick(window.buttons[-1], Qt.Key.Key_Tab)
    QTest.keyClick(window.below, Qt.Key.Key_Tab)  # around to the first, which is scrolled away now
    assert QApplication.focusWidget() is window.buttons[0]
    assert hidden(window.buttons[0]) == ""


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
@pytest.mark.parametrize("number", [0, 7, 19, 20, 31, 39])
def test_whatever_gets_it_from_outside(qtbot: QtBot, number: int) -> None:
    """A letter with Alt, a reader, the program itself."""
    window = Long(qtbot)
    window.below.setFocus()
    for bar in (window.outer.verticalScrollBar(), window.inner.verticalScrollBar()):
        bar.setValue(bar.maximum() if number < 20 else 0)
    window.buttons[number].setFocus()
    assert hidden(window.buttons[number]) == ""


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
def test_nothing_moves_under_a_finger_that_presses(qtbot: QtBot) -> None:
    window = Long(qtbot)
    window.below.setFocus()
    half = window.buttons[20 + 2]
    bar, page = window.outer.verticalScrollBar(), window.outer.widget()
    assert page is not None
    bar.setValue(half.mapTo(page, QPoint(0, half.height() - 6)).y())
    before = bar.value()
    QTest.mousePress(half, Qt.MouseButton.LeftButton, pos=half.rect().bottomLeft() + QPoint(8, -3))
    assert half.hasFocus()
    assert bar.value() == before
    QTest.mouseRelease(half, Qt.MouseButton.LeftButton, pos=half.rect().bottomLeft() + QPoint(8, -3))


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
def test_what_is_larger_than_its_room_is_seen_from_its_beginning(qtbot: QtBot) -> None:
    window = Long(qtbot)
    text = QLabel("line\n" * 80)
    text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.outer.widget().layout().insertWidget(3, text)  # type: ignore[union-attr]
    QApplication.processEvents()
    window.below.setFocus()
    text.setFocus()
    assert hidden(text) == ""
    QApplication.processEvents()
    assert hidden(text) == ""


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
def test_the_row_of_a_list_that_was_scrolled_away(qtbot: QtBot) -> None:
    window = Long(qtbot)
    rows = QListWidget()
    rows.addItems([f"row {number}" for number in range(60)])
    window.outer.widget().layout().insertWidget(1, rows)  # type: ignore[union-attr]
    QApplication.processEvents()
    rows.setCurrentRow(50)
    window.below.setFocus()
    QApplication.processEvents()
    rows.verticalScrollBar().setValue(0)
    rows.setFocus()
    assert hidden(rows) == ""


@pytest.mark.en301549("WCAG 2.4.11", "WCAG 2.4.12")
def test_the_drawer_makes_way(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, resources: None
) -> None:
    whole = open_whole(qapp, qtbot, tmp_path, monkeypatch)
    whole.window.resize(900, 640)
    whole.program.actions.program.point_page.trigger()
    panel = whole.window.findChild(QScrollArea, "pointPanel")
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    met = []
    for _ in range(120):
        whole.press(Qt.Key.Key_Tab)
        QApplication.processEvents()
        met.append(whole.focused)
        if what := hidden(whole.focused):
            raise AssertionError(f"{whole.focused}: {what}")
        if not panel.isVisible():
            break
        if whole.focused is met[0] and len(met) > 1:
            break
    assert not panel.isVisible()
    assert hidden(whole.focused) == ""
