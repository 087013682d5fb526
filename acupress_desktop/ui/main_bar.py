"""The window's bar, which holds the toolbar."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar, QWidget

from acupress_desktop.ui.retelling import named
from acupress_desktop.ui.sizes import fixed

Bar = TypeVar("Bar", bound=QWidget)
#: How high the toolbar is, in pixels.
_HEIGHT = 53


class MainBar(QToolBar):
    """Empty, but as high as it will be, until `take_in` brings the toolbar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Of one with a title Qt tells screen readers the first title that it ever had, whatever comes later.
        named(self, lambda: self.tr("Tools"))
        self.setObjectName("mainToolBar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        place = QWidget()
        fixed(place, height=_HEIGHT)
        self.addWidget(place)

    def take_in(self, toolbar: Bar) -> Bar:
        """Put the toolbar into its place; it is given back."""
        self.clear()
        self.addWidget(toolbar)
        return toolbar
