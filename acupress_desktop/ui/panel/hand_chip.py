"""The chip on a close-up that shows the hand that presses, or takes it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.sizes import icon_side, sized
from acupress_desktop.ui.theme import LIGHT, Theme


class HandChip(QToolButton):
    """Hidden until it is an action and there is a hand to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handChip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        icon_side(self, 15)
        self._theme, self._taken, self._offered = LIGHT, False, False
        self.hide()

    def take(self, hands: QAction) -> None:
        """Be that action from now on."""
        bind(self, hands, worded=True)
        hands.changed.connect(self._dress)
        self._taken = True
        self._dress()
        self.setVisible(self._offered)

    def offer(self, offered: bool) -> None:
        """Whether there is a hand to be shown."""
        self._offered = offered
        self.setVisible(offered and self._taken)

    def fit(self, worded: bool, roomy: bool) -> None:
        """With its word beside its sign, or without; not at all where there is no room for it."""
        self.setVisible(self._offered and self._taken and roomy)
        both, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(both if worded else alone)

    def set_theme(self, theme: Theme) -> None:
        """On, it is outlined and written in jade."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        theme = self._theme
        color, edge = (theme.jade, theme.jade) if self.isChecked() else (theme.soft_ink, theme.edge)
        self.setIcon(icon("hand", color))
        self.setStyleSheet(
            sized(
                f"#handChip {{ background: {theme.surface}; color: {color}; border: 1px solid {edge};"
                " border-radius: 12px; padding: 3px 7px; font-size: 12px;"
                " min-width: 15px; min-height: 17px; }"
                f"#handChip:hover {{ background: {theme.jade_wash}; }}"
                f"#handChip:focus {{ border: 2px solid {theme.jade}; padding: 2px 6px; }}"
            )
        )
