"""How much does it hurt: eleven buttons in a row."""

from __future__ import annotations

import unicodedata
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.plain import PlainLabel

#: Between two buttons, and how many stand in a row of one that wraps.
_GAP = 4
_ROWS, _LEAST = (11, 6, 4, 3), 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# French and Czech keyboards have the digits of the upper row above other signs.
_BESIDE = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class PainScale(QWidget):
    """The question, always in the same words, and its answers from 0 to 10. `said` tells which was tapped,
    or typed by its digits; `level` is the one that holds for today. `asked` is another question, `ends` what
    its ends are, None says nothing of them; other `numbers` than those from 0 to 10 are not typed. One that
    `wraps` has several rows where it has no room for one."""

    said = Signal(int)

    def __init__(
        self,
        level: int | None = None,
        parent: QWidget | None = None,
        asked: str = "",
        ends: str | None = "",
        numbers: range = range(MOST + 1),
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._numbers = numbers
        words = asked or self.tr("How much does it hurt, 0 to 10, on average over the last 24 hours?")
        self._of_pain = not asked
        question = PlainLabel(words)
        question.setWordWrap(True)
        font = QFont(question.font())
        font.setWeight(QFont.Weight.DemiBold)
        question.setFont(font)
        self.setAccessibleName(words)
        self._buttons: list[QPushButton] = []
        self._wraps, self._columns = wraps, 0
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        for number in numbers:
            button = QPushButton(self._told(number))
            button.setProperty("role", "scale")
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setAccessibleName(self._name(number))
            button.setAccessibleDescription(words)
            when_turned(button, partial(self._choose, number))
            self._buttons.append(button)
        self._arrange(len(self._buttons))
        row = QHBoxLayout()
        row.addLayout(self._grid)
        row.addStretch(1)
        told = None if ends is None else self._soft(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(question)
        column.addLayout(row)
        if told is not None:
            column.addWidget(told)
        self._half = False  # a 1 was typed, and whoever typed it is still there
        self.show_level(level)

    def _soft(self, ends: str) -> PlainLabel:
        told = PlainLabel(ends or self.tr("0 is no pain, 10 the worst you can imagine."))
        told.setProperty("role", "soft")
        told.setWordWrap(True)
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer while any of its buttons has the focus."""
        if not self.take(event):
            super().keyPressEvent(event)

    def take(self, event: QKeyEvent) -> bool:
        """Whether a key answers, or begins to. A digit is that answer; a 1 may be all, or half of a 10: it
        only goes to its button, until a 0, Space or Enter follows, however late."""
        digit = _digit(event) if self._numbers == range(MOST + 1) else None
        half = self._half and self._buttons[1].hasFocus()
        if digit is None and not (half and event.key() in _ENTER):
            return False
        if event.isAutoRepeat():
            return True
        self._half = digit == 1
        if self._half:
            self._buttons[1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif digit is None:
            self._choose(1)
        else:
            self._choose(MOST if half and digit == 0 else digit)
        return True

    def button(self, number: int) -> QPushButton:
        """The button of an answer."""
        return self._buttons[self._numbers.index(number)]

    def show_level(self, level: int | None) -> None:
        """Mark what holds for today."""
        for number, button in zip(self._numbers, self._buttons, strict=True):
            show_checked(button, number == level)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for every number: none is cut off."""
        hint = super().minimumSizeHint()
        return QSize(self._wide(_LEAST) if self._wraps else max(hint.width(), self._wide(0)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In as few rows as there is room for."""
        super().resizeEvent(event)
        if self._wraps:
            self._arrange(next((n for n in _ROWS if self._wide(n) <= event.size().width()), _LEAST))

    def _wide(self, columns: int) -> int:
        """Of so many buttons in a row, 0 for all."""
        widest = [button.minimumSizeHint().width() + _GAP for button in self._buttons]
        return columns * max(widest) if columns else sum(widest)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(at, columns))

    def _told(self, number: int) -> str:
        """Where there are numbers below 0, those above it have a sign too."""
        return f"{number:+d}" if number and self._numbers.start < 0 else str(number)

    def _name(self, number: int) -> str:
        if self._numbers.start < 0:
            return self._told(number)
        if number == 0 and self._of_pain:
            return self.tr("0, no pain")
        if number == MOST and self._of_pain:
            return self.tr("10, the worst pain you can imagine")
        return fill(self.tr("%1 of 10"), number)

    def _choose(self, number: int, _: bool = True) -> None:
        self._half = False
        self.show_level(number)
        self.said.emit(number)


def _digit(event: QKeyEvent) -> int | None:
    """The digit that was typed, of any script; None for another key."""
    if event.modifiers() & ~_BESIDE:
        return None
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    text = event.text()
    return unicodedata.decimal(text, None) if len(text) == 1 else None
