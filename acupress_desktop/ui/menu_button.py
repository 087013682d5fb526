"""A sign that opens a menu at once; its picture and its name are for who has it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from acupress_desktop.ui.sizes import icon_side


def menu_button(side: int) -> QToolButton:
    """`side` is the picture's, in pixels."""
    button = QToolButton()
    button.setProperty("role", "icon")
    icon_side(button, side)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    # Of a button of Qt's that opens its menu "instantly" a screen reader's "show menu", all that it offers,
    # does nothing.
    button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
    button.clicked.connect(button.showMenu)
    return button
