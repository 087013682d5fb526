"""The two buttons that answer a question, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from acupress_desktop.ui.sizes import least

_HEIGHT = 34
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class YesNo(QWidget):
    """Yes, then no. "None of these" says only who was read a list of signs."""

    yes = Signal()
    no = Signal()

    def __init__(self, of_a_list: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._yes = QPushButton(self.tr("&Yes, at least one") if of_a_list else self.tr("&Yes"))
        self._no = QPushButton(self.tr("&No, none of these") if of_a_list else self.tr("&No"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for button, signal in ((self._yes, self.yes), (self._no, self.no)):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
            least(button, height=_HEIGHT)
            least(button, width=96)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)

    def obey_key(self, event: QKeyEvent, page: QWidget) -> bool:
        """Y and N answer, whatever on the `page` has the keyboard; an arrow goes from the page to the
        buttons; Enter presses only the button that has it. False where the key means none of this."""
        focus = page.focusWidget()
        if event.key() == Qt.Key.Key_Y:
            self._yes.click()
        elif event.key() == Qt.Key.Key_N:
            self._no.click()
        elif event.key() in _ARROWS and focus is page:
            ahead = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up)
            (self._yes if ahead else self._no).setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            return False
        return True
