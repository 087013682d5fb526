"""That something was lost, and what brings it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import Message
from acupress_desktop.ui.dates import in_full
from acupress_desktop.ui.safety.labels import line, standing_out
from acupress_desktop.ui.theme import Theme


class CopyBox(QWidget):
    """`wanted` asks for what the copy of a day holds."""

    wanted = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        day: date,
        trouble: Message | None,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        box = standing_out(theme, "copyBox")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 10, 14, 10)
        if trouble is not None:
            inside.addWidget(line(sentence(trouble)))
        told = in_full(QDate(day.year, day.month, day.day), QLocale())
        button = QPushButton(catalogue.say("history.restore", day=told))
        button.setObjectName("restore")
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        button.clicked.connect(self.wanted)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
