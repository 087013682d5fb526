"""The question before all others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.safety.answer_keys import answer_by_key
from acupress_desktop.ui.safety.labels import head, line


class AdultPage(QWidget):
    """Grown up or not."""

    answered = Signal(bool)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = catalogue.safety_texts.words
        self.setAccessibleName(fill(words["adult.title"], catalogue.safety.adult_age))
        self.setAccessibleDescription(words["adult.why"])
        self._yes, self._no = QPushButton(self.tr("&Yes")), QPushButton(self.tr("&No"))
        for button, adult in ((self._yes, True), (self._no, False)):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
            button.setMinimumHeight(34)
            button.clicked.connect(lambda _=False, a=adult: self.answered.emit(a))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head(fill(words["adult.title"], catalogue.safety.adult_age)))
        column.addWidget(line(words["adult.why"]))
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)

    def begin(self) -> None:
        """The page came up."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_by_key(event, self, self._yes, self._no):
            super().keyPressEvent(event)
