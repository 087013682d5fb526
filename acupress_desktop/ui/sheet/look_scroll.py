"""What holds all that can be chosen about a sheet, beside its pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

#: The least width, in pixels.
_LEAST = 290


class LookScroll(QScrollArea):
    """Scrolls up and down alone: it is as wide as its words, in every language and size of letters."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self.setObjectName("lookScroll")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setWidget(panel)

    def sizeHint(self) -> QSize:
        """With room for the bar beside the words."""
        words = self._panel.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(_LEAST, words), super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words, or larger ones, ask for another width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
