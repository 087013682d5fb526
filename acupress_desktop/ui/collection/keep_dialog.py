"""Asks for the title of a routine of one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.routine_format import TITLE_LIMIT
from acupress_desktop.domain.own_text import on_one_line
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.plain import PlainLabel


class KeepDialog(QDialog):
    """`title` is what was typed, on one line."""

    def __init__(self, offered: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keepDialog")
        self.setWindowTitle(self.tr("Keep as a routine"))
        label = PlainLabel(self.tr("What the routine is called"))
        self._title = QLineEdit(offered[:TITLE_LIMIT])
        self._title.setMaxLength(TITLE_LIMIT)
        self._title.setAccessibleName(label.text())
        label.setBuddy(self._title)
        self._keep, leave = QPushButton(self.tr("Keep")), QPushButton(self.tr("Cancel"))
        self._keep.setProperty("role", "primary")
        leave.setProperty("role", "plain")
        self._keep.setDefault(True)
        self._keep.setEnabled(bool(self.title))
        leave.setAutoDefault(False)
        self._keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self._title.textChanged.connect(lambda _: self._keep.setEnabled(bool(self.title)))
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self._title)
        column.addStretch(1)
        column.addLayout(button_row(leave, self._keep))
        fit(self, 420, 150)
        self._title.setFocus()
        self._title.selectAll()

    @property
    def title(self) -> str:
        """As it was typed."""
        return on_one_line(self._title.text())
