"""What can be done with a session that paused by itself: go on, repeat, start again, end."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.actions.bind import Press, bind
from acupress_desktop.ui.actions.session_actions import SessionActions


class Choices(QWidget):
    """Shown only while a session asks."""

    def __init__(self, actions: SessionActions, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._press = press
        self._again = self._button(actions.start_again)
        self._buttons = (
            self._button(actions.go_on, "choiceGoOn"),
            self._button(actions.repeat),
            self._again,
            self._button(actions.end),
        )
        self.set_flat(False)
        self.hide()

    def set_flat(self, flat: bool) -> None:
        """In a small window they stand two by two."""
        columns = 2 if flat else len(self._buttons)
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)

    def render_session(self, view: SessionView) -> None:
        """Come and go with a session that asks; start again where it may."""
        self._again.setVisible(view.may_begin_anew)
        self.setVisible(view.asks)

    def _button(self, action: QAction, name: str = "choice") -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        bind(button, action, self._press, worded=True)
        return button
