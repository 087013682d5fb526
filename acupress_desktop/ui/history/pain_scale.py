"""How much does it hurt: eleven buttons in a row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.plain import PlainLabel

#: So long after a 1 a 0 makes it 10.
_TEN_MS = 700


class PainScale(QWidget):
    """The question, always in the same words, and its answers from 0 to 10. `said` tells which was tapped, or
    typed by its digits; `level` is the one that holds for today."""

    said = Signal(int)

    def __init__(self, level: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("How much does it hurt, 0 to 10, on average over the last 24 hours?")
        question = PlainLabel(words)
        question.setWordWrap(True)
        font = QFont(question.font())
        font.setWeight(QFont.Weight.DemiBold)
        question.setFont(font)
        self.setAccessibleName(words)
        self._buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(4)
        for number in range(MOST + 1):
            button = QPushButton(str(number))
            button.setProperty("role", "scale")
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setAccessibleName(self._name(number))
            button.setAccessibleDescription(words)
            when_turned(button, partial(self._choose, number))
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        ends = PlainLabel(self.tr("0 is no pain, 10 the worst you can imagine."))
        ends.setProperty("role", "soft")
        ends.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(question)
        column.addLayout(row)
        column.addWidget(ends)
        self._one = QTimer(self, singleShot=True, interval=_TEN_MS)
        self._one.timeout.connect(lambda: self._choose(1))
        self.show_level(level)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is that answer; a 1 waits a moment for the 0 of 10."""
        digit = event.key() - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not 0 <= digit <= 9:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return
        elif digit == 1 and not self._one.isActive():
            self._buttons[1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._one.start()
        else:
            ten = digit == 0 and self._one.isActive()
            self._one.stop()
            self._choose(MOST if ten else digit)

    def show_level(self, level: int | None) -> None:
        """Mark what holds for today."""
        for number, button in enumerate(self._buttons):
            show_checked(button, number == level)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for every number: none is cut off."""
        hint = super().minimumSizeHint()
        width = sum(button.minimumSizeHint().width() + 4 for button in self._buttons)
        return QSize(max(hint.width(), width), hint.height())

    def _name(self, number: int) -> str:
        if number == 0:
            return self.tr("0, no pain")
        if number == MOST:
            return self.tr("10, the worst pain you can imagine")
        return fill(self.tr("%1 of 10"), number)

    def _choose(self, number: int, _: bool = True) -> None:
        self.show_level(number)
        self.said.emit(number)
