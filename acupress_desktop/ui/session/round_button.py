"""A round button with a sign; its name is for hovering and for screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.sizes import fixed, icon_side, px, resize_with


class RoundButton(QPushButton):
    """`size` is its diameter in pixels."""

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed(self, size, size)
        icon_side(self, size * 2 // 5)
        resize_with(self, lambda: self.setStyleSheet(f"border-radius: {px(size) // 2}px;"))
        self.rename(name)

    def rename(self, name: str) -> None:
        """What it does now."""
        self.setAccessibleName(name)
        set_tip(self, name)
