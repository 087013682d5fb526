"""The keys that answer a question of yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def answer_by_key(event: QKeyEvent, page: QWidget, yes: QPushButton, no: QPushButton) -> bool:
    """Y and N answer, whatever has the keyboard; Enter presses only the button that has it. False
    where the key means none of this."""
    button = page.focusWidget()
    if event.key() == Qt.Key.Key_Y:
        yes.click()
    elif event.key() == Qt.Key.Key_N:
        no.click()
    elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
        button.click()
    else:
        return False
    return True
