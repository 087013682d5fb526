"""Shows one action at several front ends: on a button, as an entry of another menu, or by its key alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from acupress_desktop.ui.alt_letters import words_of
from acupress_desktop.ui.checks import show_checked
from acupress_desktop.ui.plain import on_button, share_tip

#: Does an action for a front end that has to say which it is.
Press = Callable[[QAction], None]


def bind(
    button: QAbstractButton,
    action: QAction,
    press: Press = QAction.trigger,
    own_name: bool = False,
    worded: bool = False,
) -> None:
    """Have a button be an action: its sign, its name, its tip, whether it can be pressed and whether it is
    checked. Its words stay its own, unless it is `worded` as the action is: a round button has none, and a
    narrow one gives them up. With `own_name` so do its tip and its name for screen readers. A button that is
    bound anew is the other action from then on."""
    before = _Follower.of(button)
    if before is not None:
        before.leave()
    button.setCheckable(action.isCheckable())
    _Pressed(button, action, press, own_name, worded)


def echo(
    action: QAction, menu: QMenu, press: Press = QAction.trigger, spell: Callable[[str], str] = on_button
) -> QAction:
    """Add to a menu an entry that is an action, without its key and with its words as that menu needs them
    spelt."""
    entry = _echo(action, menu, press, spell)
    menu.addAction(entry)
    return entry


def obey(action: QAction, widget: QWidget, press: Press = QAction.trigger) -> None:
    """Have a widget and what it holds obey the key of an action, and do it as that front end does."""
    entry = _echo(action, widget, press, on_button)
    entry.setShortcuts(action.shortcuts())
    entry.setAutoRepeat(action.autoRepeat())
    entry.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    widget.addAction(entry)


def action_of(widget: QObject) -> QAction | None:
    """The action that a button or an entry shows; None for one that shows none."""
    follower = _Follower.of(widget)
    return follower.action if follower is not None else None


def _echo(action: QAction, widget: QWidget, press: Press, spell: Callable[[str], str]) -> QAction:
    entry = QAction(widget)
    entry.setCheckable(action.isCheckable())
    _Echoed(entry, action, press, spell)
    return entry


class _Follower(QObject):
    """Shows every change of an action, and ends with what shows it."""

    def __init__(self, widget: QObject, action: QAction, press: Press) -> None:
        super().__init__(widget)
        self.action: QAction | None = action
        self._press = press
        action.changed.connect(self.renew)
        self.renew()

    @staticmethod
    def of(widget: QObject) -> _Follower | None:
        """What makes a button or an entry show its action."""
        found = widget.findChildren(_Follower, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return next((each for each in found if isinstance(each, _Follower) and each.action is not None), None)

    def leave(self) -> None:
        """Show the action no longer."""
        if self.action is not None:
            self.action.changed.disconnect(self.renew)
            self.action = None
        self.deleteLater()

    def renew(self) -> None:
        """Show what holds now."""
        if self.action is not None:
            self._show(self.action)

    def _do(self) -> None:
        if self.action is not None:
            self._press(self.action)
        self.renew()  # the one of several that was chosen already stays so

    def _show(self, action: QAction) -> None:
        raise NotImplementedError


class _Pressed(_Follower):
    """A button: by mouse, by key, and by what a screen reader offers first, "toggle", which is no click."""

    def __init__(
        self, button: QAbstractButton, action: QAction, press: Press, own_name: bool, worded: bool
    ) -> None:
        self._button, self._own_name, self._worded = button, own_name, worded
        self._turned = False
        super().__init__(button, action, press)
        button.pressed.connect(self._begin)
        button.toggled.connect(self._turn)
        button.clicked.connect(self._click)

    def _begin(self) -> None:
        self._turned = False

    def _turn(self, _: bool) -> None:
        self._turned = True
        self._do()

    def _click(self) -> None:
        if not self._turned:
            self._do()

    def _show(self, action: QAction) -> None:
        button = self._button
        button.setEnabled(action.isEnabled())
        if not self._own_name:
            button.setAccessibleName(words_of(action))
            share_tip(button, action)
        if self._worded and words_of(button) != words_of(action):
            button.setText(words_of(action))
        if not action.icon().isNull():
            button.setIcon(action.icon())
        if action.isCheckable():
            show_checked(button, action.isChecked())


class _Echoed(_Follower):
    """An entry, or a key."""

    def __init__(self, entry: QAction, action: QAction, press: Press, spell: Callable[[str], str]) -> None:
        self._entry, self._spell = entry, spell
        super().__init__(entry, action, press)
        entry.triggered.connect(self._do)

    def _show(self, action: QAction) -> None:
        words = self._spell(words_of(action))
        if words_of(self._entry) != words:
            self._entry.setText(words)
        self._entry.setEnabled(action.isEnabled())
        self._entry.setChecked(action.isChecked())
