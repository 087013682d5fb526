"""A field for a number, whichever decimal sign and digits its user's keyboard has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from acupress_desktop.domain.numbers import may_become_number, read_number


class NumberField(QDoubleSpinBox):
    """Qt's own reads the decimal sign of one language alone and leaves the other one out: 2.1 becomes 21."""

    def __init__(self, parent: QWidget | None = None, decimals: int = 1) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())  # the parent's may be that of another language
        self.setDecimals(decimals)
        self.setGroupSeparatorShown(False)

    def changeEvent(self, event: QEvent) -> None:
        """A widget keeps the decimal sign and the figures of the language in which it was made."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """A letter that makes no number of it is not taken, nor is one too many."""
        typed = self._typed(text)
        value = read_number(typed, self.decimals())
        if value is not None and self.minimum() <= value <= self.maximum():
            return QValidator.State.Acceptable, text, at
        if self._is_special(text):
            return QValidator.State.Acceptable, text, at
        begun = may_become_number(typed, self.decimals()) and (value is None or value < self.minimum())
        return QValidator.State.Intermediate if begun else QValidator.State.Invalid, text, at

    def valueFromText(self, text: str) -> float:
        """Any decimal sign and any digits; what is no number counts as the smallest."""
        value = read_number(self._typed(text), self.decimals())
        return self.minimum() if value is None else value

    def _typed(self, text: str) -> str:
        """Without the unit."""
        return text.removeprefix(self.prefix()).strip().removesuffix(self.suffix().strip())

    def _is_special(self, text: str) -> bool:
        return bool(self.specialValueText()) and text == self.specialValueText()
