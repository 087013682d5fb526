"""The ring around what has the keyboard, by WCAG 2.2, 2.4.13: at least as many pixels as a line of two around
the control, each of 3 : 1 at least against what was there without the focus; the same for every control."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.focus_ring import FocusRing, has_own_ring
from acupress_desktop.ui.style import dress, style_sheet
from acupress_desktop.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, contrast

pytestmark = pytest.mark.usefixtures("resources")


def _button(role: str) -> QPushButton:
    made = QPushButton("words")
    made.setProperty("role", role)
    made.setCheckable(True)
    made.setChecked(role in ("segment", "view"))
    return made


def _controls() -> dict[str, QWidget]:
    made: dict[str, QWidget] = {
        role: _button(role) for role in ("plain", "primary", "segment", "scale", "view")
    }
    icon = QToolButton()
    icon.setProperty("role", "icon")
    made["icon"] = icon
    made |= {"box": QCheckBox("words"), "radio": QRadioButton("words"), "choice": QComboBox()}
    made |= {"number": QSpinBox(), "line": QLineEdit(), "slider": QSlider(Qt.Orientation.Horizontal)}
    note = QPlainTextEdit()
    note.setFixedHeight(60)
    page = QScrollArea()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFixedHeight(160)
    return made | {"note": note, "page": page}


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    sheet, palette = qapp.styleSheet(), qapp.palette()
    made = FocusRing(qapp)
    yield made
    made._end()
    made.deleteLater()
    qapp.setStyleSheet(sheet)
    dress(qapp, LIGHT)
    qapp.setPalette(palette)


def _picture(window: QWidget) -> QImage:
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.en301549("11.2.4.7", "WCAG 2.4.13", "11.1.4.11")
@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["l", "d", "hl", "hd"])
def test_the_ring_is_large_and_dark_enough_around_everything(
    qtbot: QtBot, qapp: QApplication, ring: FocusRing, theme: Theme
) -> None:
    dress(qapp, theme)
    qapp.setStyleSheet(style_sheet(theme))
    window = QWidget()
    column = QVBoxLayout(window)
    column.setSpacing(16)
    elsewhere = QPushButton("elsewhere")
    column.addWidget(elsewhere)
    controls = _controls()
    for control in controls.values():
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    shares = {}
    for name, control in controls.items():
        elsewhere.setFocus()
        without = _picture(window)
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        assert ring.around is control
        having = _picture(window)
        at = control.mapTo(window, QPoint(0, 0))
        changed = sum(
            contrast(without.pixelColor(x, y).name(), having.pixelColor(x, y).name()) >= 3.0
            for x in range(max(0, at.x() - 8), min(window.width(), at.x() + control.width() + 8))
            for y in range(at.y() - 8, at.y() + control.height() + 8)
            if without.pixel(x, y) != having.pixel(x, y)
        )
        # A line of two pixels around the control.
        wanted = 2 * 2 * (control.width() + control.height()) - 4 * 2 * 2
        shares[name] = round(changed / wanted, 2)
    assert {name: share for name, share in shares.items() if share < 1.0} == {}


def test_what_shows_the_keyboard_itself_has_no_second_ring(qtbot: QtBot, ring: FocusRing) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    plain, own = QPushButton("plain"), QPushButton("own")
    has_own_ring(own)
    column.addWidget(plain)
    column.addWidget(own)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    plain.setFocus()
    qtbot.waitUntil(lambda: ring.around is plain)
    own.setFocus()
    qtbot.waitUntil(lambda: ring.around is None)


def test_a_part_of_the_window_that_was_clicked_on_has_none(qtbot: QtBot, ring: FocusRing) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    part, button = QPlainTextEdit(), QPushButton("button")
    part.setMinimumHeight(200)
    column.addWidget(part)
    column.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.around is part)
    assert ring.within


def test_the_ring_outlives_the_window_that_it_was_in(qtbot: QtBot, ring: FocusRing) -> None:
    for _ in range(2):
        window = QWidget()
        column = QVBoxLayout(window)
        button = QPushButton("button")
        column.addWidget(button)
        window.show()
        qtbot.waitExposed(window)
        button.setFocus()
        qtbot.waitUntil(lambda button=button: ring.around is button)  # type: ignore[misc]
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        assert ring.around is None


@pytest.mark.en301549("11.2.4.7", "WCAG 2.4.13")
def test_the_ring_is_whole_at_the_edge_of_a_window_and_of_what_scrolls(qtbot: QtBot, ring: FocusRing) -> None:
    window = QWidget()
    window.resize(300, 80)
    plain, area = QPushButton("words", window), QScrollArea(window)
    plain.setGeometry(0, 0, 120, 80)
    area.setGeometry(140, 0, 160, 80)
    inner = QPushButton("words")
    area.setWidget(inner)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    inner.resize(160, 80)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    for button in (plain, inner):
        button.setFocus()
        qtbot.waitUntil(lambda button=button: ring.around is button)  # type: ignore[misc]
        picture = _picture(window)
        ink = window.palette().windowText().color().name()
        ground = window.palette().window().color().name()
        at = button.mapTo(window, QPoint(0, 0))
        middle = QPoint(at.x() + button.width() // 2, at.y() + button.height() // 2)
        right = range(at.x() + button.width() - 6, min(window.width(), at.x() + button.width() + 4))
        sides = {
            "left": [picture.pixelColor(at.x() + x, middle.y()) for x in range(6)],
            "right": [picture.pixelColor(x, middle.y()) for x in right],
            "top": [picture.pixelColor(middle.x(), y) for y in range(6)],
            "bottom": [picture.pixelColor(middle.x(), 79 - y) for y in range(6)],
        }
        thin = {
            side: seen
            for side, colors in sides.items()
            if (seen := sum(contrast(ground, color.name()) >= contrast(ground, ink) / 2 for color in colors))
            < 2
        }
        assert thin == {}, button.parent()
