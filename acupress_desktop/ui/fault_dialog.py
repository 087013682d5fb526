"""Says calmly that something went wrong, and hands out a report of it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.plain_field import PlainField


class FaultDialog(QDialog):
    """Stands beside what is going on and stops nothing."""

    def __init__(self, report: str, kept_in: str, parent: QWidget | None = None) -> None:
        """`report` is shown as it is; `kept_in` is the file in which it stands, too."""
        super().__init__(parent)
        self.setModal(False)
        self._report = report
        fit(self, 560, 380)
        lay_out(self, lambda: self._lay_out(kept_in))

    def _lay_out(self, kept_in: str) -> None:
        report = self._report
        self.setWindowTitle(self.tr("Something went wrong"))
        head = PlainLabel(self.tr("Something went wrong in Acupress"))
        head.setProperty("role", "title")
        words = PlainLabel(
            self.tr(
                "It goes on, and a session goes on too. If something looks odd, close Acupress and start it"
                " again. The report below holds nothing about your health; it is kept in %1."
            ).replace("%1", kept_in)
        )
        words.setWordWrap(True)
        shown = PlainField()
        shown.setPlainText(report)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Report"))
        self._copy = QPushButton(self.tr("Copy report"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._take_copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(words)
        column.addWidget(shown, 1)
        column.addLayout(button_row(close, first=[self._copy]))
        close.setFocus()

    def _take_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))
