"""A round button with a sign; its name is for hovering and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.sizes import gently, resize_with


class RoundButton(QPushButton):
    """`size` is its diameter in pixels."""

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        resize_with(self, self._size)
        self.rename(name)

    def set_side(self, pixels: int) -> None:
        """Be of another diameter."""
        if pixels != self._side:
            self._side = pixels
            self._size()

    def _size(self) -> None:
        side, sign = gently(self._side), gently(self._side * 2 // 5)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(sign, sign))
        self.setStyleSheet(f"border-radius: {side // 2}px;")

    def rename(self, name: str) -> None:
        """What it does now."""
        self.setAccessibleName(name)
        set_tip(self, name)
