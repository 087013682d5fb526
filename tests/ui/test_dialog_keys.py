"""Every dialog by keyboard: Tab reaches each part and comes round, and Escape leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_dialogs import DIALOGS

#: More presses of Tab than any page has links and controls.
MOST = 500
pytestmark = pytest.mark.usefixtures("resources")


def press(key: Qt.Key) -> None:
    """As the keyboard does it: to whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def opened(qtbot: QtBot, name: str) -> QDialog:
    dialog = DIALOGS[name][0]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.findChildren(QWidget))
    return dialog


def stops(dialog: QDialog) -> set[QWidget]:
    """What Tab has to reach: of a group of choices the one that holds, of a field of parts the field."""
    inside = (QAbstractSpinBox, QComboBox)
    return {
        part
        for part in dialog.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.isEnabled()
        and part.focusProxy() is None
        and not _one_of_several(part)
        and not isinstance(part.parentWidget(), inside)
        and not part.objectName().startswith("qt_")
    }


def _one_of_several(part: QWidget) -> bool:
    """A choice that does not hold: the arrows lead there from the one that does."""
    if not isinstance(part, QAbstractButton) or not part.isCheckable() or part.isChecked():
        return False
    group = part.group()
    return part.autoExclusive() or (group is not None and group.exclusive())


@pytest.mark.en301549("11.2.1.1.1", "11.2.1.2", "11.2.4.3")
@pytest.mark.parametrize("name", DIALOGS)
def test_tab_comes_everywhere_and_round(qtbot: QtBot, name: str) -> None:
    dialog = opened(qtbot, name)
    wanted, met = stops(dialog), set[QWidget]()
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in met and wanted <= met:
            break
        met.add(focused)
        press(Qt.Key.Key_Tab)
    assert wanted <= met, [f"{type(part).__name__} {part.accessibleName()}" for part in wanted - met]
    assert QApplication.focusWidget() in met


@pytest.mark.en301549("11.2.1.2")
@pytest.mark.parametrize("name", DIALOGS)
def test_escape_leaves(qtbot: QtBot, name: str) -> None:
    dialog = opened(qtbot, name)
    press(Qt.Key.Key_Escape)
    if name == "find, known":  # first to the page that it was opened from: it ends one thing
        assert dialog.isVisible()
        press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
