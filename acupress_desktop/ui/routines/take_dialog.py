"""The one question before a routine that somebody handed on becomes one of the user's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.own_routines import IfTaken
from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.theme import Theme


class TakeDialog(QDialog):
    """`if_taken` is the answer, once it has been accepted. `there` is what the user's own routine of that id
    is called, empty where there is none; `told` are sentences about what comes."""

    def __init__(
        self,
        title: str,
        there: str,
        told: Callable[[], Iterable[str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takeDialog")
        self._title, self._there, self._told, self._theme = title, there, told, theme
        self.if_taken = IfTaken.OTHER_ID
        fit(self, 480)
        lay_out(self, self._build)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Open a routine"))
        question = self.tr("Keep it among your routines?")
        keep, leave = QPushButton(self.tr("Keep")), QPushButton(self.tr("Cancel"))
        besides = []
        if self._there:
            question = fill(
                self.tr(
                    "It comes from the same routine as your “%1”. Keep it beside that one, or in its place?"
                ),
                self._there,
            )
            keep.setText(self.tr("Keep both"))
            besides.append(QPushButton(self.tr("Replace mine")))
            besides[0].clicked.connect(self._replace)
        for button in (leave, *besides):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
        keep.setProperty("role", "primary")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        column.addWidget(head(self._title))
        for sentence in self._told():
            column.addWidget(line(sentence, self._theme.soft_ink, 13))
        column.addSpacing(6)
        column.addWidget(line(question))
        column.addStretch(1)
        column.addSpacing(10)
        column.addLayout(button_row(leave, *besides, keep))
        keep.setFocus()

    def _replace(self) -> None:
        self.if_taken = IfTaken.REPLACE
        self.accept()
