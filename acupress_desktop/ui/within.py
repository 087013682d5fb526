"""What a part of a window stands in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def is_within(part: QWidget, window: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    """Whether a part stands in a widget of one of some kinds, below `window`."""
    around = part.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, kinds):
            return True
        around = around.parentWidget()
    return False
