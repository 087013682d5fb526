"""The window's bar, which holds the toolbar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar, QWidget

from acupress_desktop.ui.retelling import named, titled

#: How high the toolbar is, in pixels.
_HEIGHT = 53


class MainBar(QToolBar):
    """Empty, but as high as it will be, until `take_in` brings the toolbar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titled(self, lambda: self.tr("Tools"))
        named(self, self.windowTitle)  # Qt's own stays that of the first title
        self.setObjectName("mainToolBar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        place = QWidget()
        place.setFixedHeight(_HEIGHT)
        self.addWidget(place)

    def take_in(self, toolbar: QWidget) -> None:
        """Put the toolbar into its place."""
        self.clear()
        self.addWidget(toolbar)
