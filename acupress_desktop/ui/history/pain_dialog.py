"""Before the first session ever: how much does it hurt? It may be passed over."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.theme import Theme


class PainDialog(QDialog):
    """One tap answers and goes on; `level` holds the answer, None where somebody went on without one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level: int | None = None
        self.setObjectName("painDialog")
        fit(self, 480)
        lay_out(self, lambda: self._lay_out(theme))

    def _lay_out(self, theme: Theme) -> None:
        self.setWindowTitle(self.tr("Before the first session"))
        scale = self._scale = PainScale()
        scale.said.connect(self._take)
        skip = QPushButton(self.tr("Go on &without"))
        skip.setProperty("role", "plain")
        skip.setDefault(True)
        skip.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(head(self.tr("One more, if you like")))
        column.addWidget(scale)
        why = self.tr(
            "Asked again after sessions, once a day at most, it shows over the weeks whether anything"
            " changes. Acupress sends it nowhere, and the settings switch it off."
        )
        column.addWidget(line(why, theme.soft_ink, 13))
        column.addLayout(button_row(skip))
        self.setAccessibleDescription(scale.accessibleName())
        skip.setFocus()  # a hasty key says nothing about pain

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer from anywhere in it."""
        if self._scale.isAncestorOf(self.focusWidget()) or not self._scale.take(event):
            super().keyPressEvent(event)

    def _take(self, level: int) -> None:
        self.level = level
        self.accept()
