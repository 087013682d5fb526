"""How much does it hurt: eleven buttons in a row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.plain import PlainLabel


class PainScale(QWidget):
    """The question, always in the same words, and its answers from 0 to 10. `said` tells which was tapped;
    `level` is the one that holds for today."""

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
        self.show_level(level)

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
