"""My points in a window of their own, where the list beside which they stand is a strip of codes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.collection.collection_tray import CollectionTray
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.retelling import said, titled
from acupress_desktop.ui.theme import Theme


class PointsDialog(QDialog):
    """It does not keep the window below waiting."""

    def __init__(
        self, tray: CollectionTray, safety: SafetyView, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pointsDialog")
        titled(self, lambda: self.tr("My points"))
        tray.set_theme(theme)
        tray.render_safety(safety)
        close = QPushButton()
        said(close, lambda: self.tr("&Close"))
        close.setProperty("role", "plain")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(tray, 1)
        column.addLayout(button_row(close))
        fit(self, 420, 560)
        tray.steps.setFocus()
