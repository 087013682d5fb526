"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from acupress_desktop.ui.sizes import px

#: What the frame of a window and the bars of a desktop may take, in pixels.
_ASIDE, _ABOVE = 20, 60


def fit(dialog: QDialog, width: int, height: int) -> None:
    """As large as asked, as far as the screen allows. Without it Qt gives a dialog two thirds of a screen at
    most, which on a small one, or at 200 %, cuts through its words."""
    room = room_for(dialog)
    dialog.resize(min(px(width), room.width() - _ASIDE), min(px(height), room.height() - _ABOVE))


def room_for(dialog: QDialog) -> QSize:
    """What the screen has for windows."""
    return dialog.screen().availableSize()
