"""The two kinds of label that a point's page is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def reading_label(name: str = "") -> QLabel:
    """Text to read: it wraps, the Tab key reaches it, and it can be marked and copied."""
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("reading", True)
    label.setIndent(0)
    label.setMargin(0)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return label


def head_label(words: str) -> QLabel:
    """A section's head in small capitals, spoken in ordinary letters."""
    label = QLabel(words.upper())
    label.setObjectName("head")
    label.setAccessibleName(words)
    return label
