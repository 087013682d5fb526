"""Answers the box that a widget under test is about to open."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton


def answer(
    button: QMessageBox.StandardButton | None, seen: list[tuple[str, Qt.TextFormat]] | None = None
) -> None:
    """Press `button` of the next box, its default one for None; `seen` gets its words
    and how they are read before that."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        if seen is not None:
            seen.append((box.text(), box.textFormat()))
        pressed = box.defaultButton() if button is None else box.button(button)
        assert isinstance(pressed, QPushButton)
        pressed.click()

    QTimer.singleShot(0, press)
