"""The button of a point's page that puts it into the user's points, or takes it out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.sizes import icon_side
from acupress_desktop.ui.theme import LIGHT, Theme


class CollectButton(QToolButton):
    """Hidden until it is given its action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("star")  # looks as that does
        self.setProperty("role", "icon")
        icon_side(self, 20)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = LIGHT
        self.hide()

    def take(self, collect: QAction) -> None:
        """Be this action from now on."""
        bind(self, collect)
        collect.changed.connect(self._paint_icon)
        self._paint_icon()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Jade for what is collected, the soft ink elsewhere."""
        self._theme = theme
        self._paint_icon()

    def _paint_icon(self) -> None:
        theme = self._theme
        name, color = ("check", theme.jade) if self.isChecked() else ("plus", theme.soft_ink)
        self.setIcon(icon(name, color, theme.disabled))
