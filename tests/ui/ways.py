"""How a reader, a mouse and a keyboard do what a control offers."""

from __future__ import annotations

from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, Qt
from PySide6.QtGui import QAccessibleInterface, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.stages import settle

#: How long Qt may take to show that something was pressed, in seconds.
_PATIENCE_S = 20.0


def widget_of(face: QAccessibleInterface) -> QWidget | None:
    thing = face.object()
    return thing if isinstance(thing, QWidget) else None


def view_of(face: QAccessibleInterface) -> QAbstractItemView | None:
    parent = face.parent()
    thing = parent.object() if parent is not None else None
    return thing if isinstance(thing, QAbstractItemView) else None


def take_keyboard(face: QAccessibleInterface, action: str) -> None:
    """The keyboard is before each way alike: on the control, or elsewhere where it shall go there."""
    widget = widget_of(face) or view_of(face)
    if widget is None or isinstance(widget, QMenu):
        return
    if action == "SetFocus":
        window = widget.window()
        if (focused := window.focusWidget()) is not None:
            focused.clearFocus()
    elif widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
    settle()


def leave(window: QWidget) -> None:
    """The mouse goes where it is over nothing."""
    if isValid(window) and window.isVisible() and not isinstance(window, QMenu):
        handle = window.windowHandle()
        if handle is not None:
            QTest.mouseMove(handle, QPoint(1, 1))
    settle()


def _by_reader(window: QWidget, face: QAccessibleInterface, action: str) -> bool:
    actions, button = face.actionInterface(), face.object()
    assert actions is not None
    actions.doAction(action)  # from here on the interface may be gone
    settle()
    until = monotonic() + _PATIENCE_S
    while isinstance(button, QAbstractButton) and isValid(button) and button.isDown() and monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)  # Qt shows it pressed
    settle()
    return True


def _by_mouse(window: QWidget, face: QAccessibleInterface, action: str) -> bool:
    """A click in its middle."""
    view, widget = view_of(face), widget_of(face)
    if isinstance(window, QMenu):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.mapFromGlobal(face.rect().center()))
    elif action == "SetFocus":
        assert widget is not None
        widget.setFocus(
            Qt.FocusReason.MouseFocusReason if _clicked(widget) else Qt.FocusReason.TabFocusReason
        )
    elif view is not None and widget is None:
        if _box(view) is not None:
            return False  # the keyboard's way is taken
        index = _index(view, face)
        view.scrollTo(index)
        settle()
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    elif widget is not None:
        if _covered(widget):
            return False  # at this size of the map its dot and another are one
        _in_sight(widget)
        at = widget.mapTo(widget.window(), _middle(widget))
        handle = widget.window().windowHandle()
        assert handle is not None
        second = action == "ShowMenu" and _has_second(widget)
        QTest.mouseClick(handle, Qt.MouseButton.RightButton if second else Qt.MouseButton.LeftButton, pos=at)
    else:
        return False
    settle()
    return True


def _by_key(window: QWidget, face: QAccessibleInterface, action: str) -> bool:
    """Space, or the arrow that comes to a row; False where the keyboard has another way to the same."""
    view, widget = view_of(face), widget_of(face)
    if isinstance(window, QMenu):
        entry = next(
            (
                a
                for a in window.actions()
                if window.actionGeometry(a).center() == window.mapFromGlobal(face.rect().center())
            ),
            None,
        )
        if entry is None:
            return False
        window.setActiveAction(entry)
        QTest.keyClick(window, Qt.Key.Key_Return)
    elif action == "SetFocus":
        assert widget is not None
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    elif view is not None and widget is None:
        return _row_by_key(view, face)
    elif widget is None:
        return False
    elif not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        if type(widget).__name__ != "SpotButton":
            return False
        QTest.keyClick(widget, Qt.Key.Key_Return)
    elif isinstance(widget, QComboBox):
        QTest.keyClick(widget, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    elif action == "ShowMenu" and _has_second(widget):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, widget.rect().center(), QPoint(40, 40))
        QApplication.sendEvent(widget, event)  # as the menu key sends it
    else:
        QTest.keyClick(widget, Qt.Key.Key_Space)
    settle()
    return True


def _row_by_key(view: QAbstractItemView, face: QAccessibleInterface) -> bool:
    index = _index(view, face)
    if (box := _box(view)) is not None:
        box.showPopup()
        view.setCurrentIndex(index)
        QTest.keyClick(view, Qt.Key.Key_Return)
        settle()
        return True
    if view.selectionMode() is QAbstractItemView.SelectionMode.MultiSelection:
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)
        QTest.keyClick(view, Qt.Key.Key_Space)
        settle()
        return True
    return False


DO = {"reader": _by_reader, "mouse": _by_mouse, "key": _by_key}


def _covered(widget: QWidget) -> bool:
    if type(widget).__name__ != "SpotButton":
        return False
    at, around = widget.geometry().center(), widget.parentWidget()
    others = [] if around is None else around.findChildren(type(widget))
    return any(one is not widget and one.isVisible() and one.geometry().contains(at) for one in others)


def _has_second(widget: QWidget) -> bool:
    """A click does something else than to open its menu, which the second button and the menu key do."""
    policies = Qt.ContextMenuPolicy
    return widget.contextMenuPolicy() in (policies.CustomContextMenu, policies.ActionsContextMenu)


def _clicked(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.ClickFocus)


def _box(view: QAbstractItemView) -> QComboBox | None:
    """Whose list it is."""
    parent = view.parent()
    box = parent.parent() if parent is not None else None
    return box if isinstance(box, QComboBox) else None


def _index(view: QAbstractItemView, face: QAccessibleInterface) -> Any:
    cell = face.tableCellInterface()
    if cell is not None:
        return view.model().index(cell.rowIndex(), cell.columnIndex())
    parent = face.parent()
    assert parent is not None
    return view.model().index(parent.indexOfChild(face), 0)


def _middle(widget: QWidget) -> QPoint:
    """Of what takes a click: a box that is ticked does so on its box and words alone."""
    if isinstance(widget, (QCheckBox, QRadioButton)):
        at = QPoint(10, widget.height() // 2)
        return at if widget.isLeftToRight() else QPoint(widget.width() - 10, at.y())
    return widget.rect().center()


def _in_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    settle()
