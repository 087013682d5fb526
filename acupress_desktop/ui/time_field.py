"""A field for a time of day, whichever digits its user's keyboard has."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from acupress_desktop.content import spoken
from acupress_desktop.domain.numbers import latin_digits


class TimeField(QTimeEdit):
    """Hours and minutes, of as many hours as the user's country counts. A half-typed time is none."""

    def __init__(self, at: time, parent: QWidget | None = None) -> None:
        super().__init__(QTime(at.hour, at.minute), parent)
        self.setDisplayFormat("h:mm AP" if spoken.twelve_hours else "HH:mm")
        self.setKeyboardTracking(False)

    def validate(self, text: str, at: int) -> object:  # type: ignore[override]
        """Digits of every script are those that Qt's field knows."""
        return super().validate(latin_digits(text), at)
