"""The star of a point: gold among the favourites, an outline elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.theme import LIGHT, Theme


class StarButton(QToolButton):
    """Asks only; it shows what it is told."""

    #: Whether the point should be a favourite from now on.
    wished = Signal(bool)

    SIZE = 34

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("star")
        self.setProperty("role", "icon")
        self.setIconSize(QSize(20, 20))
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Favourite"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = LIGHT
        self._shown: bool | None = None
        when_turned(self, self.wished.emit)
        self.show_star(False)

    def show_star(self, on: bool) -> None:
        if on == self._shown:
            show_checked(self, on)
            return
        self._shown = on
        show_checked(self, on)
        words = self.tr("A favourite (Ctrl+D removes it)") if on else self.tr("Make it a favourite (Ctrl+D)")
        set_tip(self, words)
        self._paint_icon()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._paint_icon()

    def _paint_icon(self) -> None:
        on = self.isChecked()
        self.setIcon(icon("star-filled" if on else "star", self._theme.gold if on else self._theme.soft_ink))
