"""A round button with a sign; its name is for hovering and for screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.sizes import gently, resize_with, sign_button


class RoundButton(QPushButton):
    """`size` is its diameter in pixels."""

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign_button(self, size, size, size * 2 // 5)
        resize_with(self, lambda: self.setStyleSheet(f"border-radius: {gently(size) // 2}px;"))
        self.rename(name)

    def rename(self, name: str) -> None:
        """What it does now."""
        self.setAccessibleName(name)
        set_tip(self, name)
