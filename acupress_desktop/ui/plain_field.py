"""A field of several lines of plain text."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit, QWidget


class PlainField(QTextEdit):
    """Takes and shows plain text alone. Qt's own plain field is lighter, and does not tell a reader which
    letter stands at a place (findings/qt-plain-text-letter-at-point.sh)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
