"""Asks for the title of a routine of one's own, and says what will be in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.own_routines import TITLE_LIMIT
from acupress_desktop.domain.own_text import on_one_line
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.sizes import least
from acupress_desktop.ui.theme import Theme


class KeepDialog(QDialog):
    """`title` is what was typed, on one line. `told` are sentences about what is kept, in the language of the
    moment; `rename`: it is kept already, and only called otherwise."""

    def __init__(
        self,
        offered: str,
        theme: Theme,
        told: Callable[[], Iterable[str]] = tuple,
        rename: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keepDialog")
        self._offered, self._theme, self._told, self._rename = offered[:TITLE_LIMIT], theme, told, rename
        fit(self, 440)
        lay_out(self, self._build)
        self._title.setFocus()
        self._title.selectAll()

    @property
    def title(self) -> str:
        """As it was typed."""
        return on_one_line(self._title.text())

    def _build(self) -> None:
        words = self.tr("Rename a routine") if self._rename else self.tr("Keep as a routine")
        self.setWindowTitle(words)
        label = line(self.tr("What the routine is called"), self._theme.soft_ink, 12)
        self._title = QLineEdit(self._offered)
        self._title.setMaxLength(TITLE_LIMIT)
        least(self._title, height=32)
        self._title.setAccessibleName(label.text())
        label.setBuddy(self._title)
        keep = self.tr("Rename") if self._rename else self.tr("Keep")
        self._keep, leave = QPushButton(keep), QPushButton(self.tr("Cancel"))
        self._keep.setProperty("role", "primary")
        leave.setProperty("role", "plain")
        self._keep.setDefault(True)
        leave.setAutoDefault(False)
        self._keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self._title.textChanged.connect(lambda _: self._keep.setEnabled(bool(self.title)))
        self._keep.setEnabled(bool(self.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        column.addWidget(head(words))
        for sentence in self._told():
            column.addWidget(line(sentence, self._theme.soft_ink, 13))
        column.addSpacing(6)
        column.addWidget(label)
        column.addWidget(self._title)
        column.addStretch(1)
        column.addSpacing(10)
        column.addLayout(button_row(leave, self._keep))
