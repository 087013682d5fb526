"""Shows one action at several doors: on a button, or as an entry of another menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from acupress_desktop.ui.plain import on_button, share_tip

#: Does an action for a door that has to say which it is.
Press = Callable[[QAction], None]


def bind(button: QAbstractButton, action: QAction, press: Press = QAction.trigger) -> None:
    """Have a button be an action: its sign, its name, its tip, and whether it can be pressed. Its words stay
    its own: a round button has none, and a narrow one gives them up."""

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setAccessibleName(action.text())
        share_tip(button, action)
        if not action.icon().isNull():
            button.setIcon(action.icon())

    button.clicked.connect(lambda: press(action))
    _Follower(button, action, show)


def echo(
    action: QAction, menu: QMenu, press: Press = QAction.trigger, spell: Callable[[str], str] = on_button
) -> QAction:
    """Add to a menu an entry that is an action, without its key and with its words as that menu needs them
    spelt."""
    entry = QAction(menu)

    def show() -> None:
        entry.setText(spell(action.text()))
        entry.setEnabled(action.isEnabled())

    entry.triggered.connect(lambda: press(action))
    menu.addAction(entry)
    _Follower(entry, action, show)
    return entry


class _Follower(QObject):
    """Shows every change of an action, and ends with what shows it."""

    def __init__(self, door: QObject, action: QAction, show: Callable[[], None]) -> None:
        super().__init__(door)
        self._show = show
        action.changed.connect(self._renew)
        show()

    def _renew(self) -> None:
        self._show()
