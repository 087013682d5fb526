"""Shows one action at several doors: on a button, or as an entry of another menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from acupress_desktop.ui.plain import on_button


def bind(button: QAbstractButton, action: QAction) -> None:
    """Have a button be an action: its sign, its name, its tip, and whether it can be pressed. Its words stay
    its own: a round button has none, and a narrow one gives them up."""

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        if not action.icon().isNull():
            button.setIcon(action.icon())

    button.clicked.connect(lambda: action.trigger())
    _Follower(button, action, show)


def echo(action: QAction, menu: QMenu, spell: Callable[[str], str] = on_button) -> None:
    """Add to a menu an entry that is an action, without its key and with its words as that menu needs them
    spelt."""
    entry = QAction(menu)

    def show() -> None:
        entry.setText(spell(action.text()))
        entry.setEnabled(action.isEnabled())
        entry.setVisible(action.isVisible())

    entry.triggered.connect(lambda: action.trigger())
    menu.addAction(entry)
    _Follower(entry, action, show)


class _Follower(QObject):
    """Shows every change of an action, and ends with what shows it."""

    def __init__(self, door: QObject, action: QAction, show: Callable[[], None]) -> None:
        super().__init__(door)
        self._show = show
        action.changed.connect(self._renew)
        show()

    def _renew(self) -> None:
        self._show()
