"""The dock that holds the session: below the map or above it, or floating as a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from acupress_desktop.ui.focus import go_home
from acupress_desktop.ui.retelling import named, titled
from acupress_desktop.ui.sizes import fixed

if TYPE_CHECKING:  # the panel is loaded after the map has been painted
    from acupress_desktop.ui.session.session_panel import SessionPanel

#: As high as the one line that the panel is at first.
_LINE = 48


class SessionDock(QDockWidget):
    """Always there: it is where a session starts and ends. Idle it is one line, which unfolds when a session
    runs. Empty until `take_in` brings the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titled(self, lambda: self.tr("Session"))
        self.setObjectName("sessionDock")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        self._flat = False
        self._panel: SessionPanel | None = None
        self._place = QWidget()
        fixed(self._place, height=_LINE)
        self.setWidget(self._place)
        # Docked it needs no title; floating it is a window like any other.
        self._no_title = QWidget()
        self.setTitleBarWidget(self._no_title)
        self.topLevelChanged.connect(self._show_title_bar)

    def take_in(self, panel: SessionPanel) -> None:
        """Put the panel into its place."""
        panel.set_flat(self._flat)
        named(panel, lambda: self.tr("Session"))  # it has the focus at first, and is said by a reader
        self._panel = panel
        panel.set_docked(not self.isFloating())
        self.setWidget(panel)
        self._place.deleteLater()

    def focusNextPrevChild(self, next: bool) -> bool:
        """As the large window's own, for a window of its own."""
        lost = self.isFloating() and go_home(self, self._panel)
        return lost or super().focusNextPrevChild(next)

    def turn_floating(self) -> None:
        """Become a window of its own, or part of the large one again."""
        self.setFloating(not self.isFloating())

    def set_flat(self, flat: bool) -> None:
        """In a low window take less of its height."""
        self._flat = flat
        if self._panel is not None:
            self._panel.set_flat(flat)

    def _show_title_bar(self, floats: bool) -> None:
        self.setTitleBarWidget(None if floats else self._no_title)  # type: ignore[arg-type]
        if self._panel is not None:
            self._panel.set_docked(not floats)
