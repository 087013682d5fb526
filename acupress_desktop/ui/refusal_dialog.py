"""Says why Acupress does not start: whoever clicked its icon sees no terminal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import said, titled
from acupress_desktop.ui.sizes import least


class RefusalDialog(QDialog):
    """One sentence and a way out."""

    def __init__(self, sentence: str) -> None:
        super().__init__(None)
        titled(self, lambda: self.tr("Acupress"))
        head = said(PlainLabel(), lambda: self.tr("Acupress cannot start"))
        head.setProperty("role", "title")
        words = PlainLabel(sentence)
        words.setObjectName("refusal")
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setWordWrap(True)
        least(words, width=380)
        close = said(QPushButton(), lambda: self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(words)
        column.addStretch(1)
        column.addLayout(button_row(close))
        fit(self, 440, 200)
        close.setFocus()
