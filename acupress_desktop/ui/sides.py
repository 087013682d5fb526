"""The side that lines begin at: what Qt's layouts do by themselves, for what is placed and painted by hand.

Bodies, their left and right, codes and the buttons of a player never turn round.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication

_OTHER = {"left": "right", "right": "left"}


def from_right() -> bool:
    """Whether the program's language is written from the right."""
    return QGuiApplication.isRightToLeft()


def placed(box: QRect, width: int) -> QRect:
    """A place in a widget so wide, measured from where lines begin."""
    return QRect(width - box.right() - 1, box.y(), box.width(), box.height()) if from_right() else box


def painted(box: QRectF, width: float) -> QRectF:
    """As `placed`, for painting."""
    return QRectF(width - box.right(), box.y(), box.width(), box.height()) if from_right() else box


def sided(sheet: str) -> str:
    """A style sheet whose left is where lines begin."""
    return re.sub(r"\b(?:left|right)\b", lambda found: _OTHER[found[0]], sheet) if from_right() else sheet
