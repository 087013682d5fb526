"""The question before all others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.approvals import ADULT
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.safety.asked_page import AskedPage
from acupress_desktop.ui.safety.labels import add_unread, head, line
from acupress_desktop.ui.safety.yes_no import YesNo
from acupress_desktop.ui.theme import Theme


class AdultPage(AskedPage):
    """Grown up or not."""

    answered = Signal(bool)

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        words = catalogue.safety_texts.words
        title = words.say("adult.title", age=catalogue.safety.adult_age)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words["adult.why"])
        self._answer = YesNo(of_a_list=False)
        self._answer.yes.connect(lambda: self.answered.emit(True))
        self._answer.no.connect(lambda: self.answered.emit(False))
        self.column.addWidget(head(title))
        self.column.addWidget(line(words["adult.why"], theme.soft_ink))
        add_unread(self.column, catalogue, ADULT, theme)
        self.column.addSpacing(4)
        self.column.addWidget(self._answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y and N, in the letters of the language, answer."""
        if not self._answer.obey_key(event, self):
            super().keyPressEvent(event)
