"""The star of a point: gold among the favourites, an outline elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.sizes import icon_side
from acupress_desktop.ui.theme import LIGHT, Theme


class StarButton(QToolButton):
    """Shows the action of a favourite."""

    SIZE = 34

    def __init__(self, star: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("star")
        self.setProperty("role", "icon")
        icon_side(self, 20)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = LIGHT
        bind(self, star)
        star.changed.connect(self._paint_icon)
        self._paint_icon()

    def set_theme(self, theme: Theme) -> None:
        """Gold, or an outline in the soft ink of the theme."""
        self._theme = theme
        self._paint_icon()

    def _paint_icon(self) -> None:
        on = self.isChecked()
        self.setIcon(icon("star-filled" if on else "star", self._theme.gold if on else self._theme.soft_ink))
