"""Tab goes through every dialog as the eye does, Shift+Tab the same way back; neither is caught anywhere."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.stages import PAGES, WINDOWS
from tests.ui.test_dialogs import DIALOGS

pytestmark = pytest.mark.usefixtures("resources")
#: More stops and links than any dialog has.
_MOST = 500
#: Two things of one row may stand so much higher or lower, in pixels.
_ROW = 6


def stops(dialog: QWidget, key: Qt.Key) -> list[QWidget]:
    """What gets the keyboard, from what has it at first once around."""
    first = QApplication.focusWidget()
    assert first is not None
    assert first.window() is dialog
    found = [first]
    for _ in range(_MOST):
        QTest.keyClick(found[-1], key)
        now = QApplication.focusWidget()
        assert now is not None, f"nothing has the keyboard after {told(found[-1])}"
        if now is found[-1]:
            continue  # a page goes through its links
        if now is first:
            return found
        assert now not in found, f"{told(now)} comes again before the first one does"
        found.append(now)
    raise AssertionError(f"it does not come around: {told(found[-1])} has the keyboard")


def place(widget: QWidget, dialog: QWidget) -> QRect:
    return QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


def backwards(found: list[QWidget], dialog: QWidget) -> list[str]:
    """Where Tab goes up again, but to something at the side, or to the side where one has come from. Once
    around it does so once: from the last to the first."""
    mirrored = dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    steps = []
    for one, other in pairwise([*found, found[0]]):
        here, there = place(one, dialog), place(other, dialog)
        below = there.top() >= here.bottom() - _ROW
        beside = there.right() <= here.left() + _ROW if mirrored else there.left() >= here.right() - _ROW
        if not (below or beside or one.isAncestorOf(other)):
            steps.append(f"from {told(one)} back to {told(other)}")
    return steps if len(steps) > 1 else []


def faults(dialog: QWidget) -> list[str]:
    try:
        forth = stops(dialog, Qt.Key.Key_Tab)
        back = stops(dialog, Qt.Key.Key_Backtab)
    except AssertionError as error:
        return [str(error)]
    found = backwards(forth, dialog)
    if [forth[0], *reversed(forth[1:])] != back:
        found.append("Shift+Tab goes another way")
    return found


@pytest.mark.en301549("11.2.1.2", "11.2.4.3")
def test_every_dialog_and_page(qapp: QApplication) -> None:
    """One test for all, as of other walks through the dialogs."""
    wrong: dict[str, list[str]] = {}
    for name in (*DIALOGS, *(f"settings, {page}" for page in PAGES)):
        stage = WINDOWS[name]()
        stage.show()
        focused = QApplication.focusWidget()
        if focused is None or focused.window() is not stage.window:
            stage.window.focusNextPrevChild(True)
        if found := faults(stage.window):
            wrong[name] = found
        stage.end()
    assert wrong == {}
