"""Before each session: is anything new today?"""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.approvals import TODAY, texts_of
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import add_unread, head, line, sign
from acupress_desktop.ui.theme import Theme


class TodayDialog(QDialog):
    """One tap where nothing is new. `something_new` says which of the two was tapped."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.something_new = False
        self.setObjectName("todayDialog")
        fit(self, 460)
        lay_out(self, lambda: self._lay_out(catalogue, theme))

    def _lay_out(self, catalogue: Catalogue, theme: Theme) -> None:
        self.setWindowTitle(self.tr("Anything new today?"))
        nothing = QPushButton(self.tr("&Nothing new, start"))
        nothing.setProperty("role", "primary")
        nothing.setDefault(True)
        nothing.clicked.connect(self.accept)
        new = QPushButton(self.tr("&Something is new"))
        new.setProperty("role", "plain")
        new.setAutoDefault(False)
        new.clicked.connect(self._choose_new)
        row = button_row(nothing, first=[new])
        row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        column.addWidget(head(self.tr("Anything new today?")))
        column.addWidget(line(self.tr("Such as:"), theme.soft_ink))
        for short in texts_of(catalogue, TODAY):
            column.addWidget(sign(short))
        add_unread(column, catalogue, TODAY, theme)
        column.addSpacing(10)
        column.addLayout(row)
        self.setAccessibleDescription(catalogue.words.listed(texts_of(catalogue, TODAY), "semicolon"))

    def _choose_new(self) -> None:
        self.something_new = True
        self.accept()
