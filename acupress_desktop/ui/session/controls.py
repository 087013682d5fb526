"""The buttons of a session: back, the large one, next, stop, the one for feeling wrong, and the choices of
a session that asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.services.views import NO_SESSION, SessionView, State
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.session.choices import Choices
from acupress_desktop.ui.session.controls_style import controls_style
from acupress_desktop.ui.session.round_button import RoundButton
from acupress_desktop.ui.theme import LIGHT, Theme


class SessionControls(QWidget):
    """Says what was pressed; the dock and the small window do it."""

    start = Signal()
    pause = Signal()
    resume = Signal()
    back = Signal()
    next = Signal()
    stop = Signal()
    repeat = Signal()
    start_again = Signal()
    #: Something feels wrong: the session is to end, and questions are to be asked.
    unwell = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = LIGHT, NO_SESSION
        self._flat = False
        self._back = RoundButton(self.tr("Back"), 44)
        self._main = RoundButton(self.tr("Start"), 58)
        self._next = RoundButton(self.tr("Next"), 44)
        self._stop = RoundButton(self.tr("Stop"), 44)
        self._choices = Choices()
        self._unwell = QPushButton(self.tr("Sharp or spreading pain, numb, dizzy?"))
        self._unwell.setObjectName("unwell")
        set_tip(self._unwell, self.tr("Ends the session and asks some questions"))
        self._unwell.clicked.connect(self.unwell)
        self._main.setObjectName("main")
        self._main.clicked.connect(self._press_main)
        for button, signal in ((self._back, self.back), (self._next, self.next), (self._stop, self.stop)):
            button.clicked.connect(signal)
        for button in (self._back, self._main, self._next, self._stop):
            # A click leaves the keys where they were: space goes on meaning pause, not that button.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choices.go_on.connect(self.resume)
        self._choices.repeat.connect(self.repeat)
        self._choices.start_again.connect(self.start_again)
        self._choices.end.connect(self.stop)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(controls_style(theme))
        for button, name in ((self._back, "back"), (self._next, "next"), (self._stop, "stop")):
            button.setIcon(icon(name, theme.ink, theme.disabled))
        self.render_session(self._view)

    def set_flat(self, flat: bool) -> None:
        """In a low window the choices take the place of the buttons."""
        self._flat = flat
        self._choices.set_flat(flat)
        self.render_session(self._view)

    def render_session(self, view: SessionView) -> None:
        self._view = view
        for button in (self._back, self._next):
            button.setEnabled(view.active)
        self._stop.setEnabled(view.state is not State.IDLE)
        self._unwell.setVisible(view.active and not view.asks)
        self._choices.render_session(view)
        for button in (self._back, self._main, self._next, self._stop):
            button.setHidden(self._flat and view.asks)  # there is room for the choices or for these
        sign = "pause" if view.active and not view.paused else "play"
        self._main.setIcon(icon(sign, self._theme.on_jade))
        if view.paused:
            self._main.rename(self.tr("Resume"))
        else:
            self._main.rename(self.tr("Pause") if view.active else self.tr("Start"))

    def obey_key(self, event: QKeyEvent) -> bool:
        """Space starts, pauses and resumes; the arrows go back and on; Escape stops. False for others."""
        actions: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self._press_main,
            Qt.Key.Key_Left: self.back.emit,
            Qt.Key.Key_Right: self.next.emit,
            Qt.Key.Key_Escape: self.stop.emit,
        }
        action = actions.get(Qt.Key(event.key()))
        if action is not None:
            action()
        return action is not None

    def _press_main(self) -> None:
        if self._view.paused:
            self.resume.emit()
        elif self._view.active:
            self.pause.emit()
        else:
            self.start.emit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._back, self._main, self._next, self._stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._unwell)
        column.addWidget(self._choices)
        column.addStretch(1)
