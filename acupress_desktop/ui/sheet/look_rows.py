"""The rows that a panel of choices is made of: boxes, fields with a name above, buttons side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.ui.checks import when_turned
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.plain import PlainLabel


class LookRows(QWidget):
    """Rows below one another; of those of `rulers` only what they always have is shown."""

    def __init__(self, rulers: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rulers = rulers
        self._labels: dict[QWidget, PlainLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 12, 4)
        self._column.setSpacing(4)

    def _combo(self, name: str, always: bool = False) -> ChoiceBox:
        combo = ChoiceBox()
        self._label(name, combo, always)
        return combo

    def _label(self, name: str, field: QWidget, always: bool = False) -> None:
        """Rulers have what they `always` have."""
        label = PlainLabel(name)
        label.setBuddy(field)
        label.setContentsMargins(0, 4, 0, 0)
        field.setAccessibleName(name)
        self._labels[field] = label
        self._column.addWidget(label)
        self._column.addWidget(field)
        if self._rulers and not always:
            self._offer(field, offered=False)

    def _offer(self, field: QWidget, offered: bool) -> None:
        """Show a field with the name above it, or neither."""
        for widget in (self._labels.get(field), field):
            if widget is not None:
                widget.setVisible(offered)

    def _box(self, name: str, told: Callable[[bool], None]) -> QCheckBox:
        box = QCheckBox(name)
        when_turned(box, told)
        self._column.addWidget(box)
        if self._rulers:
            box.hide()
        return box

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        if self._rulers:
            button.hide()
        return button

    def _row(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
