"""A round button with a sign; its name is for hovering and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.ui.plain import set_tip


class RoundButton(QPushButton):
    """`size` is its diameter in pixels."""

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.setIconSize(QSize(size * 2 // 5, size * 2 // 5))
        self.setStyleSheet(f"border-radius: {size // 2}px;")
        self.rename(name)

    def rename(self, name: str) -> None:
        """What it does now."""
        self.setAccessibleName(name)
        set_tip(self, name)
