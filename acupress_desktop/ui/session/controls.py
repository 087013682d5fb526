"""The buttons of a session: back, the large one, next, stop, the one for feeling wrong, and the choices of
a session that asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.services.views import NO_SESSION, SessionView
from acupress_desktop.ui.actions.bind import Press, bind
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.session.choices import Choices
from acupress_desktop.ui.session.controls_style import controls_style
from acupress_desktop.ui.session.round_button import RoundButton
from acupress_desktop.ui.sides import from_right
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import LIGHT, Theme

#: The diameter of the button that leads, also where the dock is one line, in pixels.
_MAIN, _FOLDED_MAIN = 58, 36


class SessionControls(QWidget):
    """Shows the actions of a session; `press` does one with the hand of the front end that these stand in."""

    def __init__(self, actions: SessionActions, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = LIGHT, NO_SESSION
        self._flat = self._folded = False
        self._actions, self._press = actions, press
        self._back = self._round(actions.back, 44)
        self._main = self._round(actions.lead, _MAIN)
        self._next = self._round(actions.next, 44)
        self._stop = self._round(actions.stop, 44)
        self._main.setObjectName("main")
        self._choices = Choices(actions, press)
        self._unwell = QPushButton()
        self._unwell.setObjectName("unwell")
        bind(self._unwell, actions.unwell, press, worded=True)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Signs and colours of all its buttons."""
        self._theme = theme
        self.setStyleSheet(sized(controls_style(theme)))
        for button, name in ((self._back, "back"), (self._next, "next"), (self._stop, "stop")):
            button.setIcon(icon(name, theme.ink, theme.disabled))
        self.render_session(self._view)

    def set_flat(self, flat: bool) -> None:
        """In a low window the choices take the place of the buttons."""
        self._flat = flat
        self._choices.set_flat(flat)
        self.render_session(self._view)

    def set_folded(self, folded: bool) -> None:
        """In one line there is the button that starts, and no other."""
        self._folded = folded
        self._main.set_side(_FOLDED_MAIN if folded else _MAIN)
        self.render_session(self._view)

    def render_session(self, view: SessionView) -> None:
        """The buttons that this moment of a session has, and the sign of the large one."""
        self._view = view
        self._unwell.setVisible(view.active and not view.asks)
        self._choices.render_session(view)
        instead = self._flat and view.asks  # there is room for the choices or for these
        self._main.setHidden(instead)
        for button in (self._back, self._next, self._stop):
            button.setHidden(instead or self._folded)
        sign = "pause" if view.active and not view.paused else "play"
        self._main.setIcon(icon(sign, self._theme.on_jade))

    def _round(self, action: QAction, size: int) -> RoundButton:
        button = RoundButton(action.text(), size)
        bind(button, action, self._press)
        # A click leaves the keys where they were: space goes on meaning pause, not that button.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        if from_right():  # as on every player: what was is on the left, and what comes on the right
            buttons.setDirection(QHBoxLayout.Direction.RightToLeft)
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
