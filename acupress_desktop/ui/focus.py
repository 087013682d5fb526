"""Where the focus goes when what has it is disabled, hidden or deleted: one rule for all windows.

Qt hands it to whatever is next in the order of Tab, or to nobody: after a click on Start, Space opened a
menu. Here it goes home: to the nearest part around that says it is one, else to the window's own home, so
that the keys go on meaning what they meant.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_HOME = "focusHome"


def make_home(widget: QWidget) -> None:
    """Have a widget take the focus of whatever in it loses it."""
    widget.setProperty(_HOME, True)


def is_home(widget: QWidget) -> bool:
    """Whether a widget takes the focus of what in it loses it."""
    return bool(widget.property(_HOME))


def is_lost(window: QWidget) -> bool:
    """Whether what had the focus in a window, if anything had, cannot have it any more."""
    focused = window.focusWidget()
    return focused is None or not (focused.isEnabled() and focused.isVisibleTo(window))


def go_home(window: QWidget, home: QWidget | None) -> bool:
    """Hand a focus that was lost to the nearest home, else to that of the window; whether it was lost. To be
    asked wherever Qt would hand it to the next widget (`focusNextPrevChild`)."""
    lost = window.focusWidget()
    if not is_lost(window):
        return False
    found = _around(lost, window) or home
    if found is None or found is lost or not (found.isEnabled() and found.isVisibleTo(window)):
        return False
    found.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def tab_through(before: QWidget, *blocks: QWidget | None) -> None:
    """Have Tab go through blocks one after the other, right after another widget, as the eye goes; each in
    the order that it has within."""
    for block in filter(None, blocks):
        for stop in _stops(block):
            QWidget.setTabOrder(before, stop)
            before = stop


def open_menu_here() -> None:
    """What the menu key opens: the menu of what has the focus, or of what is around it."""
    focused = QApplication.focusWidget()
    if focused is not None:
        at = focused.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
        QApplication.sendEvent(focused, event)


class FocusKeeper(QObject):
    """Sees to it that in the window in front something has the focus, where Qt has given it to nobody."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # A moment later: a focus on its way from one widget to another is nobody's in between.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._mend)
        self._left: QWidget | None = None
        app.focusWindowChanged.connect(self._look)
        app.focusChanged.connect(self._look)
        app.focusChanged.connect(self._give_back)

    def _give_back(self, before: QWidget | None, now: QWidget | None) -> None:
        """A desktop may give the keyboard to a window that was just hidden. Qt finds nothing visible in it,
        and moves on from what had the focus to the next one, which has it when the window comes back."""
        left = self._left
        if now is None:
            self._left = before
        elif not now.isVisible() and left is not None and isValid(left):
            self._left = None
            if left.isEnabled() and left.window() is now.window():
                left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        if QApplication.focusWidget() is None:
            self._later.start()

    def _mend(self) -> None:
        window = QApplication.activeWindow()
        if window is None or QApplication.focusWidget() is not None or QApplication.activePopupWidget():
            return
        if not window.isVisible():
            return
        if (kept := window.focusWidget()) is not None and not is_lost(window):
            kept.setFocus(Qt.FocusReason.OtherFocusReason)  # as before the window was hidden
        else:
            window.focusNextPrevChild(True)


def _around(lost: QWidget | None, window: QWidget) -> QWidget | None:
    around = lost.parentWidget() if lost is not None else None
    while around is not None and around is not window:
        if is_home(around) and around.isVisibleTo(window) and around.isEnabled():
            return around
        around = around.parentWidget()
    return None


def _stops(block: QWidget) -> list[QWidget]:
    """What of a block Tab stops at, in its order."""
    found: list[QWidget] = []
    widget: QWidget | None = block
    while widget is not None:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and (widget is block or block.isAncestorOf(widget)):
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is block:
            break
    return found
