"""The keys of a session: of the keyboard where it is shown, and those of a player."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.ui.actions.bind import Press, obey
from acupress_desktop.ui.actions.session_actions import SessionActions

#: What a button does with a key itself while it has the focus.
_OF_BUTTONS = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
)


def obey_session_keys(widget: QWidget, sessions: SessionActions, press: Press) -> None:
    """Have a front end of a session obey space (start, pause, resume), the arrows (back and on) and Escape
    (stop). A button of it that has the focus keeps the keys that it needs."""
    for action in (sessions.lead, sessions.back, sessions.next, sessions.stop):
        obey(action, widget, press)
    widget.installEventFilter(_ButtonsFirst(widget))


def lead_by_key(event: QKeyEvent, sessions: SessionActions, press: Press) -> bool:
    """Do what a key means for the session; whether it means anything. Held down it does it once."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    pressed, led = QKeySequence(event.key()), (sessions.lead, sessions.back, sessions.next)
    action = next((action for action in led if pressed in action.shortcuts()), None)
    if action is None or not action.isEnabled():
        return False
    if not event.isAutoRepeat():
        press(action)
    return True


class MediaCommands:
    """What the keys of a player ask for, as the actions that it is everywhere else."""

    def __init__(self, sessions: SessionActions, controller: SessionController) -> None:
        """`controller` tells what was refused."""
        self._sessions, self._controller = sessions, controller

    def pause_or_resume(self) -> None:
        """Hold the session, or go on."""
        self._sessions.press(self._sessions.pause, self._controller)

    def stop(self) -> None:
        """End the session."""
        self._sessions.press(self._sessions.stop, self._controller)

    def next(self) -> None:
        """On to the next stage."""
        self._sessions.press(self._sessions.next, self._controller)

    def back(self) -> None:
        """To the stage before."""
        self._sessions.press(self._sessions.back, self._controller)


class _ButtonsFirst(QObject):
    """Takes a key away from the actions while a button that needs it has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focused = isinstance(QApplication.focusWidget(), QAbstractButton)
            if focused and event.key() in _OF_BUTTONS:
                event.accept()
                return True
        return super().eventFilter(watched, event)
