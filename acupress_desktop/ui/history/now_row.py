"""How much does it hurt right now: one line at a door of the session, which may be left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.sizes import px, resize_with


class NowRow(QFrame):
    """Takes no focus and is there only while something is asked; what cannot be kept is said in its place. In
    a window that is lower than `least` (in pixels of the usual font) it would take the room of what is done:
    there the tray and the small window ask."""

    def __init__(
        self, catalogue: Catalogue, pain: PainService, parent: QWidget | None = None, least: int = 0
    ) -> None:
        super().__init__(parent)
        self._least = least
        self.setObjectName("nowRow")
        self._catalogue, self._pain = catalogue, pain
        self._scale: PainScale | None = None
        self._why = PlainLabel()
        self._why.setWordWrap(True)
        self._why.hide()
        self._leave = QPushButton()
        self._leave.setProperty("role", "plain")
        self._leave.clicked.connect(pain.leave)
        self._column = QVBoxLayout()
        self._column.addWidget(self._why)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 8, 10, 8))
        row.setSpacing(10)
        row.addLayout(self._column, 1)
        row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        until_gone(self, pain.listen(self._render))
        when_retold(self, self._render)
        self._render()
        resize_with(self, self._fit)

    def _fit(self) -> None:
        """Letters have another size."""
        if self.window() is not self and self.window().height() < px(self._least):
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """The window may be too low for it."""
        super().showEvent(event)
        self._fit()

    def _render(self) -> None:
        """Anew for each question: it has no answer yet."""
        if self._scale is not None:
            self._scale.hide()
            self._scale.setParent(None)  # no reader meets it in the moment until it goes
            self._scale.deleteLater()
            self._scale = None
        self._why.hide()
        asked = self._pain.question is not None
        words = self._catalogue.word("trial.ask.pain")
        self.setAccessibleName(words)
        self._leave.setText(self._catalogue.word("pain.later"))
        if asked:
            self._scale = PainScale(asked=words, ends=None, wraps=True)
            self._scale.said.connect(self._say)
            self._column.insertWidget(0, self._scale)
        self.setVisible(asked)

    def _say(self, level: int) -> None:
        attempt(lambda: self._pain.say(level), self._tell_why)

    def _tell_why(self, why: str) -> None:
        self._why.setText(why)
        self._why.show()
