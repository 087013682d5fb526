"""After a session: a small question above the map that may be passed over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sides import margins


class PainRow(QFrame):
    """Takes no focus and covers nothing. `said` tells what was tapped, `left` that nobody wants it any more;
    `see` asks for the page of pain and sessions."""

    said = Signal(int)
    left = Signal()
    see = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("painRow")
        self._level: int | None = None
        lay_out(self, self._lay_out)

    def _lay_out(self) -> None:
        self._scale = PainScale()
        self.setAccessibleName(self._scale.accessibleName())
        self._scale.said.connect(self.said)
        self._thanks = PlainLabel()
        self._thanks.setWordWrap(True)
        self._see = self._plain(self.tr("My pain and sessions"))
        self._see.clicked.connect(self.see)
        self._leave = self._plain(self.tr("Not today"))
        self._leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 10, 10, 10))
        row.setSpacing(10)
        row.addWidget(self._scale, 1)
        row.addWidget(self._thanks, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._see)
        row.addLayout(buttons)
        self._thanks.hide()
        self._see.hide()
        if self._level is not None:
            self.thank(self._level)

    def thank(self, level: int) -> None:
        """What was tapped has been kept."""
        self._level = level
        self._scale.hide()
        self._thanks.setText(fill(self.tr("Noted: %1 of %2. Thank you."), level, MOST))
        self.setAccessibleName(self._thanks.text())
        self._leave.setText(self.tr("Close"))
        self._thanks.show()
        self._see.show()

    def _plain(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "plain")
        return button
