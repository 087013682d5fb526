"""Labels for pages of questions: a head, a line with a dot, a quiet line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel


def head(text: str, pixels: int = 20) -> QLabel:
    """A title that wraps."""
    label = QLabel(text)
    font = QFont(label.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def line(text: str, color: str | None = None, pixels: int = 14) -> QLabel:
    """A line of text to read."""
    label = QLabel(text)
    font = QFont(label.font())
    font.setPixelSize(pixels)
    label.setFont(font)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if color is not None:
        label.setStyleSheet(f"color: {color};")
    return label


def sign(text: str) -> QLabel:
    """One idea of a list."""
    label = line(f"•  {text}")
    label.setAccessibleName(text)
    label.setIndent(6)
    return label
