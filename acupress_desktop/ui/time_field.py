"""A field for a time of day, whichever digits its user's keyboard has."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QLocale, QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from acupress_desktop.content import spoken
from acupress_desktop.domain.numbers import latin_digits

#: Which half of the day it is stands before the hour here (CLDR: "ah:mm"); Qt knows that only where the
#: language's own country counts twelve hours.
_HALF_FIRST = (QLocale.Language.Chinese, QLocale.Language.Japanese, QLocale.Language.Korean)


class TimeField(QTimeEdit):
    """Hours and minutes, of as many hours as the user's country counts. A half-typed time is none."""

    def __init__(self, at: time, parent: QWidget | None = None) -> None:
        super().__init__(QTime(at.hour, at.minute), parent)
        self.setLocale(QLocale())
        self._write()
        self.setKeyboardTracking(False)

    def changeEvent(self, event: QEvent) -> None:
        """Another language may write "上午9:05" for "9:05 AM"."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
            self._write()

    def _write(self) -> None:
        twelve = "APh:mm" if self.locale().language() in _HALF_FIRST else "h:mm AP"
        self.setDisplayFormat(twelve if spoken.twelve_hours else "HH:mm")

    def validate(self, text: str, at: int) -> object:  # type: ignore[override]
        """Digits of every script are those that Qt's field knows."""
        return super().validate(latin_digits(text), at)
