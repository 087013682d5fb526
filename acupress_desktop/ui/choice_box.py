"""A box of which one thing is chosen, for mouse, keyboard and screen reader alike."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.reader_rows import choose_by_reader


class ChoiceBox(QComboBox):
    """On the accessibility bus of Linux a box is called what is chosen in it, whatever name it is given: what
    it is for has to be its label's, which `with_label` makes where nothing stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choose_by_reader(self.view(), self._take)

    def _take(self) -> None:
        """A reader chose in the list: the box closes with it, as after a click."""
        row = self.view().currentIndex().row()
        self.hidePopup()
        if row != self.currentIndex() and row >= 0:
            self.setCurrentIndex(row)
            self.activated.emit(row)


def with_label(box: QComboBox, words: str) -> QWidget:
    """The box, with a label that is not shown."""
    around = QWidget()
    label: QLabel = PlainLabel(words, around)
    label.setBuddy(box)
    label.hide()
    box.setAccessibleName(words)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(box)
    return around
