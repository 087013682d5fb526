"""The licences of all that was installed together with the program, to be read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.choice_box import ChoiceBox, with_label
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.plain_field import PlainField


class LicencesDialog(QDialog):
    """A list of parts, and the words of the chosen one's licence below it."""

    def __init__(self, texts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licencesDialog")
        fit(self, 620, 560)
        self._texts = texts
        lay_out(self, self._lay_out)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Licences"))
        self.parts = ChoiceBox()
        self.words = PlainField()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Licence"))
        for name in self._texts:
            self.parts.addItem(name)
        self.parts.currentTextChanged.connect(self._show)
        self._show(self.parts.currentText())
        close = QPushButton(self.tr("&Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.addWidget(with_label(self.parts, self.tr("Part")))
        column.addWidget(self.words)
        column.addLayout(button_row(close))
        close.setFocus()

    def _show(self, name: str) -> None:
        self.words.setPlainText(self._texts.get(name, ""))
