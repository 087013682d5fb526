"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget


def button_row(*last: QWidget, first: Sequence[QWidget] = ()) -> QHBoxLayout:
    """`first` where lines begin, `last` where they end; the keyboard goes through them in this order."""
    row = QHBoxLayout()
    for button in first:
        row.addWidget(button)
    row.addStretch(1)
    for button in last:
        row.addWidget(button)
    return row
