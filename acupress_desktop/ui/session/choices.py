"""What can be done with a session that paused by itself: go on, repeat, start again, end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from acupress_desktop.services.views import SessionView


class Choices(QWidget):
    """Shown only while a session asks."""

    go_on = Signal()
    repeat = Signal()
    start_again = Signal()
    end = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._go_on = self._button(self.tr("Go on"), self.go_on, "choiceGoOn")
        self._again = self._button(self.tr("Start again"), self.start_again)
        self._buttons = (
            self._go_on,
            self._button(self.tr("Repeat this point"), self.repeat),
            self._again,
            self._button(self.tr("End"), self.end),
        )
        self.set_flat(False)
        self.hide()

    def set_flat(self, flat: bool) -> None:
        """In a small window they stand two by two."""
        columns = 2 if flat else len(self._buttons)
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)

    def render_session(self, view: SessionView) -> None:
        self._again.setVisible(view.may_begin_anew)
        self.setVisible(view.asks)

    def _button(self, text: str, signal: object, name: str = "choice") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button
